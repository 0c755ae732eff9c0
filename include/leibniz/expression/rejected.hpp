// SPDX-License-Identifier: MIT
//
// Tempting spellings that C++ accepts and mathematics does not mean. Each is refused where it is written,
// with what to write instead.
#pragma once

#include "nodes.hpp"

namespace leibniz {

namespace detail {
template <class...>
inline constexpr bool always_false = false;
}  // namespace detail

// x ^ 2 is C++'s exclusive or, and binds weaker than +.
template <class L, class R>
  requires Operands<L, R>
constexpr auto operator^(const L&, const R&) {
  static_assert(detail::always_false<L, R>,
                "leibniz: required an operator of formulas; given x ^ y, which in C++ is exclusive or and "
                "binds weaker than +; "
                "write pow(x, y)");
}

// A formula that changes under the reader's eyes would not be a formula.
#define LEIBNIZ_REJECT_ASSIGNMENT(op)                                                                     \
  template <class L, class R>                                                                             \
    requires Operands<L, R>                                                                               \
  constexpr auto operator op(const L&, const R&) {                                                        \
    static_assert(                                                                                        \
        detail::always_false<L, R>,                                                                       \
        "leibniz: required an expression; given a compound assignment, and formulas never change; write " \
        "constexpr auto g = f + term");                                                                   \
  }
LEIBNIZ_REJECT_ASSIGNMENT(+=)
LEIBNIZ_REJECT_ASSIGNMENT(-=)
LEIBNIZ_REJECT_ASSIGNMENT(*=)
LEIBNIZ_REJECT_ASSIGNMENT(/=)
#undef LEIBNIZ_REJECT_ASSIGNMENT

// x % y has no derivative to speak of.
template <class L, class R>
  requires Operands<L, R>
constexpr auto operator%(const L&, const R&) {
  static_assert(detail::always_false<L, R>,
                "leibniz: required an operator of formulas; given x % y, which is defined for integers only; "
                "write the formula "
                "without a remainder");
}

}  // namespace leibniz
