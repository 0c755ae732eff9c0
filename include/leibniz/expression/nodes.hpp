// SPDX-License-Identifier: MIT
//
// The whole node list. A formula is a value whose type spells out its structure, one node per C++ operation,
// as written: 3*x*y has type product<product<number, variable<"x">>, variable<"y">>. Nodes are inert;
// evaluation, derivatives and printing are passes over them. All members are public because formulas are
// template arguments.
//
// Two leaves are open: they carry a value rather than a type, because a function parameter cannot become a
// type. They are number, and component. When the formula is used as a template argument they freeze into
// constant<N, D> or real<Bits>, and variable<"q[2]"> (freeze.hpp).
//
// A node does not hold its operands, which its type tells, but the values of the open leaves below it, from
// left to right in one array (open_values.hpp).
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
struct variable : closed_leaf {
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
struct constant : closed_leaf {
  static_assert(
      D != 0, "leibniz: a constant needs a denominator other than zero: write constant<N, D>{} with D != 0");
  LEIBNIZ_COMPOSABLE
};

// A constant that is no exact rational in 64 bits: the double with these bits.
template <std::int64_t Bits>
struct real : closed_leaf {
  LEIBNIZ_COMPOSABLE
};

// A number written into a formula, still a value: freezes into constant<N, D> or real<Bits>. (Its denominator
// comes first.)
struct number : expression_base, open_values<2> {
  enum : int { open_count = 2 };
  constexpr number() : number(constant_value{}) {}
  constexpr explicit number(constant_value held) : open_values{{held.denominator, held.numerator}} {}
  constexpr constant_value value() const { return {open[1], open[0]}; }
  LEIBNIZ_COMPOSABLE
};

// q[i] of a vector_variable with the index still a value: freezes into variable<"q[i]">. (Held as -1 - i,
// so that the values of a formula tell their leaves apart: no denominator is negative.)
template <fixed_string Name, int Size>
struct component : expression_base, open_values<1> {
  enum : int { open_count = 1 };
  constexpr component() : component(0) {}
  constexpr explicit component(int position) : open_values<1>{{-1 - position}} {}
  constexpr int index() const { return static_cast<int>(-1 - open[0]); }
  LEIBNIZ_COMPOSABLE
};

// The operations are aggregates: a constructor would be one more function with a long name for every node
// type.

// -u
template <class U>
struct negation : expression_base, detail::open_in<U> {
  enum : int { open_count = U::open_count };
  LEIBNIZ_COMPOSABLE
};

// l + r
template <class L, class R>
struct sum : binary_expression, detail::open_in<L, R> {
  enum : int { open_count = int{L::open_count} + int{R::open_count} };
  LEIBNIZ_COMPOSABLE
};

// l - r
template <class L, class R>
struct difference_of : binary_expression, detail::open_in<L, R> {
  enum : int { open_count = int{L::open_count} + int{R::open_count} };
  LEIBNIZ_COMPOSABLE
};

// l * r
template <class L, class R>
struct product : binary_expression, detail::open_in<L, R> {
  enum : int { open_count = int{L::open_count} + int{R::open_count} };
  LEIBNIZ_COMPOSABLE
};

// l / r
template <class L, class R>
struct quotient : binary_expression, detail::open_in<L, R> {
  enum : int { open_count = int{L::open_count} + int{R::open_count} };
  LEIBNIZ_COMPOSABLE
};

// pow(l, r)
template <class L, class R>
struct power_of : binary_expression, detail::open_in<L, R> {
  enum : int { open_count = int{L::open_count} + int{R::open_count} };
  LEIBNIZ_COMPOSABLE
};

// Row(arguments...): a function of the function table (function/row.hpp). Without arguments it is a named
// constant such as pi.
template <class Row, class... Arguments>
struct call : expression_base, detail::open_in<Arguments...> {
  enum : int { open_count = (0 + ... + int{Arguments::open_count}) };
  LEIBNIZ_COMPOSABLE
};

// select(c, a, b): a where the condition c holds, else b
template <class C, class A, class B>
struct selection : expression_base, detail::open_in<C, A, B> {
  enum : int { open_count = int{C::open_count} + int{A::open_count} + int{B::open_count} };
  LEIBNIZ_COMPOSABLE
};

#undef LEIBNIZ_COMPOSABLE

// The conditions; in a namespace of their own, because their names are common ones.
namespace conditions {

#define LEIBNIZ_BINARY_CONDITION(name)                                   \
  template <class L, class R>                                            \
  struct name : binary_condition, detail::open_in<L, R> {                \
    enum : int { open_count = int{L::open_count} + int{R::open_count} }; \
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
struct complement : condition_base, detail::open_in<C> {
  enum : int { open_count = C::open_count };
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
