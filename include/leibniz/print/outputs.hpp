// SPDX-License-Identifier: MIT
//
// A finished program and its outputs as plain values: what c_function and graphviz print.
#pragma once

#include "../program/compile.hpp"
#include "text.hpp"

namespace leibniz::detail {

// A row that a program calls, and what it says of itself in C; a named constant by its value, where that is a
// constant expression.
struct called_row {
  const char* name;
  int arity;
  const char* c = nullptr;
  const char* c_source = nullptr;
  bool has_value = false;
  double value = 0;
};

template <class Row, int Arity>
constexpr called_row call_of(program::signature<Row, Arity>) {
  if constexpr (Arity == 0 && requires {
                  typename std::bool_constant<(static_cast<void>(Row::template evaluate<double>()), true)>;
                })
    return {Row::name, 0, nullptr, nullptr, true, Row::template evaluate<double>()};
  else
    return {Row::name, Arity, c_of<Row, Arity>(), c_source_of<Row>()};
}

template <class Rows>
struct called_rows;
template <class... Signature>
struct called_rows<mp_list<Signature...>> {
  static constexpr called_row list[] = {call_of(Signature{})..., {"", 0}};
};

// The arrays of a program without their sizes in the type.
struct program_view {
  const char* const* inputs;
  int input_count;
  const constant_value* constants;
  int constant_count;
  const std::uint64_t* operations;
  int operation_count;
  const int* outputs;
  const called_row* rows;

  constexpr int first_operation() const { return input_count + constant_count; }
  constexpr bool is_input(int id) const { return id < input_count; }
  constexpr bool is_constant(int id) const { return id >= input_count && id < first_operation(); }
};

template <class... R>
constexpr program_view view_of() {
  const auto& p = program::compiled<R...>::value;
  return {p.inputs,     p.input_count,
          p.constants,  p.constant_count,
          p.operations, p.operation_count,
          p.outputs,    called_rows<typename program::request_list<R...>::rows>::list};
}

// What an output is called, and how it is described: before FORMULAS between VARIABLES after.
struct output_words {
  const char* name;
  const char* before = "";
  const char* between = "";
  const char* after = "";
};

template <class R>
inline constexpr output_words words_of{"value"};
template <class... E>
inline constexpr output_words words_of<formula_vector<E...>>{"values"};
template <class F, class V>
inline constexpr output_words words_of<gradient_of<F, V>>{"gradient", "derivatives of ", " by "};
template <class F, class V>
inline constexpr output_words words_of<jacobian_of<F, V>>{"jacobian", "derivatives of ", " by "};
template <class F, class V>
inline constexpr output_words words_of<hessian_of<F, V>>{"hessian", "second derivatives of ", " by "};
template <class F, class V>
inline constexpr output_words words_of<jacobian_vector_product_of<F, V>>{
    "jacobian_vector_product", "derivatives of ", " by ", ", times direction"};
template <class F, class V>
inline constexpr output_words words_of<vector_jacobian_product_of<F, V>>{
    "vector_jacobian_product", "weights times derivatives of ", " by "};
template <class F, class V>
inline constexpr output_words words_of<hessian_vector_product_of<F, V>>{
    "hessian_vector_product", "second derivatives of ", " by ", ", times direction"};

template <class List>
inline constexpr char stands_for = 0;

// One output of a program; its values are first, first + 1, … of the program's.
struct printed_output {
  output_words words;
  int number = 1;  // how many outputs up to this one have its name
  int first = 0;
  int count = 1;
  int columns = 0;  // of a matrix
  bool is_formula = false;
  const void* formulas = nullptr;         // the list of its formulas, by the address of what stands for it
  int first_root = 0, last_root = 0;      // its formulas
  int first_listed = 0, last_listed = 0;  // the variables it is differentiated by
};

// The outputs R..., the variables they are differentiated by and, if asked for, their formulas.
struct printed_outputs {
  syntax_tree tree{{}, true};
  buffer<int> roots;
  buffer<const char*> listed;
  buffer<printed_output> list;

  template <class R, bool WithFormulas>
  constexpr void append() {
    if constexpr (!program::Policy<R>) {
      printed_output o{words_of<R>};
      for (const printed_output& other : list)
        if (same_text(other.words.name, o.words.name)) ++o.number;
      if (!list.empty()) o.first = list.back().first + list.back().count;
      o.count = program::request<R>::count;
      o.is_formula = Expression<R>;
      if constexpr (WithFormulas) read_formulas(typename program::request<R>::formulas{}, o);
      o.first_listed = listed.size();
      if constexpr (requires { typename R::variables; }) append_variables(typename R::variables{});
      o.last_listed = listed.size();
      if (same_text(o.words.name, "jacobian") || same_text(o.words.name, "hessian"))
        o.columns = o.last_listed - o.first_listed;
      list.push_back(o);
    }
  }
  // Outputs of the same formulas share them.
  template <class... E>
  constexpr void read_formulas(mp_list<E...>, printed_output& o) {
    o.formulas = &stands_for<mp_list<E...>>;
    for (const printed_output& other : list)
      if (other.formulas == o.formulas) {
        o.first_root = other.first_root;
        o.last_root = other.last_root;
        return;
      }
    o.first_root = roots.size();
    (roots.push_back(read(tree, E{})), ...);
    o.last_root = roots.size();
  }
  template <class... V>
  constexpr void append_variables(mp_list<V...>) {
    (listed.push_back(V::name.characters), ...);
  }

  // The formulas of an output as C++ source; those that an earlier output is the value of, by its name.
  template <class Sink>
  constexpr void put_formulas(Sink& sink, const printed_output& o) const {
    if (const printed_output* earlier = value_of(o)) return put_name(sink, *earlier);
    const bool is_list = o.last_root - o.first_root != 1;
    if (is_list) sink.put('[');
    for (int k = o.first_root; k < o.last_root; ++k) {
      if (k > o.first_root) sink.put(", ");
      printer<source_notation, Sink>{tree, sink}.write(roots[k]);
    }
    if (is_list) sink.put(']');
  }
  constexpr const printed_output* value_of(const printed_output& o) const {
    for (const printed_output& v : list) {
      if (&v == &o) break;
      if (v.formulas == o.formulas && v.first_listed == v.last_listed) return &v;
    }
    return nullptr;
  }
  template <class Sink>
  static constexpr void put_name(Sink& sink, const printed_output& o) {
    sink.put(o.words.name);
    if (o.number == 1) return;
    sink.put('_');
    put_integer(sink, o.number);
  }
};

template <bool WithFormulas, class... R>
constexpr printed_outputs describe() {
  static_assert((... || !program::Policy<R>),
                "leibniz: required an output beside the policy; given none; write c_function<policy::fast, "
                "f>(\"name\") or graphviz<policy::fast, f>");
  printed_outputs o;
  (o.template append<R, WithFormulas>(), ...);
  return o;
}

}  // namespace leibniz::detail
