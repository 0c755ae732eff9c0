// SPDX-License-Identifier: MIT
//
// A choice between two values of any scalar type.
#pragma once

#include <type_traits>

#include "inline.hpp"

namespace leibniz::detail {

// Where a comparison gives a mask and no bool (SIMD packs, arrays), its select is found by argument-dependent
// lookup, or is a member of the mask. (A mask may convert to bool all the same: those of AVX-512 are
// integers.)
template <class M, class T>
LEIBNIZ_INLINE constexpr T blend(const M& mask, const T& a, const T& b) {
  if constexpr (std::is_same_v<M, bool>)
    return mask ? a : b;
  else if constexpr (requires { T(select(mask, a, b)); })
    return T(select(mask, a, b));
  else if constexpr (requires { T(mask.select(a, b)); })
    return T(mask.select(a, b));
  else
    return mask ? a : b;
}

// The same of functions that compute the values: only one is called where the mask is a bool. They return T,
// because expression templates would hold what is gone when they have returned.
template <class T, class M, class A, class B>
LEIBNIZ_INLINE constexpr T choose(const M& mask, const A& a, const B& b) {
  static_assert(std::is_same_v<decltype(a()), T> && std::is_same_v<decltype(b()), T>);
  if constexpr (std::is_same_v<M, bool>)
    return mask ? a() : b();
  else
    return blend(mask, a(), b());
}

// Both masks, and either of them: by & and | where a mask has them.
template <class M>
LEIBNIZ_INLINE constexpr M both(const M& a, const M& b) {
  if constexpr (!std::is_same_v<M, bool> && requires { M(a & b); })
    return M(a & b);
  else
    return M(a && b);
}
template <class M>
LEIBNIZ_INLINE constexpr M either(const M& a, const M& b) {
  if constexpr (!std::is_same_v<M, bool> && requires { M(a | b); })
    return M(a | b);
  else
    return M(a || b);
}

}  // namespace leibniz::detail
