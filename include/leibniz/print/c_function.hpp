// SPDX-License-Identifier: MIT
//
// c_function<outputs…>("name"): the straight-line program of the outputs as a C function.
#pragma once

#include "c_writer.hpp"

namespace leibniz {
namespace detail {

template <class... R>
struct c_source {
  static constexpr bool check() {
    constexpr bool is_built = !program::request_list<R...>::all_written::value.has_unbuilt();
    static_assert(
        is_built,
        "leibniz: required formulas; given a derivative of high order, whose value is no formula's; "
        "write derivatives up to the fourth order, or taylor<f, x, n>(at)");
    constexpr int row = row_without_c(view_of<R...>());
    if constexpr (row >= 0)
      static_assert(
          is_known_to_c<boost::mp11::mp_at_c<typename program::request_list<R...>::rows, row>>,
          "leibniz: required functions that C has; given one that C99's <math.h> does not have, with so "
          "many arguments (see signature<...>); write the formula with others, or in the row static "
          "constexpr const char* c = ..., the name of your own function in C or an expression, such as "
          "\"1/cos(#1)\"");
    return true;
  }
  template <class Sink>
  static constexpr void write(Sink& sink) {
    const program_view program = view_of<R...>();
    const printed_outputs outputs = describe<true, R...>();
    c_writer<Sink>(sink, program, outputs).write();
  }
  static constexpr std::size_t estimate =
      2048 + 32 * static_cast<std::size_t>(program::compiled<R...>::value.operation_count +
                                           program::compiled<R...>::value.output_count);
  static constexpr auto& text = written<c_source, estimate>::value;
};

inline void leibniz_required_a_c_identifier_as_the_name() {}

// The source with the name in its place.
template <std::size_t Size>
constexpr void put_named(char* out, const static_text<Size>& source, const char* name) {
  for (const char c : source) {
    if (c != '\0') {
      *out++ = c;
      continue;
    }
    for (const char* n = name; *n != '\0'; ++n) *out++ = *n;
  }
}

}  // namespace detail

// c_function<f, gradient<f, x, y>>("name"): the program that evaluate<f, gradient<f, x, y>> runs, as a C99
// function in a string: self-contained, one line for each operation, the same values to the last bit where
// both are compiled without contraction (-ffp-contract=off) and use the same mathematical library, calls in
// pairs by policy::fast apart. The outputs, and a policy before them, are those of evaluate.
//
//   void name(double x, double y, double *restrict value, double *restrict gradient)
//
// Parameters: first the variables that outputs differentiate by, in the order of their lists, then the others
// in the order of their first use. A vector variable is one array, const double *restrict q; so are the
// run-time vectors of products, direction and weights. Then one pointer for each output, named after its
// kind; matrices are stored by rows. A single formula is returned: double name(double x, double y). Names
// that C does not know (theta', a keyword) have the odd characters replaced by '_' and one '_' added. A row's
// function goes by its name, where C99's <math.h> has it, or else by what the row says in c: an expression
// stands as it is, with the functions that the row brings along in c_source; a name is declared and left to
// the linker. Other functions are an error.
template <auto... Outputs, std::size_t N>
  requires(sizeof...(Outputs) > 0)
constexpr auto c_function(const char (&name)[N]) {
  static_assert(detail::c_source<program::output<Outputs>...>::check());
  constexpr auto& source = detail::c_source<program::output<Outputs>...>::text;
  static_text<source.size() - 1 + N - 1> text;
  if (std::is_constant_evaluated()) {
    if (!detail::is_c_identifier(name)) detail::leibniz_required_a_c_identifier_as_the_name();
    detail::put_named(text.characters, source, name);
  } else {  // two branches, so that g++ does not make a constant of it, whose copy takes it seconds
    detail::put_named(text.characters, source, name);
  }
  return text;
}

}  // namespace leibniz
