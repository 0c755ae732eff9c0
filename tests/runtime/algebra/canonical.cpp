// SPDX-License-Identifier: MIT
//
// The canonical form of random programs: it has the same values, and programs that it calls equal have equal
// values.
#include <catch2/catch.hpp>
#include <laws/random_program.hpp>
#include <laws/wide.hpp>
#include <leibniz/algebra/canonical.hpp>
#include <leibniz/algebra/ordered.hpp>

using namespace leibniz;
using namespace leibniz::laws;

namespace {

bool close(const wide& a, const wide& b) { return abs(a - b) < wide(1e-30) * (wide(1) + abs(b)); }

// The value of the canonical form, or of the program where exact arithmetic overflowed.
void check_values_kept(algebra::expansion how) {
  int brought_to_form = 0;
  for (unsigned seed = 0; seed < 300; ++seed) {
    const tape t = random_tape(seed, 18, false);
    graph g;
    const auto ids = t.play(g, as_written{g});
    const std::vector<wide> at(t.point.begin(), t.point.end());
    const wide expected = run(g, at, ids.back());
    algebra::canonicalizer form(how);
    const algebra::polynomial p = form.of(g, ids.back());
    if (!algebra::is_exact(p)) continue;
    graph result;
    for (const char* name : {"x", "y", "z"}) result.input(name);
    const int root = algebra::ordered_emission(result, form).emit(p);
    const wide given = run(result, at, root);
    // 1/(u - u) and the like: the form may be defined where the program is not, or be hopelessly
    // ill-conditioned
    if (!isfinite(expected) || !isfinite(given)) continue;
    ++brought_to_form;
    CAPTURE(seed, static_cast<double>(expected), static_cast<double>(given));
    CHECK(close(given, expected));
  }
  CHECK(brought_to_form > 150);
}

// The canonical form of an instruction as a program; root is its instruction, -1 where exact arithmetic
// overflowed.
graph in_form(const graph& g, int id, algebra::expansion how, int& root) {
  algebra::canonicalizer form(how);
  const algebra::polynomial p = form.of(g, id);
  graph result;
  root = algebra::is_exact(p) ? algebra::ordered_emission(result, form).emit(p) : -1;
  return result;
}

// Are two instructions the same formula, written in the same order?
bool same_formula(const graph& g, int a, const graph& h, int b) {
  const instruction &i = g[a], &j = h[b];
  if (i.operation != j.operation || !program::is_same(i.function, j.function)) return false;
  if (i.operation == opcode::constant) return g.value_of(a) == h.value_of(b);
  if (i.operation == opcode::input) return detail::same_text(g.inputs[i.a], h.inputs[j.a]);
  for (int k = 0; k < program::operand_count(i); ++k)
    if (!same_formula(g, i.operand(k), h, j.operand(k))) return false;
  return true;
}

}  // namespace

TEST_CASE("Multiplied out, a canonical form has the values of its program", "[algebra]") {
  check_values_kept(algebra::expansion::full);
}

TEST_CASE("Not multiplied out, a canonical form has the values of its program", "[algebra]") {
  check_values_kept(algebra::expansion::none);
}

TEST_CASE("The canonical form of a canonical form is itself", "[algebra]") {
  for (const auto how : {algebra::expansion::none, algebra::expansion::full}) {
    int brought_to_form = 0;
    for (unsigned seed = 0; seed < 600; ++seed) {
      const tape t = random_tape(seed, 14, seed % 2 == 1);
      graph g;
      const auto ids = t.play(g, as_written{g});
      int first = -1, second = -1;
      const graph once = in_form(g, ids.back(), how, first);
      if (first < 0) continue;
      const graph twice = in_form(once, first, how, second);
      ++brought_to_form;
      CAPTURE(seed, static_cast<int>(how));
      CHECK((second >= 0 && same_formula(once, first, twice, second)));
    }
    CHECK(brought_to_form > 500);
  }
}

TEST_CASE("What is proved equal is equal", "[algebra]") {
  int proved = 0;
  for (unsigned seed = 0; seed < 150; ++seed) {
    const tape t = random_tape(seed, 14, false);
    graph g;
    auto ids = t.play(g, as_written{g});
    const auto again = t.play(g, program::derivative_arithmetic{{g}});
    ids.insert(ids.end(), again.begin(), again.end());
    const std::vector<wide> at(t.point.begin(), t.point.end());
    const auto values = run(g, at);
    algebra::canonicalizer form(algebra::expansion::full);
    std::vector<algebra::polynomial> forms;
    for (const int id : ids) forms.push_back(form.of(g, id));
    for (std::size_t i = 0; i < ids.size(); ++i)
      for (std::size_t j = 0; j < i; ++j) {
        if (ids[i] == ids[j] || !algebra::is_exact(forms[i]) || !algebra::is_exact(forms[j])) continue;
        if (!form.is_zero(algebra::add(forms[i], algebra::scale(forms[j], {-1, 1})))) continue;
        ++proved;
        const wide a = values[static_cast<std::size_t>(ids[i])], b = values[static_cast<std::size_t>(ids[j])];
        CAPTURE(seed, i, j, static_cast<double>(a), static_cast<double>(b));
        if (!close(a, b)) FAIL_CHECK("different values");
      }
  }
  CHECK(proved > 100);
}
