// SPDX-License-Identifier: MIT
//
// formula_of<function, x, y>: the formula that a function computes which people wrote.
#pragma once

#include "raise.hpp"
#include "trace.hpp"

namespace leibniz {

// Several vectors of formulas: the rows of a matrix.
template <FormulaVector... Row>
struct formula_rows : vector_base {
  static constexpr std::size_t size() { return sizeof...(Row); }
  template <class I>
  constexpr auto operator[](I) const {
    return get<detail::index_value<I>>(*this);
  }
};
template <std::size_t I, class... Row>
constexpr auto get(const formula_rows<Row...>&) {
  static_assert(I < sizeof...(Row),
                "leibniz: required an index less than the number of rows; given one beyond the end");
  return detail::mp_at_c<detail::mp_list<Row...>, I>{};
}

namespace program {

// The function table as a list of signatures.
template <int Arity, class Rows>
struct signatures_of;
template <int Arity, class... Row>
struct signatures_of<Arity, mp_list<Row...>> {
  using type = mp_list<signature<Row, Arity>...>;
};
using table_signatures = leibniz::detail::mp_append<
    signatures_of<0, constant_table>::type, signatures_of<1, function_table>::type,
    signatures_of<2, functions_of_two>::type, signatures_of<3, functions_of_three>::type,
    signatures_of<1, safe_functions>::type, signatures_of<2, safe_functions_of_two>::type,
    signatures_of<1, branching_functions>::type, signatures_of<2, branching_functions_of_two>::type,
    signatures_of<3, branching_functions_of_three>::type>;

// Function, called with the variables of a list, as a program. Room is what it may fill, or void; Rows are
// rows it may call beside those of the table.
template <auto Function, class Entries, class Numbers, class Room, class Rows>
struct recorded_function {
  using function_type = std::remove_const_t<decltype(Function)>;
  using way =
      typename first_way<function_type, ways_of<typename points_of<Entries, Numbers>::type, Room>>::type;
  using shape = typename way::template shape<function_type>;

  static constexpr int output_count = shape::count;
  static constexpr graph build(leibniz::detail::buffer<int>& outputs) {
    recording r;
    leibniz::detail::buffer<node> results;
    if constexpr (output_count > 0) way::run(r, Function, results);
    for (const node& n : results) outputs.push_back(r.instruction_of(n));
    return static_cast<graph&&>(r.g);
  }

  // The rows that are called, found by name and number of arguments.
  using known_rows = boost::mp11::mp_unique<leibniz::detail::mp_append<Rows, table_signatures>>;
  struct called_rows {
    static constexpr int largest = 64;
    int count = 0;
    bool all_known = true;
    int index[largest]{};
  };
  template <class... Row, int... Arity>
  static constexpr called_rows called(mp_list<signature<Row, Arity>...>) {
    constexpr std::uint64_t names[] = {leibniz::detail::hash_text(Row::name)...};
    constexpr int arities[] = {Arity...};
    called_rows found;
    if constexpr (output_count == 0) return found;
    leibniz::detail::buffer<int> outputs;
    const graph g = build(outputs);
    leibniz::detail::buffer<const function_info*> functions;
    for (int id = 0; id < g.size(); ++id) {
      const function_info* const next = g.at->function[id];
      bool is_new = next != nullptr;
      for (const function_info* const before : functions) is_new = is_new && before != next;
      if (is_new) functions.push_back(next);
    }
    for (const function_info* const next : functions) {
      const function_info& f = *next;
      int n = 0;
      while (n < static_cast<int>(sizeof...(Row)) && (names[n] != f.hash || arities[n] != f.arity)) ++n;
      if (n == static_cast<int>(sizeof...(Row)))
        found.all_known = false;
      else if (found.count < called_rows::largest)
        found.index[found.count++] = n;
    }
    return found;
  }
  static constexpr called_rows calls = called(known_rows{});
  static_assert(
      calls.all_known,
      "leibniz: required a function that calls rows of the function table; given one that calls "
      "another row; compare it with a formula in which that row occurs, or write the formula itself");
  template <std::size_t... I>
  static auto rows_at(std::index_sequence<I...>)
      -> mp_list<boost::mp11::mp_at_c<known_rows, static_cast<std::size_t>(calls.index[I])>...>;
  using rows = decltype(rows_at(std::make_index_sequence<calls.count>{}));
};

// The formulas that a source computes, and the shape they have.
template <class Source>
struct raised {
  using holder = packed<Source>;
  template <int... K>
  static auto all(std::integer_sequence<int, K...>)
      -> mp_list<raise<holder, typename Source::rows, holder::value.outputs[K]>...>;
  using components = decltype(all(std::make_integer_sequence<int, Source::output_count>{}));

  template <int Offset>
  static auto shaped(scalar_shape) -> boost::mp11::mp_at_c<components, Offset>;
  template <int Offset, class... Entry>
  static auto shaped(list_shape<Entry...>) {
    constexpr bool is_vector = (std::is_same_v<Entry, scalar_shape> && ...);
    return []<std::size_t... I>(std::index_sequence<I...>) {
      if constexpr (is_vector)
        return formula_vector<boost::mp11::mp_at_c<components, Offset + I>...>{};
      else
        return formula_rows<decltype(shaped<Offset + static_cast<int>(I) * first_count<Entry...>>(
            boost::mp11::mp_at_c<mp_list<Entry...>, I>{}))...>{};
    }(std::index_sequence_for<Entry...>{});
  }
  template <class First, class...>
  static constexpr int first_count = First::count;
  using type = decltype(shaped<0>(typename Source::shape{}));
};

template <auto Function, class Room, class Rows, auto... Variables>
using recorded_source = recorded_function<
    Function, mp_list<std::remove_const_t<decltype(leibniz::detail::frozen_variable<Variables>())>...>,
    leibniz::detail::variable_list<Variables...>, Room, Rows>;

template <auto Function, auto... Variables>
constexpr auto formula_of_function() {
  using recorded = recorded_source<Function, void, mp_list<>, Variables...>;
  constexpr bool is_called = recorded::output_count > 0;
  static_assert(is_called,
                "leibniz: required a function that can be called with the variables listed, one by one or as "
                "one std::array, and returns a number or an array of numbers; given one that cannot; write "
                "[](auto x, auto y) { return ...; }");
  if constexpr (is_called) return typename raised<recorded>::type{};
}

}  // namespace program

// formula_of<function, x, y>: the formula, the vector of formulas or their rows that a function computes
// which people wrote, called with these variables: a formula like any other, to derive, compare, print and
// run. What such a function may be is said at check_gradient (print/check_written.hpp). It has to return its
// results; rows that are not in the function table it cannot call. Cost: the function runs twice, in constant
// evaluation, a few microseconds an operation; operations that follow each other more than some 200 deep need
// leibniz_raise_limits.
template <auto Function, auto... Variables>
  requires(sizeof...(Variables) > 0)
inline constexpr auto formula_of = program::formula_of_function<Function, Variables...>();

}  // namespace leibniz
