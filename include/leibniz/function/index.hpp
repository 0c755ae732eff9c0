// SPDX-License-Identifier: MIT
//
// Functions whose first argument is an index: an integer that is constant in a formula.
#pragma once

#include "row.hpp"

namespace leibniz::detail {

// What can be given as an index: an integer, held in a type or not.
template <class N>
inline constexpr bool is_index = std::is_integral_v<N> || IntegralConstant<N>;
template <std::int64_t N>
inline constexpr bool is_index<constant<N>> = true;
template <class N>
concept Index = is_index<N>;

// The index that a constant n of any scalar type stands for.
template <class T>
constexpr int index_of(const T& n) {
  if constexpr (requires { static_cast<double>(n); })
    return static_cast<int>(static_cast<double>(n));
  else if constexpr (requires { static_cast<double>(n.get(0)); })  // a SIMD pack
    return static_cast<int>(n.get(0));
  else if constexpr (requires { static_cast<double>(n(0)); })  // an array
    return static_cast<int>(n(0));
  else if constexpr (requires { n.value(); })  // a dual number, in Eigen
    return index_of(n.value());
  else if constexpr (requires { n.a; })  // and in Ceres
    return index_of(n.a);
  else if constexpr (requires { n.lower(); })  // an interval
    return index_of(n.lower());
  else
    return index_of(n.real());
}

}  // namespace leibniz::detail
