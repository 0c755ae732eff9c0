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

#include "needs.hpp"
#include "paired_calls.hpp"
#include "scalar.hpp"

namespace leibniz::detail {

// The masks of a run on scalars T of a program of this many values; none for programs without conditions,
// which scalars without an order run too.
template <bool Exist, int Size, class T>
struct mask_array {
  static constexpr auto pick() {
    if constexpr (Exist)
      return std::type_identity<mask<T>>{};
    else
      return std::type_identity<bool>{};
  }
  using type = typename decltype(pick())::type;
  type of[Exist ? Size : 1];
};
template <class Packed, class T>
using masks = mask_array<has_conditions(Packed::value), Packed::value.size, T>;

// What a finished program emits.
template <class... R>
struct kernel {
  enum : bool { pairs_calls = leibniz::detail::pairs_calls<R...>() };
  using compiled = std::conditional_t<pairs_calls, paired<R...>, leibniz::program::compiled<R...>>;
  using shape = std::remove_const_t<decltype(compiled::value)>;
  LEIBNIZ_INTERNAL static constexpr const shape& get() noexcept { return compiled::value; }
  using rows = typename leibniz::program::request_list<R...>::rows;
};

// The value that is output k, known when code is written: clang would read it at run time, and an array with
// an index unknown as yet stays in memory until late (of a gradient with 4,133 operations, that was 4 s of
// 10).
template <class Kernel>
consteval int output_id(std::size_t k) {
  return Kernel::get().outputs[k];
}

template <class Row, int Arity, class T>
LEIBNIZ_INTERNAL constexpr T call_row(program::signature<Row, Arity>, const T& a, const T& b,
                                      const T& c) noexcept {
  if constexpr (Arity == 0)
    return Row::template evaluate<T>();
  else if constexpr (Arity == 1)
    return Row::evaluate(a);
  else if constexpr (Arity == 2)
    return Row::evaluate(a, b);
  else
    return Row::evaluate(a, b, c);
}

// Packs: of the whole register where the row allows it, else lane by lane.
template <class Row, int Arity, class T, int Lanes, bool Exact>
LEIBNIZ_INTERNAL pack<T, Lanes, Exact> call_row(program::signature<Row, Arity> row,
                                                const pack<T, Lanes, Exact>& a,
                                                const pack<T, Lanes, Exact>& b,
                                                const pack<T, Lanes, Exact>& c) noexcept {
  constexpr bool by_vector_function = has_vector_functions && !Exact && is_paired<Row>;
  if constexpr (Arity == 0)
    return pack<T, Lanes, Exact>(Row::template evaluate<T>());
  else if constexpr (Arity == 1 && (by_vector_function || is_exact_on_packs<Row>))
    return Row::evaluate(a);
  else
    return a.by_lane([row](const T& u, const T& v, const T& w) { return call_row(row, u, v, w); }, a, b, c);
}

template <class T, int Lanes, bool Exact>
LEIBNIZ_INTERNAL pack<T, Lanes, Exact> reduced_power(const pack<T, Lanes, Exact>& base,
                                                     const pack<T, Lanes, Exact>& exponent,
                                                     const pack<T, Lanes, Exact>& value) noexcept {
  const auto single = [](const T& b, const T& e, const T& v) { return detail::reduced_power(b, e, v); };
  return base.by_lane(single, base, exponent, value);
}

template <class Row, int Arity>
constexpr int function_cost(program::signature<Row, Arity>) {
  return cost<Row>();
}

// Writes a result where it is to stay. GCC would gather results into vectors of up to 512 bits first: with
// -O3 -march=native on a processor that has those, the Hessian of the Dirichlet energy then takes 1.6 times
// as long, the Jacobian of the reprojection residual 1.4 times. Volatile stores are left alone.
template <class T>
LEIBNIZ_INTERNAL constexpr void store(T& place, const T& value) noexcept {
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
// Two calls of one function of one argument, whose values follow each other; the arguments are a and b.
inline constexpr std::uint64_t pair_kind = 62;
constexpr std::uint64_t store_word(int value, int place) {
  return store_kind | static_cast<std::uint64_t>(value) << 16 | static_cast<std::uint64_t>(place) << 32;
}

// ---- branches

// Calls, powers and divisions that only one side of a selection needs: the condition they wait for. Doubles
// jump over a dear call that is not needed; packs, and what is cheap, are computed on both sides.
//
// Measured, value and gradient with exp(x)*log(y) in a branch taken half of the time, g++ -O2: 14.2 ns
// computed always, 7.0 ns so, 7.0 ns by hand with an if; taken never: 9.8, 1.6, 1.6 ns;
// always: 9.9, 11.7, 9.9 ns.
// Their words have kinds of their own, two for each: where the condition holds, and where it does not.
inline constexpr int waiting_kinds = 56;
constexpr int waiting_kind(program::opcode o) {
  switch (o) {
    case program::opcode::divide: return waiting_kinds;
    case program::opcode::power: return waiting_kinds + 2;
    default: return waiting_kinds + 4;
  }
}
constexpr program::opcode waiting_opcode(int kind) {
  return kind < waiting_kinds + 2   ? program::opcode::divide
         : kind < waiting_kinds + 4 ? program::opcode::power
                                    : program::opcode::call;
}
// What a call costs at least, in multiplications, that waits for its condition.
inline constexpr int cost_of_a_jump = 15;

// The word of an operation that may wait for a condition computed before it.
constexpr std::uint64_t waiting_word(const program::operation& o, int id, int need) {
  const bool may_wait = o.c < 0 && (o.code == program::opcode::divide || o.code == program::opcode::power ||
                                    o.code == program::opcode::call);
  const int condition = need / 2 - 1, side = need % 2;
  if (!may_wait || need <= needed_always || condition >= id) return emitted_word(o);
  return (emitted_word(o) & ~std::uint64_t{63}) | static_cast<std::uint64_t>(waiting_kind(o.code) + side) |
         static_cast<std::uint64_t>(condition) << 48;
}

// All that is run, in order: the operations and, where results are stored as they come, a store behind each
// value that is one; results that are inputs or constants at the end.
template <int Size>
struct schedule {
  std::uint64_t words[Size + 1]{};
  int size = 0;
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
  const bool waits = has_conditions(p);
  need_table<Program::size> needs;
  if (waits) needs = needs_in(p);
  for (int o = 0; o < Program::operation_count; ++o) {
    const program::operation next = program::unpack(p.operations[o]);
    s.words[n++] =
        waits ? waiting_word(next, first_operation + o, needs.of[first_operation + o]) : emitted_word(next);
    for (int k = last[first_operation + o]; k != 0; k = previous[k - 1])
      s.words[n++] = store_word(first_operation + o, k - 1);
  }
  for (int id = 0; id < first_operation; ++id)
    for (int k = last[id]; k != 0; k = previous[k - 1]) s.words[n++] = store_word(id, k - 1);
  s.size = n;
  return s;
}

// The same with one word for both calls of a pair, where neither waits for a condition.
template <class Program, int Size>
constexpr schedule<Size> in_pairs(const Program& p, const schedule<Size>& s) {
  constexpr auto plain_call = static_cast<std::uint64_t>(program::opcode::call);
  schedule<Size> r;
  const auto kind = [&s](int n) { return s.words[n] & 63; };
  for (int n = 0, operation = 0; n < s.size; ++n) {
    r.words[r.size++] = s.words[n];
    if (kind(n) == store_kind || !p.is_first[operation++] || kind(n) != plain_call) continue;
    int next = n + 1;
    while (kind(next) == store_kind) ++next;
    if (kind(next) != plain_call) continue;
    const std::uint64_t argument = s.words[next] >> 16 & 0xffff;
    r.words[r.size - 1] = s.words[n] - plain_call + pair_kind + (argument << 32);
    for (++n; n < next; ++n) r.words[r.size++] = s.words[n];
    ++operation;
  }
  return r;
}

template <std::uint64_t... Word>
struct word_list {};

// Words are run in chunks of this many: clang limits folds to 256.
inline constexpr std::size_t chunk_size = 128;

template <class Kernel, bool Stores, bool InPairs>
struct all_words {
  static constexpr auto all = scheduled<Stores>(Kernel::get());
};
template <class Kernel, bool Stores>
struct all_words<Kernel, Stores, true> {
  static constexpr auto all = in_pairs(Kernel::get(), scheduled<Stores>(Kernel::get()));
};

template <class Kernel, bool Stores>
struct chunks : all_words<Kernel, Stores, Kernel::pairs_calls> {
  using chunks::all_words::all;
  enum : std::size_t { size = static_cast<std::size_t>(all.size) };
  using numbers = std::make_index_sequence<(std::size_t{size} + chunk_size - 1) / chunk_size>;

  template <std::size_t First, std::size_t... K>
  static word_list<all.words[First + K]...> words_from(std::index_sequence<K...>);
  template <std::size_t Chunk, std::size_t First = Chunk * chunk_size>
  using words = decltype(words_from<First>(
      std::make_index_sequence<(std::size_t{size} - First < chunk_size ? std::size_t{size} - First
                                                                       : chunk_size)>{}));
};

// ---- steps

// Is an operation worth a jump? (Not where loops over it are to become vectors.)
template <program::opcode Code, std::uint64_t Kind, class Rows>
constexpr bool jumps() {
#ifdef __FAST_MATH__
  return false;
#else
  if constexpr (Code == program::opcode::call)
    return function_cost(mp_at_c<Rows, static_cast<int>(Kind >> 6)>{}) >= cost_of_a_jump;
  else
    return Code == program::opcode::power;
#endif
}

// One word on the values r and the masks m; its value goes to `to`, a mask to the same place among the masks.
// Returns where the next one goes.
template <std::uint64_t Kind, class Rows, class T, class Mask>
LEIBNIZ_INTERNAL constexpr T* step(const T* r, [[maybe_unused]] Mask* m, T* to, T* out, std::uint64_t a,
                                   std::uint64_t b, std::uint64_t c) noexcept {
  LEIBNIZ_CONTRACT
  using program::opcode;
  if constexpr (Kind == store_kind) {
    store(out[b | c << 16], r[a]);
    return to;
  } else if constexpr ((Kind & 63) == pair_kind) {
    using signature = mp_at_c<Rows, static_cast<int>(Kind >> 6)>;
    if constexpr (has_paired_calls && std::is_same_v<T, double>)
      if (!std::is_constant_evaluated()) {
        const pair arguments(pair::vector{r[a], r[b]});
        const pair values = call_row(signature{}, arguments, arguments, arguments);
        to[0] = values.of[0];
        to[1] = values.of[1];
        return to + 2;
      }
    to[0] = call_row(signature{}, r[a], r[a], r[a]);
    to[1] = call_row(signature{}, r[b], r[b], r[b]);
    return to + 2;
  } else if constexpr (constexpr int code = Kind & 63; code >= waiting_kinds) {
    constexpr opcode waiting = waiting_opcode(code);
    if constexpr (std::is_floating_point_v<T> && std::is_same_v<Mask, bool>)
      if (std::is_constant_evaluated() || jumps<waiting, Kind, Rows>())
        if (m[c] != (code % 2 == 0)) {
          *to = T();
          return to + 1;
        }
    return step < (Kind & ~std::uint64_t{63}) | static_cast<std::uint64_t>(waiting),
           Rows > (r, m, to, out, a, b, 0);
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

// The words of one chunk. All around it is noexcept, as what users call: else clang gives each call inside a
// block of its own. Chunks have one each: without optimisation, clang splits a block wherever it inlines a
// call, and moves all that is behind (4,133 operations as one block: 13.5 s instead of 7 s with -O0).
template <class Rows, class T, class Mask, std::uint64_t... Word>
LEIBNIZ_INTERNAL constexpr T* run_words([[maybe_unused]] const T* r, [[maybe_unused]] Mask* m, T* to,
                                        [[maybe_unused]] T* out, word_list<Word...>) {
  ((to = step<(Word & 0xffff), Rows>(r, m, to, out, Word >> 16 & 0xffff, Word >> 32 & 0xffff, Word >> 48)),
   ...);
  return to;
}

// A constant as a T. As a floating value it is computed by the compiler: clang would write its division and
// rounding into the function, once for each constant, and then optimise them away (of a gradient with 1,840
// constants, that was 4.4 s of 11.4).
template <class T>
constexpr T constant_as(constant_value c) noexcept {
  return scalar<T>::constant(c);
}
template <class T>
  requires std::is_floating_point_v<T>
consteval T constant_as(constant_value c) noexcept {
  return scalar<T>::constant(c);
}

template <class Kernel, class T, std::size_t... C>
LEIBNIZ_INTERNAL constexpr void set_constants([[maybe_unused]] T* to, std::index_sequence<C...>) noexcept {
  const int in_order[] = {0, (static_cast<void>(to[C] = constant_as<T>(Kernel::get().constants[C])), 0)...};
  static_cast<void>(in_order);
}

}  // namespace leibniz::detail
