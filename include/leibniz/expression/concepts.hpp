// SPDX-License-Identifier: MIT
#pragma once

#include <type_traits>

#include "../constant/constant_value.hpp"
#include "open_values.hpp"

namespace leibniz {

// The common root of all formula types. It is empty and not a template: operators are found through its
// namespace and are declared once, not once per node type. open_count: how many values the type leaves open.
struct expression_base {
  enum : int { open_count = 0 };
};

// The root of the leaves that are known by their type.
struct closed_leaf : expression_base, open_values<0> {};

// The root of the conditions: comparisons, and what &&, || and ! make of them. A condition is no formula: it
// has no value to add or to differentiate. select(c, a, b) takes it.
struct condition_base;

// The roots of the operations with a left and a right operand.
struct binary_base {};
struct binary_expression : expression_base, binary_base {};

// A formula: a variable, a constant, or an operation on formulas. (The builtin, because std::is_base_of_v is
// one more variable with a long name for every node type: 5 % of the compile time of a large formula.)
template <class T>
concept Expression = __is_base_of(expression_base, T);

template <class T>
concept Condition = __is_base_of(condition_base, T);

template <class T>
concept BinaryOperation = __is_base_of(binary_base, T);

// The root of operands that do not nest in a type, but record what is done with them (program/node.hpp).
struct recording_base : expression_base {};

template <class T>
concept Recording = __is_base_of(recording_base, T);

namespace detail {

template <class...>
inline constexpr bool always_false = false;

// std::integral_constant, boost::hana::integral_constant and their kin: a type that carries an integer.
template <class T>
concept IntegralConstant = requires {
  typename T::value_type;
  requires std::is_integral_v<typename T::value_type>;
  requires std::is_integral_v<std::remove_cvref_t<decltype(T::value)>>;
};

// std::ratio and its kin.
template <class T>
concept RatioConstant = requires {
  requires std::is_integral_v<std::remove_cvref_t<decltype(T::num)>>;
  requires std::is_integral_v<std::remove_cvref_t<decltype(T::den)>>;
};

template <class T>
concept ArithmeticLiteral = std::is_arithmetic_v<T> && !std::is_same_v<T, bool>;

}  // namespace detail

struct condition_base {
  // if (x < y) asks at run time what is not known before the formula is given numbers.
  template <class T>
    requires std::is_same_v<T, bool>
  constexpr explicit operator T() const {
    static_assert(detail::always_false<T>,
                  "leibniz: required a condition inside a formula; given one where C++ decides, in an if, a "
                  "?: or std::max; write select(x < y, a, b), and max(a, b) without std");
    return false;
  }
};
struct binary_condition : condition_base, binary_base {};

// What may stand in a formula beside a formula: a number (int, double, …) or a constant held in a type.
template <class T>
concept Literal = !Expression<T> &&
                  (detail::ArithmeticLiteral<T> || detail::IntegralConstant<T> || detail::RatioConstant<T>);

template <class T>
concept Operand = Expression<T> || Literal<T>;

// The operands of a binary operator: two formulas, or a formula and a number.
template <class L, class R>
concept Operands = (Expression<L> && Operand<R>) || (Literal<L> && Expression<R>);

}  // namespace leibniz
