// expect: leibniz: required a list of variables; given something else in it
// SPDX-License-Identifier: MIT
// limits: 25 lines, 650 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto d = gradient<x * y, x, y + 1>;
#else
constexpr auto d = gradient<x * y, x, y>;
#endif
