// SPDX-License-Identifier: MIT
//
// check_equal<a, b>(): a proof that two formulas are the same function, or a compile error that shows both
// and where they differ.
#pragma once

#include "../algebra/comparison.hpp"
#include "../algebra/simplify.hpp"
#include "number.hpp"
#include "text.hpp"

namespace leibniz {

// What a failed check_equal reports, as a type, because compilers print those: the canonical forms as texts,
// and the values at a point.
namespace formula_report {
template <fixed_string Formula, fixed_string... Value>
struct left;
template <fixed_string Formula, fixed_string... Value>
struct right;
template <fixed_string Point>
struct at;
template <int Index>  // of lists: the component, counted from 0 through all rows
struct component_number;
template <class... Findings>
struct different;
template <class... Findings>
struct undecided;
}  // namespace formula_report

namespace detail {

// Twelve digits are enough to tell what estimates tell apart in most cases, and few enough to be right.
constexpr decimal rounded_to_twelve_digits(double v) {
  double size = algebra::elementary::magnitude(v);
  if (size == 0) return {};
  int exponent = -11;
  for (; size >= 10; ++exponent) size /= 10;
  for (; size < 1; --exponent) size *= 10;
  auto digits = static_cast<std::uint64_t>(size * 1e11 + 0.5);
  for (; digits % 10 == 0; ++exponent) digits /= 10;
  return {digits, exponent};
}

// Characters, gathered in constant evaluation.
struct characters {
  buffer<char> text;
  constexpr void put(char c) { text.push_back(c); }
  constexpr void put(const char* s) {
    for (; *s != '\0'; ++s) text.push_back(*s);
  }
  constexpr void put(double v) {
    if (v < 0) put('-');
    const decimal d = rounded_to_twelve_digits(v);
    if (decimal_form(v) == number_form::decimal)
      put_decimal(*this, d);
    else
      put_scientific(*this, d);
  }
};

// The characters that Source::write(characters&) writes, as a template argument.
template <class Source>
constexpr int size_of_text() {
  characters c;
  Source::write(c);
  return c.text.size();
}
template <class Source>
constexpr auto text_argument() {
  fixed_string<static_cast<std::size_t>(size_of_text<Source>()) + 1> result;
  characters c;
  Source::write(c);
  for (int k = 0; k < c.text.size(); ++k) result.characters[k] = c.text[k];
  result.characters[c.text.size()] = '\0';  // written, because clang prints no text without it
  return result;
}

// The canonical form of a formula, cut where it is too long to be read in a message.
template <class E>
struct canonical_text {
  static constexpr void write(characters& c) {
    int count = 0;
    for (const char next : text<simplify<E{}>>)
      if (count++ < 120) c.put(next);
    if (count > 120) c.put(" ...");
  }
};
template <class Compared, bool Left>
struct value_text {
  static constexpr void write(characters& c) { c.put(Left ? Compared::result.left : Compared::result.right); }
};
template <class Compared>
struct point_text {
  static constexpr void write(characters& c) {
    for (int k = 0; k < Compared::result.coordinate_count; ++k) {
      if (k > 0) c.put(", ");
      c.put(Compared::result.point[k].name);
      c.put(" = ");
      c.put(Compared::result.point[k].value);
    }
  }
};

// The report on two formulas; Where says which of several they are: types that the report begins with.
template <class L, class R, class Where, verdict = algebra::compared<L, R>::result.outcome>
struct report_on;
template <class L, class R, class... Where>
struct report_on<L, R, mp_list<Where...>, verdict::different> {
  using pair = algebra::compared<L, R>;
  using left_side =
      formula_report::left<text_argument<canonical_text<L>>(), text_argument<value_text<pair, true>>()>;
  using right_side =
      formula_report::right<text_argument<canonical_text<R>>(), text_argument<value_text<pair, false>>()>;
  using point = formula_report::at<text_argument<point_text<pair>>()>;
  using type = formula_report::different<Where..., left_side, right_side, point>;
};
template <class L, class R, class... Where>
struct report_on<L, R, mp_list<Where...>, verdict::undecided> {
  using left_side = formula_report::left<text_argument<canonical_text<L>>()>;
  using right_side = formula_report::right<text_argument<canonical_text<R>>()>;
  using type = formula_report::undecided<Where..., left_side, right_side>;
};

// Where a component is: nowhere in particular, or its number.
template <int Count>
struct numbered_components {
  template <int Index>
  using at = std::conditional_t<Count == 1, mp_list<>, mp_list<formula_report::component_number<Index>>>;
};

template <class Report>
inline constexpr bool are_equal = false;

// Two lists of formulas, one for one the same functions; else it does not compile. Places::at<I> says where
// the I-th is.
template <class Lefts, class Rights, class Places>
constexpr bool check_components() {
  constexpr verdict outcome = algebra::compared_lists<Lefts, Rights>::result.outcome;
  if constexpr (outcome != verdict::same) {
    constexpr int index = algebra::compared_lists<Lefts, Rights>::result.component;
    using report = typename report_on<mp_at_c<Lefts, index>, mp_at_c<Rights, index>,
                                      typename Places::template at<index>>::type;
    if constexpr (outcome == verdict::different)
      static_assert(
          are_equal<report>,
          "leibniz: required two formulas that are the same function; given two that differ: see both, "
          "and where, in different<...>");
    else
      static_assert(
          are_equal<report>,
          "leibniz: required two formulas that are the same function; given two of which neither that "
          "nor the opposite is known: see undecided<...>; write one more like the other");
  }
  return true;
}

}  // namespace detail

// check_equal<a, b>(): true, if a == b is proved; else it does not compile, and the compiler's message says
// different<left<"6*x*y", "6">, right<"6*x", "3">, at<"x = 0.5, y = 2">>: both formulas in canonical form,
// and a point with both values; or undecided<…>, if there is neither proof nor point. Of lists: the first
// component that differs.
template <auto A, auto B>
constexpr bool check_equal() {
  using lefts = algebra::components<A>;
  using rights = algebra::components<B>;
  static_cast<void>(algebra::compare_components<lefts, rights>());  // their shapes
  if constexpr (std::is_same_v<typename lefts::shape, typename rights::shape>)
    detail::check_components<
        typename lefts::type, typename rights::type,
        detail::numbered_components<static_cast<int>(boost::mp11::mp_size<typename lefts::type>::value)>>();
  return true;
}

}  // namespace leibniz
