// expect: leibniz: required conditions around &&; given a formula
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = select(x && y, x, y);
#else
constexpr auto f = select(x > 0 && y > 0, x, y);
#endif
