// SPDX-License-Identifier: MIT
//
// The derivatives of a textbook, as they are printed, and what the list behind the formula means.
#include <leibniz/leibniz.hpp>
#include <leibniz/print/text.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"z"> z;

// The derivative of f by x.
template <auto f>
constexpr auto by_x = text<derivative<f, x>>;

// ---- constants and variables
static_assert(by_x<x> == "1" && by_x<y> == "0" && by_x<3_c> == "0" && by_x<numbers::pi> == "0");
static_assert(by_x<1e300 + x> == "1" && by_x<5 * x> == "5" && by_x<y * x> == "y" && by_x<x / 2> == "0.5");
static_assert(by_x<-x> == "-1" && by_x<x - y> == "1" && by_x<y - x> == "-1" && by_x<+x> == "1");

// ---- polynomials
static_assert(by_x<x * x> == "2*x" && by_x<x * x * x> == "3*x*x" && by_x<0.5 * x * x> == "x");
static_assert(by_x<3 * x * x * x + 2 * x * x - 4 * x + 7> == "9*x*x + 4*x - 4");
static_assert(by_x<(3 * x + 1) * (3 * x + 1)> == "6*(3*x + 1)");
static_assert(by_x<x * x + 3 * y> == "2*x" && text<derivative<x * x + 3 * y, y>> == "3");
static_assert(by_x<x * x * y + 3 * y * y> == "2*x*y");
static_assert(text<derivative<x * x * y + 3 * y * y, y>> == "x*x + 6*y");

// ---- powers: a count, a parameter, the variable in the exponent, both
static_assert(by_x<pow(x, 2)> == "2*x" && by_x<pow(x, 3)> == "3*pow(x, 2)" &&
              by_x<pow(x, -1)> == "-pow(x, -2)");
static_assert(by_x<pow(x, 1)> == "1" && by_x<pow(x, 0)> == "0" && by_x<pow(x, 0.5)> == "0.5*pow(x, -0.5)");
static_assert(by_x<pow(x, y)> == "y*pow(x, y - 1)" && by_x<pow(y, x)> == "pow(y, x)*log(y)");
static_assert(by_x<pow(x, x)> == "x*pow(x, x - 1) + pow(x, x)*log(x)");
static_assert(by_x<pow(3 * x + 1, 2)> == "6*(3*x + 1)");

// ---- quotients
static_assert(by_x<1 / x> == "-1/pow(x, 2)" && by_x<x / y> == "1/y" && by_x<y / x> == "-y/pow(x, 2)");
static_assert(by_x<1 / pow(x, 3)> == "-3/pow(x, 4)");
static_assert(by_x<1 / (3 * pow(x, 2))> == "-2/(3*pow(x, 3))" &&
              by_x<y / (2 * pow(x, 3))> == "-3*y/(2*pow(x, 4))");
static_assert(by_x<x / (1 + x)> == "1/(1 + x) - x/pow(1 + x, 2)");

// ---- the chain rule through every function of the table
static_assert(by_x<sin(x)> == "cos(x)" && by_x<cos(x)> == "-sin(x)");
static_assert(by_x<tan(x)> == "1 + tan(x)*tan(x)");
static_assert(by_x<asin(x)> == "1/sqrt(1 - x*x)" && by_x<acos(x)> == "-1/sqrt(1 - x*x)");
static_assert(by_x<atan(x)> == "1/(1 + x*x)");
static_assert(by_x<exp(x)> == "exp(x)" && by_x<log(x)> == "1/x" && by_x<sqrt(x)> == "1/(2*sqrt(x))");
static_assert(by_x<sinh(x)> == "cosh(x)" && by_x<cosh(x)> == "sinh(x)" && by_x<tanh(x)> == "pow(sech(x), 2)");
static_assert(by_x<erf(x)> == "2*numbers::inv_sqrtpi*exp(-(x*x))" ||
              by_x<erf(x)> == "2*numbers::inv_sqrtpi*exp(-x*x)");
static_assert(by_x<cbrt(x)> == "1/(3*pow(cbrt(x), 2))" &&
              text<derivative<cbrt(x), x, 2>> == "-2/(9*pow(cbrt(x), 5))");
static_assert(by_x<sec(x)> == "sec(x)*tan(x)" && by_x<csc(x)> == "-csc(x)*cot(x)");
static_assert(by_x<log2(3 * x)> == "numbers::log2e/x" && by_x<exp2(x)> == "numbers::ln2*exp2(x)");
static_assert(by_x<hypot(x, y)> == "x/hypot(x, y)" && by_x<atan2(y, x)> == "-y/(x*x + y*y)");
static_assert(by_x<sin(3 * x * x + 2)> == "6*x*cos(3*x*x + 2)");
static_assert(by_x<sqrt(x* x + y * y)> == "x/sqrt(x*x + y*y)");
static_assert(by_x<sin(y)> == "0" && by_x<log(3 * x)> == "1/x");

// ---- higher and mixed derivatives
constexpr auto f = 3 * x * x * y + sin(2 * y) + 1;
static_assert(text<derivative<f, x>> == "6*x*y" && text<derivative<f, x, 2>> == "6*y");
static_assert(text<derivative<f, x, 2, y>> == "6" && text<derivative<f, x, y, x>> == "6");
static_assert(text<derivative<f, x, 3>> == "0" && text<derivative<f, z>> == "0");
static_assert(std::is_same_v<decltype(derivative<f, x, x>), decltype(derivative<f, x, 2>)>);
static_assert(std::is_same_v<decltype(derivative<f, x, 0>), const frozen<f>>);
static_assert(std::is_same_v<decltype(derivative<f, x, 1>), decltype(derivative<f, x>)>);
static_assert(std::is_same_v<decltype(derivative<derivative<f, x>, y>), decltype(derivative<f, x, y>)>);
static_assert(text<derivative<sin(x), x, 4>> == "sin(x)" &&
              text<derivative<exp(2 * x), x, 10>> == "1024*exp(2*x)");
static_assert(text<derivative<pow(x, 8), x, 8>> == "40320" && text<derivative<pow(x, 8), x, 9>> == "0");
static_assert(text<derivative<log(x), x, 3>> == "2/pow(x, 3)");

// ---- vectors component by component; components of vector variables
constexpr vector_variable<"q", 3> q;
static_assert(text<derivative<vector_of(x* x, x* y, 1), x>> == "[2*x, y, 0]");
static_assert(text<derivative<q[0] * q[1] * q[1], q[1]>> == "2*q[0]*q[1]");
static_assert(text<derivative<q[0] * q[1], q[2]>> == "0" && text<derivative<q[0] * q[1], q[0_c]>> == "q[1]");

// ---- what is a variable
static_assert(Variable<variable<"x">> && Variable<const variable<"x">> && !Variable<constant<1>>);
static_assert(!Variable<component<"q", 3>> && !Variable<vector_variable<"q", 3>> && !Variable<int>);

}  // namespace
