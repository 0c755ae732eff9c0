// SPDX-License-Identifier: MIT
//
// A function of your own: one row, written once. The library evaluates it, differentiates it as often as you
// like, shares its value, prints it and counts it.
#include <leibniz/leibniz.hpp>
#include <leibniz/print/ostream.hpp>

#include <cmath>

#include "check.hpp"

using namespace leibniz;
using example::check, example::is_near;

// [row]
// d logistic(u)/du = logistic(u) (1 - logistic(u))
struct logistic_row {
  static constexpr const char* name = "logistic";
  static constexpr auto evaluate(const auto& u) {
    using std::exp;
    return 1 / (1 + exp(-u));
  }
  static constexpr auto derivative(auto, auto fu) { return fu * (1 - fu); }
  static constexpr auto definition(auto u) { return evaluate(u); }  // for proofs
};
constexpr function<logistic_row> logistic;
// [/row]

// [two]
// Two arguments: the derivative gives one partial for each. Here a length: d length/du = u/length.
struct length_row {
  static constexpr const char* name = "length";
  static constexpr int cost = 8;  // in multiplications, for operations<>; 20 if it does not say
  static constexpr auto evaluate(const auto& u, const auto& v) {
    using std::sqrt;
    return sqrt(u * u + v * v);
  }
  static constexpr auto derivative(auto u, auto v, auto fu) { return partials(u / fu, v / fu); }
};
constexpr function<length_row> length;
// [/two]

// [use]
constexpr variable<"x"> x;
constexpr variable<"y"> y;

constexpr auto f = logistic(3 * x);
static_assert(text<derivative<f, x>> == "3*logistic(3*x)*(1 - logistic(3*x))");
static_assert(operations<f, gradient<f, x>>.calls_to("logistic") == 1);  // the value serves the derivative
static_assert(logistic(x) + logistic(-x) == 1);                          // proved from the definition

constexpr auto g = length(x, 2 * y);
static_assert(text<gradient<g, x, y>> == "[x/length(x, 2*y), 4*y/length(x, 2*y)]");
// [/use]

int main() {
  std::cout << f << '\n'
            << "  first derivative:  " << derivative<f, x> << '\n'
            << "  second derivative: " << derivative<f, x, 2> << '\n';
  std::cout << g << '\n' << "  gradient: " << gradient<g, x, y> << '\n';

  const auto [v, d] = evaluate<f, derivative<f, x>>(x = 0.2);
  std::cout << "at x = 0.2: " << v << ", slope " << d << '\n';

  // [checks]
  // The row against its own evaluate, by a central difference.
  const double step = 1e-5;
  const double difference = (logistic(0.2 + step) - logistic(0.2 - step)) / (2 * step);
  check("the derivative is that of evaluate",
        is_near(logistic_row::derivative(0.2, logistic(0.2)), difference, 1e-9));
  // [/checks]
  check("the value", is_near(v, 1 / (1 + std::exp(-0.6))));
  check("the gradient of a length", is_near(gradient<g, x, y>(3.0, 2.0)[0], 0.6));
  check("on numbers it is evaluate", logistic(0.0) == 0.5);
  return example::status();
}
