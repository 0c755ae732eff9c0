// expect: leibniz: required a formula, and a vector of formulas with one for each variable; given something
// else SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = with_gradient<x * x, 2 * x, x>;
#else
constexpr auto f = with_gradient<x * x, vector_of(2 * x), x>;
#endif
