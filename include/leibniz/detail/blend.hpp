// SPDX-License-Identifier: MIT
//
// A choice between two values of any scalar type.
#pragma once

#include <type_traits>

#include "inline.hpp"

namespace leibniz::detail {

// Where a comparison gives a mask and no bool (SIMD packs, arrays), its select is found by argument-dependent
// lookup, or is a member of the mask.
template <class M, class T>
LEIBNIZ_INLINE constexpr T blend(const M& mask, const T& a, const T& b) {
  if constexpr (std::is_convertible_v<M, bool>)
    return mask ? a : b;
  else if constexpr (requires { T(mask.select(a, b)); })
    return T(mask.select(a, b));
  else
    return T(select(mask, a, b));
}

}  // namespace leibniz::detail
