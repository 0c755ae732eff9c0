// expect: leibniz: required a formula or a number beside \*; given a condition
// SPDX-License-Identifier: MIT
// limits: 25 lines, 450 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = 2 * (x < y);
#else
constexpr auto f = 2 * select(x < y, 1, 0);
#endif
