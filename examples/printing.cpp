// SPDX-License-Identifier: MIT
//
// One formula, read by five kinds of readers: as C++, LaTeX, MathML, a C function and a graph.
#include <leibniz/leibniz.hpp>
#include <leibniz/print/ostream.hpp>

#include <iostream>
#include <string>

using namespace leibniz;

// [formula]
constexpr variable<"x"> x;
constexpr variable<"mu"> mu;
constexpr variable<"sigma"> sigma;
constexpr auto z = (x - mu) / sigma;
constexpr auto bell = exp(-pow(z, 2) / 2) / (sigma * sqrt(2 * numbers::pi));
// [/formula]

// [strings]
static_assert(text<pow(z, 2) / 2> == "pow((x - mu)/sigma, 2)/2");
static_assert(latex<pow(z, 2) / 2> == "\\frac{\\left(\\frac{x - \\mu}{\\sigma}\\right)^{2}}{2}");
static_assert(latex<gradient<x * x * mu, x, mu>> == "\\begin{pmatrix} 2 x \\mu \\\\ x^{2} \\end{pmatrix}");
// [/strings]

// [names]
static_assert(latex<variable<"theta_1">{} * variable<"m_sun">{}> == "\\theta_{1} m_{\\mathrm{sun}}");
static_assert(latex<vector_variable<"q", 3>{}[2] * variable<"rate">{}> == "q_{2} \\, \\mathrm{rate}");
// [/names]

// [row]
// d logistic(u)/du = logistic(u) (1 - logistic(u))
struct logistic_row {
  static constexpr const char* name = "logistic";
  static constexpr const char* latex = "\\varsigma";
  static constexpr const char* c = "1/(1 + exp(-#1))";  // C has no such function
  static constexpr auto evaluate(const auto& u) {
    using std::exp;
    return 1 / (1 + exp(-u));
  }
  static constexpr auto derivative(auto, auto fu) { return fu * (1 - fu); }
};

static_assert(latex<function<logistic_row>{}(x + 1)> == "\\varsigma(x + 1)");

// A pattern in place of a name: #1 is the first argument.
struct floor_row {
  static constexpr const char* name = "floor";
  static constexpr const char* latex = "\\lfloor #1 \\rfloor";
  static constexpr auto evaluate(const auto& u) {
    using std::floor;
    return floor(u);
  }
};
static_assert(latex<function<floor_row>{}(x + 1)> == "\\lfloor x + 1 \\rfloor");
// [/row]

int main() {
  // [print]
  std::cout << "C++:    " << bell << "\n\n";
  std::cout << "LaTeX:  " << latex<bell> << "\n\n";
  std::cout << "MathML: " << mathml<z> << "\n\n";
  std::cout << c_function<z, gradient<z, mu, sigma>>("standardise") << '\n';
  std::cout << graphviz<z, gradient<z, mu, sigma>>;
  // [/print]
}
