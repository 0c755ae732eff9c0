// SPDX-License-Identifier: MIT
//
// Adjoint (reverse) accumulation: the gradient of one output in one sweep from the output to the inputs. Its
// cost is a small multiple of the function's, however many variables there are (Griewank and Walther,
// Evaluating Derivatives, 2nd ed. 2008, chapter 4).
#pragma once

#include "guarded.hpp"
#include "partial.hpp"

namespace leibniz::program {

// Adds d · ∂(id)/∂(operand k) to the adjoints of the operands of id, where active.
constexpr void push_adjoint(const partials_of& partial, int id, guarded d, const detail::table<char>& active,
                            detail::buffer<guarded>& adjoint) {
  const derivative_arithmetic& ops = partial.ops;
  const guarded_arithmetic under{ops};
  const graph::storage& s = *ops.g.at;
  const opcode o = s.operation[id];
  const int a = s.a[id], b = s.b[id];
  const auto contribute = [&](int operand, guarded value) {
    guarded& sum = adjoint[operand];
    sum = sum.value < 0 ? value : under.add(sum, value);
  };
  const auto is_active = [&](int operand) { return active.at->of[operand] != 0; };
  if (o == opcode::add || o == opcode::subtract) {
    if (is_active(a)) contribute(a, d);
    if (is_active(b)) contribute(b, o == opcode::add ? d : under.negate(d));
    return;
  }
  if (o == opcode::multiply && a != b) {
    if (is_active(a)) contribute(a, under.multiply(d, b));
    if (is_active(b)) contribute(b, under.multiply(d, a));
    return;
  }
  if (o == opcode::multiply) {
    // w = u u: 2 d u, once
    const guarded once = under.multiply(d, a);
    contribute(a, {ops.multiply(ops.g.constant(2), once.value), once.condition});
    return;
  }
  if (o == opcode::select) {
    // d to the branch that is taken
    if (is_active(b)) contribute(b, under.restrict(d, a));
    if (const int c = s.c[id]; is_active(c)) contribute(c, under.restrict(d, ops.complement(a)));
    return;
  }
  if (o == opcode::divide && is_active(a) && is_active(b)) {
    // q = a/b: one factor d/b serves both
    const guarded scaled = under.multiply(d, ops.reciprocal_of(b));
    contribute(a, scaled);
    contribute(b, under.negate(under.multiply(scaled, id)));
    return;
  }
  const instruction i = ops.g[id];
  for (int k = 0; k < differentiated_count(i); ++k)
    if (is_active(i.operand(k))) contribute(i.operand(k), under.multiply(d, partial.first(id, k)));
}

// An output and the instruction of its weight.
struct weighted_output {
  int output;
  int weight;
};

// adjoint(graph, outputs, variables): instructions of Σ weight · ∂output/∂variable for each variable; -1 in
// variables stands for one the program does not contain, whose derivative is 0.
constexpr detail::buffer<int> adjoint(graph& g, const function_info* logarithm,
                                      const detail::buffer<weighted_output>& outputs,
                                      const detail::buffer<int>& variables) {
  const partials_of partial{{{g}}, logarithm};
  const detail::table<char> active = depends_on(g, variables);
  int last = -1;
  for (const weighted_output& o : outputs) last = o.output > last ? o.output : last;
  const guarded_arithmetic under{partial.ops};
  detail::buffer<guarded> adjoints(last + 1, guarded{});
  for (const weighted_output& o : outputs) adjoints[o.output] = under.add(adjoints[o.output], {o.weight});
  for (int id = last; id >= 0; --id)
    if (active.at->of[id] != 0 && adjoints[id].value >= 0)
      push_adjoint(partial, id, adjoints[id], active, adjoints);
  detail::buffer<int> result;
  for (int v : variables)
    result.push_back(v >= 0 && v <= last && adjoints[v].value >= 0 ? under.plain(adjoints[v])
                                                                   : g.constant(0));
  return result;
}

// The gradient of one output.
constexpr detail::buffer<int> adjoint(graph& g, const function_info* logarithm, int output,
                                      const detail::buffer<int>& variables) {
  detail::buffer<weighted_output> outputs;
  outputs.push_back({output, g.constant(1)});
  return adjoint(g, logarithm, outputs, variables);
}

}  // namespace leibniz::program
