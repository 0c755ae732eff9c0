// expect: leibniz: required a value for every variable of the formula
// SPDX-License-Identifier: MIT
// limits: 25 lines, 500 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
const auto v = gradient<x * y, x>(2.0);
#else
const auto v = gradient<x * y, x>(2.0, y = 3.0);
#endif
