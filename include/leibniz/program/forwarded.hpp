// SPDX-License-Identifier: MIT
//
// Calls that are their first argument, and serve derivatives only (known_slope, stop_gradient): when those
// are made, the program goes on without them.
#pragma once

#include "rows.hpp"

namespace leibniz::program {

template <class Rows>
inline constexpr bool has_forwarded = false;
template <class... Row, int... Arity>
inline constexpr bool has_forwarded<mp_list<signature<Row, Arity>...>> =
    (leibniz::detail::is_first_argument<Row> || ...);

// without_forwarded(graph, outputs): the graph with their first arguments in their place; outputs are
// renumbered.
constexpr graph without_forwarded(const graph& g, detail::buffer<int>& outputs) {
  const detail::table<int> uses = count_uses(g, outputs);
  graph h;
  h.inputs = g.inputs;
  h.fast = g.fast;
  h.finite = g.finite;
  h.underived = g.underived;
  detail::table<int> moved(g.size());
  for (int id = 0; id < g.size(); ++id) {
    if (id == g.written) h.written = h.size();
    instruction i = g[id];
    if (i.operation == opcode::constant) {
      moved[id] = h.constant(g.constants[i.a]);
    } else if (i.operation == opcode::call && i.function->is_first_argument) {
      moved[id] = moved[i.a];
    } else if (id < g.written || uses[id] > 0) {
      const int count = operand_count(i);
      if (count > 0) i.a = moved[i.a];
      if (count > 1) i.b = moved[i.b];
      if (count > 2) i.c = moved[i.c];
      moved[id] = h.insert(i);
    }
  }
  if (g.written >= g.size()) h.written = h.size();
  for (int& o : outputs) o = moved[o];
  return h;
}

}  // namespace leibniz::program
