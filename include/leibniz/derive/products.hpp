// SPDX-License-Identifier: MIT
//
// Products of derivatives with a vector that is known at run time only: J d, wᵀ J and H d, none of which
// forms the matrix.
#pragma once

#include "lists.hpp"

namespace leibniz {

// The run-time vectors of products: run_time::direction = std::array{…} has one entry for each variable of
// the list, weights = … one for each formula.
struct direction_name {
  template <class Value>
  constexpr auto operator=(const Value& value) const {
    return binding<direction_name, Value>{value};
  }
};
struct weights_name {
  template <class Value>
  constexpr auto operator=(const Value& value) const {
    return binding<weights_name, Value>{value};
  }
};
namespace run_time {
inline constexpr direction_name direction{};
inline constexpr weights_name weights{};
}  // namespace run_time

namespace detail {

// The inputs that the entries of a run-time vector become. The names cannot be those of a user's variable.
template <int Size>
using direction_variables = vector_variable<"#direction", Size>;
template <int Size>
using weight_variables = vector_variable<"#weights", Size>;

}  // namespace detail

// J d: the derivatives of m formulas in one direction. Shape: m.
template <class Formulas, class Variables>
struct jacobian_vector_product_of;

template <class... F, class... V>
struct jacobian_vector_product_of<detail::mp_list<F...>, detail::mp_list<V...>> {
  using formulas = detail::mp_list<F...>;
  using variables = detail::mp_list<V...>;
  enum : int { direction_size = sizeof...(V), weights_size = 0 };

  template <class... A>
  LEIBNIZ_INLINE constexpr auto operator()(const A&... arguments) const noexcept {
    return call_product<direction_name>(*this, arguments...);
  }
};

// wᵀ J: the gradient of a weighted sum of m formulas. Shape: n.
template <class Formulas, class Variables>
struct vector_jacobian_product_of;

template <class... F, class... V>
struct vector_jacobian_product_of<detail::mp_list<F...>, detail::mp_list<V...>> {
  using formulas = detail::mp_list<F...>;
  using variables = detail::mp_list<V...>;
  enum : int { direction_size = 0, weights_size = sizeof...(F) };

  template <class... A>
  LEIBNIZ_INLINE constexpr auto operator()(const A&... arguments) const noexcept {
    return call_product<weights_name>(*this, arguments...);
  }
};

// H d: the derivative of a gradient in one direction. Shape: n.
template <class F, class Variables>
struct hessian_vector_product_of;

template <class F, class... V>
struct hessian_vector_product_of<F, detail::mp_list<V...>> {
  using formula = F;
  using variables = detail::mp_list<V...>;
  enum : int { direction_size = sizeof...(V), weights_size = 0 };

  template <class... A>
  LEIBNIZ_INLINE constexpr auto operator()(const A&... arguments) const noexcept {
    return call_product<direction_name>(*this, arguments...);
  }
};

// jacobian_vector_product<vector_of(f, g), x, y>(point, d), or (x = 1.0, y = 2.0, run_time::direction = d):
// the derivatives of f and g along d. Costs about twice the functions, however many variables there are (one
// tangent sweep).
template <auto Formulas, auto... Variables>
  requires(sizeof...(Variables) > 0)
inline constexpr auto jacobian_vector_product =
    jacobian_vector_product_of<typename detail::formula_list<frozen<Formulas>>::type,
                               detail::variable_list<Variables...>>{};

// vector_jacobian_product<vector_of(f, g), x, y>(point, w), or (x = 1.0, y = 2.0, run_time::weights = w): the
// gradient of Σ w_i f_i. Costs a small multiple of the functions, however many there are (one adjoint sweep).
template <auto Formulas, auto... Variables>
  requires(sizeof...(Variables) > 0)
inline constexpr auto vector_jacobian_product =
    vector_jacobian_product_of<typename detail::formula_list<frozen<Formulas>>::type,
                               detail::variable_list<Variables...>>{};

// hessian_vector_product<f, x, y>(point, d), or (x = 1.0, y = 2.0, run_time::direction = d): the Hessian of f
// times d. Costs a small multiple of the function, however many variables there are (a tangent sweep over the
// adjoint program).
template <auto Formula, auto... Variables>
  requires(sizeof...(Variables) > 0)
inline constexpr auto hessian_vector_product =
    hessian_vector_product_of<frozen<Formula>, detail::variable_list<Variables...>>{};

}  // namespace leibniz
