// SPDX-License-Identifier: MIT
//
// Emission: a finished program becomes straight-line code, one value of a local array per instruction. The
// optimiser sees what a person would have written by hand; nothing of the program is left at run time.
//
// How it is written decides what compiling costs. Operations are template arguments, a pack of words at a
// time, and each kind of operation is one function: a function for every operation takes g++ twice as long.
// The array belongs to the function that calls the chunks: compilers then take it apart into variables at
// once, where g++ would follow each load through memory to its store (a gradient of 3,360 operations: 4.7 s
// to 1.5 s).
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

#include "../program/compile.hpp"
#include "scalar.hpp"

namespace leibniz::detail {

// Does the program compute conditions? They are masks, kept beside the values under the same numbers.
template <class Program>
constexpr bool has_conditions(const Program& p) {
  for (int k = 0; k < Program::operation_count; ++k)
    if (is_condition(program::unpack(p.operations[k]).code)) return true;
  return false;
}

// The masks of a program's run on scalars T; none for programs without conditions, which scalars without an
// order run too.
template <class Packed, class T>
struct masks {
  static constexpr bool exist = has_conditions(Packed::value);
  static constexpr auto pick() {
    if constexpr (exist)
      return std::type_identity<mask<T>>{};
    else
      return std::type_identity<bool>{};
  }
  using type = typename decltype(pick())::type;
  type of[exist ? Packed::value.size : 1];
};

// What a finished program emits.
template <class... R>
struct kernel {
  using compiled = leibniz::program::compiled<R...>;
  using shape = std::remove_const_t<decltype(compiled::value)>;
  LEIBNIZ_INTERNAL static constexpr const shape& get() { return compiled::value; }
  using rows = typename leibniz::program::request_list<R...>::rows;
};

template <class Row, int Arity, class T>
LEIBNIZ_INTERNAL constexpr T call_row(program::signature<Row, Arity>, const T& a, const T& b, const T& c) {
  if constexpr (Arity == 0)
    return Row::template evaluate<T>();
  else if constexpr (Arity == 1)
    return Row::evaluate(a);
  else if constexpr (Arity == 2)
    return Row::evaluate(a, b);
  else
    return Row::evaluate(a, b, c);
}

// Writes a result where it is to stay. GCC would gather results into vectors of up to 512 bits first: with
// -O3 -march=native on a processor that has those, the Hessian of the Dirichlet energy then takes 1.6 times
// as long, the Jacobian of the reprojection residual 1.4 times. Volatile stores are left alone.
template <class T>
LEIBNIZ_INTERNAL constexpr void store(T& place, const T& value) {
#if defined(__GNUC__) && !defined(__clang__)
  if constexpr (std::is_arithmetic_v<T>)
    if (!std::is_constant_evaluated()) {
      const_cast<volatile T&>(place) = value;
      return;
    }
#endif
  place = value;
}

// ---- words

// An emitted word: what to do (the opcode and the row of program::pack), and operands counted from 0; one
// that is not there is 0 too, and not read. A store has the value's number and the result's in 32 bits.
constexpr std::uint64_t emitted_word(const program::operation& o) {
  const auto operand = [](int id) { return static_cast<std::uint64_t>(id < 0 ? 0 : id); };
  return static_cast<std::uint64_t>(o.code) | static_cast<std::uint64_t>(o.row) << 6 | operand(o.a) << 16 |
         operand(o.b) << 32 | operand(o.c) << 48;
}
inline constexpr std::uint64_t store_kind = 63;
constexpr std::uint64_t store_word(int value, int place) {
  return store_kind | static_cast<std::uint64_t>(value) << 16 | static_cast<std::uint64_t>(place) << 32;
}

// All that is run, in order: the operations and, where results are stored as they come, a store behind each
// value that is one; results that are inputs or constants at the end.
template <int Size>
struct schedule {
  std::uint64_t words[Size + 1]{};
};
template <bool Stores, class Program>
constexpr auto scheduled(const Program& p) {
  constexpr int first_operation = Program::input_count + Program::constant_count;
  schedule<Program::operation_count + (Stores ? Program::output_count : 0)> s;
  // last[id]: one more than the last result that is value id, previous[k]: than the one before result k
  int last[Program::size + 1]{}, previous[Program::output_count + 1]{};
  if constexpr (Stores)
    for (int k = Program::output_count - 1; k >= 0; --k) {
      previous[k] = last[p.outputs[k]];
      last[p.outputs[k]] = k + 1;
    }
  int n = 0;
  for (int o = 0; o < Program::operation_count; ++o) {
    s.words[n++] = emitted_word(program::unpack(p.operations[o]));
    for (int k = last[first_operation + o]; k != 0; k = previous[k - 1])
      s.words[n++] = store_word(first_operation + o, k - 1);
  }
  for (int id = 0; id < first_operation; ++id)
    for (int k = last[id]; k != 0; k = previous[k - 1]) s.words[n++] = store_word(id, k - 1);
  return s;
}

template <std::uint64_t... Word>
struct word_list {};

// Words are run in chunks of this many: clang limits folds to 256.
inline constexpr std::size_t chunk_size = 128;

template <class Kernel, bool Stores>
struct chunks {
  enum : std::size_t {
    size =
        static_cast<std::size_t>(Kernel::shape::operation_count + (Stores ? Kernel::shape::output_count : 0))
  };
  static constexpr auto all = scheduled<Stores>(Kernel::get());
  using numbers = std::make_index_sequence<(std::size_t{size} + chunk_size - 1) / chunk_size>;

  template <std::size_t First, std::size_t... K>
  static word_list<all.words[First + K]...> words_from(std::index_sequence<K...>);
  template <std::size_t Chunk, std::size_t First = Chunk * chunk_size>
  using words = decltype(words_from<First>(
      std::make_index_sequence<(std::size_t{size} - First < chunk_size ? std::size_t{size} - First
                                                                       : chunk_size)>{}));
};

// ---- steps

// One word on the values r and the masks m; its value goes to `to`, a mask to the same place among the masks.
// Returns where the next one goes.
template <std::uint64_t Kind, class Rows, class T, class Mask>
LEIBNIZ_INTERNAL constexpr T* step(const T* r, [[maybe_unused]] Mask* m, T* to, T* out, std::uint64_t a,
                                   std::uint64_t b, std::uint64_t c) {
  using program::opcode;
  if constexpr (Kind == store_kind) {
    store(out[b | c << 16], r[a]);
    return to;
  } else {
    constexpr program::operation o = program::unpack(Kind);
    if constexpr (o.code == opcode::add) {
      *to = r[a] + r[b];
    } else if constexpr (o.code == opcode::subtract) {
      *to = r[a] - r[b];
    } else if constexpr (o.code == opcode::multiply) {
      *to = r[a] * r[b];
    } else if constexpr (o.code == opcode::divide) {
      *to = r[a] / r[b];
    } else if constexpr (o.code == opcode::negate) {
      *to = -r[a];
    } else if constexpr (o.code == opcode::power) {
      using std::pow;
      *to = pow(r[a], r[b]);
    } else if constexpr (o.code == opcode::reduced_power) {
      *to = reduced_power(r[a], r[b], r[c]);
    } else if constexpr (o.code == opcode::select) {
      *to = blend(m[a], r[b], r[c]);
    } else if constexpr (o.code == opcode::less) {
      m[to - r] = r[a] < r[b];
    } else if constexpr (o.code == opcode::less_equal) {
      m[to - r] = r[a] <= r[b];
    } else if constexpr (o.code == opcode::conjunction) {
      m[to - r] = both(m[a], m[b]);
    } else if constexpr (o.code == opcode::disjunction) {
      m[to - r] = either(m[a], m[b]);
    } else if constexpr (o.code == opcode::complement) {
      m[to - r] = Mask(!m[a]);
    } else {
      *to = call_row(mp_at_c<Rows, o.row>{}, r[a], r[b], r[c]);
    }
    return to + 1;
  }
}

template <class Rows, class T, class Mask, std::uint64_t... Word>
LEIBNIZ_INTERNAL constexpr T* run_words([[maybe_unused]] const T* r, [[maybe_unused]] Mask* m, T* to,
                                        [[maybe_unused]] T* out, word_list<Word...>) {
  ((to = step<(Word & 0xffff), Rows>(r, m, to, out, Word >> 16 & 0xffff, Word >> 32 & 0xffff, Word >> 48)),
   ...);
  return to;
}

template <class Kernel, class T, std::size_t... C>
LEIBNIZ_INTERNAL constexpr void set_constants([[maybe_unused]] T* to, std::index_sequence<C...>) {
  const int in_order[] = {0,
                          (static_cast<void>(to[C] = scalar<T>::constant(Kernel::get().constants[C])), 0)...};
  static_cast<void>(in_order);
}

}  // namespace leibniz::detail
