// SPDX-License-Identifier: MIT
//
// gradient, jacobian, hessian: lists of derivatives. As types their components are formulas, made when they
// are asked for; called with arguments (evaluate/call.hpp) they run one program.
#pragma once

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include "../detail/inline.hpp"
#include "derivative.hpp"

namespace leibniz {
namespace detail {

using boost::mp11::mp_append;
using boost::mp11::mp_at_c;
using boost::mp11::mp_is_set;
using boost::mp11::mp_list;

// The variables an entry of a variable list stands for: x, or all components of a vector variable.
template <class V>
struct list_entry {
  static_assert(Variable<V>,
                "leibniz: required a list of variables; given something else in it; write gradient<f, x, y> "
                "with variables x, y");
  using type = mp_list<V>;
};
template <fixed_string Name, int Size>
struct list_entry<vector_variable<Name, Size>> {
  template <int... I>
  static auto all(std::integer_sequence<int, I...>)
      -> mp_list<typename vector_variable<Name, Size>::template element<I>...>;
  using type = decltype(all(std::make_integer_sequence<int, Size>{}));
};

// variable_list<x, q, …>: the list of variables with vector variables spread out; a doubled one is an error.
template <class List>
struct checked_variable_list {
  static_assert(mp_is_set<List>::value,
                "leibniz: required a list of different variables; given one that names a variable twice; "
                "write each variable once");
  using type = List;
};
template <auto... V>
using variable_list = typename checked_variable_list<mp_append<
    mp_list<>, typename list_entry<std::remove_const_t<decltype(frozen_variable<V>())>>::type...>>::type;

template <class T>
struct formula_list {
  using type = mp_list<T>;
};
template <class... E>
struct formula_list<formula_vector<E...>> {
  using type = mp_list<E...>;
};

// The index behind v[0_c], v[hana::size_c<0>] and v[std::integral_constant<…>].
template <class I>
inline constexpr std::size_t index_value = 0;
template <std::int64_t I>
inline constexpr std::size_t index_value<constant<I>> = static_cast<std::size_t>(I);
template <IntegralConstant I>
inline constexpr std::size_t index_value<I> = static_cast<std::size_t>(I::value);

}  // namespace detail

// The derivatives of one formula F by the variables of a list, in its order. Shape: n.
template <class F, class Variables>
struct gradient_of;

template <class F, class... V>
struct gradient_of<F, detail::mp_list<V...>> : vector_base {
  using formula = F;
  using variables = detail::mp_list<V...>;
  static constexpr std::size_t size() { return sizeof...(V); }

  template <class I>
  constexpr auto operator[](I) const {
    return get<detail::index_value<I>>(*this);
  }
  template <class... A>
  LEIBNIZ_INLINE constexpr auto operator()(const A&... arguments) const noexcept {
    return call_list(*this, arguments...);
  }
};

// The derivatives of m formulas by n variables. Shape: m rows of n; a row is a gradient.
template <class Formulas, class Variables>
struct jacobian_of;

template <class... F, class... V>
struct jacobian_of<detail::mp_list<F...>, detail::mp_list<V...>> : vector_base {
  using formulas = detail::mp_list<F...>;
  using variables = detail::mp_list<V...>;
  static constexpr std::size_t size() { return sizeof...(F); }

  template <class I>
  constexpr auto operator[](I) const {
    return get<detail::index_value<I>>(*this);
  }
  template <class... A>
  LEIBNIZ_INLINE constexpr auto operator()(const A&... arguments) const noexcept {
    return call_list(*this, arguments...);
  }
  // The entries that are not structurally zero, in the order of sparsity<…>: as a std::array, or, where the
  // last argument is a std::span behind the point, written there.
  template <class... A>
  LEIBNIZ_INLINE constexpr auto sparse(const A&... arguments) const noexcept {
    return call_sparse(*this, arguments...);
  }
};

// The second derivatives of one formula. Shape: n rows of n, symmetric; row i is the gradient of ∂F/∂V_i.
template <class F, class Variables>
struct hessian_of;

template <class F, class... V>
struct hessian_of<F, detail::mp_list<V...>> : vector_base {
  using formula = F;
  using variables = detail::mp_list<V...>;
  static constexpr std::size_t size() { return sizeof...(V); }

  template <class I>
  constexpr auto operator[](I) const {
    return get<detail::index_value<I>>(*this);
  }
  template <class... A>
  LEIBNIZ_INLINE constexpr auto operator()(const A&... arguments) const noexcept {
    return call_list(*this, arguments...);
  }
  // The entries that are not structurally zero, in the order of sparsity<…>: as a std::array, or, where the
  // last argument is a std::span behind the point, written there.
  template <class... A>
  LEIBNIZ_INLINE constexpr auto sparse(const A&... arguments) const noexcept {
    return call_sparse(*this, arguments...);
  }
};

// get<I>(…): the I-th component: a formula of a gradient, a row of a Jacobian or Hessian.
template <std::size_t I, class F, class... V>
constexpr auto get(gradient_of<F, detail::mp_list<V...>>) {
  static_assert(I < sizeof...(V),
                "leibniz: required an index less than the number of variables; given one beyond the end");
  return detail::derive<F, detail::mp_at_c<detail::mp_list<V...>, I>>{};
}
template <std::size_t I, class... F, class Variables>
constexpr auto get(jacobian_of<detail::mp_list<F...>, Variables>) {
  static_assert(I < sizeof...(F),
                "leibniz: required an index less than the number of formulas; given one beyond the end");
  return gradient_of<detail::mp_at_c<detail::mp_list<F...>, I>, Variables>{};
}
template <std::size_t I, class F, class... V>
constexpr auto get(hessian_of<F, detail::mp_list<V...>>) {
  static_assert(I < sizeof...(V),
                "leibniz: required an index less than the number of variables; given one beyond the end");
  return gradient_of<detail::derive<F, detail::mp_at_c<detail::mp_list<V...>, I>>, detail::mp_list<V...>>{};
}

// gradient<f, x, y>: the first derivatives of f by the variables listed; a vector variable stands for its
// components. Variables that are not listed are parameters.
template <auto Formula, auto... Variables>
  requires(sizeof...(Variables) > 0)
inline constexpr auto gradient = gradient_of<frozen<Formula>, detail::variable_list<Variables...>>{};

// jacobian<vector_of(f, g), x, y>: the first derivatives of each formula by each variable.
template <auto Formulas, auto... Variables>
  requires(sizeof...(Variables) > 0)
inline constexpr auto jacobian =
    jacobian_of<typename detail::formula_list<frozen<Formulas>>::type, detail::variable_list<Variables...>>{};

// hessian<f, x, y>: the second derivatives of f by each pair of variables.
template <auto Formula, auto... Variables>
  requires(sizeof...(Variables) > 0)
inline constexpr auto hessian = hessian_of<frozen<Formula>, detail::variable_list<Variables...>>{};

}  // namespace leibniz

template <class F, class... V>
struct std::tuple_size<leibniz::gradient_of<F, boost::mp11::mp_list<V...>>>
    : std::integral_constant<std::size_t, sizeof...(V)> {};
template <class... F, class V>
struct std::tuple_size<leibniz::jacobian_of<boost::mp11::mp_list<F...>, V>>
    : std::integral_constant<std::size_t, sizeof...(F)> {};
template <class F, class... V>
struct std::tuple_size<leibniz::hessian_of<F, boost::mp11::mp_list<V...>>>
    : std::integral_constant<std::size_t, sizeof...(V)> {};

template <std::size_t I, class F, class V>
struct std::tuple_element<I, leibniz::gradient_of<F, V>> {
  using type = decltype(leibniz::get<I>(leibniz::gradient_of<F, V>{}));
};
template <std::size_t I, class F, class V>
struct std::tuple_element<I, leibniz::jacobian_of<F, V>> {
  using type = decltype(leibniz::get<I>(leibniz::jacobian_of<F, V>{}));
};
template <std::size_t I, class F, class V>
struct std::tuple_element<I, leibniz::hessian_of<F, V>> {
  using type = decltype(leibniz::get<I>(leibniz::hessian_of<F, V>{}));
};
