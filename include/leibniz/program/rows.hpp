// SPDX-License-Identifier: MIT
//
// Which rows of the function table a program may call: a program names functions by address, running it needs
// their types.
#pragma once

#include <boost/mp11/set.hpp>

#include "../derive/lists.hpp"
#include "lower.hpp"

namespace leibniz::program {

using boost::mp11::mp_list;

// A row with its number of arguments.
template <class Row, int Arity>
struct signature {};

// For a row that was to be differentiated though it says not how: does not compile, and says why.
template <class Row, int Arity>
constexpr void require_derivative(signature<Row, Arity>) {
  if constexpr (leibniz::detail::has_derivative<Row, Arity>)
    static_cast<void>(leibniz::detail::instantiate<no_partial, call<Row>, argument<0>>{});  // by its index
  else
    leibniz::detail::derivative_template<Row>(std::make_integer_sequence<int, Arity>{});
}

// unite<A, B>: the union of two sets of rows; most are equal or empty, and cost nothing.
template <class A, class B>
struct unite_ {
  using type = boost::mp11::mp_set_union<A, B>;
};
template <class A>
struct unite_<A, A> {
  using type = A;
};
template <class A>
struct unite_<A, mp_list<>> {
  using type = A;
};
template <class B>
struct unite_<mp_list<>, B> {
  using type = B;
};
template <>
struct unite_<mp_list<>, mp_list<>> {
  using type = mp_list<>;
};
template <class A, class B>
using unite = typename unite_<A, B>::type;

// rows_in<E>: the rows that occur in a formula
template <class E>
struct rows_in_ {
  using type = mp_list<>;
};
template <class E>
using rows_in = typename rows_in_<E>::type;

template <class U>
struct rows_in_<negation<U>> {
  using type = rows_in<U>;
};
template <template <class, class> class Node, class L, class R>
  requires BinaryOperation<Node<L, R>>
struct rows_in_<Node<L, R>> {
  using type = unite<rows_in<L>, rows_in<R>>;
};

template <class Done, class... More>
struct unite_all {
  using type = Done;
};
template <class Done, class Head, class... Tail>
struct unite_all<Done, Head, Tail...> {
  using type = typename unite_all<unite<Done, Head>, Tail...>::type;
};

template <class Row, class... A>
struct rows_in_<call<Row, A...>> {
  using type = typename unite_all<mp_list<signature<Row, sizeof...(A)>>, rows_in<A>...>::type;
};

// rows_of_rules<Signature>: the rows that occur in the derivatives of a row
template <class Signature>
struct rows_of_rules;
template <class Row, int Arity>
struct rows_of_rules<signature<Row, Arity>> {
  template <int... I>
  static auto all(std::integer_sequence<int, I...>) ->
      typename unite_all<mp_list<>, rows_in<rule<Row, Arity, I>>...>::type;
  static consteval auto pick() {
    if constexpr (leibniz::detail::has_derivative<Row, Arity>)
      return decltype(all(std::make_integer_sequence<int, Arity>{})){};
    else
      return mp_list<>{};
  }
  using type = decltype(pick());
};

// differentiated<Rows, Order>: the rows, and those of their derivatives up to an order
template <class Rows, int Order>
struct differentiated {
  using type = Rows;
};
template <class... S, int Order>
  requires(Order > 0)
struct differentiated<mp_list<S...>, Order> {
  using once = typename unite_all<mp_list<S...>, typename rows_of_rules<S>::type...>::type;
  using type = typename differentiated<once, Order - 1>::type;
};

template <class List>
struct rows_in_list;
template <class... E>
struct rows_in_list<mp_list<E...>> {
  using type = typename unite_all<mp_list<>, rows_in<E>...>::type;
};

// The functions of a list of rows, as programs know them.
template <class Rows>
struct function_list;
template <class... Row, int... Arity>
struct function_list<mp_list<signature<Row, Arity>...>> {
  static constexpr int size = sizeof...(Row);
  static constexpr const function_info* functions[size + 1] = {&function_info_of<Row, Arity>::value...,
                                                               nullptr};
};

// The index of a function in the list of rows of a program's source.
template <class Source>
constexpr int row_index(const function_info* f) {
  using list = function_list<typename Source::rows>;
  int index = 0;
  while (index < list::size && list::functions[index] != f) ++index;
  return index;
}

}  // namespace leibniz::program
