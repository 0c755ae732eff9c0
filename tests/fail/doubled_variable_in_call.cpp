// expect: leibniz: required one value for each variable; given two
// SPDX-License-Identifier: MIT
// limits: 25 lines, 600 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
const double v = value<x * y>(x = 2.0, y = 1.0, x = 3.0);
#else
const double v = value<x * y>(x = 2.0, y = 1.0);
#endif
