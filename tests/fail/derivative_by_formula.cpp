// expect: leibniz: required a variable to differentiate by; given something else
// SPDX-License-Identifier: MIT
// limits: 25 lines, 650 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto d = derivative<x * y, x * y>;
#else
constexpr auto d = derivative<x * y, x>;
#endif
