// SPDX-License-Identifier: MIT
#include <laws/three_routes.hpp>

using namespace leibniz;
using laws::x, laws::y;

TEST_CASE("Adjoint programs, symbolic derivatives and slopes agree for functions", "[evaluate]") {
  laws::check_three_routes<exp(-x * y) * sin(x), log(x) / (1 + exp(y)), sqrt(x * x + y * y),
                           tanh(x * y) + atan(x / y)>();
  laws::check_three_routes<asin(x / 4) * acos(y / 4), sinh(x) / cosh(y) + tan(x / 3), erf(x) * erfc(y),
                           cos(sin(x * y) + x)>();
}

TEST_CASE("Adjoint programs, symbolic derivatives and slopes agree for the rest of the table", "[evaluate]") {
  laws::check_three_routes<exp2(x * y) / 3 + expm1(x - y), log2(x) * log10(y) + log1p(x * y), cbrt(x / y) * x,
                           asinh(x * y) - acosh(2 + x / y)>();
  laws::check_three_routes<atanh(x * y / 4), hypot(x, y) * hypot(x * y, 2, x), atan2(x * x, y) / y,
                           fma(sin(x), y, x * x)>();
  laws::check_three_routes<sec(x / 2) * csc(y), cot(x) / (1 + y), sech(x * y) - csch(x) * y, coth(x + y)>();
}
