// SPDX-License-Identifier: MIT
//
// Coefficients: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions, 1964: 3.6
// (powers), 4.1.24 (log), 4.2.1 (exp), 4.3.65 to 4.3.72 (sin to sec), 4.4.40 to 4.4.42 (inverse), 7.1.5
// (erf).
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"a"> a;

// ---- about 0
static_assert(text<taylor<exp(x), x, 4>(0_c)> == "1 + x + pow(x, 2)/2 + pow(x, 3)/6 + pow(x, 4)/24");
static_assert(text<taylor<sin(x), x, 6>(0_c)> == "x - pow(x, 3)/6 + pow(x, 5)/120");
static_assert(text<taylor<cos(x), x, 5>(0_c)> == "1 - pow(x, 2)/2 + pow(x, 4)/24");
static_assert(text<taylor<tan(x), x, 9>(0_c)> ==
              "x + pow(x, 3)/3 + 2*pow(x, 5)/15 + 17*pow(x, 7)/315 + 62*pow(x, 9)/2835");
static_assert(text<taylor<sec(x), x, 6>(0_c)> == "1 + pow(x, 2)/2 + 5*pow(x, 4)/24 + 61*pow(x, 6)/720");
static_assert(text<taylor<asin(x), x, 7>(0_c)> == "x + pow(x, 3)/6 + 3*pow(x, 5)/40 + 5*pow(x, 7)/112");
static_assert(text<taylor<atan(x), x, 10>(0_c)> ==
              "x - pow(x, 3)/3 + pow(x, 5)/5 - pow(x, 7)/7 + pow(x, 9)/9");
static_assert(text<taylor<log(1 + x), x, 4>(0_c)> == "x - pow(x, 2)/2 + pow(x, 3)/3 - pow(x, 4)/4");
static_assert(text<taylor<sqrt(1 + x), x, 4>(0_c)> ==
              "1 + x/2 - pow(x, 2)/8 + pow(x, 3)/16 - 5*pow(x, 4)/128");
static_assert(text<taylor<pow(1 + x, -0.5), x, 3>(0_c)> == "1 - x/2 + 3*pow(x, 2)/8 - 5*pow(x, 3)/16");
static_assert(text<taylor<1 / (1 - x), x, 4>(0_c)> == "1 + x + pow(x, 2) + pow(x, 3) + pow(x, 4)");
static_assert(taylor<erf(x), x, 8>(0_c) ==
              2 * numbers::inv_sqrtpi * (x - pow(x, 3) / 3 + pow(x, 5) / 10 - pow(x, 7) / 42));

// ---- about other points, of polynomials, of one and of no power
static_assert(text<taylor<pow(x, 3), x, 9>(2_c)> == "8 + 12*(x - 2) + 6*pow(x - 2, 2) + pow(x - 2, 3)");
static_assert(text<taylor<log(x), x, 2>(1_c)> == "x - 1 - pow(x - 1, 2)/2");
static_assert(text<taylor<x * x, x, 2>(-1_c)> == "1 - 2*(x + 1) + pow(x + 1, 2)");
static_assert(text<taylor<cbrt(x), x, 2>(8_c)> == "2 + (x - 8)/12 - pow(x - 8, 2)/288");
static_assert(text<taylor<sin(x), x, 1>(numbers::pi)> != text<taylor<sin(x), x, 0>(numbers::pi)>);
static_assert(text<taylor<sin(x), x, 0>(0_c)> == "0" && text<taylor<exp(x), x, 0>(0_c)> == "1");
static_assert(text<taylor<pow(x, 2), x, 4>(0_c)> == "pow(x, 2)");

// ---- zeros cancel; the Bernoulli numbers (Abramowitz and Stegun, 23.1.1)
static_assert(text<taylor<x / (exp(x) - 1), x, 8>(0_c)> ==
              "1 - x/2 + pow(x, 2)/12 - pow(x, 4)/720 + pow(x, 6)/30240 - pow(x, 8)/1209600");
static_assert(text<taylor<sin(x) / x, x, 6>(0_c)> == "1 - pow(x, 2)/6 + pow(x, 4)/120 - pow(x, 6)/5040");
static_assert(text<taylor<(1 - cos(x)) / (x * x), x, 2>(0_c)> == "0.5 - pow(x, 2)/24");
static_assert(text<taylor<log(x) / (x - 1), x, 2>(1_c)> == "1 - (x - 1)/2 + pow(x - 1, 2)/3");
static_assert(taylor<(x * x - y * y) / (x - y), x, 3>(y) == x + y);
static_assert(taylor<exp(sin(x) / x), x, 2>(0_c) == numbers::e * (1 - pow(x, 2) / 6));

// ---- coefficients that are formulas
static_assert(text<taylor<sin(x), x, 3>(a)> ==
              "sin(a) + (x - a)*cos(a) - pow(x - a, 2)*sin(a)/2 - pow(x - a, 3)*cos(a)/6");
static_assert(text<taylor<exp(x* y), x, 3>(0_c)> ==
              "1 + x*y + pow(x, 2)*pow(y, 2)/2 + pow(x, 3)*pow(y, 3)/6");
static_assert(text<taylor<pow(x, y), x, 2>(1_c)> == "1 + y*(x - 1) + (pow(y, 2)/2 - y/2)*pow(x - 1, 2)");
static_assert(text<taylor<exp(x), x, 2>(1_c)> == "exp(1_c) + (x - 1)*exp(1_c) + pow(x - 1, 2)*exp(1_c)/2");
static_assert(text<taylor<y * y, x, 3>(0_c)> == "pow(y, 2)");

// ---- the derivatives at the point are those of the formula
constexpr auto f = exp(sin(x)) / (1 + x * x);
constexpr auto p = taylor<f, x, 5>(a);
static_assert(p(x = a) == f(x = a));
static_assert(derivative<p, x>(x = a) == derivative<f, x>(x = a));
static_assert(derivative<p, x, 2>(x = a) == derivative<f, x, 2>(x = a));
static_assert(derivative<p, x, 3>(x = a) == derivative<f, x, 3>(x = a));

// ---- a plain number: the same function
static_assert(taylor<sin(x), x, 5>(0) == x - pow(x, 3) / 6 + pow(x, 5) / 120);
static_assert(taylor<1 / x, x, 3>(0.5) == taylor<1 / x, x, 3>(0.5_c));
static_assert(text<simplify<taylor<sin(x), x, 5>(0)>> == "pow(x, 5)/120 - pow(x, 3)/6 + x");

// ---- where the formula is not smooth: the branch taken
static_assert(text<taylor<abs(x) * x, x, 2>(-1_c)> == "-1 + 2*(x + 1) - pow(x + 1, 2)");
static_assert(text<taylor<select(x < 1, x* x, x), x, 3>(1_c)> == "1 + (x - 1)");
static_assert(taylor<max(x, y) * x, x, 2>(1_c)(y = 0) == 1 + 2 * (x - 1) + pow(x - 1, 2));

// ---- n = 20 has the largest factorial of 64 bits
static_assert(operations<taylor<exp(x), x, 20>(0_c)>.total() > 30);

}  // namespace
