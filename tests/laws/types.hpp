// SPDX-License-Identifier: MIT
//
// Which type a formula has.
#pragma once

#include <leibniz/expression/freeze.hpp>

namespace leibniz::laws {

// As a template argument, Formula is the pure type T.
template <auto Formula, class T>
inline constexpr bool freezes_to = std::is_same_v<frozen<Formula>, T>;

// As an object, the formula has type T.
template <class T, class Formula>
constexpr bool has_type(const Formula&) {
  return std::is_same_v<Formula, T>;
}

}  // namespace leibniz::laws
