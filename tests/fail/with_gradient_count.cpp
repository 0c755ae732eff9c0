// expect: leibniz: required a formula, and a vector of formulas with one for each variable
// SPDX-License-Identifier: MIT
// limits: 25 lines, 650 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = with_gradient<x * y, vector_of(y), x, y>;
#else
constexpr auto f = with_gradient<x * y, vector_of(y, x), x, y>;
#endif
