// SPDX-License-Identifier: MIT
//
// The Hessian of one output by edge pushing (Gower and Mello, A new framework for the computation of
// Hessians, Optimization Methods and Software 27, 2012): one reverse sweep that carries the adjoints together
// with the symmetric second-order edges between intermediate values. Each symmetric pair exists once; entries
// that are structurally zero are never computed.
#pragma once

#include "adjoint.hpp"

namespace leibniz::program {

// The symmetric second-order edges: for each instruction, its partners and the instruction of the weight.
class edges {
 public:
  struct edge {
    int partner;
    int weight;
  };
  constexpr explicit edges(int size) : of_(size, detail::buffer<edge>{}) {}

  constexpr const detail::buffer<edge>& of(int id) const { return of_[id]; }
  constexpr int weight(int i, int j) const {
    for (const edge& e : of_[i])
      if (e.partner == j) return e.weight;
    return -1;
  }
  constexpr void add(const derivative_arithmetic& ops, int i, int j, int weight) {
    if (ops.g.is(weight, 0)) return;
    accumulate(ops, i, j, weight);
    if (i != j) accumulate(ops, j, i, weight);
  }
  // Forgets the edges of an instruction whose edges have been pushed to its operands.
  constexpr void remove(int id) {
    for (const edge& e : of_[id]) {
      if (e.partner == id) continue;
      detail::buffer<edge>& other = of_[e.partner];
      for (int k = 0; k < other.size(); ++k)
        if (other[k].partner == id) {
          other[k] = other.back();
          other.pop_back();
          break;
        }
    }
    of_[id].clear();
  }

 private:
  constexpr void accumulate(const derivative_arithmetic& ops, int i, int j, int weight) {
    for (edge& e : of_[i])
      if (e.partner == j) {
        e.weight = ops.add(e.weight, weight);
        return;
      }
    of_[i].push_back({j, weight});
  }
  detail::buffer<detail::buffer<edge>> of_;
};

// Pushing: the edges of instruction id move to its n operands. With id = Σ s_k x_k to first order, the
// quadratic form id (½ v id + Σ w_p x_p) becomes one in the operands and the partners p; where an operand is
// a partner itself, u_k = v s_k + w_k serves a whole row: entry (k, l) is s_l u_k + s_k w_l.
constexpr void push_edges(const derivative_arithmetic& ops, edges& w, int id, const int (&operand)[3],
                          const int (&slope)[3], int n) {
  const detail::buffer<edges::edge> own = w.of(id);
  w.remove(id);
  // an operand that stands twice counts once, with the sum of its slopes
  int x[3], s[3];
  int count = 0;
  for (int k = 0; k < n; ++k) {
    int same = 0;
    while (same < count && x[same] != operand[k]) ++same;
    x[same] = operand[k];
    s[same] = same < count ? ops.add(s[same], slope[k]) : slope[k];
    if (same == count) ++count;
  }
  int self = -1, partner[3] = {-1, -1, -1};
  for (const edges::edge& e : own) {
    if (e.partner == id) self = e.weight;
    bool is_operand = false;
    for (int k = 0; k < count; ++k)
      if (e.partner == x[k]) {
        partner[k] = e.weight;
        is_operand = true;
      }
    if (e.partner != id && !is_operand)
      for (int k = 0; k < count; ++k) w.add(ops, x[k], e.partner, ops.multiply(s[k], e.weight));
  }
  const auto sum = [&ops](int a, int b) { return a < 0 ? b : b < 0 ? a : ops.add(a, b); };
  int u[3] = {-1, -1, -1};
  for (int k = 0; k < count; ++k) u[k] = sum(self < 0 ? -1 : ops.multiply(self, s[k]), partner[k]);
  for (int k = 0; k < count; ++k) {
    if (u[k] >= 0) w.add(ops, x[k], x[k], ops.multiply(s[k], sum(u[k], partner[k])));
    for (int l = 0; l < k; ++l) {
      // the row of the operand that is a partner carries the sum
      const int row = partner[k] >= 0 ? k : l, other = row == k ? l : k;
      int entry = u[row] < 0 ? -1 : ops.multiply(s[other], u[row]);
      if (partner[other] >= 0) entry = sum(entry, ops.multiply(s[row], partner[other]));
      if (entry >= 0) w.add(ops, x[row], x[other], entry);
    }
  }
}

// The gradient, and the lower triangle of the Hessian row by row: entry (i, j), j <= i, at i (i + 1)/2 + j;
// -1 where it is structurally zero.
struct second_order {
  detail::buffer<int> gradient;
  detail::buffer<int> lower;
};

constexpr second_order edge_pushing(graph& g, const function_info* logarithm, int output,
                                    const detail::buffer<int>& variables) {
  const partials_of partial{{{g}}, logarithm};
  const derivative_arithmetic& ops = partial.ops;
  const detail::buffer<char> active = depends_on(g, variables);
  detail::buffer<int> adjoints(output + 1, -1);
  edges w(output + 1);
  adjoints[output] = g.constant(1);

  for (int id = output; id >= 0; --id) {
    if (active[id] == 0) continue;
    const instruction i = g[id];
    const int count = operand_count(i);
    if (count == 0) continue;
    const bool square = i.operation == opcode::multiply && i.a == i.b;
    const bool has_edges = !w.of(id).empty();
    // the active operands and their first partials (of a square, one operand with slope 2u)
    int operand[3] = {-1, -1, -1}, slope[3] = {-1, -1, -1}, index[3] = {0, 0, 0};
    int n = 0;
    for (int k = 0; k < (square ? 1 : count); ++k)
      if (active[i.operand(k)] != 0) {
        operand[n] = i.operand(k);
        index[n] = k;
        if (has_edges) slope[n] = square ? ops.multiply(g.constant(2), i.a) : partial.first(id, k);
        ++n;
      }
    if (has_edges) push_edges(ops, w, id, operand, slope, n);
    // creating: the curvature of this instruction, times its adjoint
    const int d = adjoints[id];
    if (d < 0) continue;
    if (square) {
      w.add(ops, i.a, i.a, ops.multiply(g.constant(2), d));
    } else {
      for (int k = 0; k < n; ++k)
        for (int l = 0; l <= k; ++l) {
          const int curvature = partial.second(id, index[k], index[l]);
          if (g.is(curvature, 0)) continue;
          const bool doubled = k != l && operand[k] == operand[l];
          const int weight = ops.multiply(d, curvature);
          w.add(ops, operand[k], operand[l], doubled ? ops.multiply(g.constant(2), weight) : weight);
        }
    }
    push_adjoint(partial, id, d, active, adjoints);
  }

  second_order result;
  for (int v : variables)
    result.gradient.push_back(v >= 0 && v <= output && adjoints[v] >= 0 ? adjoints[v] : g.constant(0));
  for (int r = 0; r < variables.size(); ++r)
    for (int c = 0; c <= r; ++c) {
      const int i = variables[r], j = variables[c];
      result.lower.push_back(i < 0 || j < 0 || i > output || j > output ? -1 : w.weight(i, j));
    }
  return result;
}

}  // namespace leibniz::program
