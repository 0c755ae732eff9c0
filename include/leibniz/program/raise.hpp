// SPDX-License-Identifier: MIT
//
// Raising: from a finished program back to formulas as types.
#pragma once

#include "program.hpp"

namespace leibniz::program {

// raise<Holder, Rows, Id>: the formula that instruction Id of the program Holder::value computes; Rows lists
// the rows it may call. (Types from types: through operators on values, clang takes 10 s for 300 operations
// in each other, and so 0.3 s.)
template <class Holder, class Rows, int Id>
struct raise_;
template <class Holder, class Rows, int Id>
using raise = typename raise_<Holder, Rows, Id>::type;

// an input
template <class Holder, int Id>
struct raise_input {
  static constexpr const char* name = Holder::value.inputs[Id];
  using type = variable<leibniz::detail::fixed_name<leibniz::detail::text_length(name)>(name)>;
};
// a constant
template <class Holder, int Index>
struct raise_constant {
  static constexpr constant_value value = Holder::value.constants[Index];
  using type = typename leibniz::detail::frozen_constant<value.numerator, value.denominator>::type;
};

// an operation
template <class Holder, class Rows, opcode Code, int Row, int A, int B, int C>
struct raise_operation;
template <class Holder, class Rows, int Row, int A, int B, int C>
struct raise_operation<Holder, Rows, opcode::add, Row, A, B, C> {
  using type = sum<raise<Holder, Rows, A>, raise<Holder, Rows, B>>;
};
template <class Holder, class Rows, int Row, int A, int B, int C>
struct raise_operation<Holder, Rows, opcode::subtract, Row, A, B, C> {
  using type = difference_of<raise<Holder, Rows, A>, raise<Holder, Rows, B>>;
};
template <class Holder, class Rows, int Row, int A, int B, int C>
struct raise_operation<Holder, Rows, opcode::multiply, Row, A, B, C> {
  using type = product<raise<Holder, Rows, A>, raise<Holder, Rows, B>>;
};
template <class Holder, class Rows, int Row, int A, int B, int C>
struct raise_operation<Holder, Rows, opcode::divide, Row, A, B, C> {
  using type = quotient<raise<Holder, Rows, A>, raise<Holder, Rows, B>>;
};
template <class Holder, class Rows, int Row, int A, int B, int C>
struct raise_operation<Holder, Rows, opcode::negate, Row, A, B, C> {
  using type = negation<raise<Holder, Rows, A>>;
};
template <class Holder, class Rows, int Row, int A, int B, int C>
struct raise_operation<Holder, Rows, opcode::power, Row, A, B, C> {
  using type = power_of<raise<Holder, Rows, A>, raise<Holder, Rows, B>>;
};
template <class Holder, class Rows, int Row, int A, int B, int C>
struct raise_operation<Holder, Rows, opcode::reduced_power, Row, A, B, C> {
  using type = power_of<raise<Holder, Rows, A>, difference_of<raise<Holder, Rows, B>, constant<1>>>;
};
template <class Holder, class Rows, int Row, int A, int B, int C>
struct raise_operation<Holder, Rows, opcode::select, Row, A, B, C> {
  using type = selection<raise<Holder, Rows, A>, raise<Holder, Rows, B>, raise<Holder, Rows, C>>;
};
template <class Holder, class Rows, int Row, int A, int B, int C>
struct raise_operation<Holder, Rows, opcode::less, Row, A, B, C> {
  using type = conditions::less<raise<Holder, Rows, A>, raise<Holder, Rows, B>>;
};
template <class Holder, class Rows, int Row, int A, int B, int C>
struct raise_operation<Holder, Rows, opcode::less_equal, Row, A, B, C> {
  using type = conditions::less_equal<raise<Holder, Rows, A>, raise<Holder, Rows, B>>;
};
template <class Holder, class Rows, int Row, int A, int B, int C>
struct raise_operation<Holder, Rows, opcode::conjunction, Row, A, B, C> {
  using type = conditions::conjunction<raise<Holder, Rows, A>, raise<Holder, Rows, B>>;
};
template <class Holder, class Rows, int Row, int A, int B, int C>
struct raise_operation<Holder, Rows, opcode::disjunction, Row, A, B, C> {
  using type = conditions::disjunction<raise<Holder, Rows, A>, raise<Holder, Rows, B>>;
};
template <class Holder, class Rows, int Row, int A, int B, int C>
struct raise_operation<Holder, Rows, opcode::complement, Row, A, B, C> {
  using type = conditions::complement<raise<Holder, Rows, A>>;
};

// a call
template <class Holder, class Rows, class Signature, int A, int B, int C>
struct raise_call;
template <class Holder, class Rows, class Row, int A, int B, int C>
struct raise_call<Holder, Rows, signature<Row, 0>, A, B, C> {
  using type = leibniz::call<Row>;
};
template <class Holder, class Rows, class Row, int A, int B, int C>
struct raise_call<Holder, Rows, signature<Row, 1>, A, B, C> {
  using type = leibniz::call<Row, raise<Holder, Rows, A>>;
};
template <class Holder, class Rows, class Row, int A, int B, int C>
struct raise_call<Holder, Rows, signature<Row, 2>, A, B, C> {
  using type = leibniz::call<Row, raise<Holder, Rows, A>, raise<Holder, Rows, B>>;
};
template <class Holder, class Rows, class Row, int A, int B, int C>
struct raise_call<Holder, Rows, signature<Row, 3>, A, B, C> {
  using type = leibniz::call<Row, raise<Holder, Rows, A>, raise<Holder, Rows, B>, raise<Holder, Rows, C>>;
};
template <class Holder, class Rows, int Row, int A, int B, int C>
struct raise_operation<Holder, Rows, opcode::call, Row, A, B, C>
    : raise_call<Holder, Rows, boost::mp11::mp_at_c<Rows, Row>, A, B, C> {};

template <class Holder, class Rows, int Id>
struct raise_ {
  static consteval auto pick() {
    using shape = std::remove_cvref_t<decltype(Holder::value)>;
    if constexpr (Id < shape::input_count) {
      return std::type_identity<raise_input<Holder, Id>>{};
    } else if constexpr (Id < shape::input_count + shape::constant_count) {
      return std::type_identity<raise_constant<Holder, Id - shape::input_count>>{};
    } else {
      constexpr operation i =
          unpack(Holder::value.operations[Id - shape::input_count - shape::constant_count]);
      return std::type_identity<raise_operation<Holder, Rows, i.code, i.row, i.a, i.b, i.c>>{};
    }
  }
  using type = typename decltype(pick())::type::type;
};

}  // namespace leibniz::program
