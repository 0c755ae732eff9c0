// expect: required a function of its arguments and of numbers; given one in which a formula meets an argument
// SPDX-License-Identifier: MIT
// limits: 25 lines, 2300 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
#ifdef LEIBNIZ_MISTAKE
constexpr auto by_hand = [](auto u) { return u + x; };
#else
constexpr auto by_hand = [](auto u) { return u + u; };
#endif
static_assert(check_gradient<x * x, by_hand, x>());
