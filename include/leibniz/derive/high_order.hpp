// SPDX-License-Identifier: MIT
//
// Derivatives of high order. As a formula, each derivative of a product is two products, and an eighth
// derivative hundreds of thousands of terms. Where a formula would grow like that, its derivative stays what
// it is, "the derivative of f": it is differentiated, printed and run like any other formula, and its value
// comes from Taylor arithmetic (program/series.hpp).
#pragma once

#include <boost/mp11/algorithm.hpp>

#include "derive.hpp"

namespace leibniz {

// ∂^(N1 + N2 + …) F / ∂V1^N1 ∂V2^N2 …, not built as a formula. The variables are in order of their names.
template <class F, class Variables, int... N>
struct high_derivative : closed_leaf {
  template <class... Bindings>
  constexpr auto operator()(const Bindings&... bindings) const {
    return substitute(*this, bindings...);
  }
};

namespace detail {

using boost::mp11::mp_append;
using boost::mp11::mp_list;

// Derivatives of higher order are built while they have at most this many nodes.
inline constexpr int largest_built_derivative = 600;
// Derivatives up to this order are built whatever their size.
inline constexpr int largest_built_order = 4;

// tree_size<E>::value: how many nodes a formula has, written out as a tree; large numbers are not exact.
constexpr int bounded_sum(int a, int b) { return a + b < (1 << 20) ? a + b : 1 << 20; }
template <class E>
struct tree_size {
  enum : int { value = 1 };
};
template <class U>
struct tree_size<negation<U>> {
  enum : int { value = bounded_sum(1, tree_size<U>::value) };
};
template <template <class, class> class Node, class L, class R>
  requires BinaryOperation<Node<L, R>>
struct tree_size<Node<L, R>> {
  enum : int { value = bounded_sum(1 + int{tree_size<L>::value}, tree_size<R>::value) };
};
template <class Row, class... A>
struct tree_size<call<Row, A...>> {
  static constexpr int sum() {
    int n = 1;
    ((n = bounded_sum(n, tree_size<A>::value)), ...);
    return n;
  }
  enum : int { value = sum() };
};
template <class C, class A, class B>
struct tree_size<selection<C, A, B>> {
  enum : int { value = bounded_sum(1 + int{tree_size<A>::value}, tree_size<B>::value) };
};

// insert_order<F, Before, BeforeOrders, After, AfterOrders, V>: the derivative of F by the variables Before
// and After, and once more by V
template <class F, class Before, class BeforeOrders, class After, class AfterOrders, class V>
struct insert_order;
// before the end, or before a variable whose name comes later
template <class F, class... B, int... M, class... A, int... N, class V>
struct insert_order<F, mp_list<B...>, std::integer_sequence<int, M...>, mp_list<A...>,
                    std::integer_sequence<int, N...>, V> {
  using type = high_derivative<F, mp_list<B..., V, A...>, M..., 1, N...>;
};
template <class F, class... B, int... M, class... A, int N, int... Rest, class V>
struct insert_order<F, mp_list<B...>, std::integer_sequence<int, M...>, mp_list<V, A...>,
                    std::integer_sequence<int, N, Rest...>, V> {
  using type = high_derivative<F, mp_list<B..., V, A...>, M..., N + 1, Rest...>;
};
template <class F, class... B, int... M, class Head, class... A, int N, int... Rest, class V>
  requires(!std::is_same_v<Head, V> && compare_text(Head::name.characters, V::name.characters) < 0)
struct insert_order<F, mp_list<B...>, std::integer_sequence<int, M...>, mp_list<Head, A...>,
                    std::integer_sequence<int, N, Rest...>, V>
    : insert_order<F, mp_list<B..., Head>, std::integer_sequence<int, M..., N>, mp_list<A...>,
                   std::integer_sequence<int, Rest...>, V> {};

template <class F, class... V, int... N, class W>
struct derive_<high_derivative<F, mp_list<V...>, N...>, W> {
  static consteval auto pick() {
    if constexpr (std::is_same_v<derive<F, W>, zero>)
      return zero{};
    else
      return typename insert_order<F, mp_list<>, std::integer_sequence<int>, mp_list<V...>,
                                   std::integer_sequence<int, N...>, W>::type{};
  }
  using type = decltype(pick());
};

// built<E, V...>: E differentiated by each of V... in turn, as a formula; void where one of them is too
// large.
template <class E, class... V>
struct built_ {
  using type = E;
};
template <class E, class Head, class... Tail>
struct built_<E, Head, Tail...> {
  static consteval auto pick() {
    using once = derive<E, Head>;
    if constexpr (int{tree_size<once>::value} > largest_built_derivative && sizeof...(Tail) > 0)
      return std::type_identity<void>{};
    else
      return std::type_identity<typename built_<once, Tail...>::type>{};
  }
  using type = typename decltype(pick())::type;
};

// The same without building.
template <class E, class... V>
struct unbuilt_ {
  using type = E;
};
template <class E, class Head, class... Tail>
struct unbuilt_<E, Head, Tail...> : unbuilt_<derive<E, Head>, Tail...> {};

// derive_all<E, V...>: E differentiated by each of V... in turn
template <class E, class... V>
struct derive_all {
  static consteval auto pick() {
    using formula = typename built_<E, V...>::type;
    if constexpr (!std::is_void_v<formula>)
      return std::type_identity<formula>{};
    else
      return std::type_identity<typename unbuilt_<high_derivative<E, mp_list<>>, V...>::type>{};
  }
  using type = typename decltype(pick())::type;
};
template <class E, class... V>
  requires(sizeof...(V) <= largest_built_order)
struct derive_all<E, V...> : boost::mp11::mp_identity<typename unbuilt_<E, V...>::type> {};

// high_derivatives_in<E>: the derivatives in a formula that are not built
template <class E>
struct high_derivatives_in_ {
  using type = mp_list<>;
};
template <class E>
using high_derivatives_in = typename high_derivatives_in_<E>::type;
template <class F, class Variables, int... N>
struct high_derivatives_in_<high_derivative<F, Variables, N...>> {
  using type = mp_list<high_derivative<F, Variables, N...>>;
};
template <class U>
struct high_derivatives_in_<negation<U>> : high_derivatives_in_<U> {};
template <class C>
struct high_derivatives_in_<conditions::complement<C>> : high_derivatives_in_<C> {};
template <template <class, class> class Node, class L, class R>
  requires BinaryOperation<Node<L, R>>
struct high_derivatives_in_<Node<L, R>> {
  using type = mp_append<high_derivatives_in<L>, high_derivatives_in<R>>;
};
template <class Row, class... A>
struct high_derivatives_in_<call<Row, A...>> {
  using type = mp_append<mp_list<>, high_derivatives_in<A>...>;
};
template <class C, class A, class B>
struct high_derivatives_in_<selection<C, A, B>> {
  using type = mp_append<high_derivatives_in<C>, high_derivatives_in<A>, high_derivatives_in<B>>;
};

// those in a list of formulas, each once
template <class List>
struct high_derivatives_of;
template <class... E>
struct high_derivatives_of<mp_list<E...>> {
  using type = boost::mp11::mp_unique<mp_append<mp_list<>, high_derivatives_in<E>...>>;
};

}  // namespace detail
}  // namespace leibniz
