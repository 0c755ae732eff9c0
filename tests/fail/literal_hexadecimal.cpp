// expect: leibniz: required a decimal literal that is a ratio of 64-bit integers; given one that is not
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = 0x10_c * x;
#else
constexpr auto f = 16_c * x;
#endif
