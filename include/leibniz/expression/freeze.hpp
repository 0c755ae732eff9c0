// SPDX-License-Identifier: MIT
//
// Freezing: a formula used as a template argument becomes a pure type. Its value leaves (number, component)
// turn into constant<N, D>, real<Bits> and variable<"q[i]">; all other nodes keep their shape. Every pass on
// types works on frozen formulas.
#pragma once

#include "../detail/inline.hpp"
#include "conditions.hpp"
#include "rejected.hpp"
#include "vector.hpp"

namespace leibniz {
namespace detail {

// leaf_count<T>::value: how many value leaves the formula type T holds. Most subtrees hold none and are
// frozen already. (Enumerators, because a variable for every node type would be a symbol with a long name.
// Written int{…} where they are used, because compilers look for overloaded operators of enumerations.)
template <class T>
struct leaf_count {
  enum : int { value = 0 };
};
template <>
struct leaf_count<number> {
  enum : int { value = 1 };
};
template <fixed_string Name, int Size>
struct leaf_count<component<Name, Size>> {
  enum : int { value = 1 };
};
template <class U>
struct leaf_count<negation<U>> : leaf_count<U> {};
template <template <class, class> class Node, class L, class R>
  requires BinaryOperation<Node<L, R>>
struct leaf_count<Node<L, R>> {
  enum : int { value = int{leaf_count<L>::value} + int{leaf_count<R>::value} };
};
template <class Row, class... A>
struct leaf_count<call<Row, A...>> {
  enum : int { value = (0 + ... + int{leaf_count<A>::value}) };
};
template <class C, class A, class B>
struct leaf_count<selection<C, A, B>> {
  enum : int { value = int{leaf_count<C>::value} + int{leaf_count<A>::value} + int{leaf_count<B>::value} };
};
template <class C>
struct leaf_count<conditions::complement<C>> : leaf_count<C> {};
template <class... E>
struct leaf_count<formula_vector<E...>> {
  enum : int { value = (0 + ... + int{leaf_count<E>::value}) };
};

struct leaf {
  std::int64_t first = 0;
  std::int64_t second = 0;
};

// collect(formula, out): the value leaves from left to right; returns one past the last.
constexpr leaf* collect(const number& e, leaf* out) {
  *out = {e.value.numerator, e.value.denominator};
  return out + 1;
}

template <fixed_string Name, int Size>
constexpr leaf* collect(const component<Name, Size>& e, leaf* out) {
  *out = {e.index, 0};
  return out + 1;
}

template <class... A>
LEIBNIZ_UNNAMED constexpr leaf* collect(const argument_pack<A...>& pack, leaf* out) {
  if constexpr (sizeof...(A) > 0) {
    if constexpr (int{leaf_count<std::remove_cvref_t<decltype(pack.head)>>::value} > 0)
      out = collect(pack.head, out);
    return collect(pack.tail, out);
  } else {
    return out;
  }
}

template <class E>
LEIBNIZ_UNNAMED constexpr leaf* collect(const E& e, leaf* out) {
  if constexpr (requires { e.operand; }) {
    return collect(e.operand, out);
  } else if constexpr (requires { e.left; }) {
    if constexpr (int{leaf_count<decltype(e.left)>::value} > 0) out = collect(e.left, out);
    if constexpr (int{leaf_count<decltype(e.right)>::value} > 0) out = collect(e.right, out);
    return out;
  } else if constexpr (requires { e.arguments; }) {
    return collect(e.arguments, out);
  } else {
    return collect(e.components, out);
  }
}

// Value leaves, and where they were before: the `same[k]` leaves from k on are those from earlier[k] on.
template <int N>
struct leaf_list {
  static constexpr int most_compared = 64;
  leaf leaves[N]{};
  int earlier[N]{};
  int same[N]{};

  constexpr bool are_equal(int i, int j) const {
    return leaves[i].first == leaves[j].first && leaves[i].second == leaves[j].second;
  }
  constexpr void find_repetitions() {
    int last[256]{};  // by a hash of the leaf: one more than where it was
    for (int k = 0; k < N; ++k) {
      int& place = last[(static_cast<std::uint64_t>(leaves[k].first) * 31 +
                         static_cast<std::uint64_t>(leaves[k].second)) %
                        256];
      if (place != 0 && are_equal(place - 1, k)) {
        earlier[k] = place - 1;
        same[k] = 1;
      }
      place = k + 1;
    }
    for (int k = N - 1; k >= 0; --k) {
      if (same[k] == 0) continue;
      int n = 1;
      if (k + 1 < N && same[k + 1] > 0 && earlier[k + 1] == earlier[k] + 1) n += same[k + 1];
      while (n < most_compared && k + n < N && are_equal(earlier[k] + n, k + n)) ++n;
      same[k] = n;
    }
  }
  // Where the `count` leaves from k on are first met.
  constexpr int first(int k, int count) const {
    while (same[k] >= count) k = earlier[k];
    return k;
  }
};

// The leaves of one formula value, as a constant that the types below read.
template <auto Formula>
struct leaves_of {
  LEIBNIZ_UNNAMED static constexpr auto collected() {
    leaf_list<leaf_count<std::remove_const_t<decltype(Formula)>>::value> result;
    collect(Formula, result.leaves);
    result.find_repetitions();
    return result;
  }
  static constexpr auto list = collected();
  LEIBNIZ_UNNAMED static constexpr leaf at(int i) { return list.leaves[i]; }
};

// freeze_<T, Leaves, Offset>::type: T with its value leaves, which begin at Offset, replaced by types. Most
// subtrees hold none: they are frozen already, and are no instantiation. Others are frozen once for the same
// leaves: in s*s both factors are one.
template <class T, class Leaves, int Offset>
struct freeze_;
template <bool Pure>
struct freeze_at {
  template <class T, class Leaves, int Offset>
  using type = T;
};
template <>
struct freeze_at<false> {
  template <class T, class Leaves, int Offset>
  using type = typename freeze_<T, Leaves, Leaves::list.first(Offset, int{leaf_count<T>::value})>::type;
};
template <class T, class Leaves, int Offset>
using freeze_part = typename freeze_at<int{leaf_count<T>::value} == 0>::template type<T, Leaves, Offset>;

template <std::int64_t Numerator, std::int64_t Denominator>
struct frozen_constant {
  using type = constant<Numerator, Denominator>;
};
template <std::int64_t Bits>
struct frozen_constant<Bits, 0> {
  using type = real<Bits>;
};

template <class Leaves, int Offset>
struct freeze_<number, Leaves, Offset>
    : frozen_constant<Leaves::at(Offset).first, Leaves::at(Offset).second> {};

template <fixed_string Name, int Size, class Leaves, int Offset>
struct freeze_<component<Name, Size>, Leaves, Offset> {
  enum : int { index = static_cast<int>(Leaves::at(Offset).first) };
  static_assert(
      0 <= int{index} && int{index} < Size,
      "leibniz: required an index from 0 to the size of the vector variable less one; given one outside");
  using type = typename vector_variable<Name, Size>::template element<index>;
};

template <class U, class Leaves, int Offset>
struct freeze_<negation<U>, Leaves, Offset> {
  using type = negation<freeze_part<U, Leaves, Offset>>;
};

template <template <class, class> class Node, class L, class R, class Leaves, int Offset>
  requires BinaryOperation<Node<L, R>>
struct freeze_<Node<L, R>, Leaves, Offset> {
  using type =
      Node<freeze_part<L, Leaves, Offset>, freeze_part<R, Leaves, Offset + int{leaf_count<L>::value}>>;
};

// u / v, where a zero v is an error that no reader of the formula should have to find at run time
template <class L, class R, class Leaves, int Offset>
struct freeze_<quotient<L, R>, Leaves, Offset> {
  using divisor = freeze_part<R, Leaves, Offset + int{leaf_count<L>::value}>;
  static_assert(!std::is_same_v<divisor, constant<0>>,
                "leibniz: required a divisor other than zero; given a division by the constant zero; write "
                "the quotient with a "
                "variable, or leave the term out");
  using type = quotient<freeze_part<L, Leaves, Offset>, divisor>;
};

// freeze_list<Leaves, Offset, List<Done...>, Rest...>::type: the formulas Rest frozen one after the other and
// put behind Done.
template <class Leaves, int Offset, class Done, class... Rest>
struct freeze_list {
  using type = Done;
};

template <class Leaves, int Offset, template <class...> class List, class... Done, class Head, class... Tail>
struct freeze_list<Leaves, Offset, List<Done...>, Head, Tail...> {
  using type = typename freeze_list<Leaves, Offset + int{leaf_count<Head>::value},
                                    List<Done..., freeze_part<Head, Leaves, Offset>>, Tail...>::type;
};

template <class Row, class... A, class Leaves, int Offset>
struct freeze_<call<Row, A...>, Leaves, Offset> {
  using type =
      typename freeze_list<Leaves, Offset, call<Row>, A...>::type;  // the row leads the list and stays
};

template <class C, class A, class B, class Leaves, int Offset>
struct freeze_<selection<C, A, B>, Leaves, Offset> {
  enum : int { second = Offset + int{leaf_count<C>::value}, third = second + int{leaf_count<A>::value} };
  using type = selection<freeze_part<C, Leaves, Offset>, freeze_part<A, Leaves, second>,
                         freeze_part<B, Leaves, third>>;
};

template <class C, class Leaves, int Offset>
struct freeze_<conditions::complement<C>, Leaves, Offset> {
  using type = conditions::complement<freeze_part<C, Leaves, Offset>>;
};

template <class... E, class Leaves, int Offset>
struct freeze_<formula_vector<E...>, Leaves, Offset> {
  using type = typename freeze_list<Leaves, Offset, formula_vector<>, E...>::type;
};

}  // namespace detail

// frozen<f>: the pure type of a formula, or of a vector of formulas, given as a value.
template <auto Formula>
  requires Expression<decltype(Formula)> || FormulaVector<decltype(Formula)>
using frozen = detail::freeze_part<std::remove_const_t<decltype(Formula)>, detail::leaves_of<Formula>, 0>;

// freeze<f>: the formula without a value in it. Name a large subformula `constexpr auto s = freeze<…>` where
// it is used many times: then every use costs nothing but a name.
template <auto Formula>
inline constexpr auto freeze = frozen<Formula>{};  // auto: g++ then names the line that asks for it

}  // namespace leibniz
