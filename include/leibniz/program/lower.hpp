// SPDX-License-Identifier: MIT
//
// Lowering: from a formula to instructions.
#pragma once

#include <initializer_list>

#include "../derive/derive.hpp"
#include "arithmetic.hpp"

namespace leibniz::program {

constexpr std::uint64_t combined_hash(std::uint64_t kind, std::initializer_list<std::uint64_t> parts) {
  for (const std::uint64_t p : parts) kind = detail::mix(kind, p);
  return kind | 1;  // never 0
}
constexpr std::uint64_t bounded_size(std::uint64_t size) { return size < (1u << 30) ? size : 1u << 30; }

// What lowering wants to know of a formula type, computed once per type: a hash of its structure, composed
// from the hashes of its parts (never from compiler-printed names; 0 where a value leaf is below, which no
// type can tell), and its size as a tree. Enumerators, because a variable for every node type would be a
// symbol with a long name.
template <std::uint64_t Hash, std::uint64_t Size = 1>
struct type_facts {
  enum : std::uint64_t { hash = Hash, size = Size };
};

template <std::uint64_t Kind, class... Parts>
using combined_facts =
    type_facts<((Parts::hash != 0) && ...) ? combined_hash(Kind, {std::uint64_t{Parts::hash}...}) : 0,
               bounded_size(1 + (0 + ... + std::uint64_t{Parts::size}))>;

template <class E>
struct facts_of;
template <fixed_string Name>
struct facts_of<variable<Name>> : type_facts<detail::mix(1, detail::hash_text(Name.characters))> {};
template <std::int64_t N, std::int64_t D>
struct facts_of<constant<N, D>>
    : type_facts<detail::mix(detail::mix(2, static_cast<std::uint64_t>(N)), static_cast<std::uint64_t>(D))> {
};
template <std::int64_t Bits>
struct facts_of<real<Bits>> : type_facts<detail::mix(3, static_cast<std::uint64_t>(Bits))> {};
template <>
struct facts_of<number> : type_facts<0> {};
template <fixed_string Name, int Size>
struct facts_of<component<Name, Size>> : type_facts<0> {};
template <int I>
struct facts_of<leibniz::argument<I>> : type_facts<0> {};
template <>
struct facts_of<own_value> : type_facts<0> {};
template <class U>
struct facts_of<negation<U>> : combined_facts<4, facts_of<U>> {};
template <class L, class R>
struct facts_of<sum<L, R>> : combined_facts<5, facts_of<L>, facts_of<R>> {};
template <class L, class R>
struct facts_of<difference<L, R>> : combined_facts<6, facts_of<L>, facts_of<R>> {};
template <class L, class R>
struct facts_of<product<L, R>> : combined_facts<7, facts_of<L>, facts_of<R>> {};
template <class L, class R>
struct facts_of<quotient<L, R>> : combined_facts<8, facts_of<L>, facts_of<R>> {};
template <class L, class R>
struct facts_of<power_of<L, R>> : combined_facts<9, facts_of<L>, facts_of<R>> {};
template <class Row, class... A>
struct facts_of<call<Row, A...>>
    : combined_facts<detail::mix(10, detail::hash_text(Row::name)), facts_of<A>...> {};

// Type hash → instruction, for subformulas without value leaves: a shared subformula is lowered once, however
// often it is written.
class type_memo {
 public:
  constexpr int find(std::uint64_t hash) const {
    if (slots_.empty()) return -1;
    const int mask = slots_.size() - 1;
    for (int s = static_cast<int>(hash & 0x3fffffff) & mask; slots_[s].id >= 0; s = (s + 1) & mask)
      if (slots_[s].hash == hash) return slots_[s].id;
    return -1;
  }
  constexpr void insert(std::uint64_t hash, int id) {
    if (2 * (count_ + 1) > slots_.size()) grow();
    ++count_;
    place({hash, id});
  }

 private:
  struct entry {
    std::uint64_t hash = 0;
    int id = -1;
  };
  constexpr void place(entry e) {
    const int mask = slots_.size() - 1;
    int s = static_cast<int>(e.hash & 0x3fffffff) & mask;
    while (slots_[s].id >= 0) s = (s + 1) & mask;
    slots_[s] = e;
  }
  constexpr void grow() {
    detail::buffer<entry> old = static_cast<detail::buffer<entry>&&>(slots_);
    slots_ = detail::buffer<entry>(old.size() == 0 ? 32 : 2 * old.size(), entry{});
    for (const entry& e : old)
      if (e.id >= 0) place(e);
  }
  detail::buffer<entry> slots_;
  int count_ = 0;
};

template <class Row, int Arity>
struct function_info_of;

// A lowering in progress: the rules of arithmetic, what has been lowered already, and, while a row's rule is
// lowered, what its placeholders stand for.
template <class Arithmetic>
struct lowering {
  Arithmetic ops;
  type_memo* memo = nullptr;
  const int* arguments = nullptr;
  int own = -1;

  template <fixed_string Name>
  constexpr int build(const variable<Name>&) {
    return ops.g.input(variable<Name>::name.characters);
  }
  template <std::int64_t N, std::int64_t D>
  constexpr int build(const constant<N, D>&) {
    return ops.g.constant(make_constant(N, D));
  }
  template <std::int64_t Bits>
  constexpr int build(const real<Bits>&) {
    return ops.g.constant(constant_value{Bits, 0});
  }
  constexpr int build(const number& e) { return ops.g.constant(e.value); }
  template <fixed_string Name, int Size>
  constexpr int build(const component<Name, Size>& e) {
    return ops.g.input(vector_variable<Name, Size>::component_name(e.index));
  }
  template <int I>
  constexpr int build(const leibniz::argument<I>&) {
    return arguments[I];
  }
  constexpr int build(const own_value&) { return own; }
  template <class U>
  constexpr int build(const negation<U>& e) {
    return ops.negate(run(e.operand));
  }
  template <class L, class R>
  constexpr int build(const sum<L, R>& e) {
    const int l = run(e.left);
    return ops.add(l, run(e.right));
  }
  template <class L, class R>
  constexpr int build(const difference<L, R>& e) {
    const int l = run(e.left);
    return ops.subtract(l, run(e.right));
  }
  template <class L, class R>
  constexpr int build(const product<L, R>& e) {
    const int l = run(e.left);
    return ops.multiply(l, run(e.right));
  }
  template <class L, class R>
  constexpr int build(const quotient<L, R>& e) {
    const int l = run(e.left);
    return ops.divide(l, run(e.right));
  }
  template <class L, class R>
  constexpr int build(const power_of<L, R>& e) {
    const int l = run(e.left);
    return ops.power(l, run(e.right));
  }
  template <class Row, class... A>
  constexpr int build(const call<Row, A...>& e) {
    static_assert(sizeof...(A) <= 3, "leibniz: required a function of at most three arguments");
    int ids[3] = {-1, -1, -1};
    [&]<std::size_t... I>(std::index_sequence<I...>) {
      ((ids[I] = run(element_of<static_cast<int>(I)>(e.arguments))), ...);
    }(std::index_sequence_for<A...>{});
    return ops.call(function_info_of<Row, static_cast<int>(sizeof...(A))>::value, ids);
  }

  // The instruction that computes the formula e.
  template <class E>
  constexpr int run(const E& e) {
    if constexpr (facts_of<E>::size > 3 && facts_of<E>::hash != 0) {
      if (memo != nullptr) {
        if (const int known = memo->find(facts_of<E>::hash); known >= 0) return known;
        const int id = build(e);
        memo->insert(facts_of<E>::hash, id);
        return id;
      }
    }
    return build(e);
  }
};

// lower(graph, memo, formula): inserts what the user wrote, by the exact rules; returns the instruction of
// its value.
template <Expression E>
constexpr int lower(graph& g, type_memo& memo, const E& e) {
  return lowering<exact_arithmetic>{exact_arithmetic{{g}}, &memo}.run(e);
}

// A row's derivative as instructions: its rule with the arguments and the function's own value filled in.
template <class Rule>
constexpr int lower_rule(graph& g, const int* arguments, int own) {
  return lowering<derivative_arithmetic>{derivative_arithmetic{{g}}, nullptr, arguments, own}.run(Rule{});
}

template <class Row, int Arity>
struct function_info_of {
  // Noted in the graph, and reported when the program is packed.
  static constexpr int without_derivative(graph& g) {
    g.underived = &value;
    return g.constant(0);
  }
  template <int I>
  static constexpr bool has_partial() {
    if constexpr (I < Arity && leibniz::detail::has_derivative<Row, Arity>)
      return !std::is_same_v<rule<Row, Arity, I>, no_partial>;
    else
      return false;
  }
  template <int I>
  static constexpr int first(graph& g, const int* arguments, int own) {
    if constexpr (has_partial<I>())
      return lower_rule<rule<Row, Arity, I>>(g, arguments, own);
    else
      return without_derivative(g);
  }
  static constexpr int partial(graph& g, const int* arguments, int own, int i) {
    return i == 0   ? first<0>(g, arguments, own)
           : i == 1 ? first<1>(g, arguments, own)
                    : first<2>(g, arguments, own);
  }
  template <int I, int J>
  static constexpr int second(graph& g, const int* arguments, int own) {
    if constexpr (has_partial<I>() && has_partial<J>())
      return lower_rule<second_rule<Row, Arity, I, J>>(g, arguments, own);
    else
      return without_derivative(g);
  }
  static constexpr int second_partial(graph& g, const int* arguments, int own, int i, int j) {
    switch (3 * i + j) {
      case 0: return second<0, 0>(g, arguments, own);
      case 3: return second<1, 0>(g, arguments, own);
      case 4: return second<1, 1>(g, arguments, own);
      case 6: return second<2, 0>(g, arguments, own);
      case 7: return second<2, 1>(g, arguments, own);
      case 8: return second<2, 2>(g, arguments, own);
      default: return second_partial(g, arguments, own, j, i);
    }
  }
  static constexpr int definition(graph& g, const int* arguments) {
    if constexpr (leibniz::detail::has_definition<Row, Arity>)
      return lower_rule<definition_rule<Row, Arity>>(g, arguments, -1);
    else
      return -1;
  }
  static constexpr function_info value{Row::name,
                                       leibniz::detail::hash_text(Row::name),
                                       Arity,
                                       leibniz::detail::cost<Row>(),
                                       &leibniz::detail::exact_value<Row>,
                                       &partial,
                                       &second_partial,
                                       leibniz::detail::symmetry<Row>(),
                                       &definition};
};

}  // namespace leibniz::program
