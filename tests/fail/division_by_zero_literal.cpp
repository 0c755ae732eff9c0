// expect: leibniz: required a divisor other than zero; given a division by the constant zero
// SPDX-License-Identifier: MIT
// limits: 40 lines, 850 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
const double v = value<1 + x / 0.0>(x = 1.0);
#else
const double v = value<1 + x / 0.5>(x = 1.0);
#endif
