// expect: required a function that can be called with the variables
// SPDX-License-Identifier: MIT
// limits: 25 lines, 1050 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto by_hand = [](double u, double v) { return std::array{v, u}; };
#else
constexpr auto by_hand = [](auto u, auto v) { return std::array{v, u}; };
#endif
static_assert(check_gradient<x * y, by_hand, x, y>());
