// SPDX-License-Identifier: MIT
//
// Comparisons of nodes: conditions for select and piecewise.
#pragma once

#include "../expression/conditions.hpp"
#include "node.hpp"

namespace leibniz::program {

// A comparison of nodes, or what &&, || and ! make of such. As every condition it is none for if and ?:.
struct node_condition : condition_base {
  node recorded;
  constexpr explicit node_condition(const node& n) : recorded(n) {}
};

// x < y, and so on; x > y is y < x
template <class L, class R>
  requires NodeOperands<L, R>
constexpr node_condition operator<(const L& l, const R& r) {
  return node_condition(recorded(opcode::less, node_of(l), node_of(r)));
}
template <class L, class R>
  requires NodeOperands<L, R>
constexpr node_condition operator<=(const L& l, const R& r) {
  return node_condition(recorded(opcode::less_equal, node_of(l), node_of(r)));
}
template <class L, class R>
  requires NodeOperands<L, R>
constexpr node_condition operator>(const L& l, const R& r) {
  return node_condition(recorded(opcode::less, node_of(r), node_of(l)));
}
template <class L, class R>
  requires NodeOperands<L, R>
constexpr node_condition operator>=(const L& l, const R& r) {
  return node_condition(recorded(opcode::less_equal, node_of(r), node_of(l)));
}

constexpr node_condition operator&&(const node_condition& c, const node_condition& d) {
  return node_condition(recorded(opcode::conjunction, c.recorded, d.recorded));
}
constexpr node_condition operator||(const node_condition& c, const node_condition& d) {
  return node_condition(recorded(opcode::disjunction, c.recorded, d.recorded));
}
constexpr node_condition operator!(const node_condition& c) {
  return node_condition(recorded(opcode::complement, c.recorded));
}

template <Operand A, Operand B>
constexpr node select(const node_condition& c, const A& a, const B& b) {
  return recorded(opcode::select, c.recorded, node_of(a), node_of(b));
}

// Equality asks for more than a condition can say.
#define LEIBNIZ_REJECT_EQUALITY(op)                                                                      \
  template <class L, class R>                                                                            \
    requires NodeOperands<L, R>                                                                          \
  constexpr node_condition operator op(const L& l, const R& r) {                                         \
    static_assert(leibniz::detail::always_false<L, R>,                                                   \
                  "leibniz: required a function that takes the same steps for all arguments; given one " \
                  "that asks whether two numbers are equal; write select(x <= y && y <= x, a, b)");      \
    return l <= r;                                                                                       \
  }
LEIBNIZ_REJECT_EQUALITY(==)
LEIBNIZ_REJECT_EQUALITY(!=)
#undef LEIBNIZ_REJECT_EQUALITY

}  // namespace leibniz::program
