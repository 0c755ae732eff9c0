// SPDX-License-Identifier: MIT
//
// graphviz<outputs…>: the program of the outputs as a graph in the DOT language.
#pragma once

#include "outputs.hpp"

namespace leibniz {
namespace detail {

template <class Sink>
class dot_writer {
 public:
  constexpr dot_writer(Sink& sink, const program_view& program, const printed_outputs& outputs)
      : sink_(sink), program_(program), outputs_(outputs) {}

  constexpr void write() {
    sink_.put("digraph program {\n  rankdir=BT;\n");
    for (int id = 0; id < program_.first_operation() + program_.operation_count; ++id) put_node(id);
    for (const printed_output& o : outputs_.list)
      for (int k = 0; k < o.count; ++k) put_output(o, k);
    sink_.put("}\n");
  }

 private:
  constexpr void put_id(const char* kind, int id) {
    sink_.put(kind);
    put_integer(sink_, id);
  }
  // A quoted text of DOT.
  constexpr void put_text(const char* text) {
    for (; *text != '\0'; ++text) {
      if (*text == '"' || *text == '\\') sink_.put('\\');
      sink_.put(*text);
    }
  }
  constexpr void put_edge(int from, const char* kind, int to, const char* label) {
    sink_.put("  ");
    put_id("n", from);
    sink_.put(" -> ");
    put_id(kind, to);
    if (*label != '\0') {
      sink_.put(" [label=");
      sink_.put(label);
      sink_.put(']');
    }
    sink_.put(";\n");
  }

  constexpr void put_node(int id) {
    sink_.put("  ");
    put_id("n", id);
    sink_.put(" [label=\"");
    if (program_.is_input(id)) {
      put_text(program_.inputs[id] + (*program_.inputs[id] == '#' ? 1 : 0));  // #direction[0], #weights[0]
      sink_.put("\", shape=box];\n");
    } else if (program_.is_constant(id)) {
      put_constant(program_.constants[id - program_.input_count]);
      sink_.put("\", shape=plaintext];\n");
    } else {
      put_operation(id, program::unpack(program_.operations[id - program_.first_operation()]));
    }
  }
  constexpr void put_constant(constant_value c) {
    if (c.is_exact() && c.denominator != 1 && form_of(c).form != number_form::decimal) {
      put_integer(sink_, c.numerator);
      sink_.put('/');
      put_integer(sink_, c.denominator);
    } else {
      put_source(c);
    }
  }
  constexpr void put_source(constant_value c) {
    syntax_tree tree;
    const int root = read_constant(tree, c);
    printer<source_notation, Sink>{tree, sink_}.write(root);
  }
  // Where the order of the operands counts, the label names them and the edges say which is which.
  constexpr void put_operation(int id, const program::operation& o) {
    using program::opcode;
    const int operands[] = {o.a, o.b, o.c};
    int count = 2;
    bool ordered = true;
    const char* shape = "";
    switch (o.code) {
      case opcode::add:
      case opcode::multiply:
        sink_.put(o.code == opcode::add ? "+" : "*");
        ordered = false;
        break;
      case opcode::negate:
        sink_.put('-');
        count = 1;
        break;
      case opcode::subtract: sink_.put("a - b"); break;
      case opcode::divide: sink_.put("a / b"); break;
      case opcode::power: sink_.put("pow(a, b)"); break;
      case opcode::reduced_power:
        sink_.put("c / a = pow(a, b - 1)");
        count = 3;
        break;
      case opcode::select:
        sink_.put("a ? b : c");
        count = 3;
        break;
      case opcode::less: sink_.put("a < b"); break;
      case opcode::less_equal: sink_.put("a <= b"); break;
      case opcode::conjunction:
      case opcode::disjunction:
        sink_.put(o.code == opcode::conjunction ? "and" : "or");
        ordered = false;
        break;
      case opcode::complement:
        sink_.put("not");
        count = 1;
        break;
      default:
        put_text(program_.rows[o.row].name);
        count = program_.rows[o.row].arity;
        if (count > 1) sink_.put(count == 2 ? "(a, b)" : "(a, b, c)");
        if (count == 0) shape = ", shape=plaintext";
    }
    sink_.put('"');
    sink_.put(shape);
    sink_.put("];\n");
    constexpr const char* names[] = {"a", "b", "c"};
    for (int k = 0; k < count; ++k) put_edge(operands[k], "n", id, ordered && count > 1 ? names[k] : "");
  }

  constexpr void put_output(const printed_output& o, int k) {
    sink_.put("  ");
    put_id("out", o.first + k);
    sink_.put(" [label=\"");
    printed_outputs::put_name(sink_, o);
    if (!o.is_formula) {
      put_index(o.columns > 0 ? k / o.columns : k);
      if (o.columns > 0) put_index(k % o.columns);
    }
    sink_.put("\", shape=box, peripheries=2];\n");
    put_edge(program_.outputs[o.first + k], "out", o.first + k, "");
  }
  constexpr void put_index(int k) {
    sink_.put('[');
    put_integer(sink_, k);
    sink_.put(']');
  }

  Sink& sink_;
  const program_view& program_;
  const printed_outputs& outputs_;
};

template <class... R>
struct dot_source {
  template <class Sink>
  static constexpr void write(Sink& sink) {
    const program_view program = view_of<R...>();
    const printed_outputs outputs = describe<false, R...>();
    dot_writer<Sink>(sink, program, outputs).write();
  }
  static constexpr std::size_t estimate =
      512 + 96 * static_cast<std::size_t>(program::compiled<R...>::value.size +
                                          program::compiled<R...>::value.output_count);
};

}  // namespace detail

// graphviz<f, gradient<f, x, y>>: the program that evaluate<f, gradient<f, x, y>> runs, as a graph in the DOT
// language, as a constant string: a node for each variable, constant and operation, used as often as it has
// edges that leave it, and one for each value of the outputs. `dot -Tsvg` draws it.
template <auto... Outputs>
  requires(sizeof...(Outputs) > 0)
inline constexpr auto graphviz =
    detail::written<detail::dot_source<program::output<Outputs>...>,
                    detail::dot_source<program::output<Outputs>...>::estimate>::value;

}  // namespace leibniz
