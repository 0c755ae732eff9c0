// SPDX-License-Identifier: MIT
//
// Which rows of the function table a program may call: a program names functions by address, running it needs
// their types.
#pragma once

#include "../derive/lists.hpp"
#include "lower.hpp"

namespace leibniz::program {

// For a row that was to be differentiated though it says not how: does not compile, and says why.
template <class Row, int Arity>
constexpr void require_derivative(signature<Row, Arity>) {
  if constexpr (leibniz::detail::has_derivative<Row, Arity>)
    static_cast<void>(leibniz::detail::instantiate<no_partial, call<Row>, argument<0>>{});  // by its index
  else
    leibniz::detail::derivative_template<Row>(std::make_integer_sequence<int, Arity>{});
}

// rows_of_rules<Signature>: the rows that occur in the derivatives of a row
template <class Signature>
struct rows_of_rules;
template <class Row, int Arity>
struct rows_of_rules<signature<Row, Arity>> {
  template <int... I>
  static auto all(std::integer_sequence<int, I...>) ->
      typename unite_all<mp_list<>, rows_in<rule<Row, Arity, I>>...,
                         rows_in<rule<leibniz::detail::finite_row<Row, Arity>, Arity, I>>...>::type;
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

// The index of a function in the list of rows of a program's source.
template <class Source>
LEIBNIZ_UNNAMED constexpr int row_index(const function_info* f) {
  using list = function_list<typename Source::rows>;
  int index = 0;
  while (index < list::size && list::functions[index]->tag != f->tag) ++index;
  return index;
}

}  // namespace leibniz::program
