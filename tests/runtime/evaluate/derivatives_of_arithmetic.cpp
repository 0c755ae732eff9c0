// SPDX-License-Identifier: MIT
#include <laws/three_routes.hpp>

using namespace leibniz;
using laws::x, laws::y;

TEST_CASE("Adjoint programs, symbolic derivatives and slopes agree in 50 digits", "[evaluate]") {
  laws::check_three_routes<x * y + y, x / y, 1 / (x * y), x / (1 + x * y), (x - y) * (x - y) / (x + y)>();
  laws::check_three_routes<pow(x, 3) * pow(y, -2), pow(x, y), pow(x, 2.5) + pow(2, y), pow(x * y, x)>();
}
