// SPDX-License-Identifier: MIT
//
// Freezing: a formula used as a template argument becomes a pure type. Its open leaves (number, component)
// turn into constant<N, D>, real<Bits> and variable<"q[i]">; all other nodes keep their shape. Every pass on
// types works on frozen formulas.
#pragma once

#include "../detail/inline.hpp"
#include "conditions.hpp"
#include "rejected.hpp"
#include "vector.hpp"

namespace leibniz {
namespace detail {

// The values that a formula leaves open, and where its leaves were before: the `same[k]` values from k on are
// those from earlier[k] on.
template <int N>
struct leaf_list {
  static constexpr int most_compared = 64;
  std::int64_t values[N]{};
  int earlier[N]{};
  int same[N]{};

  // (Written for few steps, which is what constant evaluation pays by.)
  constexpr void find_repetitions() {
    int last[256]{};  // by a hash of the leaf: one more than where it was
    for (int k = 0, size = 0; k < N; k += size) {
      const std::int64_t head = values[k];
      size = head < 0 || k + 1 == N ? 1 : 2;  // a component is one negative value, a number two
      const std::int64_t tail = values[k + size - 1];
      int& place =
          last[(30 * static_cast<std::uint64_t>(head) + 31 * static_cast<std::uint64_t>(tail)) % 256];
      const int before = place - 1;
      if (before >= 0 && values[before] == head && values[before + size - 1] == tail) {
        earlier[k] = before;
        same[k] = size;
      }
      place = k + 1;
    }
    for (int k = N - 1; k >= 0; --k) {
      int n = same[k];
      if (n == 0) continue;
      const int before = earlier[k], next = k + n;
      if (next < N && same[next] > 0 && earlier[next] == before + n) n += same[next];
      while (n < most_compared && k + n < N && values[before + n] == values[k + n]) ++n;
      same[k] = n;
    }
  }
  // Where the `count` values from k on are first met.
  constexpr int first(int k, int count) const {
    while (same[k] >= count) k = earlier[k];
    return k;
  }
};

// collect(formula, out): its open values; returns one past the last.
template <class E>
LEIBNIZ_UNNAMED constexpr std::int64_t* collect(const E& e, std::int64_t* out) {
  if constexpr (int{E::open_count} > 0)
    for (int k = 0; k < E::open_count; ++k) *out++ = e.open[k];
  return out;
}
template <class... E>
LEIBNIZ_UNNAMED constexpr std::int64_t* collect(const argument_pack<E...>& pack, std::int64_t* out) {
  if constexpr (sizeof...(E) > 0) out = collect(pack.tail, collect(pack.head, out));
  return out;
}
template <class... E>
LEIBNIZ_UNNAMED constexpr std::int64_t* collect(const formula_vector<E...>& v, std::int64_t* out) {
  return collect(v.components, out);
}

// The open values of one formula, as a constant that the types below read.
template <auto Formula>
struct leaves_of {
  LEIBNIZ_UNNAMED static constexpr auto collected() {
    leaf_list<std::remove_const_t<decltype(Formula)>::open_count> result;
    collect(Formula, result.values);
    result.find_repetitions();
    return result;
  }
  static constexpr auto list = collected();
  LEIBNIZ_UNNAMED static constexpr std::int64_t at(int i) { return list.values[i]; }
};

// freeze_<T, Leaves, Offset>::type: T with its open leaves, whose values begin at Offset, replaced by types.
// Most subtrees hold none: they are frozen already, and are no instantiation. Others are frozen once for the
// same values: in s*s both factors are one.
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
  using type = typename freeze_<T, Leaves, Leaves::list.first(Offset, int{T::open_count})>::type;
};
template <class T, class Leaves, int Offset>
using freeze_part = typename freeze_at<int{T::open_count} == 0>::template type<T, Leaves, Offset>;

template <std::int64_t Numerator, std::int64_t Denominator>
struct frozen_constant {
  using type = constant<Numerator, Denominator>;
};
template <std::int64_t Bits>
struct frozen_constant<Bits, 0> {
  using type = real<Bits>;
};

template <class Leaves, int Offset>
struct freeze_<number, Leaves, Offset> : frozen_constant<Leaves::at(Offset + 1), Leaves::at(Offset)> {};

template <fixed_string Name, int Size, class Leaves, int Offset>
struct freeze_<component<Name, Size>, Leaves, Offset> {
  enum : int { index = static_cast<int>(-1 - Leaves::at(Offset)) };
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
  using type = Node<freeze_part<L, Leaves, Offset>, freeze_part<R, Leaves, Offset + int{L::open_count}>>;
};

// u / v, where a zero v is an error that no reader of the formula should have to find at run time
template <class L, class R, class Leaves, int Offset>
struct freeze_<quotient<L, R>, Leaves, Offset> {
  using divisor = freeze_part<R, Leaves, Offset + int{L::open_count}>;
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
  using type = typename freeze_list<Leaves, Offset + int{Head::open_count},
                                    List<Done..., freeze_part<Head, Leaves, Offset>>, Tail...>::type;
};

template <class Row, class... A, class Leaves, int Offset>
struct freeze_<call<Row, A...>, Leaves, Offset> {
  using type =
      typename freeze_list<Leaves, Offset, call<Row>, A...>::type;  // the row leads the list and stays
};

template <class C, class A, class B, class Leaves, int Offset>
struct freeze_<selection<C, A, B>, Leaves, Offset> {
  enum : int { second = Offset + int{C::open_count}, third = second + int{A::open_count} };
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
