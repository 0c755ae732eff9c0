// expect: leibniz: required a divisor other than zero; given a division by the constant zero
// SPDX-License-Identifier: MIT
// limits: 25 lines, 650 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto d = derivative<x / 0, x>;
#else
constexpr auto d = derivative<x / 2, x>;
#endif
