// expect: leibniz: required a count of 0 or more after a variable; given a negative one
// SPDX-License-Identifier: MIT
// limits: 25 lines, 450 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto d = derivative<x * y, x, -1>;
#else
constexpr auto d = derivative<x * y, x, 1>;
#endif
