// SPDX-License-Identifier: MIT
//
// What the identity test proves, and what it must not.
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"z"> z;
constexpr auto pi = numbers::pi;

// ---- trigonometric functions: Pythagoras, sums, multiples, halves, products
static_assert(sin(x) * sin(x) + cos(x) * cos(x) == 1 && tan(x) == sin(x) / cos(x));
static_assert(sin(x + y) == sin(x) * cos(y) + cos(x) * sin(y) &&
              cos(x - y) == cos(x) * cos(y) + sin(x) * sin(y));
static_assert(sin(2 * x) == 2 * sin(x) * cos(x) && cos(2 * x) == 1 - 2 * pow(sin(x), 2));
static_assert(sin(5 * x) == 16 * pow(sin(x), 5) - 20 * pow(sin(x), 3) + 5 * sin(x));
static_assert(tan(x / 2) == sin(x) / (1 + cos(x)) && 2 * pow(cos(x / 2), 2) == 1 + cos(x));
static_assert(2 * sin(x) * sin(y) == cos(x - y) - cos(x + y) &&
              tan(x + y) == (tan(x) + tan(y)) / (1 - tan(x) * tan(y)));
static_assert(sin(x + y + z) == sin(x) * cos(y) * cos(z) + cos(x) * sin(y) * cos(z) +
                                    cos(x) * cos(y) * sin(z) - sin(x) * sin(y) * sin(z));
static_assert(sin((x + y) * (x - y)) == sin(x * x) * cos(y * y) - cos(x * x) * sin(y * y));

// ---- special angles
static_assert(sin(pi / 6) == 0.5_c && cos(pi / 4) == sqrt(2_c) / 2 && tan(pi / 3) == sqrt(3_c) &&
              sin(pi) == 0);
static_assert(sin(x + pi / 2) == cos(x) && cos(x + pi) == -cos(x) && sin(x + 2 * pi) == sin(x));
static_assert(cos(pi / 12) == (sqrt(6_c) + sqrt(2_c)) / 4 && pow(cos(pi / 8), 2) == (2 + sqrt(2_c)) / 4);
static_assert(!(sin(pi / 5) == sin(pi / 7)) && !(cos(pi / 5) == 0.5_c) && !(sin(pi * x) == 0));

// ---- hyperbolic functions, exponentials and logarithms
static_assert(cosh(x) * cosh(x) - sinh(x) * sinh(x) == 1 && sinh(x) + cosh(x) == exp(x));
static_assert(tanh(2 * x) == 2 * tanh(x) / (1 + tanh(x) * tanh(x)) && cosh(2 * x) == 2 * pow(cosh(x), 2) - 1);
static_assert(exp(x + y) == exp(x) * exp(y) && exp(-x) == 1 / exp(x) && pow(exp(x), 2) == exp(2 * x));
static_assert(pow(numbers::e, x) == exp(x) && pow(2, x + 3) == 8 * pow(2, x) &&
              pow(4, x) == pow(pow(2, x), 2));
static_assert(log(x * y) == log(x) + log(y) && log(x / y) == log(x) - log(y) && log(pow(x, 3)) == 3 * log(x));
static_assert(log(x * x) == 2 * log(x) && log(sqrt(x)) == log(x) / 2 && log(pow(x, y)) == y * log(x));
static_assert(exp(y * log(x)) == pow(x, y) && exp(2 * log(x)) == x * x && log(exp(x) * x) == x + log(x));
static_assert(log(12_c) == 2 * numbers::ln2 + log(3_c) && log(10_c) == numbers::ln10 && log(numbers::e) == 1);
static_assert(log((1 + x) * (1 - x)) == log(1 + x) + log(1 - x) && log(1 - x * x) == log(1 + x) + log(1 - x));

// ---- powers with formulas as exponents
static_assert(pow(x, y + 1) == x * pow(x, y) && pow(x, y) * pow(x, z) == pow(x, y + z) &&
              pow(x, 2 * y) == pow(pow(x, y), 2));
static_assert(pow(10 * numbers::e, x) == pow(10, x) * exp(x) &&
              sqrt(x * y) * pow(x, y) * pow(y, y) == pow(x * y, y) * sqrt(x) * sqrt(y));

// ---- roots: normalised content, fractional powers, nested roots
static_assert(sqrt(9 - x * x) == 3 * sqrt(1 - x * x / 9) && sqrt(8 * x) == 2 * sqrt(2_c) * sqrt(x));
static_assert(sqrt(x) * sqrt(y) == sqrt(x * y) && sqrt(x) / sqrt(1 + x) == sqrt(x / (1 + x)));
static_assert(sqrt((x + 1) / (2 * x + 3)) == sqrt(1 + x) / sqrt(3 + 2 * x) && pow(x * x * x, 1.0 / 3) == x);
static_assert(sqrt(x) * sqrt(1 + x) == sqrt(x + x * x) && pow(1 + x, 1.5) == (1 + x) * sqrt(1 + x));
static_assert(pow(x, 1.0 / 3) * pow(x, 1.0 / 6) == sqrt(x) && pow(x, 0.317) == pow(x, 0.3) * pow(x, 0.017));
static_assert(1 / (sqrt(x) + sqrt(y)) == (sqrt(x) - sqrt(y)) / (x - y) && sqrt(pow(x, 4)) == x * x);
static_assert(pow(sqrt(1 + sqrt(x)), 4) == 1 + 2 * sqrt(x) + x && sqrt(x * x) * sqrt(x * x) == x * x);
static_assert(sqrt(10 - 2 * sqrt(5_c)) * sqrt(10 + 2 * sqrt(5_c)) == 4 * sqrt(5_c));
static_assert(pow(1 - 2 * x + x * x, 1.0 / 5) * pow(1 - 2 * x + x * x, 4.0 / 5) == pow(1 - x, 2));
static_assert(sqrt(pow(x * x + y * y, 2)) == x * x + y * y && pow(8_c, 2.0 / 3) == 4 &&
              sqrt(1.5_c) * 2 == sqrt(6_c));

// ---- inverse functions
static_assert(sin(asin(x)) == x && cos(acos(x)) == x && tan(atan(x)) == x && asin(x) + acos(x) == pi / 2);
static_assert(cos(asin(x)) == sqrt(1 - x * x) && sin(acos(x)) == cos(asin(x)) &&
              cos(atan(x)) == 1 / sqrt(1 + x * x));
static_assert(asin(-x) == -asin(x) && atan(x + x) == atan(2 * x) && erf(-x) == -erf(x) &&
              erf(x) + erfc(x) == 1);
static_assert(derivative<asin(x) + acos(x), x> == 0 && atan(0 * x) == 0 && erf(x - x) == 0);

// ---- doubles are the dyadic rationals they are
static_assert(0.1f * x + 0.1f * x == 0.2f * x);
static_assert(1e300 * x - 1e300 * x == 0 && 5e-324 * x * 2 == 1e-323 * x &&
              !(1e300 * x == 1.0000000000000001e300 * x + y));

// ---- never true for different functions: signs of roots, branches, near misses
static_assert(!(sqrt(x * x) == x) && !(sqrt(x * x) == -x) && !(sqrt(sin(x) * sin(x)) == sin(x)));
static_assert(!(sqrt((x - y) * (x - y)) == x - y) && !(pow(x * x, 1.5) == x * x * x) &&
              !(sqrt(pow(x, 2 * y)) == pow(x, y)));
static_assert(!(sqrt(1 - pow(sin(x), 2)) == cos(x)) && !(sqrt((1 - cos(x)) / 2) == sin(x / 2)));
static_assert(!(asin(sin(x)) == x) && !(acos(cos(x)) == x) && !(atan(tan(x)) == x));
static_assert(!(exp(sqrt(x * x)) == exp(x)) && !(log(pow(x - 1, 2)) == 2 * log(1 + x)));
static_assert(!(sin(3 * x) == 3 * sin(x)) && !(exp(x * y) == exp(x) * exp(y)) &&
              !(log(x + y) == log(x) + log(y)));
static_assert(!(sqrt(x + y) == sqrt(x) + sqrt(y)) && !(pow(x, y) == pow(y, x)) && !(pi == 3.141592653589793));
static_assert(!(erf(x) == erfc(x)) && !(exp(pi) == pi + 20) && !(numbers::e == 2.718281828459045));
static_assert(!(sqrt(2_c) + sqrt(3_c) == 3.1462643699419723_c) && !(sin(1_c) == 0.8414709848078965_c));

}  // namespace
