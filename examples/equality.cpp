// SPDX-License-Identifier: MIT
//
// What a == b proves about two formulas, what it does not, and what it says where they differ.
#include <leibniz/leibniz.hpp>

#include <iostream>

using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto pi = numbers::pi;

// [ring]
static_assert(x + y == y + x);                                    // order and grouping
static_assert((x + y) * (x + y) == x * x + 2 * x * y + y * y);    // multiplied out
static_assert(0.1 * x + 0.2 * x == 0.3 * x);                      // constants are exact: 1/10, 2/10, 3/10
static_assert(1 / (1 - x) - 1 / (1 + x) == 2 * x / (1 - x * x));  // a common denominator
static_assert((x * x - y * y) / (x - y) == x + y);                // where both are defined: x is not y
// [/ring]

// [trigonometric]
static_assert(sin(x) * sin(x) + cos(x) * cos(x) == 1);
static_assert(sin(x + y) == sin(x) * cos(y) + cos(x) * sin(y));
static_assert(cos(3 * x) == 4 * pow(cos(x), 3) - 3 * cos(x));
static_assert(tan(x / 2) == sin(x) / (1 + cos(x)));
static_assert(cos(pi / 12) == (sqrt(6_c) + sqrt(2_c)) / 4);
static_assert(cosh(x) * cosh(x) - sinh(x) * sinh(x) == 1);
// [/trigonometric]

// [exponential]
static_assert(exp(x + y) == exp(x) * exp(y));
static_assert(exp(2 * log(x)) == x * x);
static_assert(log(x * x / y) == 2 * log(x) - log(y));  // where the right side is defined
static_assert(pow(x, y + 1) == x * pow(x, y));
static_assert(pow(10 * numbers::e, x) == pow(10, x) * exp(x));
// [/exponential]

// [roots]
static_assert(sqrt(x) * sqrt(x) == x);  // where sqrt(x) is defined
static_assert(sqrt(9 - x * x) == 3 * sqrt(1 - x * x / 9));
static_assert(sqrt((x + 1) / (2 * x + 3)) == sqrt(x + 1) / sqrt(2 * x + 3));
static_assert(pow(x, 1.0 / 3) * pow(x, 1.0 / 6) == sqrt(x));
static_assert(cos(asin(x)) == sqrt(1 - x * x));
static_assert(!(sqrt(x * x) == x));  // wrong for negative x, and not claimed
// [/roots]

// [lists]
static_assert(gradient<x * x * y, x, y> == vector_of(2 * x * y, x* x));
static_assert(!(vector_of(x, y) == vector_of(x, y, x)));  // another shape
// [/lists]

// [unproved]
static_assert(!(sqrt(5 + 2 * sqrt(6_c)) == sqrt(2_c) + sqrt(3_c)));  // true: which sign has the root?
static_assert(!(atan(x) + atan(1 / x) == pi / 2));                   // true for positive x only
static_assert(!(cos(pi / 5) == (1 + sqrt(5_c)) / 4));                // true: another kind of angle
// [/unproved]

// [comparison]
constexpr auto f = 3 * x * x * y + sin(2 * y) + 1;

constexpr auto found = difference<derivative<f, x>, 6 * x>;
static_assert(found.is_different());  // not only not proved
static_assert(found.point[0].value == 0.5 && found.point[1].value == 2);
static_assert(found.left == 6 && found.right == 3);

static_assert(difference<sqrt(x* x), x>.is_different());  // there is a negative point
static_assert(difference<sqrt(5 + 2 * sqrt(6_c)), sqrt(2_c) + sqrt(3_c)>.is_undecided());
// [/comparison]

// [check]
static_assert(check_equal<derivative<f, x>, 6 * x * y>());
static_assert(check_equal<gradient<f, x, y>, vector_of(6 * x * y, 3 * x * x + 2 * cos(2 * y))>());
// [/check]

int main() {
  std::cout << "everything was proved while this program was compiled\n";
  for (int k = 0; k < found.coordinate_count; ++k)
    std::cout << found.point[k].name << " = " << found.point[k].value << ": ";
  std::cout << found.left << " is not " << found.right << '\n';
}
