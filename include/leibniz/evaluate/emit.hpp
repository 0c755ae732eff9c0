// SPDX-License-Identifier: MIT
//
// Emission: a finished program becomes straight-line code, one local value per instruction, expanded from an
// index sequence. The optimiser sees what a person would have written by hand; nothing of the program is left
// at run time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

#include "../program/compile.hpp"
#include "scalar.hpp"

namespace leibniz::detail {

// What a finished program emits.
template <class... R>
struct kernel {
  static constexpr const auto& program = leibniz::program::compiled<R...>::value;
  using shape = std::remove_cvref_t<decltype(program)>;
  using rows = typename leibniz::program::request_list<R...>::rows;
};

template <class Row, int Arity, class T>
LEIBNIZ_INLINE constexpr T call_row(program::signature<Row, Arity>, const T& a, const T& b, const T& c) {
  if constexpr (Arity == 0)
    return Row::template evaluate<T>();
  else if constexpr (Arity == 1)
    return Row::evaluate(a);
  else if constexpr (Arity == 2)
    return Row::evaluate(a, b);
  else
    return Row::evaluate(a, b, c);
}

// One operation on the values r.
template <std::uint64_t Word, class Rows, class T>
LEIBNIZ_INLINE constexpr T step(const T* r) {
  using program::opcode;
  constexpr program::operation o = program::unpack(Word);
  if constexpr (o.code == opcode::add) {
    return r[o.a] + r[o.b];
  } else if constexpr (o.code == opcode::subtract) {
    return r[o.a] - r[o.b];
  } else if constexpr (o.code == opcode::multiply) {
    return r[o.a] * r[o.b];
  } else if constexpr (o.code == opcode::divide) {
    return r[o.a] / r[o.b];
  } else if constexpr (o.code == opcode::negate) {
    return -r[o.a];
  } else if constexpr (o.code == opcode::power) {
    using std::pow;
    return pow(r[o.a], r[o.b]);
  } else if constexpr (o.code == opcode::reduced_power) {
    return reduced_power(r[o.a], r[o.b], r[o.c]);
  } else {
    return call_row(mp_at_c<Rows, o.row>{}, r[o.a < 0 ? 0 : o.a], r[o.b < 0 ? 0 : o.b], r[o.c < 0 ? 0 : o.c]);
  }
}

// What takes no value before all are there.
struct takes_nothing {
  template <int Id, class T>
  LEIBNIZ_INLINE static constexpr void take(const T*) {}
};

// Runs a kernel on the values r, whose first entries are the inputs; hands each value on to results as soon
// as it is there. An initialiser list, not a fold: clang limits folds to 256.
template <class Kernel, class T, class Results, std::size_t... C, std::size_t... O>
LEIBNIZ_INLINE constexpr void emit([[maybe_unused]] T* r, const Results& results, std::index_sequence<C...>,
                                   std::index_sequence<O...>) {
  constexpr int first_constant = Kernel::shape::input_count;
  constexpr int first_operation = first_constant + Kernel::shape::constant_count;
  const int in_order[] = {
      0, (static_cast<void>(r[first_constant + C] = scalar<T>::constant(Kernel::program.constants[C])), 0)...,
      (static_cast<void>(r[first_operation + O] =
                             step<Kernel::program.operations[O], typename Kernel::rows>(r)),
       results.template take<first_operation + static_cast<int>(O)>(r), 0)...};
  static_cast<void>(in_order);
}

}  // namespace leibniz::detail
