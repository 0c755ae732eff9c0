// SPDX-License-Identifier: MIT
#include <leibniz/evaluate/results.hpp>

using namespace leibniz;

namespace {

constexpr results<int, double, char> r{{{1}, {2.5}, {'c'}}};
static_assert(std::tuple_size_v<decltype(r)> == 3 && get<0>(r) == 1 && get<1>(r) == 2.5 && get<2>(r) == 'c');
static_assert(std::is_same_v<std::tuple_element_t<1, results<int, double>>, double>);
constexpr bool takes_apart() {
  const auto [a, b, c] = r;
  return a == 1 && b == 2.5 && c == 'c';
}
static_assert(takes_apart());

}  // namespace
