// SPDX-License-Identifier: MIT
//
// Backpropagation is the gradient of the loss. A network with two inputs, three hidden tanh units and one
// output learns exclusive or. Its loss is one formula of its 13 weights; the gradient is that formula's, run
// by adjoint accumulation. Beside it stands the backward pass as one writes it by hand, and both must agree.
#include <leibniz/leibniz.hpp>
#include <leibniz/print/ostream.hpp>

#include <array>
#include <cmath>

#include "check.hpp"

using namespace leibniz;
using example::check, example::is_near;

// [network]
constexpr vector_variable<"w", 13> weight;  // 0..8: a row (two weights, a bias) for each hidden unit;
constexpr variable<"a"> a;                  // 9..12: the output's weights and bias
constexpr variable<"b"> b;
constexpr variable<"wanted"> wanted;

constexpr auto hidden(int unit) {
  return tanh(weight[3 * unit] * a + weight[3 * unit + 1] * b + weight[3 * unit + 2]);
}
constexpr auto answer =
    tanh(weight[9] * hidden(0) + weight[10] * hidden(1) + weight[11] * hidden(2) + weight[12]);
constexpr auto loss = pow(answer - wanted, 2);
// [/network]

// [facts]
// One weight's derivative, proved: the output layer's bias.
static_assert(derivative<loss, weight[12]> == freeze<2 * (answer - wanted) * (1 - answer * answer)>);
// By policy::fast, loss and all 13 derivatives together call tanh as often as the loss alone: four times.
static_assert(operations<policy::fast, loss, gradient<loss, weight>>.calls_to("tanh") == 4);
static_assert(operations<policy::fast, loss, gradient<loss, weight>>.calls == 4);
// Without it, each slope is sech², which has all its digits also where a unit is saturated.
static_assert(operations<loss, gradient<loss, weight>>.calls_to("sech") == 4);
// [/facts]

using weight_array = std::array<double, 13>;

// [by_hand]
// The textbook backward pass.
weight_array backward_by_hand(const weight_array& w, double in_a, double in_b, double target) {
  double h[3];
  double sum = w[12];
  for (std::size_t k = 0; k < 3; ++k) {
    h[k] = std::tanh(w[3 * k] * in_a + w[3 * k + 1] * in_b + w[3 * k + 2]);
    sum += w[9 + k] * h[k];
  }
  const double out = std::tanh(sum);
  const double delta = 2 * (out - target) * (1 - out * out);  // at the output, before its tanh
  weight_array d{};
  d[12] = delta;
  for (std::size_t k = 0; k < 3; ++k) {
    d[9 + k] = delta * h[k];
    const double hidden_delta = delta * w[9 + k] * (1 - h[k] * h[k]);
    d[3 * k] = hidden_delta * in_a;
    d[3 * k + 1] = hidden_delta * in_b;
    d[3 * k + 2] = hidden_delta;
  }
  return d;
}
// [/by_hand]

struct observation {
  double a, b, wanted;
};
constexpr observation table[] = {{0, 0, -1}, {0, 1, 1}, {1, 0, 1}, {1, 1, -1}};

// [train]
// One step of gradient descent over the whole table; returns the loss before it.
double train(weight_array& w, double rate) {
  double total = 0;
  weight_array change{};
  for (const observation& o : table) {
    const auto [l, g] =
        evaluate<policy::fast, loss, gradient<loss, weight>>(weight = w, a = o.a, b = o.b, wanted = o.wanted);
    total += l;
    for (std::size_t i = 0; i < w.size(); ++i) change[i] += g[i];
  }
  for (std::size_t i = 0; i < w.size(); ++i) w[i] -= rate * change[i];
  return total;
}
// [/train]

// The largest difference between the library's gradient and the one by hand.
double largest_difference(const weight_array& w) {
  double largest = 0;
  for (const observation& o : table) {
    const auto g = gradient<loss, weight>(w, a = o.a, b = o.b, wanted = o.wanted);
    const auto d = backward_by_hand(w, o.a, o.b, o.wanted);
    for (std::size_t i = 0; i < w.size(); ++i) largest = std::fmax(largest, std::abs(g[i] - d[i]));
  }
  return largest;
}

int main() {
  constexpr auto alone = operations<loss>;
  constexpr auto both = operations<policy::fast, loss, gradient<loss, weight>>;
  std::cout << "loss: " << alone.total() << " operations; with the gradient by 13 weights: " << both.total()
            << '\n';

  weight_array w{0.5, -0.4, 0.1, -0.3, 0.6, 0.2, 0.4, 0.3, -0.2, 0.7, -0.5, 0.2, 0.1};
  check("the gradient is the backward pass, at the start", largest_difference(w) <= 1e-12);

  double first = 0;
  double last = 0;
  for (int step = 0; step <= 1000; ++step) {
    last = train(w, 0.1);
    if (step == 0) first = last;
    if (step % 250 == 0) std::cout << "step " << step << ": loss " << last << '\n';
  }
  check("training reduces the loss", last < 0.01 * first);
  check("the gradient is the backward pass, at the end", largest_difference(w) <= 1e-12);

  for (const observation& o : table) {
    const double out = value<answer>(weight = w, a = o.a, b = o.b);
    std::cout << o.a << " xor " << o.b << ": " << (out > 0 ? "true" : "false") << '\n';
    check("the network has learnt exclusive or", (out > 0) == (o.wanted > 0));
  }
  return example::status();
}
