// SPDX-License-Identifier: MIT
//
// The Jacobian of several outputs, by adjoint or tangent accumulation: whichever costs fewer operations,
// counted.
#pragma once

#include "adjoint.hpp"
#include "count.hpp"
#include "tangent.hpp"

namespace leibniz::program {

// Row by row: one adjoint sweep for each output.
constexpr detail::buffer<int> jacobian_by_rows(graph& g, const function_info* logarithm,
                                               const detail::buffer<int>& outputs,
                                               const detail::buffer<int>& variables) {
  detail::buffer<int> entries;
  for (int o : outputs) entries.append(adjoint(g, logarithm, o, variables));
  return entries;
}

// Column by column: one tangent sweep for each variable. Entries in row order.
constexpr detail::buffer<int> jacobian_by_columns(graph& g, const function_info* logarithm,
                                                  const detail::buffer<int>& outputs,
                                                  const detail::buffer<int>& variables) {
  int last = -1;
  for (int o : outputs) last = o > last ? o : last;
  const int columns = variables.size();
  detail::buffer<int> entries(outputs.size() * columns, g.constant(0));
  for (int c = 0; c < columns; ++c) {
    detail::buffer<seed> seeds;
    seeds.push_back({variables[c], g.constant(1)});
    const detail::buffer<int> dot = tangent(g, logarithm, seeds, last);
    for (int r = 0; r < outputs.size(); ++r)
      if (dot[outputs[r]] >= 0) entries[r * columns + c] = dot[outputs[r]];
  }
  return entries;
}

// jacobian(graph, outputs, variables): instructions of the m × n entries in row order, by the cheaper of the
// two.
constexpr detail::buffer<int> jacobian(graph& g, const function_info* logarithm,
                                       const detail::buffer<int>& outputs,
                                       const detail::buffer<int>& variables) {
  if (outputs.size() == 1 && variables.size() > 1) return jacobian_by_rows(g, logarithm, outputs, variables);
  graph other = g;
  const detail::buffer<int> rows = jacobian_by_rows(g, logarithm, outputs, variables);
  detail::buffer<int> columns = jacobian_by_columns(other, logarithm, outputs, variables);
  if (live_weight(g, rows) <= live_weight(other, columns)) return rows;
  g = static_cast<graph&&>(other);
  return columns;
}

}  // namespace leibniz::program
