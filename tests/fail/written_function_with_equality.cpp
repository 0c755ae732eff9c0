// expect: given one that asks whether two numbers are equal; write select
// SPDX-License-Identifier: MIT
// limits: 25 lines, 2300 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
constexpr auto by_hand = [](auto u) {
#ifdef LEIBNIZ_MISTAKE
  if (u == 0) return 2 * u;
#endif
  return u + u;
};
static_assert(check_gradient<x * x, by_hand, x>());
