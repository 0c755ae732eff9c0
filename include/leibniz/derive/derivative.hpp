// SPDX-License-Identifier: MIT
//
// derivative<f, x>, derivative<f, x, y>, derivative<f, x, 3>: derivatives as formulas.
#pragma once

#include "high_order.hpp"

namespace leibniz {

template <class T>
struct is_variable : std::false_type {};
template <fixed_string Name>
struct is_variable<variable<Name>> : std::true_type {};

// A variable: what one can differentiate by and bind a value to.
template <class T>
concept Variable = is_variable<std::remove_const_t<T>>::value;

namespace detail {

// A variable as it stands in a list: q[1] with a literal index freezes into its variable.
template <auto V>
constexpr auto frozen_variable() {
  if constexpr (Expression<decltype(V)>)
    return frozen<V>{};
  else
    return V;
}

// each_variable<List, x, 2, y, …>::type: the variables x, x, y, … behind those of the list; a count follows
// its variable.
template <class List, auto... Variables>
struct each_variable {
  using type = List;
};

template <class List, auto V, auto... Rest>
struct each_variable<List, V, Rest...> {
  using by = std::remove_const_t<decltype(frozen_variable<V>())>;
  static_assert(
      !std::is_arithmetic_v<by>,
      "leibniz: required a variable before a count; given a count first; write derivative<f, x, 2>");
  static_assert(std::is_arithmetic_v<by> || Variable<by>,
                "leibniz: required a variable to differentiate by; given something else; write derivative<f, "
                "x> with a variable x, "
                "or give the inner formula a name of its own: g(u = inner)");
  static consteval auto pick() {
    if constexpr (Variable<by>)
      return typename each_variable<boost::mp11::mp_push_back<List, by>, Rest...>::type{};
  }
  using type = decltype(pick());
};

template <class List, auto V, auto Next, auto... Rest>
  requires(std::is_integral_v<decltype(Next)> && Variable<decltype(frozen_variable<V>())>)
struct each_variable<List, V, Next, Rest...> {
  static_assert(Next >= 0, "leibniz: required a count of 0 or more after a variable; given a negative one");
  using by = std::remove_const_t<decltype(frozen_variable<V>())>;
  using repeated = boost::mp11::mp_repeat_c<mp_list<by>, Next >= 0 ? Next : 0>;
  using type = typename each_variable<mp_append<List, repeated>, Rest...>::type;
};

template <class E, class Variables>
struct derive_by_list;
template <class E, class... V>
struct derive_by_list<E, mp_list<V...>> : derive_all<E, V...> {};
// a list that was rejected
template <class E>
struct derive_by_list<E, void> {
  using type = constant<0>;
};

template <class E, auto... Variables>
struct derivative_of : derive_by_list<E, typename each_variable<mp_list<>, Variables...>::type> {};
// vectors: component by component
template <class... E, auto... Variables>
struct derivative_of<formula_vector<E...>, Variables...> {
  using type = formula_vector<typename derivative_of<E, Variables...>::type...>;
};

}  // namespace detail

// derivative<f, x>: df/dx as a formula. derivative<f, x, y> is ∂²f/∂x∂y; a count after a variable repeats it:
// derivative<f, x, 3, y> is ∂⁴f/∂x³∂y. Of a vector: the vector of the derivatives. Costs nothing at run time;
// the formula is built by the chain rule from the function table and kept short (0 and 1 vanish, constants
// gather, like neighbours merge). From the fifth order on, a derivative that would be a formula of many
// hundred terms is not built: its value is computed by Taylor arithmetic, as that of derivatives<f, x, n>.
template <auto Formula, auto... Variables>
  requires(sizeof...(Variables) > 0)
inline constexpr auto derivative = typename detail::derivative_of<frozen<Formula>, Variables...>::type{};

}  // namespace leibniz
