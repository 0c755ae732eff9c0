// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>
#include <laws/random_program.hpp>
#include <laws/wide.hpp>
#include <leibniz/program/hessian.hpp>
#include <leibniz/program/identities.hpp>

using namespace leibniz;
using namespace leibniz::laws;
using program::exact_arithmetic;

namespace {

constexpr program::known_functions known{program::known<exp_>, program::known<log_>, program::known<sqrt_>};

// A tape whose functions are exponentials, logarithms and roots more often than not, so that there is
// something to recognise.
tape exponential_tape(unsigned seed) {
  tape t = random_tape(seed, 24, false);
  std::mt19937 bits(seed);
  for (tape::step& s : t.steps)
    if (s.function != nullptr && bits() % 2 == 0) s.function = info<exp_>;
  return t;
}

}  // namespace

TEST_CASE("Derivatives have the same values after identities are recognised", "[program]") {
  int fewer = 0, compared = 0;
  for (unsigned seed = 0; seed < 300; ++seed) {
    const tape t = exponential_tape(seed);
    graph g;
    const auto ids = t.play(g, exact_arithmetic{{g}});
    g.written = g.size();
    detail::buffer<int> variables;
    for (int k = 0; k < tape::input_count; ++k) variables.push_back(ids[static_cast<std::size_t>(k)]);
    const program::second_order d = program::edge_pushing(g, info<log_>, ids.back(), variables);
    detail::buffer<int> before = d.gradient;
    for (const int entry : d.lower)
      if (entry >= 0) before.push_back(entry);
    detail::buffer<int> after = before;
    const graph h = program::recognise(g, after, known);
    fewer += h.size() < g.size();
    // at the point of the tape, and mirrored: what holds for positive arguments only would show
    for (const double sign : {1.0, -1.0}) {
      std::vector<wide> at;
      for (const double v : t.point) at.push_back(wide(sign * v));
      const auto expected = run(g, at), given = run(h, at);
      for (int k = 0; k < before.size(); ++k) {
        const wide &e = expected[static_cast<std::size_t>(before[k])],
                   &v = given[static_cast<std::size_t>(after[k])];
        const double size = static_cast<double>(abs(e));
        if (!(size < 1e30)) continue;  // no value, or beyond the precision
        ++compared;
        CAPTURE(seed, sign, k, size, static_cast<double>(v));
        CHECK(abs(e - v) < (abs(e) + wide(1.0)) * wide(1e-18));
      }
    }
  }
  CHECK(fewer > 30);
  CHECK(compared > 1000);
}

TEST_CASE("Identities of exponentials, logarithms and roots are recognised, and nothing else", "[program]") {
  graph g;
  const exact_arithmetic ops{{g}};
  const int x = g.input("x"), y = g.input("y"), half = g.constant(rational{1, 2});
  const auto call = [&](const function_info* f, int u) { return ops.call(*f, &u); };
  const auto exp = [&](int u) { return call(info<exp_>, u); };
  const auto log = [&](int u) { return call(info<log_>, u); };
  const auto sqrt = [&](int u) { return call(info<sqrt_>, u); };
  const auto times = [&](int a, int b) { return ops.multiply(a, b); };
  struct statement {
    int left, right;
    bool holds;
  };
  const int root_half = sqrt(half);
  const statement statements[] = {
      {exp(ops.add(x, y)), times(exp(x), exp(y)), true},
      {exp(ops.subtract(x, y)), ops.divide(exp(x), exp(y)), true},
      {exp(log(ops.divide(x, y))), ops.divide(x, y), true},
      {log(exp(times(x, y))), times(y, x),
       false},  // equal, but logarithms of exponentials are not looked for
      {times(sqrt(x), sqrt(x)), x, true},
      {times(root_half, root_half), half, true},
      {exp(times(times(root_half, x), times(root_half, x))), exp(times(half, times(x, x))), true},
      {times(ops.add(x, y), ops.subtract(x, y)), ops.subtract(times(x, x), times(y, y)), true},
      {sqrt(times(x, x)), x, false},  // |x|
      {exp(times(half, log(times(x, x)))), x, false},
      {log(times(x, x)), times(g.constant(2), log(x)), false},
      {exp(times(x, y)), times(exp(x), exp(y)), false},
      {sqrt(ops.add(x, y)), ops.add(sqrt(x), sqrt(y)), false},
      {call(info<sin_>, ops.negate(x)), call(info<sin_>, x), false}};
  for (const statement& s : statements) {
    graph copy = g;
    copy.written = copy.size();
    // made as derivatives make it: behind everything that was written
    detail::buffer<int> outputs;
    outputs.push_back(copy.insert({opcode::subtract, s.left, s.right}));
    const graph h = program::recognise(copy, outputs, known);
    CAPTURE(&s - statements);
    CHECK(h.is(outputs[0], 0) == s.holds);
  }
}

TEST_CASE("An exponential that derivatives add is made from one that is there", "[program]") {
  // exp(x - y) beside exp(x) and exp(y): a division
  graph g;
  const exact_arithmetic ops{{g}};
  const int x = g.input("x"), y = g.input("y");
  ops.call(*info<exp_>, &x);
  ops.call(*info<exp_>, &y);
  g.written = g.size();
  const int difference = ops.subtract(x, y);
  detail::buffer<int> outputs;
  outputs.push_back(ops.call(*info<exp_>, &difference));
  const graph h = program::recognise(g, outputs, known);
  CHECK(h[outputs[0]].operation != opcode::call);
  CHECK(run(h, std::vector<double>{0.75, -0.5})[static_cast<std::size_t>(outputs[0])] ==
        Approx(std::exp(1.25)).epsilon(1e-15));
}
