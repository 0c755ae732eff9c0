// SPDX-License-Identifier: MIT
//
// Conditions and binary constants in the canonical form and in the identity test, run at run time.
#include <catch2/catch.hpp>
#include <laws/interpret.hpp>
#include <leibniz/algebra/canonical.hpp>
#include <leibniz/algebra/ordered.hpp>

using namespace leibniz;
using namespace leibniz::laws;
using algebra::finding;
using program::opcode;

namespace {

// Two inputs and some formulas of them.
struct two_inputs {
  graph g;
  int x = g.input("x"), y = g.input("y");
  int product = g.insert(opcode::multiply, x, y);
  int sum = g.insert(opcode::add, x, y);
  int below = g.insert(opcode::less, x, y);
  int not_above = g.insert(opcode::less_equal, x, y);

  finding compare(int a, int b) const {
    graph copy = g;
    return algebra::compare(copy, a, b);
  }
  double at(int id, double u, double v) const { return run(g, std::vector<double>{u, v}, id); }
  // The canonical form of an instruction, as a program again, at a point.
  double in_form(int id, double u, double v) const {
    algebra::canonicalizer form(algebra::expansion::full);
    const algebra::polynomial p = form.of(g, id);
    graph result;
    result.input("x");
    result.input("y");
    const int root = algebra::ordered_emission(result, form).emit(p);
    return run(result, std::vector<double>{u, v}, root);
  }
};

const double points[][2] = {{0.5, 2.0}, {2.0, 0.5}, {1.5, 1.5}, {-1.0, 0.25}, {0.0, -3.0}};

}  // namespace

TEST_CASE("a selection and its mirror image are proved the same", "[algebra]") {
  two_inputs f;
  const int above = f.g.insert(opcode::less_equal, f.y, f.x);
  const int here = f.g.insert(opcode::select, f.below, f.product, f.sum);
  const int mirrored = f.g.insert(opcode::select, above, f.sum, f.product);
  CHECK(f.compare(here, mirrored) == finding::same);
  const int swapped = f.g.insert(opcode::select, f.below, f.sum, f.product);
  CHECK(f.compare(here, swapped) == finding::unproved);
  const int open_end = f.g.insert(opcode::select, f.not_above, f.product, f.sum);
  CHECK(f.compare(here, open_end) == finding::unproved);  // they differ where x = y
}

TEST_CASE("De Morgan's law, and a selection between equals, are proved", "[algebra]") {
  two_inputs f;
  const int positive = f.g.insert(opcode::less, f.g.constant(0), f.x);
  const int either = f.g.insert(opcode::disjunction, f.below, positive);
  const int neither = f.g.insert(opcode::conjunction, f.g.insert(opcode::complement, f.below),
                                 f.g.insert(opcode::complement, positive));
  const int a = f.g.insert(opcode::select, either, f.product, f.sum);
  const int b = f.g.insert(opcode::select, neither, f.sum, f.product);
  const int c =
      f.g.insert(opcode::select, f.g.insert(opcode::conjunction, f.below, positive), f.product, f.sum);
  CHECK(f.compare(a, b) == finding::same);
  CHECK(f.compare(a, c) == finding::unproved);
  for (const auto& [u, v] : points) CHECK(f.at(a, u, v) == f.at(b, u, v));

  const int expanded = f.g.insert(opcode::add, f.g.insert(opcode::multiply, f.x, f.y), f.x);
  const int factored = f.g.insert(opcode::multiply, f.x, f.g.insert(opcode::add, f.y, f.g.constant(1)));
  const int needless = f.g.insert(opcode::select, f.below, expanded, factored);
  CHECK(f.compare(needless, factored) == finding::same);
  for (const auto& [u, v] : points) CHECK(f.in_form(needless, u, v) == u * v + u);
}

TEST_CASE("the canonical form keeps the values of selections", "[algebra]") {
  two_inputs f;
  const int positive = f.g.insert(opcode::less, f.g.constant(0), f.x);
  const int conditions[] = {f.below, f.not_above, f.g.insert(opcode::complement, f.below),
                            f.g.insert(opcode::conjunction, f.below, positive),
                            f.g.insert(opcode::disjunction, f.not_above, positive)};
  for (const int condition : conditions) {
    const int chosen = f.g.insert(opcode::select, condition, f.product, f.sum);
    const int formula =
        f.g.insert(opcode::subtract, f.g.insert(opcode::multiply, chosen, f.g.constant(2)), f.y);
    for (const auto& [u, v] : points) CHECK(f.in_form(formula, u, v) == f.at(formula, u, v));
  }
}

TEST_CASE("binary constants are compared exactly", "[algebra]") {
  for (const double value : {0x1p-200, -0x1.8p300, 0x1p-1074, 0x1.921fb54442d18p+900}) {
    two_inputs f;
    const int c = f.g.constant(real_constant(value));
    const int twice = f.g.insert(opcode::multiply, f.g.constant(2), f.g.insert(opcode::multiply, c, f.x));
    const int once = f.g.insert(opcode::multiply, c, f.x);
    const int doubled = f.g.insert(opcode::multiply, f.g.constant(real_constant(2 * value)), f.x);
    CHECK(f.compare(f.g.insert(opcode::add, once, once), twice) == finding::same);
    CHECK(f.compare(twice, doubled) == finding::same);
    CHECK(f.compare(once, doubled) == finding::unproved);
    CHECK(f.in_form(once, 1.0, 0.0) == value);
  }
}

TEST_CASE("an infinite constant is equal to itself only", "[algebra]") {
  two_inputs f;
  const int infinite = f.g.constant(real_constant(__builtin_inf()));
  const int a = f.g.insert(opcode::add, infinite, f.x);
  CHECK(f.compare(a, a) == finding::same);
  CHECK(f.compare(a, f.x) == finding::unproved);
}
