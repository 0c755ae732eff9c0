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
    if (g.at->operation[id] == opcode::call && g.at->function[id]->is_first_argument)
      moved[id] = moved[g.at->a[id]];
    else if (id < g.written || uses[id] > 0)
      moved[id] = h.insert_from(g, id, [&moved](int operand) { return moved[operand]; });
  }
  if (g.written >= g.size()) h.written = h.size();
  for (int& o : outputs) o = moved[o];
  return h;
}

}  // namespace leibniz::program
