// SPDX-License-Identifier: MIT
//
// A formula whose derivatives are known in a better form than the chain rule gives.
#pragma once

#include <boost/mp11/set.hpp>

#include "../function/known_slope.hpp"
#include "lists.hpp"

namespace leibniz {
namespace detail {

// variables_in<E>: the variables of a frozen formula, each once
template <class E>
struct variables_in_ {
  using type = mp_list<>;
};
template <class E>
using variables_in = typename variables_in_<E>::type;
template <fixed_string Name>
struct variables_in_<variable<Name>> {
  using type = mp_list<variable<Name>>;
};
template <template <class...> class Node, class... E>
struct variables_in_<Node<E...>> {
  using type = boost::mp11::mp_set_union<mp_list<>, variables_in<E>...>;
};
template <class F, class Variables, int... N>
struct variables_in_<high_derivative<F, Variables, N...>> : variables_in_<F> {};

template <class F, class Slope>
using with_known_slope = call<known_slope_, F, boost::mp11::mp_first<Slope>, boost::mp11::mp_second<Slope>>;

template <class F, class Gradient, class Variables>
struct known_gradient {
  static_assert(always_false<F>,
                "leibniz: required a formula, and a vector of formulas with one for each variable; given "
                "something else; write with_gradient<f, vector_of(df_dx, df_dy), x, y>");
  using type = F;
};
template <Expression F, class... D, class... V>
  requires(sizeof...(D) == sizeof...(V))
struct known_gradient<F, formula_vector<D...>, mp_list<V...>> {
  template <class W>
  using by_chain_rule = mp_list<W, derive<F, W>>;
  using others = boost::mp11::mp_set_difference<variables_in<F>, mp_list<V...>>;
  using slopes = mp_append<mp_list<mp_list<V, D>...>, boost::mp11::mp_transform<by_chain_rule, others>>;
  using type = boost::mp11::mp_fold<slopes, call<stop_gradient_, F>, with_known_slope>;
};

}  // namespace detail

// with_gradient<f, vector_of(df_dx, df_dy), x, y>: f, with these formulas for its derivatives by x and y; by
// its other variables the chain rule holds. Second derivatives are those of the given ones.
//
// It costs nothing beside them. That they are right is yours to show, at best in
// static_assert(derivative<f, x> == df_dx).
template <auto Formula, auto Gradient, auto... Variables>
inline constexpr auto with_gradient =
    typename detail::known_gradient<frozen<Formula>, frozen<Gradient>,
                                    detail::variable_list<Variables...>>::type{};

}  // namespace leibniz
