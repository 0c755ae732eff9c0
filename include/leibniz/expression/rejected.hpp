// SPDX-License-Identifier: MIT
//
// Tempting spellings that C++ accepts and mathematics does not mean. Each is refused where it is written,
// with what to write instead.
#pragma once

#include "nodes.hpp"

namespace leibniz {

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

// x % y of numbers that are no integers is fmod.
template <class L, class R>
  requires Operands<L, R>
constexpr auto operator%(const L&, const R&) {
  static_assert(detail::always_false<L, R>,
                "leibniz: required an operator of formulas; given x % y, which is defined for integers only; "
                "write fmod(x, y)");
}

// A condition is neither 0 nor 1, and a < b < c no chain.
#define LEIBNIZ_REJECT_CONDITION(op)                                                                 \
  template <class L, class R>                                                                        \
    requires((Condition<L> && (Operand<R> || Condition<R>)) || (Operand<L> && Condition<R>))         \
  constexpr auto operator op(const L&, const R&) {                                                   \
    static_assert(                                                                                   \
        detail::always_false<L, R>,                                                                  \
        "leibniz: required a formula or a number beside " #op                                        \
        "; given a condition; write select(condition, 1, 0) for its number, and a < b && b < c for " \
        "a chain");                                                                                  \
  }
LEIBNIZ_REJECT_CONDITION(+)
LEIBNIZ_REJECT_CONDITION(-)
LEIBNIZ_REJECT_CONDITION(*)
LEIBNIZ_REJECT_CONDITION(/)
LEIBNIZ_REJECT_CONDITION(<)
LEIBNIZ_REJECT_CONDITION(<=)
LEIBNIZ_REJECT_CONDITION(>)
LEIBNIZ_REJECT_CONDITION(>=)
#undef LEIBNIZ_REJECT_CONDITION

// x && y, where x is a number and no condition.
#define LEIBNIZ_REJECT_LOGIC(op)                                                        \
  template <class L, class R>                                                           \
    requires(Expression<L> || Expression<R>)                                            \
  constexpr auto operator op(const L&, const R&) {                                      \
    static_assert(detail::always_false<L, R>,                                           \
                  "leibniz: required conditions around " #op                            \
                  "; given a formula; write comparisons, such as x > 0 " #op " y > 0"); \
  }
LEIBNIZ_REJECT_LOGIC(&&)
LEIBNIZ_REJECT_LOGIC(||)
#undef LEIBNIZ_REJECT_LOGIC

}  // namespace leibniz
