// SPDX-License-Identifier: MIT
//
// The late factor, a pass of policy::fast: what the last call of a program gives is multiplied with last.
// Everything waits for that call, and most of what is left to do after it need not: of exp(u) v, exp(u) w and
// exp(u) v + exp(u) w, the sum v + w is made meanwhile. This is how closed forms with a density are written.
#pragma once

#include "derivative_arithmetic.hpp"
#include "known_products.hpp"

namespace leibniz::program {

// A graph being rebuilt, in which multiples of the last call are held without it.
class late_factoring {
 public:
  constexpr late_factoring(const graph& old, const detail::buffer<int>& outputs, int last)
      : g_(old), uses_(count_uses(old, outputs)), last_(last), moved_(old.size(), held{}) {
    h_.inputs = old.inputs;
  }

  constexpr void move(int id) {
    if (uses_[id] == 0) return;
    const instruction i = g_[id];
    const derivative_arithmetic ops{{h_}};
    switch (i.operation) {
      case opcode::negate:
        if (is_multiple(i.a)) return hold(id, ops.negate(moved_[i.a].core));
        break;
      case opcode::add:
      case opcode::subtract:
        if (is_multiple(i.a) && is_multiple(i.b)) {
          const int a = moved_[i.a].core, b = moved_[i.b].core;
          return hold(id, i.operation == opcode::add ? ops.add(a, b) : ops.subtract(a, b));
        }
        break;
      case opcode::multiply:
        if (is_multiple(i.a) != is_multiple(i.b)) {
          const int core = moved_[is_multiple(i.a) ? i.a : i.b].core;
          const int other = plain(is_multiple(i.a) ? i.b : i.a);
          return hold(id, exact_arithmetic{{h_}}.multiply(core, other));
        }
        break;
      case opcode::divide:
        if (is_multiple(i.a) && !is_multiple(i.b))
          return hold(id, h_.insert(opcode::divide, moved_[i.a].core, plain(i.b)));
        break;
      default: break;
    }
    move_plain(id);
    if (id == last_) {
      factor_ = moved_[id].value;
      hold(id, h_.constant(1));
    }
  }

  // The new instruction of an old one's value.
  constexpr int plain(int id) {
    held& v = moved_[id];
    if (v.value < 0) v.value = exact_arithmetic{{h_}}.multiply(v.core, factor_);
    return v.value;
  }
  constexpr graph take() { return static_cast<graph&&>(h_); }

 private:
  struct held {
    int value = -1;  // the value, once it is there
    int core = -1;   // the value over the last call, of its multiples
  };
  constexpr bool is_multiple(int id) const { return moved_[id].core >= 0; }
  constexpr void hold(int id, int core) { moved_[id].core = core; }
  constexpr void move_plain(int id) {
    moved_[id].value = h_.insert_from(g_, id, [this](int operand) { return plain(operand); });
  }

  const graph& g_;
  graph h_;
  detail::table<int> uses_;
  int last_;
  int factor_ = -1;
  detail::buffer<held> moved_;
};

// The last call, if it stands in several products, else -1.
constexpr int find_late_factor(const graph& g, const detail::table<int>& uses) {
  for (int id = g.size() - 1; id >= 0; --id) {
    const instruction i = g[id];
    if (uses[id] > 0 && i.operation == opcode::call && i.function->arity > 0) return uses[id] > 1 ? id : -1;
  }
  return -1;
}

// multiply_late(graph, outputs): the same values, multiplied with the last call last; outputs are renumbered.
constexpr graph multiply_late(const graph& g, detail::buffer<int>& outputs) {
  const int last = find_late_factor(g, count_uses(g, outputs));
  if (last < 0) return g;
  late_factoring f(g, outputs, last);
  for (int id = 0; id < g.size(); ++id) f.move(id);
  for (int& o : outputs) o = f.plain(o);
  return f.take();
}

// rearrange(graph, outputs): the passes of policy::fast upon a finished graph. A late factor takes products,
// so that it is paid with those that are found: it stays as long as the whole costs no more than before.
constexpr graph rearrange(graph&& g, detail::buffer<int>& outputs) {
  const int before = live_weight(g, outputs);
  detail::buffer<int> late_outputs = outputs;
  graph late = multiply_late(g, late_outputs);
  use_known_products(late, late_outputs);
  if (live_weight(late, late_outputs) <= before) {
    outputs = late_outputs;
    return late;
  }
  use_known_products(g, outputs);
  return static_cast<graph&&>(g);
}

}  // namespace leibniz::program
