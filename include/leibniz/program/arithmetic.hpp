// SPDX-License-Identifier: MIT
//
// Inserting operations into a graph, with the rewrites that are applied on the way, for what the user wrote:
// every finite result keeps its bits. docs/rewrites.md lists each rule and what it does to NaN, inf and
// signed zero.
#pragma once

#include "graph.hpp"

namespace leibniz::program {

// Is the exact result of a constant operation also what double arithmetic gives? Then folding changes nothing
// for the user.
constexpr bool folds(rational exact, double in_doubles) {
  return exact.is_exact() && to_double(exact) == in_doubles;
}

constexpr bool is_power_of_two(rational r) {
  if (!r.is_exact() || r.numerator == 0) return false;
  const std::uint64_t n = detail::magnitude(r.numerator);
  const auto d = static_cast<std::uint64_t>(r.denominator);
  return (n & (n - 1)) == 0 && (d & (d - 1)) == 0;
}

// Rules of this set and of derivative_arithmetic.
struct arithmetic {
  graph& g;

  constexpr int make(opcode operation, int a, int b = -1, int c = -1) const {
    return g.insert(operation, a, b, c);
  }
  constexpr int constant(rational r) const { return g.constant(r); }
  constexpr bool is_negation(int id) const { return g.at->operation[id] == opcode::negate; }

  constexpr int call(const function_info& f, const int* arguments) const {
    if (f.arity == 1) {
      // f(c) → its exact value: sin(0), exp(0), log(1), …
      if (const rational at = g.exact(arguments[0]); at.is_exact())
        if (const rational value = f.exact_value(at); value.is_exact()) return g.constant(value);
    }
    if (f.index != reflection::none && g.is_constant(arguments[0]))
      if (const rational n = g.exact(arguments[0]); n.is_integer() && n.numerator < 0) {
        // f(-n, u) → ±f(n, u)
        const int positive = g.insert({opcode::call, g.constant(-n), arguments[1], -1, &f});
        const bool is_minus = f.index == reflection::alternating && n.numerator % 2 != 0;
        return is_minus ? make(opcode::negate, positive) : positive;
      }
    return g.insert({opcode::call, f.arity > 0 ? arguments[0] : -1, f.arity > 1 ? arguments[1] : -1,
                     f.arity > 2 ? arguments[2] : -1, &f});
  }
  constexpr int power(int base, int exponent) const {
    if (g.is(exponent, 0)) return g.constant(1);
    if (g.is(exponent, 1)) return base;
    if (g.is(base, 1)) return base;
    return make(opcode::power, base, exponent);
  }

  // Is the value >= 0, or NaN? Is it as large as a positive constant, or NaN? Rounding changes neither. What
  // is not seen within a few steps is not known.
  constexpr bool is_nonnegative(int id, int depth = 0) const {
    const instruction i = g[id];
    if (depth > 5) return false;
    switch (i.operation) {
      case opcode::constant: return to_double(g.value_of(id)) >= 0;
      case opcode::add: return is_nonnegative(i.a, depth + 1) && is_nonnegative(i.b, depth + 1);
      case opcode::multiply:
      case opcode::divide:
        return i.a == i.b || (is_nonnegative(i.a, depth + 1) && is_nonnegative(i.b, depth + 1));
      case opcode::power: {
        const rational half = g.exact(i.b) / rational{2, 1};
        return (half.is_exact() && half.is_integer()) || is_nonnegative(i.a, depth + 1);
      }
      case opcode::call: return i.function->range != value_range::any;
      default: return false;
    }
  }
  constexpr bool is_positive(int id, int depth = 0) const {
    const instruction i = g[id];
    if (depth > 5) return false;
    switch (i.operation) {
      case opcode::constant: return to_double(g.value_of(id)) > 0;
      case opcode::add:
        return (is_positive(i.a, depth + 1) && is_nonnegative(i.b, depth + 1)) ||
               (is_nonnegative(i.a, depth + 1) && is_positive(i.b, depth + 1));
      case opcode::call: return i.function->range == value_range::as_argument && is_positive(i.a, depth + 1);
      default: return false;
    }
  }

  // ---- conditions. One that is known when compiling is the constant 1 or 0.

  constexpr bool is_true(int c) const { return g.is(c, 1); }
  constexpr bool is_false(int c) const { return g.is(c, 0); }
  constexpr int compare(opcode o, int a, int b) const {
    if (g.is_constant(a) && g.is_constant(b)) {
      const double x = to_double(g.value_of(a)), y = to_double(g.value_of(b));
      return g.constant(o == opcode::less ? x < y : x <= y);
    }
    if (a == b && o == opcode::less) return g.constant(0);  // u < u → false
    // u <= 0 → false, u < 0 → false, where u has a sign
    if (g.is(b, 0) && (o == opcode::less ? is_nonnegative(a) : is_positive(a))) return g.constant(0);
    return make(o, a, b);
  }
  constexpr int complement(int c) const {
    if (g.is_constant(c)) return g.constant(is_false(c));
    return g.at->operation[c] == opcode::complement ? g.at->a[c] : make(opcode::complement, c);
  }
  constexpr int conjunction(int c, int d) const {
    if (is_true(c) || is_false(d) || c == d) return d;
    return is_true(d) || is_false(c) ? c : make(opcode::conjunction, c, d);
  }
  constexpr int disjunction(int c, int d) const {
    if (is_false(c) || is_true(d) || c == d) return d;
    return is_false(d) || is_true(c) ? c : make(opcode::disjunction, c, d);
  }
  constexpr int select(int c, int a, int b) const {
    if (a == b || is_true(c)) return a;  // select(c, u, u) → u
    if (is_false(c)) return b;
    const auto is = [this](int id, opcode o) { return g.at->operation[id] == o; };
    if (is(c, opcode::complement)) return select(g.at->a[c], b, a);  // select(!c, u, v) → select(c, v, u)
    // select(c, select(c, u, v), w) → select(c, u, w), and select(c, u, select(c, v, w)) likewise
    if (is(a, opcode::select) && g.at->a[a] == c) return select(c, g.at->b[a], b);
    if (is(b, opcode::select) && g.at->a[b] == c) return select(c, a, g.at->c[b]);
    return make(opcode::select, c, a, b);
  }
};

struct exact_arithmetic : arithmetic {
  constexpr int negate(int a) const {
    if (g.is_constant(a)) {
      if (const rational r = g.exact(a); r.is_exact() && r.numerator != 0) return g.constant(-r);
      return make(opcode::negate, a);
    }
    if (is_negation(a)) return g.at->a[a];                                                // -(-u) → u
    if (g.at->operation[a] == opcode::subtract) return subtract(g.at->b[a], g.at->a[a]);  // -(u - v) → v - u
    return make(opcode::negate, a);
  }
  constexpr int add(int a, int b) const {
    if (g.is(a, 0)) return b;                            // 0 + u → u
    if (g.is(b, 0)) return a;                            // u + 0 → u
    if (is_negation(b)) return subtract(a, g.at->a[b]);  // u + -v → u - v
    if (is_negation(a)) return subtract(b, g.at->a[a]);  // -u + v → v - u
    if (g.is_constant(a) && g.is_constant(b)) {          // c + d, where exact
      const rational r = g.exact(a) + g.exact(b);
      if (folds(r, to_double(g.value_of(a)) + to_double(g.value_of(b)))) return g.constant(r);
    }
    return make(opcode::add, a, b);
  }
  constexpr int subtract(int a, int b) const {
    if (g.is(b, 0)) return a;                       // u - 0 → u
    if (g.is(a, 0)) return negate(b);               // 0 - u → -u
    if (a == b) return g.constant(0);               // u - u → 0
    if (is_negation(b)) return add(a, g.at->a[b]);  // u - -v → u + v
    if (g.is_constant(a) && g.is_constant(b)) {     // c - d, where exact
      const rational r = g.exact(a) - g.exact(b);
      if (folds(r, to_double(g.value_of(a)) - to_double(g.value_of(b)))) return g.constant(r);
    }
    return make(opcode::subtract, a, b);
  }
  constexpr int multiply(int a, int b) const {
    if (g.is(a, 0) || g.is(b, 1)) return a;                                         // 0 u → 0, u 1 → u
    if (g.is(b, 0) || g.is(a, 1)) return b;                                         // u 0 → 0, 1 u → u
    if (g.is(a, -1)) return negate(b);                                              // -1 u → -u
    if (g.is(b, -1)) return negate(a);                                              // u -1 → -u
    if (is_negation(a) && is_negation(b)) return multiply(g.at->a[a], g.at->a[b]);  // (-u)(-v) → u v
    if (is_negation(a)) return negate(multiply(g.at->a[a], b));                     // (-u) v → -(u v)
    if (is_negation(b)) return negate(multiply(a, g.at->a[b]));                     // u (-v) → -(u v)
    if (g.is_constant(a) && g.is_constant(b)) {                                     // c d, where exact
      const rational r = g.exact(a) * g.exact(b);
      if (folds(r, to_double(g.value_of(a)) * to_double(g.value_of(b)))) return g.constant(r);
    }
    return make(opcode::multiply, a, b);
  }
  constexpr int divide(int a, int b) const {
    if (g.is(b, 1) || (g.is(a, 0) && !g.is(b, 0))) return a;                      // u/1 → u, 0/u → 0
    if (g.is(b, -1)) return negate(a);                                            // u/-1 → -u
    if (is_negation(a) && is_negation(b)) return divide(g.at->a[a], g.at->a[b]);  // (-u)/(-v) → u/v
    if (is_negation(a)) return negate(divide(g.at->a[a], b));                     // (-u)/v → -(u/v)
    if (is_negation(b)) return negate(divide(a, g.at->a[b]));                     // u/(-v) → -(u/v)
    if (const rational r = g.exact(b); r.is_exact() && r.numerator != 0) {
      if (g.is_constant(a)) {  // c/d, where exact
        const rational q = g.exact(a) / r;
        if (folds(q, to_double(g.value_of(a)) / to_double(r))) return g.constant(q);
      }
      if (is_power_of_two(r)) return multiply(a, g.constant(reciprocal(r)));  // u/2^k → u 2^-k
    }
    return make(opcode::divide, a, b);
  }
};

}  // namespace leibniz::program
