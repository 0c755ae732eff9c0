// SPDX-License-Identifier: MIT
//
// The node: one type for every intermediate value of a function that people wrote. Called with nodes, in a
// constant evaluation, a generic function records what it does; loops, arrays and assignments are gone then.
#pragma once

#include "../function/table.hpp"
#include "lower.hpp"

namespace leibniz::program {

class recording;
struct constant_operation;

// Not constexpr, so that a constant evaluation which gets here stops and names it.
[[noreturn]] inline void required_a_function_that_sets_every_element_of_its_result() { __builtin_trap(); }

// An operand, and the result of every operation on operands: an instruction of a recording, or a constant, or
// an operation on constants. It copies and assigns like a number, is 0 by default, and takes numbers as
// formulas do: 0.1 is one tenth. The doubles nearest to pi, e and the other named constants, and twice or
// half of them, are those constants.
class node : public recording_base {
 public:
  constexpr node() = default;
  template <Literal T>
  constexpr node(T v) : constant_(held(v)) {  // NOLINT(google-explicit-constructor)
    if constexpr (std::is_floating_point_v<T>)
      if (constant_.denominator == 0 || constant_.denominator > 10000) name_constant(v, constant_table{});
  }
  constexpr explicit node(constant_value v) : constant_(v) {}
  constexpr explicit node(constant_operation* o) : operation_(o) {}
  constexpr node(recording* r, int instruction) : recording_(r), instruction_(instruction) {}

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
  friend class recording;
  friend constexpr node recorded(opcode, const node&, const node&, const node&, const function_info*);

  constexpr bool is_constant() const { return recording_ == nullptr && operation_ == nullptr; }
  template <class T>
  static constexpr constant_value held(const T& v) {
    if constexpr (std::is_same_v<lifted<T>, number>)
      return lift(v).value();
    else
      return held(lift(v));
  }
  template <std::int64_t N, std::int64_t D>
  static constexpr constant_value held(const leibniz::constant<N, D>&) {
    return make_constant(N, D);
  }
  template <class T, class... Row>
  constexpr void name_constant(T v, boost::mp11::mp_list<Row...>);

  recording* recording_ = nullptr;
  int instruction_ = -1;
  constant_operation* operation_ = nullptr;
  constant_value constant_{};
};

// sqrt(T(2)): an operation on constants. It belongs to no recording before it meets an argument.
struct constant_operation {
  opcode operation = opcode::constant;
  const function_info* function = nullptr;
  node operands[3]{};
  int instruction = -1;                // where it has been inserted
  constant_operation* next = nullptr;  // of the same recording
};

// The call of a function in progress: the graph of what it has done. (Nodes own nothing: g++ 12 destroys
// temporaries of ?: twice in constant evaluation.)
class recording {
 public:
  graph g;

  constexpr recording() = default;
  recording(const recording&) = delete;
  recording& operator=(const recording&) = delete;
  constexpr ~recording() {
    while (adopted_ != nullptr) {
      constant_operation* const o = adopted_;
      adopted_ = o->next;
      delete o;
    }
  }

  constexpr node argument(const char* name) { return {this, g.input(name)}; }
  // What results are before the function sets them.
  constexpr node unset() { return {this, -1}; }

  // The instruction that computes n.
  constexpr int instruction_of(const node& n) {
    if (n.recording_ != nullptr) {
      if (n.instruction_ < 0) required_a_function_that_sets_every_element_of_its_result();
      return n.instruction_;
    }
    if (n.operation_ == nullptr) return g.constant(n.constant_);
    constant_operation& o = *n.operation_;
    if (o.instruction < 0) {
      int ids[3] = {-1, -1, -1};
      const int arity = operand_count({o.operation, -1, -1, -1, o.function});
      for (int k = 0; k < arity; ++k) ids[k] = instruction_of(o.operands[k]);
      o.instruction = inserted(o.operation, ids, o.function);
      o.next = adopted_;
      adopted_ = &o;
    }
    return o.instruction;
  }
  // An operation by the exact rules.
  constexpr int inserted(opcode o, const int (&ids)[3], const function_info* f) {
    const exact_arithmetic ops{{g}};
    switch (o) {
      case opcode::add: return ops.add(ids[0], ids[1]);
      case opcode::subtract: return ops.subtract(ids[0], ids[1]);
      case opcode::multiply: return ops.multiply(ids[0], ids[1]);
      case opcode::divide: return ops.divide(ids[0], ids[1]);
      case opcode::negate: return ops.negate(ids[0]);
      case opcode::power: return ops.power(ids[0], ids[1]);
      case opcode::less:
      case opcode::less_equal: return ops.compare(o, ids[0], ids[1]);
      case opcode::conjunction: return ops.conjunction(ids[0], ids[1]);
      case opcode::disjunction: return ops.disjunction(ids[0], ids[1]);
      case opcode::complement: return ops.complement(ids[0]);
      case opcode::select: return ops.select(ids[0], ids[1], ids[2]);
      default: return call_or_select(ops, *f, ids);
    }
  }

 private:
  constant_operation* adopted_ = nullptr;
};

// ---- what can be done with nodes: arithmetic, pow, the rows of the function table

// Two operands of which one is a node.
template <class L, class R>
concept NodeOperands = Operands<L, R> && (std::is_same_v<L, node> || std::is_same_v<R, node>);

template <class T>
constexpr node node_of(const T& v) {
  constexpr bool is_number = Literal<T> || std::is_same_v<T, number>;  // (piecewise lifts its last value)
  static_assert(std::is_same_v<T, node> || is_number,
                "leibniz: required a function of its arguments and of numbers; given one in which a formula "
                "meets an argument; write numbers as T(2) or 2.0, so that it runs on doubles too");
  if constexpr (std::is_same_v<T, number>)
    return node(v.value());
  else if constexpr (std::is_same_v<T, node> || is_number)
    return v;
}

// c o d, if that is exact and what doubles give; else not_exact
constexpr rational folded(opcode o, constant_value c, constant_value d) {
  const rational r = c.exact(), s = d.exact();
  const double u = to_double(c), v = to_double(d);
  const auto exactly = [](rational exact, double rounded) {
    return folds(exact, rounded) ? exact : not_exact;
  };
  switch (o) {
    case opcode::add: return exactly(r + s, u + v);
    case opcode::subtract: return exactly(r - s, u - v);
    case opcode::multiply: return exactly(r * s, u * v);
    case opcode::divide: return s.numerator == 0 ? not_exact : exactly(r / s, u / v);
    default: return not_exact;
  }
}

constexpr node recorded(opcode o, const node& a, const node& b = {}, const node& c = {},
                        const function_info* f = nullptr) {
  recording* const r = a.recording_ != nullptr   ? a.recording_
                       : b.recording_ != nullptr ? b.recording_
                                                 : c.recording_;
  if (r == nullptr) {
    if (a.is_constant() && b.is_constant())
      if (const rational v = folded(o, a.constant_, b.constant_); v.is_exact())
        return node(exact_constant(v));
    // (Not deallocated, says the compiler? Then a function of constants was computed and not used.)
    return node(new constant_operation{o, f, {a, b, c}});
  }
  const int arity = operand_count({o, -1, -1, -1, f});
  int ids[3] = {arity > 0 ? r->instruction_of(a) : -1, -1, -1};
  if (arity > 1) ids[1] = r->instruction_of(b);
  if (arity > 2) ids[2] = r->instruction_of(c);
  return {r, r->inserted(o, ids, f)};
}

template <class Row>
constexpr void name_constant_as(node& n, double v) {
  for (const double multiple : {1.0, 2.0, 0.5, 4.0, 0.25, -1.0, -2.0, -0.5})
    if (v == multiple * Row::template evaluate<double>())
      n = recorded(opcode::multiply, node(literal_constant(multiple)),
                   recorded(opcode::call, {}, {}, {}, &function_info_of<Row, 0>::value));
}
template <class T, class... Row>
constexpr void node::name_constant(T v, boost::mp11::mp_list<Row...>) {
  (name_constant_as<Row>(*this, static_cast<double>(v)), ...);
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
constexpr node operator-(const node& u) { return recorded(opcode::negate, u); }
template <class L, class R>
  requires NodeOperands<L, R>
constexpr node pow(const L& base, const R& exponent) {
  return recorded(opcode::power, node_of(base), node_of(exponent));
}

// A row of the function table, called with nodes among its arguments.
template <class Row, class... A>
constexpr node recorded_call(const function<Row>&, const A&... arguments) {
  static_assert(sizeof...(A) <= 3, "leibniz: required a function of at most three arguments");
  const node operands[3] = {node_of(arguments)...};
  return recorded(opcode::call, operands[0], operands[1], operands[2],
                  &function_info_of<Row, sizeof...(A)>::value);
}

}  // namespace leibniz::program
