// SPDX-License-Identifier: MIT
//
// What a row of the function table is, and the few things a row may say of itself.
//
//   // d sin(u)/du = cos(u)
//   struct sin_ {
//     static constexpr const char* name = "sin";  // as it is written in C++ and in text<f>
//     static constexpr auto evaluate(const auto& u) { using std::sin; return sin(u); }
//     static constexpr auto derivative(auto u, auto fu) { using std::cos; return cos(u); }
//   };
//   template <Expression U> constexpr auto sin(const U& u) { return function<sin_>{}(u); }
//
// derivative is a generic expression of the arguments and of the function's own value fu. The same line is
// called with formulas (it gives the derivative's type and, lowered, its instructions) and with numbers (a
// test can check it). A function of several arguments returns partials(d1, d2, …). A row without derivative
// can be evaluated but not differentiated.
//
// Optional members:
//   latex       the name in LaTeX, before arguments in parentheses ("\\operatorname{erf}"), or a pattern with
//               the arguments in it ("\\sqrt{#1}"), which delimits them; default: the name, upright. MathML
//               is made of it.
//   c           the name in C, or an expression of C with the arguments in it, which computes what evaluate
//               does ("1/cos(#1)"); default: name, where C99's <math.h> has a function of that name
//               latex and c may be functions of the number of arguments: c(int arguments)
//   c_source    static functions of C that c calls, within #ifndef, #define and #endif
//   symmetry, range, exact (pairs of argument and value), cost (in multiplications)
//   index       of a function whose first argument is an integer: its reflection
//   finite_derivative  as derivative, but 0 at points where the value is finite and a derivative infinite or
//               undefined: for gradients, Jacobians and Hessians, unless by policy::strict
//               (docs/singular_points.md). There it selects 0; elsewhere it is the same, NaN included.
//   plain       of a function whose derivative is finite by convention already: the row that has
//               those of IEEE arithmetic, for policy::strict
//   is_first_argument  true of a function that is its first argument and differs from it in derivatives only:
//               programs and mathematical notation have the argument in its place; it has derivatives by
//               all of its arguments but the last
//   fast_derivative  of one argument: a derivative without further calls that has an absolute error only,
//               for gradients by policy::fast
//   is_paired   true of a function of one argument that computes two values at once in less time than one
//               after the other, where the system has vector functions (detail/pack.hpp); policy::fast then
//               calls evaluate with packs
//   is_exact_on_packs  true of a function of one argument that may be called with packs by every policy: each
//               lane is what it would be alone
//   definition  the function by others, right wherever it is defined. It serves proofs (a == b), never
//               evaluation; a function without one is opaque to them. Of tan:
//               static constexpr auto definition(auto u) { return sin(u) / cos(u); }
//
// A function that takes one of its arguments' values, or else another, is written by select:
//
//     static constexpr auto branches(auto u, auto v) { return select(u < v, v, u); }  // of max
//
// It then needs neither evaluate nor derivative: programs have the selection in its place, and what it does
// not take never reaches a derivative.
#pragma once

#include "../expression/freeze.hpp"

namespace leibniz {

// f(-u) = f(u) or f(-u) = -f(u)
enum class parity { none, even, odd };

// f(u) >= 0; or besides, f(u) is positive where u is, and not by underflow 0
enum class value_range { any, nonnegative, as_argument };

// What a function with an integer as first argument, its index, is for a negative one:
// f(-n, u) = f(n, u), or f(-n, u) = (-1)^n f(n, u)
enum class reflection { none, even, alternating };

// A point where the function's value is rational: evaluate(argument) == value without rounding.
struct exact_point {
  rational argument;
  rational value;
};

// The partial derivatives of a function of several arguments, in their order.
template <class... D>
struct partials {
  argument_pack<D...> values;
  constexpr explicit partials(D... d) : values(d...) {}
};

// In partials: no derivative by this argument, because it is an index or a shape.
struct no_partial : closed_leaf {};

template <class Row>
concept FunctionRow = requires { static_cast<const char*>(Row::name); };

// function<Row>: a row as a function object, for rows a user writes: constexpr function<my_row> f; … f(x).
template <FunctionRow Row>
struct function {
  template <class... A>
    requires((Expression<A> || ...) && (Operand<A> && ...))
  constexpr auto operator()(const A&... a) const {
    if constexpr ((Recording<A> || ...))
      return recorded_call(*this, a...);
    else
      return call<Row, lifted<A>...>{{}, detail::joined_all(lift(a)...)};
  }
  template <class... A>
    requires(!Expression<A> && ...)
  constexpr auto operator()(const A&... a) const {
    if constexpr (requires { Row::branches(a...); })
      return Row::branches(a...);
    else
      return Row::evaluate(a...);
  }
};

// Placeholders of a row's derivative: its I-th argument, and the function's own value.
template <int I>
struct argument : closed_leaf {};
struct own_value : closed_leaf {};

namespace detail {

// 1/u for rows to write, also where an int has no place beside a u: dual numbers take the 1 as one of theirs.
template <class U>
constexpr auto one_over(const U& u) {
  if constexpr (requires { 1 / u; })
    return 1 / u;
  else
    return U(1) / u;
}

// What a row says of itself in LaTeX and in C, or nullptr.
template <class Row, int Arity>
constexpr const char* latex_of() {
  if constexpr (requires { Row::latex(Arity); })
    return Row::latex(Arity);
  else if constexpr (requires { Row::latex; })
    return Row::latex;
  else
    return nullptr;
}
template <class Row, int Arity>
constexpr const char* c_of() {
  if constexpr (requires { Row::c(Arity); })
    return Row::c(Arity);
  else if constexpr (requires { Row::c; })
    return Row::c;
  else
    return nullptr;
}

template <class Row>
constexpr value_range range_of() {
  if constexpr (requires { Row::range; })
    return Row::range;
  else
    return value_range::any;
}
template <class Row>
constexpr const char* c_source_of() {
  if constexpr (requires { Row::c_source; })
    return Row::c_source;
  else
    return nullptr;
}

template <class Row>
constexpr parity symmetry() {
  if constexpr (requires { Row::symmetry; })
    return Row::symmetry;
  else
    return parity::none;
}

template <class Row>
constexpr reflection index_reflection() {
  if constexpr (requires { Row::index; })
    return Row::index;
  else
    return reflection::none;
}

// The weight of one evaluation in multiplications. 20 is a typical elementary function of a current C
// library.
template <class Row>
constexpr int cost() {
  if constexpr (requires { Row::cost; })
    return Row::cost;
  else
    return 20;
}

// The row's exact value at a rational argument, or not_exact.
template <class Row>
constexpr rational exact_value(rational at) {
  if constexpr (requires { Row::exact; })
    for (const exact_point& p : Row::exact)
      if (p.argument == at) return p.value;
  return not_exact;
}

template <class Row>
inline constexpr bool is_first_argument = requires { Row::is_first_argument; };

template <class Row>
inline constexpr bool is_paired = requires { Row::is_paired; };
template <class Row>
inline constexpr bool is_exact_on_packs = requires { Row::is_exact_on_packs; };

template <class T>
struct is_partials : std::false_type {};
template <class... D>
struct is_partials<partials<D...>> : std::true_type {};

template <class Row, int... I>
constexpr bool has_derivative_for(std::integer_sequence<int, I...>) {
  return requires { Row::derivative(argument<I>{}..., own_value{}); };
}
// Does the row say how it is differentiated?
template <class Row, int Arity>
inline constexpr bool has_derivative = has_derivative_for<Row>(std::make_integer_sequence<int, Arity>{});

// Row::derivative called with the placeholders, as a value.
template <class Row, int... I>
constexpr auto derivative_template(std::integer_sequence<int, I...>) {
  static_assert(
      has_derivative<Row, sizeof...(I)>,
      "leibniz: required a function with a derivative; given a row without one; write static constexpr auto "
      "derivative(auto u, auto fu) in the row (for n arguments: u1, …, un, fu, returning partials(d1, …, "
      "dn))");
  if constexpr (has_derivative<Row, sizeof...(I)>) return Row::derivative(argument<I>{}..., own_value{});
}

template <class Row>
inline constexpr bool has_fast_derivative = requires { Row::fast_derivative(argument<0>{}, own_value{}); };
template <class Row>
constexpr auto fast_template() {
  return lift(Row::fast_derivative(argument<0>{}, own_value{}));
}

template <class Row, int... I>
constexpr bool has_finite_derivative_for(std::integer_sequence<int, I...>) {
  return requires { Row::finite_derivative(argument<I>{}..., own_value{}); };
}
// Does the row have derivatives that are finite by convention?
template <class Row, int Arity>
inline constexpr bool has_finite_derivative =
    has_finite_derivative_for<Row>(std::make_integer_sequence<int, Arity>{});

// A row's finite_derivative in the place of its derivative.
template <class Row>
struct finite {
  static constexpr auto derivative(auto... u)
    requires requires { Row::finite_derivative(u...); }
  {
    return Row::finite_derivative(u...);
  }
};
// finite_row, plain_row: where to read the derivatives that are finite by convention, and those of IEEE
// arithmetic.
template <class Row, int Arity>
using finite_row = std::conditional_t<has_finite_derivative<Row, Arity>, finite<Row>, Row>;
template <class Row>
inline constexpr bool is_finite_already = requires { typename Row::plain; };
template <class Row>
struct plain_row_of {
  using type = Row;
};
template <class Row>
  requires is_finite_already<Row>
struct plain_row_of<Row> {
  using type = typename Row::plain;
};
template <class Row>
using plain_row = typename plain_row_of<Row>::type;

template <class Row, int... I>
constexpr bool has_definition_for(std::integer_sequence<int, I...>) {
  return requires { Row::definition(argument<I>{}...); };
}
// Does the row say what the function is in terms of others?
template <class Row, int Arity>
inline constexpr bool has_definition = has_definition_for<Row>(std::make_integer_sequence<int, Arity>{});

template <class Row, int... I>
constexpr auto definition_template(std::integer_sequence<int, I...>) {
  return lift(Row::definition(argument<I>{}...));
}

template <class Row, int... I>
constexpr bool has_branches_for(std::integer_sequence<int, I...>) {
  return requires { Row::branches(argument<I>{}...); };
}
// Is the function written by select?
template <class Row, int Arity>
inline constexpr bool has_branches = has_branches_for<Row>(std::make_integer_sequence<int, Arity>{});

template <class Row, int... I>
constexpr auto branches_template(std::integer_sequence<int, I...>) {
  return lift(Row::branches(argument<I>{}...));
}

template <class Row, int Arity, int I>
constexpr auto partial_template() {
  constexpr auto all = derivative_template<Row>(std::make_integer_sequence<int, Arity>{});
  if constexpr (is_partials<std::remove_const_t<decltype(all)>>::value)
    return lift(element_of<I>(all.values));
  else
    return lift(all);
}

}  // namespace detail

// rule<Row, Arity, I>: the row's derivative by its I-th argument as a frozen formula of the placeholders.
template <class Row, int Arity, int I>
using rule = frozen<detail::partial_template<Row, Arity, I>()>;

// fast_rule<Row>: the row's fast_derivative, likewise.
template <class Row>
using fast_rule = frozen<detail::fast_template<Row>()>;

// definition_rule<Row, Arity>: the row's definition as a frozen formula of the placeholders.
template <class Row, int Arity>
using definition_rule = frozen<detail::definition_template<Row>(std::make_integer_sequence<int, Arity>{})>;

// branches_rule<Row, Arity>: the row as a selection between frozen formulas of the placeholders.
template <class Row, int Arity>
using branches_rule = frozen<detail::branches_template<Row>(std::make_integer_sequence<int, Arity>{})>;

}  // namespace leibniz
