// SPDX-License-Identifier: MIT
//
// Raising: from a finished program back to formulas as types.
#pragma once

#include "program.hpp"

namespace leibniz::program {

// raise<Holder, Rows, Id>(): the formula that instruction Id of the program Holder::value computes; Rows
// lists the rows it may call.
template <class Holder, class Rows, int Id>
constexpr auto raise() {
  constexpr const auto& p = Holder::value;
  using shape = std::remove_cvref_t<decltype(p)>;
  if constexpr (Id < shape::input_count) {
    constexpr const char* name = p.inputs[Id];
    return variable<leibniz::detail::fixed_name<leibniz::detail::text_length(name)>(name)>{};
  } else if constexpr (Id < shape::input_count + shape::constant_count) {
    constexpr constant_value c = p.constants[Id - shape::input_count];
    if constexpr (c.is_exact())
      return constant<c.numerator, c.denominator>{};
    else
      return real<c.numerator>{};
  } else {
    constexpr operation i = unpack(p.operations[Id - shape::input_count - shape::constant_count]);
    if constexpr (i.code == opcode::call) {
      return raise_call<Holder, Rows, i.a, i.b, i.c>(boost::mp11::mp_at_c<Rows, i.row>{});
    } else if constexpr (i.code == opcode::negate) {
      return -raise<Holder, Rows, i.a>();
    } else {
      constexpr auto a = raise<Holder, Rows, i.a>();
      constexpr auto b = raise<Holder, Rows, i.b>();
      if constexpr (i.code == opcode::add)
        return a + b;
      else if constexpr (i.code == opcode::subtract)
        return a - b;
      else if constexpr (i.code == opcode::multiply)
        return a * b;
      else if constexpr (i.code == opcode::divide)
        return a / b;
      else if constexpr (i.code == opcode::power)
        return pow(a, b);
      else
        return pow(a, b - constant<1>{});
    }
  }
}

template <class Holder, class Rows, int A, int B, int C, class Row, int Arity>
constexpr auto raise_call(signature<Row, Arity>) {
  if constexpr (Arity == 0) {
    return call<Row>{};
  } else if constexpr (Arity == 1) {
    return function<Row>{}(raise<Holder, Rows, A>());
  } else if constexpr (Arity == 2) {
    return function<Row>{}(raise<Holder, Rows, A>(), raise<Holder, Rows, B>());
  } else {
    return function<Row>{}(raise<Holder, Rows, A>(), raise<Holder, Rows, B>(), raise<Holder, Rows, C>());
  }
}

}  // namespace leibniz::program
