// SPDX-License-Identifier: MIT
//
// A tour of the library in one file: what is written here in angle brackets happens while this file is
// compiled, what is written in parentheses happens when the program runs.
#include <leibniz/leibniz.hpp>
#include <leibniz/print/ostream.hpp>

#include <array>
#include <complex>

#include "check.hpp"

using namespace leibniz;
using example::check, example::is_near;

// [formula]
constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto f = 3 * x * x * y + sin(2 * y) + 1;  // an ordinary C++ expression
// [/formula]

// [derivatives]
static_assert(derivative<f, x> == 6 * x * y);
static_assert(derivative<f, y> == 3 * x * x + 2 * cos(2 * y));
static_assert(derivative<f, x, x> == 6 * y);  // twice by x
static_assert(derivative<f, x, 2, y> == 6);   // twice by x, then by y
static_assert(derivative<f, x, y> == derivative<f, y, x>);
// [/derivatives]

// [lists]
static_assert(gradient<f, x, y>[0_c] == derivative<f, x>);
static_assert(hessian<f, x, y>[1_c][0_c] == 6 * x);
static_assert(text<gradient<f, x, y>> == "[6*x*y, 3*x*x + 2*cos(2*y)]");
// [/lists]

// [composition]
constexpr variable<"s"> s;
constexpr auto path = f(x = s * s, y = 1 - s);  // every x and every y replaced, at the same time

static_assert(derivative<path, s> ==  // the chain rule
              derivative<f, x>(x = s * s, y = 1 - s) * 2 * s - derivative<f, y>(x = s * s, y = 1 - s));
// [/composition]

// [forms]
static_assert(text<expand<(x + 1) * (x - 1) * (x + 2)>> == "pow(x, 3) + 2*pow(x, 2) - x - 2");
static_assert(text<simplify<x * y + 2 * y * x - x * x / x>> == "3*x*y - x");
static_assert((x + y) * (x - y) == x * x - y * y);
static_assert(!(sin(x) == cos(x)));
// [/forms]

// [parameters]
constexpr variable<"a"> a;  // a parameter is a variable that nobody
constexpr variable<"b"> b;  // differentiates by
constexpr auto model = a * exp(-b * x);
static_assert(text<gradient<model, a, b>> == "[exp(-b*x), -a*x*exp(-b*x)]");
// [/parameters]

// [vectors]
constexpr vector_variable<"q", 3> q;
constexpr auto radius = sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2]);
static_assert(text<derivative<radius, q[1]>> == "q[1]/sqrt(q[0]*q[0] + q[1]*q[1] + q[2]*q[2])");
// [/vectors]

// [cost]
static_assert(operations<f>.multiplies == 4);
static_assert(operations<f>.calls_to("sin") == 1);
static_assert(operations<f, gradient<f, x, y>, hessian<f, x, y>>.calls == 2);  // one sine, one cosine
// [/cost]

// [constexpr]
static_assert(value<x * x * y>(x = 3.0, y = 2.0) == 18.0);  // arithmetic runs at compile time too
static_assert(gradient<x * x * y, x, y>(3.0, 2.0)[0] == 12.0);
// [/constexpr]

template <class Row>
void print(const char* name, const Row& row) {
  std::cout << name << '[';
  for (std::size_t i = 0; i < row.size(); ++i) std::cout << (i == 0 ? "" : ", ") << row[i];
  std::cout << "]\n";
}

int main() {
  std::cout << "formulas\n";
  // [print]
  std::cout << "  f        = " << f << '\n';
  std::cout << "  df/dx    = " << derivative<f, x> << '\n';
  std::cout << "  gradient = " << gradient<f, x, y> << '\n';
  std::cout << "  hessian  = " << hessian<f, x, y> << '\n';
  // [/print]
  std::cout << "  f(x = s*s, y = 1 - s)    = " << path << '\n';
  std::cout << "  its derivative, expanded = " << expand<derivative<path, s>> << '\n';

  std::cout << "numbers at x = 2, y = 0.5\n";
  // [numbers]
  const double v = value<f>(x = 2.0, y = 0.5);             // named, in any order
  const double w = value<f, x, y>(2.0, 0.5);               // in the order of the list
  const auto g = gradient<f, x, y>(std::array{2.0, 0.5});  // from an array: std::array<double, 2>
  const auto H = hessian<f, x, y>(2.0, 0.5);               // two rows of two
  // [/numbers]
  check("names and positions give the same value", v == w);
  std::cout << "  f        = " << v << '\n';
  print("  gradient = ", g);
  print("  hessian  = ", H[0]);
  print("             ", H[1]);

  // [fused]
  const auto [value_, gradient_, hessian_] =
      evaluate<f, gradient<f, x, y>, hessian<f, x, y>>(x = 2.0, y = 0.5);
  // [/fused]
  check("the fused program gives the same value", value_ == v);
  check("the fused program gives the same gradient", is_near(gradient_[1], g[1]));
  check("the fused program gives the same Hessian", is_near(hessian_[1][1], H[1][1]));

  std::cout << "operations\n";
  constexpr auto alone = operations<f>;
  constexpr auto fused = operations<f, gradient<f, x, y>, hessian<f, x, y>>;
  std::cout << "  f: " << alone.total() << ", f with gradient and Hessian: " << fused.total() << " ("
            << fused.adds << " additions, " << fused.multiplies << " multiplications, " << fused.calls
            << " calls)\n";

  std::cout << "a model and its parameters\n";
  // [fit]
  const auto slopes = gradient<model, a, b>(std::array{5.0, 0.5}, x = 2.0);  // the list, then the rest
  // [/fit]
  std::cout << "  gradient of " << model << " = " << gradient<model, a, b> << '\n';
  print("           = ", slopes);

  std::cout << "a vector variable\n";
  // [vector_call]
  const auto unit = gradient<radius, q>(q = std::array{2.0, 3.0, 6.0});
  // [/vector_call]
  std::cout << "  |q| = " << value<radius>(q = std::array{2.0, 3.0, 6.0}) << '\n';
  print("  its gradient = ", unit);
  check("a direction has length 1", is_near(std::hypot(unit[0], unit[1], unit[2]), 1));

  std::cout << "other scalar types\n";
  // [scalars]
  const float single = value<f>(x = 2.0f, y = 0.5f);
  const std::complex<double> complex = value<x * x + 1>(x = std::complex{0.0, 2.0});
  // [/scalars]
  std::cout << "  f in float: " << single << ", x*x + 1 at 2i: " << complex.real() << '\n';
  check("float agrees with double", is_near(single, v, 1e-6));
  check("(2i)^2 + 1 = -3", complex == std::complex{-3.0, 0.0});
  return example::status();
}
