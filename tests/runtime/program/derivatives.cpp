// SPDX-License-Identifier: MIT
//
// adjoint, tangent, jacobian and edge pushing on random programs: against each other, against the slopes of
// the program in 50 digits, and after finishing.
#include <catch2/catch.hpp>
#include <climits>
#include <laws/random_program.hpp>
#include <laws/wide.hpp>
#include <leibniz/program/finish.hpp>
#include <leibniz/program/hessian.hpp>
#include <leibniz/program/jacobian.hpp>

using namespace leibniz;
using namespace leibniz::laws;
using program::exact_arithmetic;

namespace {

constexpr const function_info* logarithm = info<log_>;

// A random program, the instructions of its inputs and of its last value. Every other one may call all
// functions of the table.
struct subject {
  tape t;
  graph g;
  detail::buffer<int> variables;
  int output = -1;
  std::vector<int> all;  // the instructions of all steps
  std::vector<wide> at;

  subject(unsigned seed, int size, bool general_powers)
      : t(random_tape(seed, size, general_powers, seed % 2 == 1)) {
    const auto ids = t.play(g, exact_arithmetic{{g}});
    for (std::size_t k = 0; k < tape::input_count; ++k) variables.push_back(ids[k]);
    g.written = g.size();
    output = ids.back();
    all = ids;
    at.assign(t.point.begin(), t.point.end());
  }
  // Several outputs, some of which depend on few inputs.
  detail::buffer<int> some_values() const {
    detail::buffer<int> outputs;
    for (std::size_t k = 8; k < all.size(); k += 4) outputs.push_back(all[k]);
    return outputs;
  }
  // The program's value with coordinate k moved.
  wide moved(int k, const wide& coordinate, int id) const {
    auto point = at;
    point[static_cast<std::size_t>(k)] = coordinate;
    return run(g, point, id);
  }
  wide slope(int k, int id) const {
    return difference_quotient([&](const wide& v) { return moved(k, v, id); },
                               at[static_cast<std::size_t>(k)]);
  }
};

bool close(const wide& a, const wide& b, double tolerance) {
  return abs(a - b) < wide(tolerance) * (wide(1) + abs(b));
}
#define CHECK_CLOSE(a, b, tolerance)                                  \
  if (!close(a, b, tolerance)) {                                      \
    CAPTURE(static_cast<double>(a), static_cast<double>(b));          \
    FAIL_CHECK("differs by " << static_cast<double>(abs((a) - (b)))); \
  }

}  // namespace

TEST_CASE("Adjoint and tangent derivatives are the slopes of the program", "[program]") {
  for (unsigned seed = 0; seed < 300; ++seed) {
    subject s(seed, 30, true);
    graph reverse = s.g, forward = s.g;
    const auto gradient = program::adjoint(reverse, logarithm, s.output, s.variables);
    REQUIRE(gradient.size() == 3);
    for (int k = 0; k < 3; ++k) {
      CAPTURE(seed, k);
      const wide slope = s.slope(k, s.output);
      const wide by_adjoint = run(reverse, s.at, gradient[k]);
      CHECK_CLOSE(by_adjoint, slope, 1e-18);
      detail::buffer<program::seed> seeds;
      seeds.push_back({s.variables[k], forward.constant(1)});
      const auto dot = program::tangent(forward, logarithm, seeds, s.output);
      const wide by_tangent = dot[s.output] < 0 ? wide(0) : run(forward, s.at, dot[s.output]);
      CHECK_CLOSE(by_tangent, by_adjoint, 1e-38);
    }
  }
}

TEST_CASE("A tangent along a direction is the gradient times the direction", "[program]") {
  for (unsigned seed = 300; seed < 400; ++seed) {
    subject s(seed, 30, true);
    graph reverse = s.g, forward = s.g;
    const auto gradient = program::adjoint(reverse, logarithm, s.output, s.variables);
    const rational direction[] = {{2, 1}, {-1, 3}, {5, 7}};
    detail::buffer<program::seed> seeds;
    wide expected = 0;
    for (int k = 0; k < 3; ++k) {
      seeds.push_back({s.variables[k], forward.constant(direction[k])});
      expected =
          expected + run(reverse, s.at, gradient[k]) * scalar<wide>::constant(exact_constant(direction[k]));
    }
    const auto dot = program::tangent(forward, logarithm, seeds, s.output);
    CAPTURE(seed);
    const wide given = dot[s.output] < 0 ? wide(0) : run(forward, s.at, dot[s.output]);
    CHECK_CLOSE(given, expected, 1e-38);
  }
}

TEST_CASE("The Hessian by edge pushing is the adjoint of the adjoint, and its gradient is the adjoint",
          "[program]") {
  for (unsigned seed = 0; seed < 300; ++seed) {
    subject s(seed, 25, false);
    graph pushed = s.g, twice = s.g;
    const auto h = program::edge_pushing(pushed, logarithm, s.output, s.variables);
    REQUIRE(h.lower.size() == 6);
    const auto gradient = program::adjoint(twice, logarithm, s.output, s.variables);
    for (int i = 0; i < 3; ++i) {
      CAPTURE(seed, i);
      CHECK_CLOSE(run(pushed, s.at, h.gradient[i]), run(twice, s.at, gradient[i]), 1e-38);
      const auto row = program::adjoint(twice, logarithm, gradient[i], s.variables);
      for (int j = 0; j < 3; ++j) {
        CAPTURE(j);
        const int id = h.lower[i >= j ? i * (i + 1) / 2 + j : j * (j + 1) / 2 + i];
        const wide entry = id < 0 ? wide(0) : run(pushed, s.at, id);
        CHECK_CLOSE(entry, run(twice, s.at, row[j]), 1e-35);
      }
    }
  }
}

TEST_CASE("The Hessian by edge pushing is the slope of the gradient, general powers included", "[program]") {
  for (unsigned seed = 400; seed < 550; ++seed) {
    subject s(seed, 25, true);
    graph pushed = s.g, once = s.g;
    const auto h = program::edge_pushing(pushed, logarithm, s.output, s.variables);
    const auto gradient = program::adjoint(once, logarithm, s.output, s.variables);
    for (int i = 0; i < 3; ++i)
      for (int j = 0; j <= i; ++j) {
        CAPTURE(seed, i, j);
        const wide slope = difference_quotient(
            [&](const wide& v) {
              auto point = s.at;
              point[static_cast<std::size_t>(j)] = v;
              return run(once, point, gradient[i]);
            },
            s.at[static_cast<std::size_t>(j)]);
        const int id = h.lower[i * (i + 1) / 2 + j];
        const wide entry = id < 0 ? wide(0) : run(pushed, s.at, id);
        CHECK_CLOSE(entry, slope, 1e-15);
      }
  }
}

TEST_CASE("A Jacobian by rows is the Jacobian by columns, and the one taken is never dearer", "[program]") {
  int by_rows = 0, by_columns = 0, mixed = 0;
  for (unsigned seed = 0; seed < 300; ++seed) {
    subject s(seed, 30, true);
    graph rows = s.g, columns = s.g, chosen = s.g;
    const detail::buffer<int> outputs = s.some_values();
    const auto r = program::jacobian_by_rows(rows, logarithm, outputs, s.variables);
    const auto c = program::jacobian_by_columns(columns, logarithm, outputs, s.variables);
    const auto j = program::jacobian(chosen, logarithm, outputs, s.variables);
    REQUIRE(r.size() == 3 * outputs.size());
    REQUIRE(c.size() == r.size());
    REQUIRE(j.size() == r.size());
    for (int k = 0; k < r.size(); ++k) {
      CAPTURE(seed, k);
      const wide reference = run(rows, s.at, r[k]);
      CHECK_CLOSE(run(columns, s.at, c[k]), reference, 1e-38);
      CHECK_CLOSE(run(chosen, s.at, j[k]), reference, 1e-38);
    }
    const int row_cost = program::live_weight(rows, r), column_cost = program::live_weight(columns, c);
    const int cost = program::live_weight(chosen, j);
    CAPTURE(seed);
    CHECK(cost <= std::min(row_cost, column_cost));
    by_rows += row_cost < column_cost;
    by_columns += column_cost < row_cost;
    mixed += cost < std::min(row_cost, column_cost);
  }
  CHECK(by_rows > 0);
  CHECK(by_columns > 0);
  CHECK(mixed > 0);
}

TEST_CASE("Of all choices entry by entry nearly always the cheapest is taken", "[program]") {
  int mixtures = 0, found = 0;
  for (unsigned seed = 0; seed < 700; ++seed) {
    subject s(seed, 14 + static_cast<int>(seed % 12), true);
    detail::buffer<int> outputs;  // the last ones
    for (std::size_t k = s.all.size() - 1; k > 3 && outputs.size() < 4; k -= 2)
      if (!program::is_condition(s.g[s.all[k]].operation)) outputs.push_back(s.all[k]);
    graph both = s.g, columns = s.g, chosen = s.g;
    const int common = both.size();
    const auto r = program::jacobian_by_rows(both, logarithm, outputs, s.variables);
    const auto c = program::jacobian_by_columns(columns, logarithm, outputs, s.variables);
    const auto moved = program::merge(both, columns, common);
    const int zero = both.constant(0);
    std::vector<std::array<int, 2>> entries;
    for (int k = 0; k < r.size(); ++k)
      if (r[k] != zero) entries.push_back({r[k], moved[c[k]]});
    if (entries.size() == static_cast<std::size_t>(r.size()) || entries.size() > 10) continue;
    int pure = INT_MAX, cheapest = INT_MAX;
    for (unsigned choice = 0; choice >> entries.size() == 0; ++choice) {
      detail::buffer<int> ids;
      for (std::size_t k = 0; k < entries.size(); ++k) ids.push_back(entries[k][choice >> k & 1]);
      const int weight = program::live_weight(both, ids);
      if (choice == 0 || (choice + 1) >> entries.size() == 1) pure = std::min(pure, weight);
      cheapest = std::min(cheapest, weight);
    }
    const auto j = program::jacobian(chosen, logarithm, outputs, s.variables);
    const int taken = program::live_weight(chosen, j);
    CAPTURE(seed);
    CHECK(taken >= cheapest);
    CHECK(taken <= pure);
    mixtures += cheapest < pure;
    found += cheapest < pure && taken == cheapest;
    for (int k = 0; k < j.size() && seed < 60; ++k) {
      CAPTURE(k);
      CHECK_CLOSE(run(chosen, s.at, j[k]), s.slope(k % 3, outputs[k / 3]), 1e-15);
    }
  }
  CAPTURE(mixtures, found);
  CHECK(mixtures > 20);
  CHECK(10 * found >= 9 * mixtures);
}

TEST_CASE("The entries of a Jacobian by rows are the adjoints, by columns the tangents", "[program]") {
  for (unsigned seed = 300; seed < 400; ++seed) {
    subject s(seed, 30, true);
    graph rows = s.g, columns = s.g, apart = s.g;
    const detail::buffer<int> outputs = s.some_values();
    const auto r = program::jacobian_by_rows(rows, logarithm, outputs, s.variables);
    const auto c = program::jacobian_by_columns(columns, logarithm, outputs, s.variables);
    for (int row = 0; row < outputs.size(); ++row) {
      const auto gradient = program::adjoint(apart, logarithm, outputs[row], s.variables);
      for (int k = 0; k < 3; ++k) {
        CAPTURE(seed, row, k);
        CHECK_CLOSE(run(rows, s.at, r[3 * row + k]), run(apart, s.at, gradient[k]), 1e-38);
        detail::buffer<program::seed> seeds;
        seeds.push_back({s.variables[k], apart.constant(1)});
        const auto dot = program::tangent(apart, logarithm, seeds, outputs[row]);
        const wide slope = dot[outputs[row]] < 0 ? wide(0) : run(apart, s.at, dot[outputs[row]]);
        CHECK_CLOSE(run(columns, s.at, c[3 * row + k]), slope, 1e-38);
      }
    }
  }
}

TEST_CASE("Finishing derivatives keeps their values, and never costs more", "[program]") {
  for (unsigned seed = 0; seed < 300; ++seed) {
    subject s(seed, 25, true);
    const auto h = program::edge_pushing(s.g, logarithm, s.output, s.variables);
    detail::buffer<int> outputs;
    outputs.push_back(s.output);
    outputs.append(h.gradient);
    for (const int id : h.lower) outputs.push_back(id < 0 ? s.g.constant(0) : id);
    const detail::buffer<int> before = outputs;
    const graph finished = program::finish(s.g, outputs);
    const auto expected = run(s.g, s.at), given = run(finished, s.at);
    for (int k = 0; k < before.size(); ++k) {
      CAPTURE(seed, k);
      CHECK_CLOSE(given[static_cast<std::size_t>(outputs[k])], expected[static_cast<std::size_t>(before[k])],
                  1e-35);
    }
    CAPTURE(seed);
    CHECK(program::live_weight(finished, outputs) <= program::live_weight(s.g, before));
  }
}

// Found by random graphs: 2/c² and e - 1 are no 64-bit rationals there, and were 0.
TEST_CASE("Second derivatives with constants at the limit of exact arithmetic are right", "[program]") {
  for (const bool is_power : {false, true}) {
    graph g;
    const int x = g.input("x"), large = g.constant(-INT64_MAX);
    const int output = is_power ? g.insert({opcode::power, x, large}) : g.insert({opcode::divide, large, x});
    g.written = g.size();
    const auto h = program::edge_pushing(g, logarithm, output, detail::buffer<int>(1, x));
    const double n = -9223372036854775807.0, second = run(g, std::vector<double>{1}, h.lower[0]);
    CHECK(second == Approx(is_power ? n * n : 2 * n));
  }
}
