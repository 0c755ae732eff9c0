// SPDX-License-Identifier: MIT
//
// Comparisons of formulas, what &&, || and ! make of them, and the formulas that take one of several values.
#pragma once

#include "operators.hpp"
#include "rejected.hpp"

namespace leibniz {

// x < y, x <= y, x > y, x >= y: conditions, with the scalar type's own comparison, so false where one side is
// NaN. Equality is x <= y && y <= x: a == b on formulas is a proof, made when compiling.
template <class L, class R>
  requires Operands<L, R>
constexpr auto operator<(const L& l, const R& r) {
  return conditions::less<lifted<L>, lifted<R>>{{}, detail::joined_all(lift(l), lift(r))};
}
template <class L, class R>
  requires Operands<L, R>
constexpr auto operator<=(const L& l, const R& r) {
  return conditions::less_equal<lifted<L>, lifted<R>>{{}, detail::joined_all(lift(l), lift(r))};
}
template <class L, class R>
  requires Operands<L, R>
constexpr auto operator>(const L& l, const R& r) {
  return conditions::greater<lifted<L>, lifted<R>>{{}, detail::joined_all(lift(l), lift(r))};
}
template <class L, class R>
  requires Operands<L, R>
constexpr auto operator>=(const L& l, const R& r) {
  return conditions::greater_equal<lifted<L>, lifted<R>>{{}, detail::joined_all(lift(l), lift(r))};
}

// Both sides are computed: nothing is short-circuited.
template <Condition L, Condition R>
constexpr auto operator&&(const L& l, const R& r) {
  return conditions::conjunction<L, R>{{}, detail::joined_all(l, r)};
}
template <Condition L, Condition R>
constexpr auto operator||(const L& l, const R& r) {
  return conditions::disjunction<L, R>{{}, detail::joined_all(l, r)};
}
template <Condition C>
constexpr auto operator!(const C& c) {
  return conditions::complement<C>{{}, {c}};
}

// select(c, a, b): the formula a where c holds, else b. Both are computed and one is taken; the other may be
// infinite or NaN there, and so may its derivatives: nothing of it reaches the result, or a derivative of it
// of any order. The derivative is select(c, a', b'): that of the branch taken; c itself has none, so where a
// and b do not meet, the jump has no share in it.
template <class C, class A, class B>
  requires((Expression<C> || Expression<A> || Expression<B> || Condition<C>) && Operand<A> && Operand<B>)
constexpr auto select(const C& c, const A& a, const B& b) {
  static_assert(
      Condition<C>,
      "leibniz: required a condition, such as x < y, as the first argument of select; given something "
      "else; write select(x < y, a, b), and C++'s own conditional where the choice is known when "
      "compiling");
  if constexpr (Condition<C>)
    return selection<C, lifted<A>, lifted<B>>{{}, detail::joined_all(c, lift(a), lift(b))};
}
// The same on numbers, so that one line serves both.
template <class C, class A, class B>
  requires(std::is_same_v<C, bool> && !Expression<A> && !Expression<B>)
constexpr auto select(const C& c, const A& a, const B& b) {
  return static_cast<std::common_type_t<A, B>>(c ? a : b);
}

// piecewise(c1, v1, c2, v2, …, v): the first value whose condition holds, else the last:
// select(c1, v1, select(c2, v2, … v)).
template <class V>
  requires Operand<V>
constexpr auto piecewise(const V& otherwise) {
  return lift(otherwise);
}
template <class C, class V, class... Rest>
  requires(Condition<C> || Expression<C> || Expression<V>)
constexpr auto piecewise(const C& c, const V& v, const Rest&... rest) {
  static_assert(Condition<C> && Operand<V> && sizeof...(Rest) % 2 == 1,
                "leibniz: required conditions, each followed by its value, and a last value for where none "
                "holds; given another list; write piecewise(x < 0, a, x < 1, b, c)");
  if constexpr (Condition<C> && Operand<V> && sizeof...(Rest) % 2 == 1)
    return select(c, v, piecewise(rest...));
}

}  // namespace leibniz
