// SPDX-License-Identifier: MIT
#pragma once

#include <type_traits>

#include "../constant/constant_value.hpp"

namespace leibniz {

// The common root of all formula types. It is empty and not a template: operators are found through its
// namespace and are declared once, not once per node type.
struct expression_base {};

// The root of the operations with a left and a right operand.
struct binary_base : expression_base {};

// A formula: a variable, a constant, or an operation on formulas. (The builtin, because std::is_base_of_v is
// one more variable with a long name for every node type: 5 % of the compile time of a large formula.)
template <class T>
concept Expression = __is_base_of(expression_base, T);

template <class T>
concept BinaryOperation = __is_base_of(binary_base, T);

// The root of operands that do not nest in a type, but record what is done with them (program/node.hpp).
struct recording_base : expression_base {};

template <class T>
concept Recording = __is_base_of(recording_base, T);

namespace detail {

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
