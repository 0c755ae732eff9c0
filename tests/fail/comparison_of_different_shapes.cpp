// expect: leibniz: required two formulas, or two lists of one shape
// SPDX-License-Identifier: MIT
// limits: 25 lines, 750 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
static_assert(check_equal<gradient<x * y, x, y>, vector_of(y, x, 0_c)>());
#else
static_assert(check_equal<gradient<x * y, x, y>, vector_of(y, x)>());
#endif
