// SPDX-License-Identifier: MIT
//
// Emission: a finished program becomes straight-line code, one local value per instruction, expanded from an
// index sequence. The optimiser sees what a person would have written by hand; nothing of the program is left
// at run time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

#include "../program/rows.hpp"
#include "scalar.hpp"

namespace leibniz::detail {

// An operation packed into one integer, so that it is one short template argument: reading a constant array
// in every step costs compilers three to four times as much. Fields: operation 6 bits, row 10, operands 16
// each (biased by one: 0 is none).
struct packed_operation {
  program::opcode operation;
  int row;
  int a, b, c;
};

inline constexpr int largest_program = 65534;

constexpr std::uint64_t pack(const packed_operation& o) {
  const auto field = [](int v) { return static_cast<std::uint64_t>(v + 1); };
  return static_cast<std::uint64_t>(o.operation) | static_cast<std::uint64_t>(o.row) << 6 | field(o.a) << 16 |
         field(o.b) << 32 | field(o.c) << 48;
}

constexpr packed_operation unpack(std::uint64_t w) {
  const auto field = [w](int shift) { return static_cast<int>(w >> shift & 0xffff) - 1; };
  return {static_cast<program::opcode>(w & 63), static_cast<int>(w >> 6 & 1023), field(16), field(32),
          field(48)};
}

// What a finished program emits: its operations packed, and the rows they call.
template <class... R>
struct kernel {
  static constexpr const auto& program = leibniz::program::compiled<R...>::value;
  using shape = std::remove_cvref_t<decltype(program)>;
  using rows = leibniz::program::rows_for<R...>;
  static_assert(shape::size <= largest_program, "leibniz: required a program of at most 65534 instructions");

  struct words {
    std::uint64_t at[shape::operation_count + 1]{};
  };
  static constexpr words packed = [] {
    words w;
    for (int k = 0; k < shape::operation_count; ++k) {
      const leibniz::program::instruction& i = program.operations[k];
      const int row = i.function == nullptr ? 0 : leibniz::program::row_index(rows{}, i.function);
      w.at[k] = pack({i.operation, row, i.a, i.b, i.c});
    }
    return w;
  }();
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
  constexpr packed_operation o = unpack(Word);
  if constexpr (o.operation == opcode::add) {
    return r[o.a] + r[o.b];
  } else if constexpr (o.operation == opcode::subtract) {
    return r[o.a] - r[o.b];
  } else if constexpr (o.operation == opcode::multiply) {
    return r[o.a] * r[o.b];
  } else if constexpr (o.operation == opcode::divide) {
    return r[o.a] / r[o.b];
  } else if constexpr (o.operation == opcode::negate) {
    return -r[o.a];
  } else if constexpr (o.operation == opcode::power) {
    using std::pow;
    return pow(r[o.a], r[o.b]);
  } else if constexpr (o.operation == opcode::reduced_power) {
    return reduced_power(r[o.a], r[o.b], r[o.c]);
  } else {
    return call_row(mp_at_c<Rows, o.row>{}, r[o.a < 0 ? 0 : o.a], r[o.b < 0 ? 0 : o.b], r[o.c < 0 ? 0 : o.c]);
  }
}

// Runs a kernel on the values r, whose first entries are the inputs. An initialiser list, not a fold: clang
// limits folds to 256.
template <class Kernel, class T, std::size_t... C, std::size_t... O>
LEIBNIZ_INLINE constexpr void emit(T* r, std::index_sequence<C...>, std::index_sequence<O...>) {
  constexpr int first_constant = Kernel::shape::input_count;
  constexpr int first_operation = first_constant + Kernel::shape::constant_count;
  const int in_order[] = {
      0, (static_cast<void>(r[first_constant + C] = scalar<T>::constant(Kernel::program.constants[C])), 0)...,
      (static_cast<void>(r[first_operation + O] = step<Kernel::packed.at[O], typename Kernel::rows>(r)),
       0)...};
  static_cast<void>(in_order);
}

}  // namespace leibniz::detail
