// SPDX-License-Identifier: MIT
//
// The Jacobian of several outputs, by adjoint or tangent accumulation or both: whichever costs fewer
// operations, counted.
#pragma once

#include "adjoint.hpp"
#include "routes.hpp"
#include "tangent.hpp"

namespace leibniz::program {

// Row by row: one adjoint sweep for each output.
constexpr detail::buffer<int> jacobian_by_rows(graph& g, const function_info* logarithm,
                                               const detail::buffer<int>& outputs,
                                               const detail::buffer<int>& variables) {
  const partials_of partial{{{g}}, logarithm};
  const detail::table<char> active = depends_on(g, variables);
  const guarded_arithmetic under{partial.ops};
  const int one = g.constant(1), zero = g.constant(0);
  detail::buffer<int> entries;
  for (const int o : outputs) {
    detail::buffer<guarded> adjoints(o + 1, guarded{});
    adjoints[o] = {one};
    for (int id = o; id >= 0; --id)
      if (adjoints[id].value >= 0 && active[id] != 0)
        push_adjoint(partial, id, adjoints[id], active, adjoints);
    for (const int v : variables)
      entries.push_back(v >= 0 && v <= o && adjoints[v].value >= 0 ? under.plain(adjoints[v]) : zero);
  }
  return entries;
}

// Column by column: one tangent sweep for each variable, all in one pass over the instructions, which meets
// each with those columns only that reach it. Entries in row order.
constexpr detail::buffer<int> jacobian_by_columns(graph& g, const function_info* logarithm,
                                                  const detail::buffer<int>& outputs,
                                                  const detail::buffer<int>& variables) {
  struct tangent_by {
    int column;
    int dot;
  };
  const partials_of partial{{{g}}, logarithm};
  const int columns = variables.size();
  int last = -1;
  for (const int o : outputs) last = o > last ? o : last;
  const detail::table<char> leads = leads_to(g, outputs, last);
  detail::buffer<detail::buffer<tangent_by>> tangents(last + 1, detail::buffer<tangent_by>{});
  for (int c = 0; c < columns; ++c)
    if (variables[c] >= 0 && variables[c] <= last) tangents[variables[c]].push_back({c, g.constant(1)});
  detail::buffer<int> of_operands[3] = {{columns, -1}, {columns, -1}, {columns, -1}};
  for (int id = 0; id <= last; ++id) {
    if (leads[id] == 0) continue;
    const int count = operand_count(g[id]);
    for (int k = 0; k < count; ++k)
      for (const tangent_by& t : tangents[g[id].operand(k)]) of_operands[k][t.column] = t.dot;
    for (int k = 0; k < count; ++k)
      for (const tangent_by& t : tangents[g[id].operand(k)]) {
        const int c = t.column, dot[3] = {of_operands[0][c], of_operands[1][c], of_operands[2][c]};
        if (dot[0] < 0 && dot[1] < 0 && dot[2] < 0) continue;  // already met
        of_operands[0][c] = of_operands[1][c] = of_operands[2][c] = -1;
        if (const int pushed = push_tangent(partial, id, dot); pushed >= 0)
          tangents[id].push_back({c, pushed});
      }
  }
  detail::buffer<int> entries(outputs.size() * columns, g.constant(0));
  for (int r = 0; r < outputs.size(); ++r)
    for (const tangent_by& t : tangents[outputs[r]]) entries[r * columns + t.column] = t.dot;
  return entries;
}

// Inserts the instructions of another graph into g, which has the same first `common` ones; returns where
// each of them is there.
constexpr detail::buffer<int> merge(graph& g, const graph& other, int common) {
  detail::buffer<int> moved;
  for (int id = 0; id < common; ++id) moved.push_back(id);
  for (int id = common; id < other.size(); ++id)
    moved.push_back(g.insert_from(other, id, [&moved](int operand) { return moved[operand]; }));
  return moved;
}

// Is a choice entry by entry tried? Where some entry is zero, some row has two and some column has two. Else
// one of the pure ways is the natural one for all; matrices without zeros gain now and then (19 of 120 random
// ones of three columns), for three times the steps of constant evaluation.
constexpr bool can_mix(const detail::buffer<entry_routes>& entries, int rows, int columns) {
  if (entries.size() == rows * columns) return false;
  detail::buffer<int> in_row(rows, 0), in_column(columns, 0);
  bool wide = false, high = false;
  for (const entry_routes& e : entries) {
    wide = wide || ++in_row[e.row] > 1;
    high = high || ++in_column[e.column] > 1;
  }
  return wide && high;
}

// jacobian(graph, outputs, variables): instructions of the m × n entries in row order. By rows, by columns,
// or, where the matrix has zeros, some blocks, rows, columns and entries by rows and some by columns: never
// more than the cheaper of the pure ways, before finishing. To find out, it is computed both ways, and each
// is improved upon.
constexpr detail::buffer<int> jacobian(graph& g, const function_info* logarithm,
                                       const detail::buffer<int>& outputs,
                                       const detail::buffer<int>& variables) {
  if (outputs.size() == 1 && variables.size() > 1) return jacobian_by_rows(g, logarithm, outputs, variables);
  graph other = g;
  const int common = g.size(), m = outputs.size(), n = variables.size();
  detail::buffer<int> rows = jacobian_by_rows(g, logarithm, outputs, variables);
  detail::buffer<int> columns = jacobian_by_columns(other, logarithm, outputs, variables);
  // what one way finds to be zero is zero
  const int zero = g.constant(0), zero_by_columns = other.constant(0);
  for (int k = 0; k < rows.size(); ++k)
    if (rows[k] == zero || columns[k] == zero_by_columns) rows[k] = zero, columns[k] = zero_by_columns;
  const bool rows_first = live_weight(g, rows) <= live_weight(other, columns);
  detail::buffer<entry_routes> entries;
  for (int k = 0; k < rows.size(); ++k)
    if (rows[k] != zero) entries.push_back({k / n, k % n, {rows[k], columns[k]}});
  if (can_mix(entries, m, n)) {
    const detail::buffer<int> moved = merge(g, other, common);
    for (entry_routes& e : entries) e.ids[by_column] = moved[e.ids[by_column]];
    routing from_rows(g, entries, by_row), from_columns(g, entries, by_column);
    from_rows.improve(m, n);
    from_columns.improve(m, n);
    const routing& choice =
        from_rows.total_weight() <= from_columns.total_weight() ? from_rows : from_columns;
    for (int k = 0; k < entries.size(); ++k) rows[entries[k].row * n + entries[k].column] = choice.id(k);
    return rows;
  }
  if (rows_first) return rows;
  g = static_cast<graph&&>(other);
  return columns;
}

}  // namespace leibniz::program
