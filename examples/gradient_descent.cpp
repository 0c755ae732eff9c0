// SPDX-License-Identifier: MIT
//
// Gradient descent on the mean squared error of a straight line. The gradient is a formula; adding,
// multiplying and dividing are constant expressions, so the whole fit runs while this file is compiled.
#include <leibniz/leibniz.hpp>
#include <leibniz/print/ostream.hpp>

#include <array>

#include "check.hpp"

using namespace leibniz;
using example::check, example::is_near;

// [loss]
constexpr variable<"slope"> slope;
constexpr variable<"offset"> offset;
constexpr variable<"x"> x;  // one observation: variables, but nobody differentiates by them
constexpr variable<"y"> y;

constexpr auto loss = pow(slope * x + offset - y, 2);  // of one observation
static_assert(gradient<loss, slope, offset> ==
              vector_of(2 * x * (slope * x + offset - y), 2 * (slope * x + offset - y)));
// [/loss]

constexpr std::array observed_x{0.0, 1.0, 2.0, 3.0, 4.0};
constexpr std::array observed_y{1.0, 3.0, 5.0, 7.0, 9.0};  // y = 2x + 1

// [descent]
struct line {
  double slope = 0, offset = 0;
};

// One step against the gradient of the mean loss.
constexpr line step(line at, double rate) {
  line change;
  for (std::size_t i = 0; i < observed_x.size(); ++i) {
    const auto g = gradient<loss, slope, offset>(at.slope, at.offset, x = observed_x[i], y = observed_y[i]);
    change.slope += g[0] / 5;
    change.offset += g[1] / 5;
  }
  return {at.slope - rate * change.slope, at.offset - rate * change.offset};
}

constexpr line descend(int steps) {
  line at;
  for (int i = 0; i < steps; ++i) at = step(at, 0.1);
  return at;
}
// [/descent]

constexpr double mean_loss(line at) {
  double sum = 0;
  for (std::size_t i = 0; i < observed_x.size(); ++i)
    sum += value<loss>(slope = at.slope, offset = at.offset, x = observed_x[i], y = observed_y[i]);
  return sum / 5;
}

// [proof]
constexpr line fitted = descend(300);  // done by the compiler
static_assert(fitted.slope > 1.999 && fitted.slope < 2.001);
static_assert(fitted.offset > 0.999 && fitted.offset < 1.001);
static_assert(mean_loss(fitted) < 1e-6 * mean_loss({}));
// [/proof]

int main() {
  std::cout << "loss of one observation: " << loss << '\n';
  std::cout << "its gradient: " << gradient<loss, slope, offset> << '\n';
  std::cout << "steps  slope  offset  mean loss\n";
  double before = 2 * mean_loss({});
  for (const int steps : {0, 1, 10, 30, 100}) {
    const line at = descend(steps);
    std::cout << steps << "  " << at.slope << "  " << at.offset << "  " << mean_loss(at) << '\n';
    check("the loss falls", mean_loss(at) < before);
    before = mean_loss(at);
  }
  check("run time and compile time agree", is_near(descend(300).slope, fitted.slope));
  return example::status();
}
