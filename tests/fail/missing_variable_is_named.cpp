// expect: value_missing_for.*variable<.*"?y
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
const double v = value<x * y>(x = 2.0);
#else
const double v = value<x * y>(x = 2.0, y = 3.0);
#endif
