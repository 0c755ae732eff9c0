// SPDX-License-Identifier: MIT
//
// Tangent (forward) accumulation: the derivatives of all outputs by one variable in one sweep from the inputs
// to the outputs.
#pragma once

#include "partial.hpp"

namespace leibniz::program {

// tangent(graph, seeds, last): for every instruction up to last, the instruction of its directional
// derivative, -1 where it is zero. seeds pairs input instructions with the instruction of their derivative.
struct seed {
  int input;
  int direction;
};

constexpr detail::buffer<int> tangent(graph& g, const function_info* logarithm,
                                      const detail::buffer<seed>& seeds, int last) {
  const partials_of partial{{{g}}, logarithm};
  const derivative_arithmetic& ops = partial.ops;
  detail::buffer<int> dot(last + 1, -1);
  for (const seed& s : seeds)
    if (s.input >= 0 && s.input <= last) dot[s.input] = s.direction;
  for (int id = 0; id <= last; ++id) {
    const instruction i = g[id];
    if (i.operation == opcode::multiply && i.a == i.b && dot[i.a] >= 0) {
      dot[id] = ops.multiply(ops.multiply(g.constant(2), i.a), dot[i.a]);  // (u u)' = 2u u'
      continue;
    }
    if (i.operation == opcode::divide && dot[i.a] >= 0 && dot[i.b] >= 0) {
      // (a/b)' = (a' - q b')/b
      dot[id] = ops.multiply(ops.subtract(dot[i.a], ops.multiply(id, dot[i.b])), ops.reciprocal_of(i.b));
      continue;
    }
    for (int k = 0; k < operand_count(i); ++k) {
      if (dot[i.operand(k)] < 0) continue;
      const int term = ops.multiply(partial.first(id, k), dot[i.operand(k)]);
      dot[id] = dot[id] < 0 ? term : ops.add(dot[id], term);
    }
  }
  return dot;
}

}  // namespace leibniz::program
