// SPDX-License-Identifier: MIT
//
// The first and second partial derivatives of one instruction by its operands, as instructions. Every
// differentiating pass reads them here; those of functions come from the function table.
#pragma once

#include "derivative_arithmetic.hpp"

namespace leibniz::program {

// pow(b, e): the function's derivative by its exponent needs log(b); the table's log row is passed in, so
// that no pass names a function.
struct partials_of {
  derivative_arithmetic ops;
  const function_info* logarithm;

  constexpr instruction at(int id) const { return ops.g[id]; }

  // The exponent of an instruction that is a power: of pow(b, e) e, of the reduced power pow(b, e - 1) e - 1.
  constexpr int exponent_of(int id) const {
    const instruction& i = at(id);
    return i.operation == opcode::power ? i.b : ops.subtract(i.b, ops.g.constant(1));
  }
  // pow(b, e - n) for n = 1, 2, given the instruction id = pow(b, e): an integer power stays one, and shares
  // its multiplications; any other is the power divided by its base.
  constexpr int lowered_power(int id, int n) const {
    graph& g = ops.g;
    const int base = g[id].a;
    int exponent = exponent_of(id);
    if (const rational less = g.exact(exponent) - rational{n, 1}; less.is_integer())
      return ops.power(base, g.constant(less));
    int power = id;
    for (int step = 0; step < n; ++step) {
      power = ops.make(opcode::reduced_power, base, exponent, power);
      exponent = ops.subtract(exponent, g.constant(1));
      if (g.is(exponent, 0)) return g.constant(1);
    }
    return power;
  }
  constexpr int log_of(int base) const { return ops.call(*logarithm, &base); }

  // The convention for pow(b, e) at b = 0, where derivatives are infinite or undefined though the value is
  // finite: there they are 0 (docs/singular_points.md).
  constexpr bool is_finite() const { return ops.g.finite == convention::everywhere; }
  constexpr int is_zero(int b) const {
    const int zero = ops.g.constant(0);
    return ops.conjunction(ops.compare(opcode::less_equal, zero, b),
                           ops.compare(opcode::less_equal, b, zero));
  }
  constexpr int finite_at_zero(int b, int derivative) const {
    return is_finite() ? ops.select(is_zero(b), ops.g.constant(0), derivative) : derivative;
  }
  // The n-th derivative by b, in which b is to the power e - n: infinite at 0 where 0 < e < n, unless e is an
  // integer, which makes a factor 0.
  constexpr int finite_by_base(int b, int e, int n, int derivative) const {
    graph& g = ops.g;
    if (!is_finite()) return derivative;
    if (g.is_constant(e)) {
      const double exponent = to_double(g.value_of(e));
      return 0 < exponent && exponent < n && !g.exact(e).is_integer() ? finite_at_zero(b, derivative)
                                                                      : derivative;
    }
    return ops.select(ops.conjunction(is_zero(b), ops.compare(opcode::less, e, g.constant(n))), g.constant(0),
                      derivative);
  }

  // ∂(instruction id)/∂(operand k). A selection's are none of its kind: the passes carry them as conditions.
  // The quotient's are left to the passes, which share more than a factor at a time can.
  constexpr int first(int id, int k) const {
    graph& g = ops.g;
    const instruction i = g[id];
    switch (i.operation) {
      case opcode::add: return g.constant(1);
      case opcode::subtract: return g.constant(k == 0 ? 1 : -1);
      case opcode::negate: return g.constant(-1);
      case opcode::multiply: return k == 0 ? i.b : i.a;
      case opcode::divide: {
        if (k == 0) return ops.reciprocal_of(i.b);                      // 1/b
        if (const rational c = reciprocal(g.exact(i.a)); c.is_exact())  // c/b: -q²/c, no second division
          return ops.multiply(g.constant(-c), ops.multiply(id, id));
        return ops.negate(ops.multiply(id, ops.reciprocal_of(i.b)));  // -q (1/b)
      }
      case opcode::power:
      case opcode::reduced_power:  // a power like the other; its third operand is but a way to compute it
        if (k == 2) return g.constant(0);
        if (k == 0)  // e pow(b, e - 1)
          return finite_by_base(i.a, exponent_of(id), 1, ops.multiply(exponent_of(id), lowered_power(id, 1)));
        return finite_at_zero(i.a, ops.multiply(id, log_of(i.a)));  // pow(b, e) log(b)
      case opcode::call: {
        const int arguments[3] = {i.a, i.b, i.c};
        return i.function->partial(g, arguments, id, k);
      }
      default: return g.constant(0);
    }
  }

  // ∂²(instruction id)/∂(operand k)∂(operand l)
  constexpr int second(int id, int k, int l) const {
    graph& g = ops.g;
    const instruction i = g[id];
    switch (i.operation) {
      case opcode::multiply: return g.constant(k == l ? 0 : 1);
      case opcode::divide: {
        if (k == 0 && l == 0) return g.constant(0);
        const rational c = reciprocal(g.exact(i.a)), factor = rational{2, 1} * c * c;
        if (factor.is_exact() && k == 1 && l == 1)  // c/b: 2q³/c²
          return ops.multiply(g.constant(factor), ops.multiply(id, ops.multiply(id, id)));
        const int r = ops.reciprocal_of(i.b);
        const int rr = ops.multiply(r, r);
        if (k != l) return ops.negate(rr);                         // -1/b²
        return ops.multiply(g.constant(2), ops.multiply(id, rr));  // 2q/b²
      }
      case opcode::power:
      case opcode::reduced_power: {
        if (k == 2 || l == 2) return g.constant(0);
        const int e = exponent_of(id);
        if (k == 0 && l == 0)  // e (e - 1) pow(b, e - 2)
          return finite_by_base(
              i.a, e, 2, ops.multiply(ops.multiply(e, ops.subtract(e, g.constant(1))), lowered_power(id, 2)));
        if (k != l)  // pow(b, e - 1) (1 + e log(b))
          return finite_at_zero(
              i.a, ops.multiply(lowered_power(id, 1), ops.add(g.constant(1), ops.multiply(e, log_of(i.a)))));
        return finite_at_zero(i.a,
                              ops.multiply(ops.multiply(id, log_of(i.a)), log_of(i.a)));  // pow(b, e) log(b)²
      }
      case opcode::call: {
        const int arguments[3] = {i.a, i.b, i.c};
        return i.function->second_partial(g, arguments, id, k, l);
      }
      default: return g.constant(0);
    }
  }
};

// Which instructions depend on one of the given inputs (by input number)? Conditions do not: they are
// constant but for jumps.
constexpr detail::table<char> depends_on(const graph& g, const detail::buffer<int>& variables) {
  detail::table<char> active(g.size());
  auto& on = active.at->of;
  for (int v : variables)
    if (v >= 0) on[v] = 1;
  const graph::storage& s = *g.at;
  const int size = g.size();
  for (int id = 0; id < size; ++id) {
    if (s.operation[id] <= opcode::input || is_condition(s.operation[id])) continue;
    int a = s.a[id], b = s.b[id], c = s.c[id];
    if (s.operation[id] == opcode::call && s.function[id]->is_first_argument) (s.c[id] < 0 ? a : c) = -1;
    if ((a >= 0 && on[a] != 0) || (b >= 0 && on[b] != 0) || (c >= 0 && on[c] != 0)) on[id] = 1;
  }
  return active;
}

// Which instructions, by whose derivatives those of the outputs are made? last is the last output.
constexpr detail::table<char> leads_to(const graph& g, const detail::buffer<int>& outputs, int last) {
  detail::table<char> leads(last + 1);
  auto& on = leads.at->of;
  for (const int o : outputs) on[o] = 1;
  const graph::storage& s = *g.at;
  for (int id = last; id >= 0; --id) {
    if (on[id] == 0 || s.operation[id] <= opcode::input || is_condition(s.operation[id])) continue;
    const int count = differentiated_count(g[id]);
    if (count > 0) on[s.a[id]] = 1;
    if (count > 1) on[s.b[id]] = 1;
    if (count > 2) on[s.c[id]] = 1;
  }
  return leads;
}

}  // namespace leibniz::program
