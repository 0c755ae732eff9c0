// expect: required the variables that a function's arguments stand for; given none
// SPDX-License-Identifier: MIT
// limits: 25 lines, 600 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto f = [](auto u, auto v) { return u * v; };
constexpr auto by_hand = [](auto u, auto v) { return std::array{v, u}; };
#ifdef LEIBNIZ_MISTAKE
static_assert(check_gradient<f, by_hand>());
#else
static_assert(check_gradient<f, by_hand, x, y>());
#endif
