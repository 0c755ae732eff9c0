// SPDX-License-Identifier: MIT
//
// The calculus that machine learning begins with. Every line is proved while this file is compiled
// (static_assert) and printed when it runs.
#include <leibniz/leibniz.hpp>
#include <leibniz/print/ostream.hpp>

#include <cmath>

#include "check.hpp"

using namespace leibniz;
using example::check, example::is_near;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"z"> z;

// [derivative]
// One variable: the slope of x² at 3.
constexpr auto parabola = pow(x, 2);
static_assert(derivative<parabola, x> == 2 * x);
static_assert(value<derivative<parabola, x>>(x = 3) == 6);
// [/derivative]

// [polynomial]
constexpr auto cubic = 3 * pow(x, 3) + 2 * pow(x, 2) - 4 * x + 7;
static_assert(derivative<cubic, x> == 9 * pow(x, 2) + 4 * x - 4);
// [/polynomial]

// [partial]
// Several variables: differentiate by one, hold the others still.
constexpr auto slope = pow(x, 2) + 3 * y;
static_assert(derivative<slope, x> == 2 * x);
static_assert(derivative<slope, y> == 3);

constexpr auto mixed = pow(x, 2) * y + 3 * pow(y, 2);
static_assert(derivative<mixed, x> == 2 * x * y);
static_assert(derivative<mixed, y> == pow(x, 2) + 6 * y);
// [/partial]

// [gradient]
// All partial derivatives together: the gradient.
constexpr auto sphere = pow(x, 2) + pow(y, 2) + pow(z, 2);
static_assert(gradient<sphere, x, y, z> == vector_of(2 * x, 2 * y, 2 * z));
static_assert(gradient<sphere, x, y, z>(1, 2, 3) == std::array{2.0, 4.0, 6.0});
// [/gradient]

// [chain]
// A function of a function: the chain rule.
constexpr auto square = pow(3 * x + 1, 2);
static_assert(derivative<square, x> == 6 * (3 * x + 1));

constexpr auto wave = sin(3 * pow(x, 2) + 2);
static_assert(derivative<wave, x> == 6 * x * cos(3 * pow(x, 2) + 2));

// The same rule, written out: outer derivative at the inner function, times inner derivative.
constexpr variable<"s"> s;
constexpr auto outer = sin(s);
constexpr auto inner = 3 * pow(x, 2) + 2;
static_assert(derivative<outer(s = inner), x> == derivative<outer, s>(s = inner) * derivative<inner, x>);
// [/chain]

// [jacobian]
// Two functions of two variables: the Jacobian, one row for each function.
constexpr auto map = vector_of(pow(x, 2) * y, 5 * x + sin(y));
constexpr auto J = jacobian<map, x, y>;
static_assert(J[0_c] == vector_of(2 * x * y, pow(x, 2)));
static_assert(J[1_c] == vector_of(5, cos(y)));
// [/jacobian]

// [hessian]
// The second derivatives: the Hessian. It is symmetric.
constexpr auto saddle = pow(x, 3) * y - 2 * x * pow(y, 2);
constexpr auto H = hessian<saddle, x, y>;
static_assert(H[0_c] == vector_of(6 * x * y, 3 * pow(x, 2) - 4 * y));
static_assert(H[1_c] == vector_of(3 * pow(x, 2) - 4 * y, -4 * x));
static_assert(H(1, 2) == std::array{std::array{12.0, -5.0}, std::array{-5.0, -4.0}});
// [/hessian]

int main() {
  std::cout << "derivative of " << parabola << " = "
            << derivative<parabola, x> << ", at 3: " << value<derivative<parabola, x>>(x = 3) << '\n';
  std::cout << "derivative of " << cubic << " = " << derivative<cubic, x> << '\n';
  std::cout << "partials of " << slope << " = " << gradient<slope, x, y> << '\n';
  std::cout << "partials of " << mixed << " = " << gradient<mixed, x, y> << '\n';
  std::cout << "gradient of " << sphere << " = " << gradient<sphere, x, y, z> << '\n';
  std::cout << "chain rule: " << square << " -> " << derivative<square, x> << '\n';
  std::cout << "chain rule: " << wave << " -> " << derivative<wave, x> << '\n';
  std::cout << "Jacobian of " << map << " = " << J << '\n';
  std::cout << "Hessian of " << saddle << " = " << H << '\n';

  // The library's sine is the standard library's, so these two run rather than compile.
  const double at = 0.5;
  check("chain rule on the sine, in numbers",
        is_near(value<derivative<wave, x>>(x = at), 6 * at * std::cos(3 * at * at + 2)));
  const auto numbers = J(2.0, 0.25);
  check("the Jacobian in numbers", numbers[0][0] == 1.0 && numbers[0][1] == 4.0 && numbers[1][0] == 5.0 &&
                                       is_near(numbers[1][1], std::cos(0.25)));
  return example::status();
}
