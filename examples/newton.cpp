// SPDX-License-Identifier: MIT
//
// Newton's method on a loss: logistic regression with two weights. Value, gradient and Hessian of one
// observation come from one program that shares the exponential between them.
#include <leibniz/leibniz.hpp>
#include <leibniz/print/ostream.hpp>

#include <array>
#include <cmath>

#include "check.hpp"

using namespace leibniz;
using example::check, example::is_near;

// [loss]
constexpr variable<"a"> a;  // the weights
constexpr variable<"b"> b;
constexpr variable<"x"> x;          // one observation: where,
constexpr variable<"label"> label;  // and what: 1 or 0

constexpr auto score = a * x + b;
constexpr auto loss = log(1 + exp(score)) - label * score;

static_assert(derivative<loss, b> == exp(score) / (1 + exp(score)) - label);  // predicted less observed
static_assert(derivative<loss, a> == x * derivative<loss, b>);
static_assert(derivative<loss, b, 2> == exp(score) / pow(1 + exp(score), 2));  // positive: the loss is convex
static_assert(operations<loss, gradient<loss, a, b>, hessian<loss, a, b>>.calls == 2);  // one exp, one log
// [/loss]

constexpr std::array observed{-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5};
constexpr std::array labels{0, 0, 0, 1, 0, 1, 0, 1, 1, 1};

// [newton]
struct fit {
  double a = 0, b = 0, loss = 0, slope = 0;  // slope: length of the gradient
};

fit newton_step(fit at) {
  double f = 0, g[2] = {0, 0}, h[3] = {0, 0, 0};
  for (std::size_t i = 0; i < observed.size(); ++i) {
    const auto [v, d, H] = evaluate<loss, gradient<loss, a, b>, hessian<loss, a, b>>(
        a = at.a, b = at.b, x = observed[i], label = labels[i]);
    f += v;
    g[0] += d[0], g[1] += d[1];
    h[0] += H[0][0], h[1] += H[1][0], h[2] += H[1][1];
  }
  const double determinant = h[0] * h[2] - h[1] * h[1];
  return {at.a - (h[2] * g[0] - h[1] * g[1]) / determinant, at.b - (h[0] * g[1] - h[1] * g[0]) / determinant,
          f, std::hypot(g[0], g[1])};
}
// [/newton]

// The same method where the compiler can follow it: a minimum found in constant evaluation.
// [constexpr]
constexpr variable<"u"> u;
constexpr auto quartic = pow(u, 4) - 3 * pow(u, 3) + 2;

constexpr double minimum(double start) {
  for (int i = 0; i < 20; ++i)
    start -= value<derivative<quartic, u>>(u = start) / value<derivative<quartic, u, 2>>(u = start);
  return start;
}
static_assert(minimum(3.0) == 2.25);  // 4u³ - 9u² = 0 at u = 9/4
// [/constexpr]

int main() {
  std::cout << "loss: " << loss << '\n';
  std::cout << "gradient by b: " << derivative<loss, b> << '\n';
  std::cout << "step  loss  |gradient|\n";
  fit at;
  double before = 0;
  for (int step = 0; step < 7; ++step) {
    const fit next = newton_step(at);
    std::cout << step << "  " << next.loss << "  ";
    if (next.slope > 1e-9)
      std::cout << next.slope << '\n';
    else
      std::cout << "below 1e-9\n";
    if (step > 0) check("the loss does not rise", next.loss <= before + 1e-12);
    before = next.loss;
    at = next;
  }
  check("the gradient vanishes", at.slope < 1e-9);
  std::cout << "a = " << at.a << ", b = " << at.b << '\n';
  std::cout << "minimum of " << quartic << " at " << minimum(3.0) << '\n';
  return example::status();
}
