// expect: leibniz: required a divisor other than zero; given a division by the constant zero
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = x / constant<0>{};
#else
constexpr auto f = x / constant<1>{};
#endif
const double v = value<f>(x = 1.0);
