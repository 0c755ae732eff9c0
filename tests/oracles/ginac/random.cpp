// SPDX-License-Identifier: MIT
//
// Random formulas: their gradients, and whether two of them are the same.
#include <array>
#include <catch2/catch.hpp>
#include <laws/random_program.hpp>
#include <random>
#include <stdexcept>

#include "reader.hpp"

using namespace leibniz;
using namespace leibniz::oracles;
using laws::opcode;
using laws::tape;
using program::graph;

namespace {

constexpr const program::function_info* logarithm = &program::function_info_of<log_, 1>::value;

struct three_symbols {
  GiNaC::realsymbol x{"x"}, y{"y"}, z{"z"};
  std::vector<ex> all() const { return {x, y, z}; }
};

detail::buffer<int> inputs_of(graph& g) {
  detail::buffer<int> ids;
  for (const char* name : {"x", "y", "z"}) ids.push_back(g.input(name));
  return ids;
}

}  // namespace

TEST_CASE("Gradients and second derivatives of random formulas are GiNaC's", "[oracles]") {
  const three_symbols s;
  const std::array by{s.x, s.y, s.z};
  int singular = 0;
  for (unsigned seed = 1; seed <= 4000; ++seed) {
    const tape t = laws::random_tape(seed, 14, true, seed % 2 == 0);
    CAPTURE(seed);
    graph g;
    const detail::buffer<int> variables = inputs_of(g);
    const int value = t.play(g, program::exact_arithmetic{g}).back();
    GiNaC::exmap point;
    std::vector<ex> at;
    for (std::size_t k = 0; k < 3; ++k) {
      at.push_back(inexact(t.point[k]));
      point[by[k]] = at[k];
    }
    std::array<ex, 3> their_first, their_second;
    try {
      const ex formula = read(g, s.all(), value);
      for (std::size_t k = 0; k < 3; ++k) {
        their_first[k] = formula.diff(by[k]).subs(point).evalf();
        their_second[k] = formula.diff(s.x).diff(by[k]).subs(point).evalf();
      }
    } catch (const GiNaC::pole_error&) {
      ++singular;  // GiNaC meets a division by zero on its way
      continue;
    }
    const auto gradient = program::adjoint(g, logarithm, value, variables);
    const auto second = program::adjoint(g, logarithm, gradient[0], variables);
    const std::vector<ex> ours = read(g, at);
    for (std::size_t k = 0; k < 3; ++k) {
      const ex first = ours[static_cast<std::size_t>(gradient[static_cast<int>(k)])];
      const ex twice = ours[static_cast<std::size_t>(second[static_cast<int>(k)])];
      CAPTURE(k, first, their_first[k], twice, their_second[k]);
      CHECK(is_near(first, their_first[k]));
      CHECK(is_near(twice, their_second[k]));
    }
  }
  CHECK(singular < 20);
}

namespace {

// A random rational formula: small, so that normal forms stay small.
int random_rational(graph& g, std::mt19937& bits, int depth) {
  const auto below = [&](unsigned n) { return static_cast<int>(bits() % n); };
  constexpr const char* names[] = {"x", "y", "z"};
  if (depth == 0 || below(8) == 0) {
    if (below(4) > 0) return g.input(names[below(3)]);
    constexpr rational small[] = {{1, 1}, {2, 1}, {-1, 1}, {3, 1}, {1, 2}, {-2, 3}};
    return g.constant(small[below(6)]);
  }
  const int kind = below(8);
  const int a = random_rational(g, bits, depth - 1);
  if (kind == 0) return g.insert({opcode::power, a, g.constant(2 + below(2))});
  if (kind == 1) return g.insert({opcode::negate, a});
  const int b = random_rational(g, bits, depth - 1);
  constexpr opcode operations[] = {opcode::add,      opcode::subtract, opcode::multiply,
                                   opcode::multiply, opcode::divide,   opcode::add};
  return g.insert({operations[kind - 2], a, b});
}

// A copy of the graph in which one instruction is another.
int mutant_of(graph& g, int root, std::mt19937& bits) {
  const int at = static_cast<int>(bits() % static_cast<unsigned>(root + 1));
  std::vector<int> copy;
  const auto of = [&](int id) { return id < 0 ? -1 : copy[static_cast<std::size_t>(id)]; };
  for (int id = 0; id <= root; ++id) {
    program::instruction i = g[id];
    if (i.operation == opcode::constant || i.operation == opcode::input) {
      copy.push_back(id == at ? g.insert({opcode::add, id, g.constant(1)}) : id);
      continue;
    }
    if (id == at) switch (i.operation) {
        case opcode::add: i.operation = opcode::subtract; break;
        case opcode::subtract: i.operation = opcode::multiply; break;
        case opcode::multiply: i.operation = opcode::divide; break;
        case opcode::divide: i.operation = opcode::multiply; break;
        case opcode::power: i.b = g.constant(4); break;
        default: i = {opcode::power, i.a, g.constant(3)}; break;
      }
    i.a = of(i.a), i.b = i.operation == opcode::power ? i.b : of(i.b);
    copy.push_back(g.insert(i));
  }
  return of(root);
}

}  // namespace

// Rational functions have a normal form, so that GiNaC knows of any two whether they are the same; our
// equality has to say so too, of a formula rewritten by GiNaC and of mutants of it.
TEST_CASE("Equality of rational functions is what GiNaC's normal form says", "[oracles]") {
  const three_symbols s;
  std::mt19937 bits(20240613);
  int same = 0, different = 0;
  while (same < 1000 || different < 1000) {
    graph g;
    inputs_of(g);
    const int formula = random_rational(g, bits, 4);
    ex original, rewritten;
    try {
      original = read(g, s.all(), formula);
      rewritten = (bits() & 1U) != 0U ? original.expand() : original.normal();
    } catch (const std::exception&) {
      continue;  // a division by zero
    }
    const auto check = [&](int a, int b) {
      const ex difference = (read(g, s.all(), a) - read(g, s.all(), b)).normal();
      const bool expected = difference.is_zero();
      CAPTURE(original, rewritten, difference, expected);
      CHECK(algebra::is_same_function(g, a, b) == expected);
      ++(expected ? same : different);
    };
    try {
      check(formula, write(g, rewritten));
      const int mutant = mutant_of(g, formula, bits);
      check(formula, mutant);
      check(mutant, write(g, rewritten));
    } catch (const std::out_of_range&) {  // large coefficients
    } catch (const GiNaC::pole_error&) {
    } catch (const std::overflow_error&) {}
  }
}
