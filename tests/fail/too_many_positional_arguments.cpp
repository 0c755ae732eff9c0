// expect: leibniz: required as many positional arguments as the variable list has variables
// SPDX-License-Identifier: MIT
// limits: 25 lines, 450 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
const double v = value<x * y, x, y>(1.0, 2.0, 3.0);
#else
const double v = value<x * y, x, y>(1.0, 2.0);
#endif
