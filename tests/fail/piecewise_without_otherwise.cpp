// expect: leibniz: required conditions, each followed by its value, and a last value
// SPDX-License-Identifier: MIT
// limits: 25 lines, 450 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = piecewise(x < 0, -x, x < 1, y);
#else
constexpr auto f = piecewise(x < 0, -x, x < 1, y, x);
#endif
