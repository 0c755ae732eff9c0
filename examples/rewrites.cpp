// SPDX-License-Identifier: MIT
//
// The rewrites of docs/rewrites.md at the points where they show: beside the same C++ expression on doubles,
// at NaN, infinity and signed zero.
#include <leibniz/leibniz.hpp>

#include <cmath>
#include <iostream>
#include <limits>

#include "check.hpp"

using namespace leibniz;
using example::check;

constexpr variable<"x"> x;
constexpr variable<"y"> y;

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

// Equal, signs of zeros included; NaN equals NaN.
bool same(double a, double b) {
  return (std::isnan(a) && std::isnan(b)) || (a == b && std::signbit(a) == std::signbit(b));
}

int main() {
  volatile double zero = 0.0;  // so that the compiler does not do the comparison's arithmetic for us
  volatile double minus_zero = -0.0;

  // [zero]
  check("0*x is 0 even at NaN", same(value<0 * x>(x = not_a_number), 0.0));
  check("0*x is +0 for negative x", same(value<0 * x>(x = -1.0), 0.0) && same(zero * -1.0, -0.0));
  check("x - x is 0 even at infinity", same(value<x - x>(x = infinite), 0.0));
  check("0/x is 0 even at 0", same(value<0 / x>(x = 0.0), 0.0));
  check("x + 0 keeps -0", same(value<y*(x + 0)>(x = -0.0, y = 1.0), -0.0) && same(minus_zero + 0.0, 0.0));
  check("0 - x is -x", same(value<0 - x>(x = 0.0), -0.0) && same(0.0 - zero, 0.0));
  check("-(x - y) is y - x", same(value<-(x - y)>(x = 1.0, y = 1.0), 0.0));
  // [/zero]

  // [unchanged]
  for (const double a : {1.0 / 3, -0.0, 0.0, infinite, -infinite, not_a_number, 5e-324, 1e308})
    for (const double b : {0.1, -0.0, 0.0, infinite, -infinite, not_a_number, 5e-324, -1e308}) {
      check("-x + y", same(value<-x + y>(x = a, y = b), -a + b));
      check("x - -y", same(value<x - (-y)>(x = a, y = b), a - (-b)));
      check("(-x)*y", same(value<(-x) * y>(x = a, y = b), (-a) * b));
      check("(-x)/(-y)", same(value<(-x) / (-y)>(x = a, y = b), (-a) / (-b)));
      check("x/8", same(value<x / 8>(x = a), a / 8));
      check("x*x*y + y*x*x", same(value<x * x * y + y * x * x>(x = a, y = b), a * a * b + b * a * a));
    }
  // [/unchanged]

  // [constants]
  static_assert(operations<x*(2_c * 3_c)>.total() == 1);        // folded: exact in doubles too
  static_assert(operations<x + (0.1_c + 0.2_c)>.total() == 2);  // kept: 0.1 + 0.2 is not 0.3 in doubles
  check("0.1 + 0.2 as in C++", value<x*(0.1_c + 0.2_c)>(x = 1.0) == 0.1 + 0.2);
  // [/constants]

  // [powers]
  static_assert(operations<pow(x, 5)>.multiplies == 3 && operations<pow(x, 5)>.calls == 0);
  static_assert(operations<pow(x, 64)>.multiplies == 6 && operations<pow(x, 65)>.calls_to("pow") == 1);
  static_assert(operations<pow(x, -2)>.multiplies == 1 && operations<pow(x, -2)>.divides == 1);
  const double a = 1.1;
  const double square = a * a;
  check("x⁵ is (x²)² x", value<pow(x, 5)>(x = a) == square * square * a);
  check("x⁻² is 1/(x x)", value<pow(x, -2)>(x = a) == 1 / square);
  check("a large x⁻ⁿ underflows early", value<pow(x, -64)>(x = 1e5) == 0 && std::pow(1e5, -64) > 0);
  // [/powers]

  // [reduced]
  // The derivative of a general power reuses it: pow(x, 2.5)' = 2.5 pow(x, 2.5)/x, one call of pow.
  static_assert(operations<pow(x, 2.5), gradient<pow(x, 2.5), x>>.calls_to("pow") == 1);
  check("safe at 0", gradient<pow(x, 2.5), x>(0.0)[0] == 0 && gradient<pow(x, y), x>(0.0, y = 1.0)[0] == 1);
  check("no early underflow", gradient<pow(x, 2.5), x>(1e-200)[0] == 2.5 * std::pow(1e-200, 1.5));
  // [/reduced]

  // [shared]
  static_assert(operations<gradient<x / y, x, y>>.divides <= 2);
  static_assert(operations<gradient<exp(x), x>>.calls == 1);
  static_assert(operations<exp(x), gradient<exp(x), x>, hessian<exp(x), x>>.calls == 1);
  // [/shared]

  if (example::failures == 0) std::cout << "every rewrite does what its line says\n";
  return example::status();
}
