// SPDX-License-Identifier: MIT
//
// Derivatives that hold on a condition. What select(c, a, b) does not take has no share in the result, so its
// adjoint is not merely 0: nothing may be multiplied with it, for 0 times an infinite slope is NaN. Reverse
// sweeps therefore carry each adjoint with the condition under which there is one, multiply under that
// condition, and select at the end.
#pragma once

#include "derivative_arithmetic.hpp"

namespace leibniz::program {

// value where the condition holds, else 0.
struct guarded {
  static constexpr int always = -1;
  int value = -1;  // -1: zero everywhere
  int condition = always;
};

struct guarded_arithmetic {
  const derivative_arithmetic& ops;

  constexpr guarded multiply(guarded v, int factor) const {
    return {v.value < 0 ? -1 : ops.multiply(v.value, factor), v.condition};
  }
  constexpr guarded negate(guarded v) const { return {ops.negate(v.value), v.condition}; }
  // What of v is left under a further condition.
  constexpr guarded restrict(guarded v, int condition) const {
    return {v.value, v.condition < 0 ? condition : both(v.condition, condition)};
  }
  constexpr guarded add(guarded v, guarded w) const {
    if (v.value < 0 || w.value < 0) return v.value < 0 ? w : v;
    if (v.condition == w.condition) return {ops.add(v.value, w.value), v.condition};
    const split s = split_of(v.condition), t = split_of(w.condition);
    // v where c && d, w where c && !d: one of the two where c
    if (s.outer == t.outer && are_opposite(s.inner, t.inner))
      return {ops.select(s.inner, v.value, w.value), s.outer};
    const int either = weaker(v.condition, w.condition);
    const int left = under(v, either);
    return {ops.add(left, under(w, either)), either};
  }
  // The value as an instruction; -1 where it is zero.
  constexpr int plain(guarded v) const { return under(v, guarded::always); }

 private:
  constexpr int under(guarded v, int condition) const {
    return v.value < 0 || v.condition == condition ? v.value
                                                   : ops.select(v.condition, v.value, ops.g.constant(0));
  }
  constexpr bool is(int condition, opcode o) const { return ops.g.at->operation[condition] == o; }
  // c && d; !c && !d as !(c || d), for a selection turns round at no cost
  constexpr int both(int c, int d) const {
    if (!is(c, opcode::complement) || !is(d, opcode::complement)) return ops.conjunction(c, d);
    return ops.complement(ops.disjunction(ops.g.at->a[c], ops.g.at->a[d]));
  }
  // A condition as outer && inner.
  struct split {
    int outer = guarded::always;
    int inner = -1;
  };
  constexpr split split_of(int condition) const {
    if (condition < 0) return {};
    const graph::storage& g = *ops.g.at;
    if (is(condition, opcode::conjunction)) return {g.a[condition], g.b[condition]};
    if (is(condition, opcode::complement) && is(g.a[condition], opcode::disjunction)) {
      const int c = g.a[g.a[condition]], d = g.b[g.a[condition]];
      const int outer = ops.complement(c);
      return {outer, ops.complement(d)};
    }
    return {guarded::always, condition};
  }
  constexpr bool are_opposite(int c, int d) const {
    const auto is_complement = [this](int e, int of) {
      return e >= 0 && is(e, opcode::complement) && ops.g.at->a[e] == of;
    };
    return is_complement(c, d) || is_complement(d, c);
  }
  constexpr bool implies(int c, int d) const {
    if (c == d || d < 0) return true;
    if (c < 0) return false;
    const split s = split_of(c);
    return s.outer >= 0 && (implies(s.outer, d) || implies(s.inner, d));
  }
  constexpr int weaker(int c, int d) const {
    if (implies(c, d)) return d;
    return implies(d, c) ? c : ops.disjunction(c, d);
  }
};

}  // namespace leibniz::program
