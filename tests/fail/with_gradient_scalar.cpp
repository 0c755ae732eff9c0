// expect: leibniz: required a formula, and a vector of formulas with one for each variable
// SPDX-License-Identifier: MIT
// limits: 25 lines, 650 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = with_gradient<x * x, 2 * x, x>;
#else
constexpr auto f = with_gradient<x * x, vector_of(2 * x), x>;
#endif
