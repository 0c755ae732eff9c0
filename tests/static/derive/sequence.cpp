// SPDX-License-Identifier: MIT
//
// Vectors and lists of derivatives under Hana's algorithms.
#include <boost/hana/at.hpp>
#include <boost/hana/fold_left.hpp>
#include <boost/hana/for_each.hpp>
#include <boost/hana/length.hpp>
#include <boost/hana/unpack.hpp>
#include <laws/types.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz;
namespace hana = boost::hana;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto g = gradient<x * x * y, x, y>;

static_assert(decltype(hana::length(g))::value == 2 &&
              decltype(hana::length(vector_of(x, y, x)))::value == 3);
static_assert(
    std::is_same_v<decltype(hana::at_c<1>(g)), std::remove_const_t<decltype(derivative<x * x * y, y>)>>);
static_assert(hana::unpack(g, [](auto by_x, auto by_y) { return by_x == 2 * x * y && by_y == x * x; }));
static_assert(hana::fold_left(g, 0_c, [](auto sum, auto d) { return sum + d; }) == 2 * x * y + x * x);
static_assert([] {
  int count = 0;
  hana::for_each(g, [&](auto) { ++count; });
  return count == 2;
}());

}  // namespace
