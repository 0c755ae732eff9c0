// SPDX-License-Identifier: MIT
//
// Inserting operations into a graph, with the rewrites that are applied on the way, for what differentiation
// adds: the cheapest accurate form. Coefficients gather, signs move out, reciprocals are shared.
#pragma once

#include "arithmetic.hpp"

namespace leibniz::program {

struct derivative_arithmetic : arithmetic {
  // An instruction as coefficient · rest; rest is -1 for a constant.
  struct term {
    rational coefficient{1, 1};
    int rest = -1;
  };
  constexpr term split(int id) const {
    const opcode o = g.at->operation[id];
    if (o == opcode::constant) {
      const rational r = g.exact(id);
      return r.denominator != 0 ? term{r, -1} : term{{1, 1}, id};
    }
    if (o == opcode::negate) {
      const term inner = split(g.at->a[id]);
      return {-inner.coefficient, inner.rest};
    }
    if (o == opcode::multiply && g.at->operation[g.at->a[id]] == opcode::constant)
      if (const rational r = g.exact(g.at->a[id]); r.denominator != 0) return {r, g.at->b[id]};
    return {{1, 1}, id};
  }
  // Is it a constant, or a product with one? (A negation is none, though its coefficient is -1.)
  constexpr bool has_coefficient(int id) const {
    const graph::storage& s = *g.at;
    return s.operation[id] == opcode::constant ||
           (s.operation[id] == opcode::multiply && s.operation[s.a[id]] == opcode::constant);
  }
  // coefficient · rest as instructions, the sign outermost so that the next sum can take it.
  constexpr int scale(rational c, int rest) const {
    if (rest < 0 || c.numerator == 0) return g.constant(c);
    if (c.is(1)) return rest;
    if (c.numerator < 0) return negate(scale(-c, rest));
    return make(opcode::multiply, g.constant(c), rest);
  }
  constexpr int negate(int a) const {
    const opcode o = g.at->operation[a];
    if (o == opcode::negate) return g.at->a[a];
    if (o == opcode::subtract) return make(opcode::subtract, g.at->b[a], g.at->a[a]);
    if (o == opcode::constant)
      if (const rational r = g.exact(a); r.is_exact()) return g.constant(-r);
    return make(opcode::negate, a);
  }
  constexpr int add(int a, int b) const {
    const graph::storage& at = *g.at;
    const opcode o = at.operation[a], p = at.operation[b];
    if (o == opcode::constant && g.is(a, 0)) return b;
    if (p == opcode::constant && g.is(b, 0)) return a;
    const bool is_plain = o != opcode::negate && p != opcode::negate && a != b;
    if (is_plain && !(o <= opcode::multiply && has_coefficient(a)) &&
        !(p <= opcode::multiply && has_coefficient(b)))
      return g.insert(opcode::add, a, b);
    const term s = split(a), t = split(b);
    if (s.rest == t.rest)  // c u + d u → (c + d) u
      if (const rational c = s.coefficient + t.coefficient; c.is_exact()) return scale(c, s.rest);
    if (is_negation(a) && is_negation(b)) return negate(add(g.at->a[a], g.at->a[b]));  // -u + -v → -(u + v)
    if (s.rest >= 0 && t.rest >= 0 && !s.coefficient.is(1) && !s.coefficient.is(-1)) {
      // c u ± c v → c (u ± v)
      if (s.coefficient == t.coefficient) return scale(s.coefficient, add(s.rest, t.rest));
      if (s.coefficient == -t.coefficient) return scale(s.coefficient, add(s.rest, negate(t.rest)));
    }
    if (is_negation(b)) return difference(a, g.at->a[b]);
    if (is_negation(a)) return difference(b, g.at->a[a]);
    return make(opcode::add, a, b);
  }
  // u - v, or the negated v - u that is there already
  constexpr int difference(int a, int b) const {
    const int opposite = g.find(opcode::subtract, b, a);
    if (opposite >= 0 && g.find(opcode::subtract, a, b) < 0) return make(opcode::negate, opposite);
    return make(opcode::subtract, a, b);
  }
  constexpr int subtract(int a, int b) const { return add(a, negate(b)); }
  constexpr int multiply(int a, int b) const {
    const graph::storage& at = *g.at;
    const opcode o = at.operation[a], p = at.operation[b];
    if (o == opcode::negate) return negate(multiply(at.a[a], b));
    if (p == opcode::negate) return negate(multiply(a, at.a[b]));
    const bool is_product_a = o == opcode::multiply, is_product_b = p == opcode::multiply;
    const bool scaled_a =
        o == opcode::constant || (is_product_a && at.operation[at.a[a]] == opcode::constant);
    const bool scaled_b =
        p == opcode::constant || (is_product_b && at.operation[at.a[b]] == opcode::constant);
    if (scaled_a || scaled_b) {
      // with one coefficient only where the product without it is there
      const bool is_worth = scaled_a == scaled_b || o == opcode::constant || p == opcode::constant ||
                            g.find(opcode::multiply, scaled_a ? at.b[a] : a, scaled_b ? at.b[b] : b) >= 0;
      if (is_worth)
        if (const int gathered = with_one_coefficient(a, b); gathered >= 0) return gathered;
    }
    if (const int shorter = cancelled(a, b); shorter >= 0) return shorter;
    if (is_product_a || is_product_b)
      if (const int known = regrouped(a, b); known >= 0) return known;
    return g.insert(opcode::multiply, a, b);
  }

  // (c u)(d v) → cd (u v); with one coefficient only where u v is there already; -1 where neither holds.
  constexpr int with_one_coefficient(int a, int b) const {
    const term s = split(a), t = split(b);
    const bool scaled_a = !s.coefficient.is(1), scaled_b = !t.coefficient.is(1);
    if (s.rest < 0 || t.rest < 0 || (scaled_a && scaled_b) ||
        ((scaled_a || scaled_b) && g.find(opcode::multiply, s.rest, t.rest) >= 0))
      if (const rational c = s.coefficient * t.coefficient; c.is_exact()) {
        if (s.rest < 0 || t.rest < 0) return scale(c, s.rest < 0 ? t.rest : s.rest);
        return scale(c, multiply(s.rest, t.rest));
      }
    return -1;
  }

  // (u/v)·v → u, (u/v)(v/w) → u/w, also where the two are factors of the products a and b; -1 where nothing
  // cancels.
  constexpr int cancelled(int a, int b) const {
    if (!has_fraction(a) && !has_fraction(b)) return -1;
    int factors[2][4] = {{-1, -1, -1, -1}, {-1, -1, -1, -1}};
    const int count[2] = {factors_of(a, factors[0]), factors_of(b, factors[1])};
    for (int i = 0; i < count[0]; ++i)
      for (int j = 0; j < count[1]; ++j) {
        const int pair = cancelled_pair(factors[0][i], factors[1][j]);
        if (pair < 0) continue;
        const int rest_a = without(a, factors[0][i]), rest_b = without(b, factors[1][j]);
        const int rest = rest_a < 0 ? rest_b : rest_b < 0 ? rest_a : multiply(rest_a, rest_b);
        return rest < 0 ? pair : multiply(rest, pair);
      }
    return -1;
  }
  // A product without one of its factors; -1 where nothing is left.
  constexpr int without(int id, int factor) const {
    if (id == factor) return -1;
    for (int turn = 0; turn < 2; ++turn) {
      const bool first = turn == 0;
      const int side = first ? g.at->a[id] : g.at->b[id], other = first ? g.at->b[id] : g.at->a[id];
      if (side == factor) return other;
      if (g.at->operation[side] == opcode::multiply && (g.at->a[side] == factor || g.at->b[side] == factor))
        return multiply(g.at->a[side] == factor ? g.at->b[side] : g.at->a[side], other);
    }
    return id;
  }
  // The factors of a product of products: up to four.
  constexpr int factors_of(int id, int (&out)[4]) const {
    if (g.at->operation[id] != opcode::multiply) {
      out[0] = id;
      return 1;
    }
    int n = 0;
    for (int turn = 0; turn < 2; ++turn) {
      const int side = turn == 0 ? g.at->a[id] : g.at->b[id];
      if (g.at->operation[side] == opcode::multiply) {
        out[n++] = g.at->a[side];
        out[n++] = g.at->b[side];
      } else {
        out[n++] = side;
      }
    }
    return n;
  }
  // Is one of the factors a fraction?
  constexpr bool has_fraction(int id, int depth = 0) const {
    const graph::storage& s = *g.at;
    if (s.operation[id] != opcode::multiply || depth == 2)
      return s.operation[id] == opcode::divide || s.operation[id] == opcode::reduced_power;
    return has_fraction(s.a[id], depth + 1) || has_fraction(s.b[id], depth + 1);
  }
  struct fraction {
    int above;
    int below;  // -1: no quotient
  };
  constexpr fraction fraction_of(int id) const {
    const opcode o = g.at->operation[id];
    if (o == opcode::divide) return {g.at->a[id], g.at->b[id]};
    if (o == opcode::reduced_power) return {g.at->c[id], g.at->a[id]};
    return {id, -1};
  }
  constexpr int cancelled_pair(int a, int b) const {
    const fraction p = fraction_of(a), q = fraction_of(b);
    if (p.below < 0 && q.below < 0) return -1;
    if (p.below == b) return p.above;  // (u/b)·b → u
    if (q.below == a) return q.above;  // a·(u/a) → u
    if (p.below < 0 || q.below < 0) return -1;
    if (p.below == q.above) return quotient_of(p.above, q.below, a, b);  // (u/v)(v/w) → u/w
    if (q.below == p.above) return quotient_of(q.above, p.below, a, b);  // (v/w)(u/v) → u/w
    return -1;
  }
  // u/w in place of the product of the quotients a and b: where the user divides so, or where it replaces two
  // divisions that only derivatives need.
  constexpr int quotient_of(int u, int w, int a, int b) const {
    if (a >= g.written && b >= g.written) return divide(u, w);
    const int known = g.find(opcode::divide, u, w);
    return known < g.written ? known : -1;
  }
  // (u v)·b as an instruction that exists in another grouping, or with constants gathered; -1 where there is
  // none.
  constexpr int regrouped(int a, int b) const {
    for (int turn = 0; turn < 2; ++turn) {
      const int product = turn == 0 ? a : b, other = turn == 0 ? b : a;
      if (g.at->operation[product] != opcode::multiply) continue;
      const int u = g.at->a[product], v = g.at->b[product];
      if (g.is_invariant(other) && g.is_invariant(u) && !g.is_invariant(v))
        return multiply(multiply(other, u), v);  // c (d v) → (c d) v
      for (int side = 0; side < 2; ++side) {
        const int inner = g.find(opcode::multiply, side == 0 ? u : v, other);
        if (inner < 0) continue;
        if (const int known = g.find(opcode::multiply, inner, side == 0 ? v : u); known >= 0) return known;
      }
    }
    return -1;
  }
  // 1/b, shared by all that divide by b. Of a quotient: the quotient turned round.
  constexpr int reciprocal_of(int b) const {
    if (const rational r = reciprocal(g.exact(b)); r.is_exact()) return g.constant(r);
    if (g.at->operation[b] == opcode::divide && !g.is_constant(g.at->a[b]))
      return make(opcode::divide, g.at->b[b], g.at->a[b]);
    return make(opcode::divide, g.constant(1), b);
  }
  constexpr int divide(int a, int b) const {
    if (is_negation(a)) return negate(divide(g.at->a[a], b));
    if (is_negation(b)) return negate(divide(a, g.at->a[b]));
    const term t = split(b);
    if (t.rest < 0) return multiply(a, reciprocal_of(b));  // u/c → 1/c u
    const rational c = g.exact(a) / t.coefficient;
    if (!c.is_exact()) return multiply(a, reciprocal_of(b));  // u/v → u (1/v)
    if (c.is(1)) return reciprocal_of(t.rest);
    // c/(d v) → c/d (1/v)
    return c.is(0) ? g.constant(0) : multiply(g.constant(c), reciprocal_of(t.rest));
  }
};

}  // namespace leibniz::program
