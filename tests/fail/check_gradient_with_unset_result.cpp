// expect: required_a_function_that_sets_every_element_of_its_result
// SPDX-License-Identifier: MIT
// limits: 25 lines, 2700 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto by_hand = [](auto u, auto v, auto& g) {
  g[0] = v;
#ifdef LEIBNIZ_MISTAKE
  g[0] = u;
#else
  g[1] = u;
#endif
};
static_assert(check_gradient<x * y, by_hand, x, y>());
