// SPDX-License-Identifier: MIT
#include <boost/multiprecision/cpp_bin_float.hpp>
#include <catch2/catch.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {
constexpr variable<"x"> x;
constexpr variable<"y"> y;
}  // namespace

TEST_CASE("Boost's cpp_bin_float_50 is a scalar type like double", "[evaluate]") {
  using float_50 = boost::multiprecision::cpp_bin_float_50;  // with expression templates
  const float_50 third = float_50(1) / 3;
  CHECK(value<x * x - 1 / x>(x = third) == third * third - 1 / third);
  CHECK(value<x / 3>(x = float_50(1)) == third);
  CHECK(abs(value<0.1 * x>(x = float_50(10)) - 1) < 1e-49);  // 0.1 is a tenth, not the double
  CHECK(gradient<x * x * y, x, y>(third, float_50(2))[0] == 4 * third);
  CHECK(hessian<x * x * y, x, y>(third, float_50(2))[0][1] == 2 * third);
}
