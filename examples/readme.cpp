// SPDX-License-Identifier: MIT
#include <iostream>
#include <leibniz/leibniz.hpp>
#include <leibniz/print/ostream.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto f = 3 * x * x * y + sin(2 * y) + 1;  // its type is the formula

static_assert(derivative<f, x> == 6 * x * y);               // proved by the compiler
static_assert(hessian<f, x, y>[0_c][1_c] == 6 * x);         // one entry of the Hessian
static_assert(operations<gradient<f, x, y>>.total() <= 8);  // what it costs to run

int main() {
  const auto [v, g, H] = evaluate<f, gradient<f, x, y>, hessian<f, x, y>>(x = 2.0, y = 0.5);
  std::cout << "f        = " << f << " = " << v << '\n';
  std::cout << "gradient = " << gradient<f, x, y> << " = [" << g[0] << ", " << g[1] << "]\n";
  std::cout << "hessian  = " << hessian<f, x, y> << ", its last entry " << H[1][1] << '\n';
}
