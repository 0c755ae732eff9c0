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
    int operand[3] = {-1, -1, -1}, slope[3] = {-1, -1, -1};
    int n = 0;
    const bool has_edges = !w.of(id).empty();
    // the active operands and their first partials (of a square, one operand with slope 2u)
    int index[3] = {0, 0, 0};
    for (int k = 0; k < (square ? 1 : count); ++k)
      if (active[i.operand(k)] != 0) {
        operand[n] = i.operand(k);
        index[n] = k;
        if (has_edges) slope[n] = square ? ops.multiply(g.constant(2), i.a) : partial.first(id, k);
        ++n;
      }
    // pushing: edges (id, p) move to the operands
    if (has_edges) {
      const detail::buffer<edges::edge> own = w.of(id);
      w.remove(id);
      for (const edges::edge& e : own) {
        if (e.partner == id) {
          for (int k = 0; k < n; ++k) {
            const int scaled = ops.multiply(slope[k], e.weight);
            for (int l = 0; l < k; ++l) {
              const int both = ops.multiply(scaled, slope[l]);
              const bool one = operand[k] == operand[l];
              w.add(ops, operand[k], operand[l], one ? ops.multiply(g.constant(2), both) : both);
            }
            w.add(ops, operand[k], operand[k], ops.multiply(scaled, slope[k]));
          }
        } else {
          for (int k = 0; k < n; ++k) {
            const int pushed = ops.multiply(slope[k], e.weight);
            w.add(ops, operand[k], e.partner,
                  operand[k] == e.partner ? ops.multiply(g.constant(2), pushed) : pushed);
          }
        }
      }
    }
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
