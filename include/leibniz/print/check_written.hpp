// SPDX-License-Identifier: MIT
//
// check_gradient, check_jacobian, check_hessian: proofs that derivatives which people wrote are right.
#pragma once

#include "../program/formula_of.hpp"
#include "check_equal.hpp"

namespace leibniz {

namespace formula_report {
// The derivative by these variables.
template <fixed_string... Variable>
struct derivative_by;
}  // namespace formula_report

namespace detail {

// x2 before x10: letters by their codes, digits as numbers.
constexpr bool comes_before(const char* a, const char* b) {
  const auto is_digit = [](char c) { return '0' <= c && c <= '9'; };
  const auto number = [&](const char*& s) {
    std::uint64_t n = 0;
    for (; is_digit(*s); ++s) n = 10 * n + static_cast<std::uint64_t>(*s - '0');
    return n;
  };
  while (*a != '\0' && *b != '\0') {
    if (is_digit(*a) && is_digit(*b)) {
      const std::uint64_t m = number(a), n = number(b);
      if (m != n) return m < n;
    } else if (*a != *b) {
      return *a < *b;
    } else {
      ++a, ++b;
    }
  }
  return *a == '\0' && *b != '\0';
}

// The variables of formulas in order of their names.
template <class... E>
struct variables_by_name {
  static constexpr program::graph lowered() {
    program::graph g;
    (program::lower(g, E{}), ...);
    return g;
  }
  static constexpr int count = lowered().inputs.size();
  struct name_list {
    const char* names[count + 1]{};
  };
  static constexpr name_list sorted() {
    const program::graph g = lowered();
    name_list all;
    for (int k = 0; k < count; ++k) {
      int at = k;
      for (; at > 0 && comes_before(g.inputs[k], all.names[at - 1]); --at) all.names[at] = all.names[at - 1];
      all.names[at] = g.inputs[k];
    }
    return all;
  }
  static constexpr name_list list = sorted();
  template <int... K>
  static auto all(std::integer_sequence<int, K...>)
      -> mp_list<variable<fixed_name<text_length(list.names[K])>(list.names[K])>...>;
  using type = decltype(all(std::make_integer_sequence<int, count>{}));
};

template <class T>
inline constexpr bool is_formula = Expression<T> || FormulaVector<T>;

// What is differentiated, as a list of formulas, and by what: the list as it was written, and its variables.
template <auto F, auto... Variables>
struct check_problem {
  using entries = mp_list<std::remove_const_t<decltype(frozen_variable<Variables>())>...>;
  using variables = variable_list<Variables...>;
  static consteval auto formula() {
    static_assert(is_formula<decltype(F)> || sizeof...(Variables) > 0,
                  "leibniz: required the variables that a function's arguments stand for; given none; write "
                  "check_gradient<f, g, x, y>()");
    if constexpr (is_formula<decltype(F)>)
      return frozen<F>{};
    else if constexpr (sizeof...(Variables) > 0)
      return formula_of<F, Variables...>;
    else
      return constant<0>{};
  }
  using formulas = typename formula_list<std::remove_const_t<decltype(formula())>>::type;
};
template <auto F>
  requires is_formula<decltype(F)>
struct check_problem<F> {
  using formulas = typename formula_list<frozen<F>>::type;
  using variables = typename boost::mp11::mp_rename<formulas, variables_by_name>::type;
  using entries = variables;
};
template <class List>
inline constexpr int length = static_cast<int>(boost::mp11::mp_size<List>::value);

template <class V>
inline constexpr auto name_of_variable = 0;
template <fixed_string Name>
inline constexpr auto name_of_variable<variable<Name>> = Name;

// Where an entry of a gradient, Jacobian or Hessian is.
template <int Rows, class Variables>
struct derivative_places;
template <int Rows, class... V>
struct derivative_places<Rows, mp_list<V...>> {
  template <int Index, int Column = Index % static_cast<int>(sizeof...(V))>
  using by = formula_report::derivative_by<name_of_variable<mp_at_c<mp_list<V...>, Column>>>;
  template <int Index>
  using at = std::conditional_t<
      Rows == 1, mp_list<by<Index>>,
      mp_list<formula_report::component_number<Index / static_cast<int>(sizeof...(V))>, by<Index>>>;
};
template <class Variables>
struct second_derivative_places;
template <class... V>
struct second_derivative_places<mp_list<V...>> {
  static constexpr int n = sizeof...(V);
  template <int Index>
  using at = mp_list<formula_report::derivative_by<name_of_variable<mp_at_c<mp_list<V...>, Index / n>>,
                                                   name_of_variable<mp_at_c<mp_list<V...>, Index % n>>>>;
};

// Does Function compute what Expected lists? It may fill room for its results.
template <class Expected, auto Function, class Problem, class Room, class Places>
constexpr bool check_written() {
  using expected = typename algebra::components_of<Expected>::type;
  using recorded =
      program::recorded_function<Function, typename Problem::entries, typename Problem::variables, Room,
                                 typename program::rows_in_list<expected>::type>;
  static_assert(
      recorded::output_count > 0,
      "leibniz: required a function that can be called with the variables, one by one or as one "
      "std::array, and returns or fills an array; given one that cannot; write [](auto x, auto y) { "
      "return std::array{...}; } or [](auto x, auto y, auto& result) { ... }");
  static_assert(recorded::output_count == 0 || recorded::output_count == length<expected>,
                "leibniz: required a function with as many results as there are derivatives, row by row; "
                "given one with more or fewer");
  if constexpr (recorded::output_count == length<expected>)
    return check_components<expected, typename program::raised<recorded>::components, Places>();
  return true;
}

}  // namespace detail

// check_gradient<f, function, x, y>(): true, if `function` is proved to compute the gradient of f by x, y for
// all arguments; else it does not compile, and the message says where, as that of check_equal does:
// different<derivative_by<"y">, left<…>, right<…>, at<…>>, left being the derivative and right what was
// written.
//
//   constexpr auto gradient_by_hand = [](auto x, auto y) { return std::array{2 * x * y, x * x}; };
//   static_assert(check_gradient<x * x * y, gradient_by_hand, x, y>());
//   const auto g = gradient_by_hand(2.0, 3.0);
//
// The function is any object that can be called with arguments of a type that has arithmetic, pow and the
// functions of the function table (found without std::): a lambda, a functor, &function<program::node>. Its
// arguments follow the variable list: one by one, a vector variable as one std::array; or all numbers of the
// point one by one; or all as one std::array. It returns its results (a number, a std::array, a std::tuple,
// vector_of; of these for rows), or fills the last or the first argument: an array or std::span of results or
// of rows, or a pointer or std::span behind which they lie row by row. Inside: local variables, assignment,
// arrays, loops over fixed bounds, other such functions, select; an if on arguments does not compile.
//
// Numbers stand for what they were written as: 0.1 for one tenth. f may be such a function itself. Where no
// variables are listed, they are those of f in order of their names, x2 before x10.
template <auto F, auto Function, auto... Variables>
constexpr bool check_gradient() {
  using problem = detail::check_problem<F, Variables...>;
  using formulas = typename problem::formulas;
  using variables = typename problem::variables;
  static_assert(detail::length<formulas> == 1,
                "leibniz: required one formula; given several; write check_jacobian");
  return detail::check_written<gradient_of<boost::mp11::mp_first<formulas>, variables>, Function, problem,
                               program::room<detail::length<variables>, 0>,
                               detail::derivative_places<1, variables>>();
}

// The same for the Jacobian of several formulas: `function` has results row by row, a row for each formula.
template <auto Formulas, auto Function, auto... Variables>
constexpr bool check_jacobian() {
  using problem = detail::check_problem<Formulas, Variables...>;
  using formulas = typename problem::formulas;
  using variables = typename problem::variables;
  constexpr int m = detail::length<formulas>, n = detail::length<variables>;
  return detail::check_written<jacobian_of<formulas, variables>, Function, problem, program::room<m, n>,
                               detail::derivative_places<m, variables>>();
}

// The same for the Hessian of f: n rows of n results.
template <auto F, auto Function, auto... Variables>
constexpr bool check_hessian() {
  using problem = detail::check_problem<F, Variables...>;
  using formulas = typename problem::formulas;
  using variables = typename problem::variables;
  constexpr int n = detail::length<variables>;
  static_assert(detail::length<formulas> == 1, "leibniz: required one formula; given several");
  return detail::check_written<hessian_of<boost::mp11::mp_first<formulas>, variables>, Function, problem,
                               program::room<n, n>, detail::second_derivative_places<variables>>();
}

}  // namespace leibniz
