// expect: derivative_by<.*"y".*"pow\(x, 2\) \+ cos\(y\)".*-0\.1661.*"pow\(x, 2\) - cos\(y\)".* = 0\.5, y = 2
// SPDX-License-Identifier: MIT
// limits: 25 lines, 1250 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto f = x * x * y + sin(y);
#ifdef LEIBNIZ_MISTAKE
constexpr auto by_hand = [](auto u, auto v) { return std::array{2 * u * v, u * u - cos(v)}; };
#else
constexpr auto by_hand = [](auto u, auto v) { return std::array{2 * u * v, u * u + cos(v)}; };
#endif
static_assert(check_gradient<f, by_hand, x, y>());
