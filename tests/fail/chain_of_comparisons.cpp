// expect: leibniz: required a formula or a number beside <; given a condition
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = select(0 < x < 1, x, y);
#else
constexpr auto f = select(0 < x && x < 1, x, y);
#endif
