// SPDX-License-Identifier: MIT
//
// The whole node list. A formula is a value whose type spells out its structure, one node per C++ operation,
// as written: 3*x*y has type product<product<number, variable<"x">>, variable<"y">>. Nodes are inert;
// evaluation, derivatives and printing are passes over them. All members are public because formulas are
// template arguments.
//
// Two leaves carry a value rather than a type, because a function parameter cannot become a type: number, and
// component. When the formula is used as a template argument they freeze into constant<N, D> or real<Bits>,
// and variable<"q[2]"> (freeze.hpp).
#pragma once

#include <cstdint>

#include "../detail/fixed_string.hpp"
#include "concepts.hpp"

namespace leibniz {

template <class Variable, class Value>
struct binding;

// f(x = t*t, y = 1 - t): the formula with formulas in the place of variables (substitute.hpp).
#define LEIBNIZ_COMPOSABLE                                       \
  template <class... Bindings>                                   \
  constexpr auto operator()(const Bindings&... bindings) const { \
    return substitute(*this, bindings...);                       \
  }

// A variable, known by its name: two variables with one name are the same variable.
template <fixed_string Name>
struct variable : expression_base {
  static constexpr auto name = Name;

  // x = 2.0 names an argument of a call; x = t*t a substitution. It assigns nothing.
  template <class Value>
  constexpr auto operator=(const Value& value) const {
    return binding<variable, Value>{value};
  }
  LEIBNIZ_COMPOSABLE
};

// The exact rational N/D, in lowest terms with D > 0 when written by the library.
template <std::int64_t N, std::int64_t D = 1>
struct constant : expression_base {
  static_assert(
      D != 0, "leibniz: a constant needs a denominator other than zero: write constant<N, D>{} with D != 0");
  LEIBNIZ_COMPOSABLE
};

// A constant that is no exact rational in 64 bits: the double with these bits.
template <std::int64_t Bits>
struct real : expression_base {
  LEIBNIZ_COMPOSABLE
};

// A number written into a formula, still a value: freezes into constant<N, D> or real<Bits>.
struct number : expression_base {
  constant_value value{};
  constexpr number() = default;
  constexpr explicit number(constant_value held) : value(held) {}
  LEIBNIZ_COMPOSABLE
};

// q[i] of a vector_variable with the index still a value: freezes into variable<"q[i]">.
template <fixed_string Name, int Size>
struct component : expression_base {
  int index = 0;
  constexpr component() = default;
  constexpr explicit component(int position) : index(position) {}
  LEIBNIZ_COMPOSABLE
};

// The operations are aggregates: a constructor would be one more function with a long name for every node
// type.

// -u
template <class U>
struct negation : expression_base {
  U operand;
  LEIBNIZ_COMPOSABLE
};

// l + r
template <class L, class R>
struct sum : binary_expression {
  L left;
  R right;
  LEIBNIZ_COMPOSABLE
};

// l - r
template <class L, class R>
struct difference_of : binary_expression {
  L left;
  R right;
  LEIBNIZ_COMPOSABLE
};

// l * r
template <class L, class R>
struct product : binary_expression {
  L left;
  R right;
  LEIBNIZ_COMPOSABLE
};

// l / r
template <class L, class R>
struct quotient : binary_expression {
  L left;
  R right;
  LEIBNIZ_COMPOSABLE
};

// pow(l, r)
template <class L, class R>
struct power_of : binary_expression {
  L left;
  R right;
  LEIBNIZ_COMPOSABLE
};

// The arguments of a call, one inside the other, so that a call is a structural type without std::tuple.
template <class... Arguments>
struct argument_pack {};

template <class Head, class... Tail>
struct argument_pack<Head, Tail...> {
  Head head;
  argument_pack<Tail...> tail;
  constexpr argument_pack() = default;
  constexpr explicit argument_pack(const Head& first, const Tail&... others) : head(first), tail(others...) {}
};

template <class Head>
struct argument_pack<Head> {
  Head head;
  argument_pack<> tail{};
  constexpr argument_pack() = default;
  constexpr explicit argument_pack(const Head& first) : head(first) {}
};

template <int I, class Pack>
constexpr const auto& element_of(const Pack& pack) {
  if constexpr (I == 0)
    return pack.head;
  else
    return element_of<I - 1>(pack.tail);
}

// Row(arguments...): a function of the function table (function/row.hpp). Without arguments it is a named
// constant such as pi.
template <class Row, class... Arguments>
struct call : expression_base {
  argument_pack<Arguments...> arguments{};
  constexpr call() = default;
  constexpr explicit call(const Arguments&... values)
    requires(sizeof...(Arguments) > 0)
      : arguments(values...) {}
  LEIBNIZ_COMPOSABLE
};

// select(c, a, b): a where the condition c holds, else b
template <class C, class A, class B>
struct selection : expression_base {
  argument_pack<C, A, B> arguments{};
  constexpr selection() = default;
  constexpr selection(C condition, A where_true, B where_false)
      : arguments(condition, where_true, where_false) {}
  LEIBNIZ_COMPOSABLE
};

#undef LEIBNIZ_COMPOSABLE

// The conditions; in a namespace of their own, because their names are common ones.
namespace conditions {

#define LEIBNIZ_BINARY_CONDITION(name) \
  template <class L, class R>          \
  struct name : binary_condition {     \
    L left;                            \
    R right;                           \
  }
LEIBNIZ_BINARY_CONDITION(less);           // l < r
LEIBNIZ_BINARY_CONDITION(less_equal);     // l <= r
LEIBNIZ_BINARY_CONDITION(greater);        // l > r
LEIBNIZ_BINARY_CONDITION(greater_equal);  // l >= r
LEIBNIZ_BINARY_CONDITION(conjunction);    // c && d
LEIBNIZ_BINARY_CONDITION(disjunction);    // c || d
#undef LEIBNIZ_BINARY_CONDITION

// !c
template <class C>
struct complement : condition_base {
  C operand;
};

}  // namespace conditions

// A name bound to a value: what x = 2.0 gives.
template <class Variable, class Value>
struct binding {
  using variable_type = Variable;
  using value_type = Value;
  Value value;
};

}  // namespace leibniz
