// expect: leibniz: required a list of different variables; given one that names a variable twice
// SPDX-License-Identifier: MIT
// limits: 25 lines, 700 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
const auto v = gradient<x * y, x, y, x>(1.0, 2.0, 3.0);
#else
const auto v = gradient<x * y, x, y>(1.0, 2.0);
#endif
