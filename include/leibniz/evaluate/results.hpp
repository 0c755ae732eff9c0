// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

#include "../derive/lists.hpp"
#include "../detail/inline.hpp"

namespace leibniz {
namespace detail {

template <std::size_t I, class T>
struct result_leaf {
  T value;
};
template <class Indices, class... T>
struct result_leaves;
template <std::size_t... I, class... T>
struct result_leaves<std::index_sequence<I...>, T...> : result_leaf<I, T>... {};

template <std::size_t I, class... T>
using leaf_at = result_leaf<I, mp_at_c<mp_list<T...>, I>>;

}  // namespace detail

// The results of evaluate<…>, in the order asked for: auto [v, g, H] = evaluate<…>(…), or get<0>(r). An
// aggregate of its values, so that they are built where they will stay: g++ copies what passes through
// constructors.
template <class... T>
struct results : detail::result_leaves<std::index_sequence_for<T...>, T...> {};

template <std::size_t I, class... T>
LEIBNIZ_INLINE constexpr const auto& get(const results<T...>& r) {
  return static_cast<const detail::leaf_at<I, T...>&>(r).value;
}
template <std::size_t I, class... T>
LEIBNIZ_INLINE constexpr auto& get(results<T...>& r) {
  return static_cast<detail::leaf_at<I, T...>&>(r).value;
}
template <std::size_t I, class... T>
LEIBNIZ_INLINE constexpr auto&& get(results<T...>&& r) {
  return std::move(get<I>(r));
}

}  // namespace leibniz

template <class... T>
struct std::tuple_size<leibniz::results<T...>> : std::integral_constant<std::size_t, sizeof...(T)> {};

template <std::size_t I, class... T>
struct std::tuple_element<I, leibniz::results<T...>> {
  using type = boost::mp11::mp_at_c<boost::mp11::mp_list<T...>, I>;
};
