// expect: leibniz: required a condition, such as x < y, as the first argument of select
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = select(x, x, y);
#else
constexpr auto f = select(x > 0, x, y);
#endif
