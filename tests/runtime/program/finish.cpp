// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>
#include <laws/random_program.hpp>
#include <leibniz/program/finish.hpp>

using namespace leibniz;
using namespace leibniz::laws;
using program::exact_arithmetic;

namespace {

detail::buffer<int> some_outputs(const std::vector<int>& ids) {
  detail::buffer<int> outputs;
  for (std::size_t k = ids.size() - 1; outputs.size() < 3; k -= 7) outputs.push_back(ids[k]);
  return outputs;
}

// Finishes a graph whose first instructions are the user's own.
graph finished(graph g, detail::buffer<int>& outputs, int written) {
  g.written = written;
  return program::finish(g, outputs);
}

int operations(const graph& g) {
  int n = 0;
  for (int id = 0; id < g.size(); ++id) n += program::operand_count(g[id]) > 0;
  return n;
}

}  // namespace

TEST_CASE("Finishing what the user wrote keeps every bit", "[program]") {
  std::mt19937 bits(2);
  std::uniform_real_distribution<double> uniform(-3, 3);
  for (unsigned seed = 0; seed < 400; ++seed) {
    const tape t = random_tape(seed, 40, true);
    graph g;
    const auto ids = t.play(g, exact_arithmetic{{g}});
    const detail::buffer<int> before = some_outputs(ids);
    detail::buffer<int> after = before;
    const graph h = finished(g, after, g.size());
    for (int point = 0; point < 5; ++point) {
      std::vector<double> at = t.point;
      if (point > 0)
        for (double& v : at) v = uniform(bits);
      const auto expected = run(g, at), given = run(h, at);
      for (int k = 0; k < before.size(); ++k) {
        const double e = expected[static_cast<std::size_t>(before[k])],
                     v = given[static_cast<std::size_t>(after[k])];
        CAPTURE(seed, point, k, e, v);
        if (!((e == v && std::signbit(e) == std::signbit(v)) || (e != e && v != v))) FAIL("another value");
      }
    }
  }
}

TEST_CASE("A finished graph has no integer power", "[program]") {
  for (unsigned seed = 0; seed < 400; ++seed) {
    const tape t = random_tape(seed, 40, false);
    graph g;
    const auto ids = t.play(g, exact_arithmetic{{g}});
    detail::buffer<int> outputs = some_outputs(ids);
    // half of the graph counts as written, the other half as derivatives
    const graph h = finished(g, outputs, g.size() / 2);
    for (int id = 0; id < h.size(); ++id) {
      CAPTURE(seed, id, static_cast<int>(h[id].operation));
      if (h[id].operation == opcode::power && h.exact(h[id].b).is_integer()) FAIL("an integer power");
    }
  }
}

TEST_CASE("Finishing twice changes nothing more", "[program]") {
  for (unsigned seed = 0; seed < 200; ++seed) {
    const tape t = random_tape(seed, 40, true);
    graph g;
    const auto ids = t.play(g, exact_arithmetic{{g}});
    detail::buffer<int> outputs = some_outputs(ids);
    const graph once = finished(g, outputs, g.size());
    const graph twice = finished(once, outputs, once.size());
    CAPTURE(seed);
    CHECK(operations(twice) == operations(once));
  }
}

TEST_CASE("Powers put together from known ones have the right value", "[program]") {
  std::mt19937 bits(3);
  for (int round = 0; round < 300; ++round) {
    graph g;
    const int x = g.input("x");
    detail::buffer<int> outputs;
    std::vector<std::int64_t> exponents;
    for (int k = 0; k < 4; ++k) {
      std::int64_t n = static_cast<std::int64_t>(bits() % 41) - 20;
      if (n == 0) n = 1;
      exponents.push_back(n);
      outputs.push_back(n == 1 ? x : g.insert({opcode::power, x, g.constant(n)}));
    }
    const graph h = finished(g, outputs, 0);
    const auto values = run(h, std::vector<double>{1.0625});
    for (int k = 0; k < 4; ++k) {
      const auto n = exponents[static_cast<std::size_t>(k)];
      CAPTURE(round, n);
      CHECK(values[static_cast<std::size_t>(outputs[k])] ==
            Approx(std::pow(1.0625, static_cast<double>(n))).epsilon(1e-14));
    }
  }
}
