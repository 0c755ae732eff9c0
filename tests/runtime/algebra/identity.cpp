// SPDX-License-Identifier: MIT
//
// The identity test on random programs: what it proves holds at points, and it proves what the canonical form
// proves.
#include <catch2/catch.hpp>
#include <laws/random_program.hpp>
#include <laws/wide.hpp>
#include <leibniz/algebra/canonical.hpp>

using namespace leibniz;
using namespace leibniz::laws;
using algebra::finding;

namespace {

bool close(const wide& a, const wide& b) { return abs(a - b) < wide(1e-25) * (wide(1) + abs(b)); }

finding compared(graph g, int a, int b) { return algebra::compare(g, a, b); }

// A random program of powers, roots, logarithms and exponentials of two inputs, and the points among `points`
// at which all of it is defined.
struct program_of_powers {
  graph g;
  std::vector<int> ids;
  std::vector<std::vector<wide>> points;

  program_of_powers(unsigned seed, bool integers) {
    std::mt19937 bits(seed);
    const auto below = [&](int n) { return static_cast<int>(bits() % static_cast<unsigned>(n)); };
    for (int p = 0; p < 4; ++p) {
      points.emplace_back();
      for (int k = 0; k < 2; ++k)
        points.back().push_back(integers ? wide(below(9) - 4) : wide((below(4001) - 2000) / 1000.0));
    }
    ids = {g.input("x"), g.input("y")};
    constexpr rational constants[] = {{1, 1}, {2, 1}, {3, 1}, {-1, 1}, {1, 2}, {4, 1}};
    constexpr rational exponents[] = {{2, 1},  {1, 2}, {1, 3}, {3, 2}, {3, 1},
                                      {-1, 1}, {1, 4}, {4, 1}, {2, 3}, {1, 5}};
    const function_info* const functions[] = {info<sqrt_>, info<sqrt_>, info<exp_>,  info<log_>, info<sin_>,
                                              info<cos_>,  info<tan_>,  info<cosh_>, info<atan_>};
    const program::exact_arithmetic ops{{g}};
    for (int turn = 0; turn < 40 && ids.size() < 16; ++turn) {
      const graph before = g;
      const auto some = [&] { return ids[static_cast<std::size_t>(below(static_cast<int>(ids.size())))]; };
      int id = -1;
      switch (below(10)) {
        case 0: id = ops.add(some(), some()); break;
        case 1: id = ops.subtract(some(), some()); break;
        case 2:
        case 3: id = ops.multiply(some(), some()); break;
        case 4: id = ops.divide(some(), some()); break;
        case 5: id = g.constant(constants[below(6)]); break;
        case 6:
        case 7: id = ops.power(some(), g.constant(exponents[below(10)])); break;
        case 8: id = ops.power(some(), some()); break;
        default: {
          const int arguments[3] = {some(), -1, -1};
          id = ops.call(*functions[below(9)], arguments);
        }
      }
      const auto is_undefined = [&](const std::vector<wide>& at) {
        const std::vector<double> rough(at.begin(), at.end());
        for (const double v : run(g, rough))
          if (!(std::abs(v) < 1e5) || (v != 0 && std::abs(v) < 1e-5)) return true;
        return false;
      };
      std::vector<std::vector<wide>> left;
      for (const auto& at : points)
        if (!is_undefined(at)) left.push_back(at);
      if (left.empty())
        g = before;
      else
        points = left, ids.push_back(id);
    }
  }
};

// Compares all pairs of instructions; returns how many were proved the same.
int proofs(const graph& g, const std::vector<int>& ids, const std::vector<std::vector<wide>>& points,
           unsigned seed) {
  int proved = 0;
  std::vector<std::vector<wide>> values;
  for (const auto& at : points) values.push_back(run(g, at));
  for (std::size_t i = 0; i < ids.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      if (ids[i] == ids[j] || compared(g, ids[i], ids[j]) != finding::same) continue;
      ++proved;
      for (const auto& v : values) {
        const wide a = v[static_cast<std::size_t>(ids[i])], b = v[static_cast<std::size_t>(ids[j])];
        CAPTURE(seed, ids[i], ids[j], static_cast<double>(a), static_cast<double>(b));
        if (isfinite(a) && isfinite(b) && !close(a, b)) FAIL_CHECK("proved the same, but different values");
      }
    }
  return proved;
}

}  // namespace

TEST_CASE("What the identity test proves of random programs holds at a point", "[algebra]") {
  int proved = 0;
  for (unsigned seed = 0; seed < 600; ++seed) {
    const tape t = random_tape(seed, 14, seed % 2 == 1);
    graph g;
    auto ids = t.play(g, as_written{g});
    const auto again = t.play(g, program::derivative_arithmetic{{g}});
    ids.insert(ids.end(), again.begin(), again.end());
    proved += proofs(g, ids, {std::vector<wide>(t.point.begin(), t.point.end())}, seed);
  }
  CHECK(proved > 4000);
}

TEST_CASE("What the identity test proves of roots and powers holds at every point", "[algebra]") {
  for (const bool integers : {false, true}) {
    int proved = 0;
    for (unsigned seed = 0; seed < 800; ++seed) {
      const program_of_powers p(seed, integers);
      proved += proofs(p.g, p.ids, p.points, seed);
    }
    CHECK(proved > 500);
  }
}

TEST_CASE("A square root of a square gets no sign, by no accident of a point", "[algebra]") {
  for (int k = 1; k <= 400; ++k) {
    graph g;
    const program::exact_arithmetic ops{{g}};
    const int u = ops.add(g.input("x"), g.constant(k)), square[3] = {ops.multiply(u, u), -1, -1};
    const int root = ops.call(*info<sqrt_>, square);
    CAPTURE(k);
    const int minus_u = ops.negate(u), root_squared = ops.multiply(root, root);
    const int quotient = ops.divide(square[0], root);
    CHECK(compared(g, root, u) == finding::unproved);
    CHECK(compared(g, root, minus_u) == finding::unproved);
    CHECK(compared(g, root_squared, square[0]) == finding::same);
    CHECK(compared(g, quotient, root) == finding::same);
  }
}

TEST_CASE("The identity test proves what the canonical form proves", "[algebra]") {
  int proved = 0;
  for (unsigned seed = 0; seed < 300; ++seed) {
    const tape t = random_tape(seed, 14, seed % 2 == 1);
    graph g;
    auto ids = t.play(g, as_written{g});
    const auto again = t.play(g, program::derivative_arithmetic{{g}});
    ids.insert(ids.end(), again.begin(), again.end());
    algebra::canonicalizer form(algebra::expansion::full);
    std::vector<algebra::polynomial> forms;
    for (const int id : ids) forms.push_back(form.of(g, id));
    for (std::size_t i = 0; i < ids.size(); ++i)
      for (std::size_t j = 0; j < i; ++j) {
        if (!algebra::is_exact(forms[i]) || !algebra::is_exact(forms[j])) continue;
        if (!form.is_zero(algebra::add(forms[i], algebra::scale(forms[j], {-1, 1})))) continue;
        ++proved;
        CAPTURE(seed, ids[i], ids[j]);
        if (ids[i] != ids[j] && compared(g, ids[i], ids[j]) == finding::unproved) FAIL_CHECK("not proved");
      }
  }
  CHECK(proved > 1000);
}
