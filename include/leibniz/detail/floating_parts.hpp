// SPDX-License-Identifier: MIT
#pragma once

#include <type_traits>

namespace leibniz::detail {

// Is T made of floating values (std::complex, SIMD packs)? They are constructed from one.
template <class T>
concept FloatingParts = std::is_floating_point_v<typename T::value_type>;

}  // namespace leibniz::detail
