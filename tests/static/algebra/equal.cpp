// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"z"> z;

// ---- commutativity, associativity, distribution
static_assert(x + y == y + x && x * y == y * x && x + y + z == z + (y + x) && x * (y * z) == z * x * y);
static_assert(x * (y + z) == x * y + z * x && (x + y) * (x - y) == x * x - y * y);
static_assert(pow(x + y, 3) == x * x * x + 3 * x * x * y + 3 * x * y * y + y * y * y);

// ---- like terms, signs, exact constants
static_assert(x + x == 2 * x && x - x == 0 && -(x - y) == y - x && x * x == pow(x, 2) && 0 * x == 0 &&
              x / x == 1);
static_assert(0.1 * x + 0.2 * x == 0.3 * x && x / 3 + x / 6 == x / 2 && 3_c == 3 && 6 == 2 * 3_c);

// ---- quotients and powers
static_assert(x / y / z == x / (y * z) && x / (y / z) == x * z / y && 1 / pow(x, 2) == pow(x, -2));
static_assert(1 / x + 1 / y == (x + y) / (x * y) && pow(x, 2) * pow(x, 3) == pow(x, 5) &&
              (x * x - y * y) / (x - y) == x + y);

// ---- functions of equal arguments
static_assert(sin(x + y) == sin(y + x) && exp(2 * x) * exp(y) == exp(y + x + x) && sin(-x) == -sin(x) &&
              cos(-x) == cos(x));

// ---- the calculus of derivatives
constexpr auto f = x * x * y + sin(x);
constexpr auto g = exp(y) / x;
static_assert(derivative<f, x, y> == derivative<f, y, x> && derivative<g, x, y> == derivative<g, y, x>);
static_assert(derivative<f + 3 * g, x> == derivative<f, x> + 3 * derivative<g, x>);
static_assert(derivative<f * g, x> == derivative<f, x> * g + f * derivative<g, x>);
static_assert(derivative<f / g, y> == (derivative<f, y> * g - f * derivative<g, y>) / (g * g));
static_assert(derivative<sin(f), x> == cos(f) * derivative<f, x>);
static_assert(derivative<f(x = g), y> ==
              derivative<f, x>(x = g) * derivative<g, y> + derivative<f, y>(x = g));

// ---- vectors entry by entry
static_assert(gradient<x * y, x, y> == vector_of(y, x) && !(gradient<x * y, x, y> == vector_of(x, y)));
static_assert(!(gradient<x * y, x, y> == vector_of(y)));

// ---- never true for different functions
static_assert(!(x == y) && !(x == x + 1) && !(x * y == x + y) && !(x / y == y / x) && !(x - y == y - x));
static_assert(!(sqrt(x * x) == x) && !(pow(x * x, 0.5) == x) && !(pow(x, 0.5) * pow(x, 0.5) == -x));
static_assert(!(sin(x) == cos(x)) && !(sin(2 * x) == 2 * sin(x)) && !(exp(x * y) == exp(x) * exp(y)));
static_assert(!(pow(x + y, 2) == x * x + y * y) && !(1 / (x + y) == 1 / x + 1 / y) && !(cos(-x) == -cos(x)));
static_assert(!(numbers::pi == 3.141592653589793) && !(0.1f * x == 0.1 * x) && !(3_c == 4));
static_assert(!(log(x * x) == 2 * log(-x)) && !(pow(x, y) == pow(y, x)) && !(atan(x / y) == atan(y / x)));

}  // namespace
