// SPDX-License-Identifier: MIT
//
// Tangent (forward) accumulation: the derivatives of all outputs by one variable in one sweep from the inputs
// to the outputs.
#pragma once

#include "partial.hpp"

namespace leibniz::program {

// The instruction of the derivative of instruction id, given those of its operands (-1 where one is zero);
// -1 where all are.
constexpr int push_tangent(const partials_of& partial, int id, const int (&dot)[3]) {
  const derivative_arithmetic& ops = partial.ops;
  const instruction i = ops.g[id];
  if (is_condition(i.operation)) return -1;
  if (i.operation == opcode::select) {  // select(c, a, b)' = select(c, a', b')
    if (dot[1] < 0 && dot[2] < 0) return -1;
    const int zero = ops.g.constant(0);
    return ops.select(i.a, dot[1] < 0 ? zero : dot[1], dot[2] < 0 ? zero : dot[2]);
  }
  if (i.operation == opcode::multiply && i.a == i.b && dot[0] >= 0) {
    const int slope = ops.multiply(ops.g.constant(2), i.a);
    return ops.multiply(slope, dot[0]);  // (u u)' = 2u u'
  }
  if (i.operation == opcode::divide && dot[0] >= 0 && dot[1] >= 0) {
    const int numerator = ops.subtract(dot[0], ops.multiply(id, dot[1]));
    return ops.multiply(numerator, ops.reciprocal_of(i.b));  // (a/b)' = (a' - q b')/b
  }
  int sum = -1;
  for (int k = 0; k < differentiated_count(i); ++k) {
    if (dot[k] < 0) continue;
    const int term = ops.multiply(partial.first(id, k), dot[k]);
    sum = sum < 0 ? term : ops.add(sum, term);
  }
  return sum;
}

// tangent(graph, seeds, last): for every instruction up to last, the instruction of its directional
// derivative, -1 where it is zero. seeds pairs input instructions with the instruction of their derivative.
struct seed {
  int input;
  int direction;
};

constexpr detail::buffer<int> tangent(graph& g, const function_info* logarithm,
                                      const detail::buffer<seed>& seeds, int last) {
  const partials_of partial{{{g}}, logarithm};
  detail::buffer<int> dot(last + 1, -1);
  for (const seed& s : seeds)
    if (s.input >= 0 && s.input <= last) dot[s.input] = s.direction;
  for (int id = 0; id <= last; ++id) {
    int of_operands[3] = {-1, -1, -1};
    bool moves = false;
    for (int k = 0; k < operand_count(g[id]); ++k) {
      of_operands[k] = dot[g[id].operand(k)];
      moves = moves || of_operands[k] >= 0;
    }
    if (moves) dot[id] = push_tangent(partial, id, of_operands);
  }
  return dot;
}

}  // namespace leibniz::program
