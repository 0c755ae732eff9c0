// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

#include "../detail/inline.hpp"
#include "../expression/nodes.hpp"
#include "../expression/vector.hpp"

namespace leibniz {

// The results of evaluate<…>, in the order asked for: auto [v, g, H] = evaluate<…>(…), or get<0>(r).
template <class... T>
struct results {
  argument_pack<T...> values;
  LEIBNIZ_INLINE constexpr explicit results(const T&... v) : values(v...) {}
};

template <std::size_t I, class... T>
LEIBNIZ_INLINE constexpr auto get(const results<T...>& r) {
  return element_of<static_cast<int>(I)>(r.values);
}

}  // namespace leibniz

template <class... T>
struct std::tuple_size<leibniz::results<T...>> : std::integral_constant<std::size_t, sizeof...(T)> {};

template <std::size_t I, class... T>
struct std::tuple_element<I, leibniz::results<T...>> {
  using type = decltype(leibniz::get<I>(std::declval<const leibniz::results<T...>&>()));
};
