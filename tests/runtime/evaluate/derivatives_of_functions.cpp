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
