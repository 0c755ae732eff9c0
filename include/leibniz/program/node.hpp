// SPDX-License-Identifier: MIT
//
// The node: one type for every intermediate value of a function that people wrote. Called with nodes, in a
// constant evaluation, a generic function records what it does; loops, arrays and assignments are gone then.
#pragma once

#include "../function/table.hpp"
#include "lower.hpp"

namespace leibniz::program {

class node;
struct record;

// Not constexpr, so that a constant evaluation which gets here stops and names it.
[[noreturn]] inline void required_a_function_that_sets_every_element_of_its_result() { __builtin_trap(); }

// An operand, and the result of every operation on operands: a constant, or what a record says. It copies and
// assigns like a number, is 0 by default, and takes numbers as formulas do: 0.1 is one tenth. The doubles
// nearest to pi, e and the other named constants, and twice or half of them, are those constants.
class node : public recording_base {
 public:
  constexpr node() = default;
  template <Literal T>
  constexpr node(T v) : constant_(held(v)) {  // NOLINT(google-explicit-constructor)
    if constexpr (std::is_floating_point_v<T>)
      if (!is_short(constant_)) name_constant(static_cast<double>(v));
  }
  constexpr explicit node(constant_value v) : constant_(v) {}
  constexpr explicit node(record* at) : at_(at) {}

  constexpr record* at() const { return at_; }
  constexpr constant_value constant() const { return constant_; }

  template <Operand T>
  constexpr node& operator+=(const T& v) {
    return *this = *this + v;
  }
  template <Operand T>
  constexpr node& operator-=(const T& v) {
    return *this = *this - v;
  }
  template <Operand T>
  constexpr node& operator*=(const T& v) {
    return *this = *this * v;
  }
  template <Operand T>
  constexpr node& operator/=(const T& v) {
    return *this = *this / v;
  }

 private:
  template <class T>
  static constexpr constant_value held(const T& v) {
    if constexpr (requires { lift(v).value; })
      return lift(v).value;
    else
      return held(lift(v));
  }
  template <std::int64_t N, std::int64_t D>
  static constexpr constant_value held(const leibniz::constant<N, D>&) {
    return make_constant(N, D);
  }

  static constexpr bool is_short(constant_value v) { return v.denominator != 0 && v.denominator <= 10000; }
  constexpr void name_constant(double v);

  record* at_ = nullptr;
  constant_value constant_{};
};

class recording;

// One operation, or an argument of the function.
struct record {
  opcode operation = opcode::constant;
  node operands[3]{};
  const function_info* function = nullptr;
  const char* name = nullptr;  // of an argument
  recording* owner = nullptr;  // none: made of constants only
  record* next = nullptr;      // of the same owner
  int instruction = -1;        // where it has been inserted into a graph
};

// The records of one call of a function. It owns them all; those made of constants only, as soon as a record
// of its own refers to them. (Nodes own nothing: g++ 12 destroys temporaries of ?: twice in constant
// evaluation.)
class recording {
 public:
  constexpr recording() = default;
  recording(const recording&) = delete;
  recording& operator=(const recording&) = delete;
  constexpr ~recording() {
    record* all = nullptr;
    while (first_ != nullptr) {
      record* const r = first_;
      first_ = r->next;
      r->next = all;
      all = r;
      for (const node& n : r->operands) adopt(n);
    }
    while (all != nullptr) {
      record* const r = all;
      all = r->next;
      delete r;
    }
  }

  constexpr node argument(const char* name) {
    record* const r = new record;
    r->operation = opcode::input;
    r->name = name;
    own(r);
    return node(r);
  }
  constexpr void own(record* r) {
    r->owner = this;
    r->next = first_;
    first_ = r;
  }
  constexpr void adopt(const node& n) {
    if (n.at() != nullptr && n.at()->owner == nullptr) own(n.at());
  }

  // The instruction of graph g that computes n, by the exact rules. All nodes go to one graph.
  constexpr int insert(graph& g, const node& n) {
    const exact_arithmetic ops{{g}};
    detail::buffer<record*> open;
    if (n.at() != nullptr) open.push_back(n.at());
    while (!open.empty()) {
      record* const r = open.back();
      const int before = open.size();
      int ids[3] = {-1, -1, -1};
      const int arity = operand_count({r->operation, -1, -1, -1, r->function});
      for (int k = 0; k < arity; ++k) {
        const node& operand = r->operands[k];
        adopt(operand);
        if (operand.at() == nullptr)
          ids[k] = g.constant(operand.constant());
        else if (operand.at()->instruction < 0)
          open.push_back(operand.at());
        else
          ids[k] = operand.at()->instruction;
      }
      if (open.size() > before) continue;
      open.pop_back();
      if (r->instruction < 0) r->instruction = inserted(g, ops, *r, ids);
    }
    adopt(n);
    return n.at() == nullptr ? g.constant(n.constant()) : n.at()->instruction;
  }

 private:
  static constexpr int inserted(graph& g, const exact_arithmetic& ops, const record& r, const int (&ids)[3]) {
    switch (r.operation) {
      case opcode::input:
        if (r.name == nullptr) required_a_function_that_sets_every_element_of_its_result();
        return g.input(r.name);
      case opcode::add: return ops.add(ids[0], ids[1]);
      case opcode::subtract: return ops.subtract(ids[0], ids[1]);
      case opcode::multiply: return ops.multiply(ids[0], ids[1]);
      case opcode::divide: return ops.divide(ids[0], ids[1]);
      case opcode::negate: return ops.negate(ids[0]);
      case opcode::power: return ops.power(ids[0], ids[1]);
      default: return ops.call(*r.function, ids);
    }
  }

  record* first_ = nullptr;
};

// ---- what can be done with nodes: arithmetic, pow, the rows of the function table

// Two operands of which one is a node.
template <class L, class R>
concept NodeOperands = Operands<L, R> && (std::is_same_v<L, node> || std::is_same_v<R, node>);

template <class T>
constexpr node node_of(const T& v) {
  static_assert(std::is_same_v<T, node> || Literal<T>,
                "leibniz: required a function of its arguments and of numbers; given one in which a formula "
                "meets an argument; write numbers as T(2) or 2.0, so that it runs on doubles too");
  if constexpr (std::is_same_v<T, node> || Literal<T>) return v;
}

constexpr node recorded(const record& what) {
  record* const r = new record(what);
  for (const node& n : what.operands)
    if (r->owner == nullptr && n.at() != nullptr && n.at()->owner != nullptr) n.at()->owner->own(r);
  return node(r);
}
// An operation on two nodes. Of two constants it is computed, where that is exact.
constexpr node recorded(opcode o, const node& a, const node& b) {
  if (a.at() == nullptr && b.at() == nullptr) {
    const rational r = a.constant().exact(), s = b.constant().exact();
    const double u = to_double(a.constant()), v = to_double(b.constant());
    const bool divides = o == opcode::divide && s.numerator != 0;
    const rational exact = o == opcode::add        ? r + s
                           : o == opcode::subtract ? r - s
                           : o == opcode::multiply ? r * s
                           : divides               ? r / s
                                                   : not_exact;
    const double rounded = o == opcode::add        ? u + v
                           : o == opcode::subtract ? u - v
                           : o == opcode::multiply ? u * v
                           : divides               ? u / v
                                                   : 0;
    if (folds(exact, rounded)) return node(exact_constant(exact));
  }
  return recorded({o, {a, b, {}}});
}

constexpr void node::name_constant(double v) {
  const auto compare = [&]<class Row>(std::type_identity<Row>) {
    for (const double multiple : {1.0, 2.0, 0.5, 4.0, 0.25, -1.0, -2.0, -0.5})
      if (v == multiple * Row::template evaluate<double>())
        *this = recorded(opcode::multiply, node(literal_constant(multiple)),
                         recorded({opcode::call, {}, &function_info_of<Row, 0>::value}));
  };
  boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, constant_table>>(compare);
}

template <class L, class R>
  requires NodeOperands<L, R>
constexpr node operator+(const L& l, const R& r) {
  return recorded(opcode::add, node_of(l), node_of(r));
}
template <class L, class R>
  requires NodeOperands<L, R>
constexpr node operator-(const L& l, const R& r) {
  return recorded(opcode::subtract, node_of(l), node_of(r));
}
template <class L, class R>
  requires NodeOperands<L, R>
constexpr node operator*(const L& l, const R& r) {
  return recorded(opcode::multiply, node_of(l), node_of(r));
}
template <class L, class R>
  requires NodeOperands<L, R>
constexpr node operator/(const L& l, const R& r) {
  return recorded(opcode::divide, node_of(l), node_of(r));
}
constexpr node operator+(const node& u) { return u; }
constexpr node operator-(const node& u) {
  return u.at() == nullptr ? recorded(opcode::subtract, node(0), u) : recorded({opcode::negate, {u, {}, {}}});
}
template <class L, class R>
  requires NodeOperands<L, R>
constexpr node pow(const L& base, const R& exponent) {
  return recorded({opcode::power, {node_of(base), node_of(exponent), {}}});
}

// A row of the function table, called with nodes among its arguments.
template <class Row, class... A>
constexpr node recorded_call(const function<Row>&, const A&... arguments) {
  static_assert(sizeof...(A) <= 3, "leibniz: required a function of at most three arguments");
  return recorded({opcode::call, {node_of(arguments)...}, &function_info_of<Row, sizeof...(A)>::value});
}

// What a function does must not depend on the values of its arguments.
#define LEIBNIZ_REJECT_COMPARISON(op)                                                               \
  template <class L, class R>                                                                       \
    requires NodeOperands<L, R>                                                                     \
  constexpr bool operator op(const L&, const R&) {                                                  \
    static_assert(                                                                                  \
        leibniz::detail::always_false<L, R>,                                                        \
        "leibniz: required a function that takes the same steps for all arguments; given one that " \
        "compares them; write loops over fixed bounds, and no branches on arguments");              \
    return false;                                                                                   \
  }
LEIBNIZ_REJECT_COMPARISON(==)
LEIBNIZ_REJECT_COMPARISON(!=)
LEIBNIZ_REJECT_COMPARISON(<)
LEIBNIZ_REJECT_COMPARISON(>)
LEIBNIZ_REJECT_COMPARISON(<=)
LEIBNIZ_REJECT_COMPARISON(>=)
#undef LEIBNIZ_REJECT_COMPARISON

}  // namespace leibniz::program
