// SPDX-License-Identifier: MIT
//
// LaTeX, letter by letter. That it is read as the formula it is of is tested in
// tests/runtime/print/latex.cpp, that parsers accept it in tests/printed.
#include <leibniz/leibniz.hpp>
#include <string_view>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"alpha"> alpha;
constexpr vector_variable<"q", 12> q;

// ---- precedence
static_assert(latex<3 * x * y + sin(2 * y) + 1> == "3 x y + \\sin(2 y) + 1");
static_assert(latex<-pow(x, 2)> == "-x^{2}");
static_assert(latex<pow(-x, 2)> == "(-x)^{2}");
static_assert(latex<x - (y - alpha)> == "x - (y - \\alpha)");
static_assert(latex<x - y - alpha> == "x - y - \\alpha");
static_assert(latex<x - (y + alpha)> == "x - (y + \\alpha)");
static_assert(latex<x + (y - alpha)> == "x + y - \\alpha");
static_assert(latex<x / (y / alpha)> == "\\frac{x}{\\frac{y}{\\alpha}}");
static_assert(latex<x / (y * alpha)> == "\\frac{x}{y \\alpha}");
static_assert(latex<x / y * alpha> == "\\frac{x}{y} \\alpha");
static_assert(latex<x*(y / alpha)> == "x \\frac{y}{\\alpha}");
static_assert(latex<x * y / alpha> == "\\frac{x y}{\\alpha}");
static_assert(latex<x*(y* alpha)> == "x y \\alpha");
static_assert(latex<(x + y) * (x - y)> == "(x + y) (x - y)");
static_assert(latex<(x + y) / x> == "\\frac{x + y}{x}");
static_assert(latex<pow(pow(x, 2), 3)> == "(x^{2})^{3}");
static_assert(latex<pow(x, pow(y, 2))> == "x^{y^{2}}");
static_assert(latex<pow(x + y, x* y)> == "(x + y)^{x y}");
static_assert(latex<pow(x / y, 2)> == "\\left(\\frac{x}{y}\\right)^{2}");
static_assert(latex<pow(x, -1)> == "x^{-1}");
static_assert(latex<pow(x, 0.5)> == "x^{0.5}");
static_assert(latex<pow(x, 1.0 / 3)> == "x^{\\frac{1}{3}}");
static_assert(latex<pow(2, x)> == "2^{x}");
static_assert(latex<pow(-2, x)> == "(-2)^{x}");
static_assert(latex<pow(1.0 / 3, x)> == "\\left(\\frac{1}{3}\\right)^{x}");

// ---- signs
static_assert(latex<-x * y> == "-x y");
static_assert(latex<-(x* y)> == "-x y");
static_assert(latex<-(x + y)> == "-(x + y)");
static_assert(latex<-x / y> == "-\\frac{x}{y}");
static_assert(latex<x * (-y)> == "x (-y)");
static_assert(latex<x - (-y)> == "x - (-y)");
static_assert(latex<x + (-y * x)> == "x + (-y x)");
static_assert(latex<-x - y> == "-x - y");
static_assert(latex<-(-x)> == "-(-x)");
static_assert(latex<x - (-3)> == "x - (-3)");
static_assert(latex<-3 * x> == "-3 x");
static_assert(latex<-3 / x> == "-\\frac{3}{x}");
static_assert(latex<-(3_c)> == "-3");

// ---- constants
static_assert(latex<3_c> == "3");
static_assert(latex<x + 0> == "x + 0");
static_assert(latex<0.1 * x> == "0.1 x");
static_assert(latex<x * 2 * y> == "x \\cdot 2 y");
static_assert(latex<2_c * 3> == "2 \\cdot 3");
static_assert(latex<x * (1.0 / 3)> == "x \\cdot \\frac{1}{3}");
static_assert(latex<x + 2.0 / 7> == "x + \\frac{2}{7}");
static_assert(latex<x - (-2.0 / 7)> == "x - \\left(-\\frac{2}{7}\\right)");
static_assert(latex<1e-5 * x> == "10^{-5} x");
static_assert(latex<pow(1e-5, x)> == "(10^{-5})^{x}");
static_assert(latex<-6.02214076e23 * x> == "-6.02214076 \\times 10^{23} x");
static_assert(latex<x * 6.02214076e23> == "x \\cdot 6.02214076 \\times 10^{23}");
static_assert(latex<constant<123456789012, 7>{} * x> == "\\frac{123456789012}{7} x");
static_assert(latex<real<0x3fe0000000000000>{}> == "0.5");
static_assert(latex<real<0x7ff0000000000000>{}> == "\\infty");
static_assert(latex<real<-0x10000000000000>{}> == "-\\infty");
static_assert(latex<real<0x7ff8000000000000>{}> == "\\mathrm{NaN}");
static_assert(latex<2 * numbers::pi * numbers::e> == "2 \\pi \\mathrm{e}");
static_assert(latex<pow(numbers::ln2, 2) + numbers::sqrt2> == "(\\log(2))^{2} + \\sqrt{2}");
static_assert(latex<sin(x* numbers::inv_sqrtpi)> == "\\sin\\left(x \\frac{1}{\\sqrt{\\pi}}\\right)");

// ---- equal neighbours in a product
static_assert(latex<x * x> == "x^{2}");
static_assert(latex<3 * x * x * x * y * y> == "3 x^{3} y^{2}");
static_assert(latex<-x * x / 2> == "-\\frac{x^{2}}{2}");
static_assert(latex<(x + y) * (x + y)> == "(x + y)^{2}");
static_assert(latex<sin(x) * sin(x)> == "\\sin^{2}(x)");
static_assert(latex<pow(x, 2) * x> == "x^{3}");
static_assert(latex<x * y * x> == "x y x");
static_assert(latex<2_c * 2> == "2 \\cdot 2");

// ---- functions
static_assert(latex<sin(x + y)> == "\\sin(x + y)");
static_assert(latex<sin(x / y)> == "\\sin\\left(\\frac{x}{y}\\right)");
static_assert(latex<pow(sin(x), 2)> == "\\sin^{2}(x)");
static_assert(latex<pow(sin(x), -1)> == "(\\sin(x))^{-1}");
static_assert(latex<pow(sin(x), y)> == "(\\sin(x))^{y}");
static_assert(latex<sqrt(x* x + y * y)> == "\\sqrt{x^{2} + y^{2}}");
static_assert(latex<pow(sqrt(x), 3)> == "\\sqrt{x}^{3}");
static_assert(latex<asin(x) * erf(y) * tanh(x)> == "\\arcsin(x) \\operatorname{erf}(y) \\tanh(x)");
static_assert(latex<exp(-x* x / 2) / sqrt(2 * numbers::pi)> ==
              "\\frac{\\exp\\left(-\\frac{x^{2}}{2}\\right)}{\\sqrt{2 \\pi}}");

// rows of the user's own
struct plain_row {
  static constexpr const char* name = "my_function";
  static constexpr auto evaluate(const auto& u) { return u; }
};
struct two_row {
  static constexpr const char* name = "two";
  static constexpr auto evaluate(const auto& u, const auto&) { return u; }
};
struct pattern_row {
  static constexpr const char* name = "choose";
  static constexpr const char* latex = "\\binom{#1}{#2}";
  static constexpr auto evaluate(const auto& u, const auto&) { return u; }
};
struct raised_row {
  static constexpr const char* name = "polygamma";
  static constexpr const char* latex = "\\psi^{(1)}";
  static constexpr auto evaluate(const auto& u) { return u; }
};
static_assert(latex<function<plain_row>{}(x + 1)> == "\\operatorname{my\\_function}(x + 1)");
static_assert(latex<function<two_row>{}(x, 1 / y)> == "\\operatorname{two}\\left(x, \\frac{1}{y}\\right)");
static_assert(latex<x * function<pattern_row>{}(x + 1, 2)> == "x \\binom{x + 1}{2}");
static_assert(latex<pow(function<raised_row>{}(x), 2)> == "(\\psi^{(1)}(x))^{2}");

// ---- names
static_assert(latex<variable<"x1">{}> == "x_{1}");
static_assert(latex<variable<"theta_1">{}> == "\\theta_{1}");
static_assert(latex<variable<"x_alpha">{}> == "x_{\\alpha}");
static_assert(latex<variable<"m_sun">{}> == "m_{\\mathrm{sun}}");
static_assert(latex<variable<"Omega">{} * variable<"Alpha">{}> == "\\Omega \\, \\mathrm{Alpha}");
static_assert(latex<variable<"x_i_j">{}> == "x_{i,j}");
static_assert(latex<variable<"x2_max">{}> == "x_{2,\\mathrm{max}}");
static_assert(latex<variable<"rate">{} * x> == "\\mathrm{rate} \\, x");
static_assert(latex<variable<"rate">{} * (x + y)> == "\\mathrm{rate} \\, (x + y)");
static_assert(latex<x * variable<"rate">{}> == "x \\, \\mathrm{rate}");
static_assert(latex<q[0] * q[11]> == "q_{0} q_{11}");
static_assert(latex<pow(q[1], 2)> == "q_{1}^{2}");
static_assert(latex<vector_variable<"x_ref", 3>{}[2]> == "x_{\\mathrm{ref},2}");
static_assert(latex<variable<"θ">{}> == "θ");
// what follows no rule is one word, with LaTeX's own characters escaped
static_assert(latex<variable<"_x">{}> == "\\mathrm{\\_x}");
static_assert(latex<variable<"x__y">{}> == "\\mathrm{x\\_\\_y}");
static_assert(latex<variable<"a[b]">{}> == "\\mathrm{a[b]}");
static_assert(latex<variable<"100%">{}> == "\\mathrm{100\\%}");
static_assert(latex<variable<"a\\b^c">{}> == "\\mathrm{a\\backslash b\\wedge c}");

// ---- rows with patterns
static_assert(latex<cbrt(x + 1)> == "\\sqrt[3]{x + 1}");
static_assert(latex<3 * exp2(x / y)> == "3 \\cdot 2^{\\frac{x}{y}}");
static_assert(latex<pow(exp2(x), 2)> == "(2^{x})^{2}");
static_assert(latex<log2(x) * log2(x)> == "\\log_{2}^{2}(x)");
// the LaTeX of a row may depend on the number of arguments
struct of_one_or_two {
  static constexpr const char* name = "one_or_two";
  static constexpr const char* latex(int arguments) { return arguments == 1 ? "F" : "F_{#1}(#2)"; }
};
static_assert(latex<2 * function<of_one_or_two>{}(x)> == "2 F(x)");
static_assert(latex<2 * pow(function<of_one_or_two>{}(1, x), 2)> == "2 (F_{1}(x))^{2}");
// where a name has a prime or an exponent, a power stands behind its parentheses
struct primed {
  static constexpr const char* name = "primed";
  static constexpr const char* latex = "F'";
};
static_assert(latex<pow(function<primed>{}(x), 2)> == "(F'(x))^{2}");

// ---- conditions
static_assert(latex<select(x < y, x, -y)> ==
              "\\begin{cases} x & \\text{if } x < y \\\\ -y & \\text{otherwise} \\end{cases}");
static_assert(latex<piecewise(x < 0, 0, x <= 1 && y > 2, x, y)> ==
              "\\begin{cases} 0 & \\text{if } x < 0 \\\\ x & \\text{if } x \\le 1 \\land y > 2 \\\\ "
              "y & \\text{otherwise} \\end{cases}");
static_assert(latex<1 + select(!(x < y), x, y)> ==
              "1 + \\left(\\begin{cases} x & \\text{if } \\lnot (x < y) \\\\ y & \\text{otherwise} "
              "\\end{cases}\\right)");
static_assert(latex<2 * abs(x - y)> == "2 \\left|x - y\\right|");

// ---- vectors and matrices
static_assert(latex<vector_of(x, 2 * y)> == "\\begin{pmatrix} x \\\\ 2 y \\end{pmatrix}");
static_assert(latex<gradient<x * x * y, x, y>> == "\\begin{pmatrix} 2 x y \\\\ x^{2} \\end{pmatrix}");
static_assert(latex<jacobian<vector_of(x* y, x), x, y>> ==
              "\\begin{pmatrix} y & x \\\\ 1 & 0 \\end{pmatrix}");
static_assert(latex<hessian<x * x * y, x, y>> == "\\begin{pmatrix} 2 y & 2 x \\\\ 2 x & 0 \\end{pmatrix}");

// ---- a string like every text
static_assert(std::string_view(latex<x / y>) == "\\frac{x}{y}" && latex<x>.size() == 1);

}  // namespace
