// SPDX-License-Identifier: MIT
//
// operations<f>: what a formula, or a list of derivatives, costs to evaluate, as a constant.
#pragma once

#include "compile.hpp"

namespace leibniz {

// Operations of one evaluation. Use it in static_assert: operations<gradient<f, x, y>>.multiplies <= 12.
struct operation_count {
  int adds = 0;         // additions and subtractions
  int multiplies = 0;   // multiplications
  int divides = 0;      // divisions
  int negates = 0;      // sign changes
  int comparisons = 0;  // comparisons, and the &&, || and ! between them
  int selects = 0;      // selections of one of two values
  int calls = 0;        // calls of functions, general powers included
  int weight =
      0;  // all of them, in multiplications: a division counts 4, a call what its row says (20 by default)

  // Calls of each function, by name ("pow" for powers that are no repeated multiplication).
  struct entry {
    const char* name = nullptr;
    int count = 0;
  };
  static constexpr int largest_table = 32;
  entry functions[largest_table]{};

  constexpr int total() const {
    return adds + multiplies + divides + negates + comparisons + selects + calls;
  }
  // How often the function of this name is called: operations<f>.calls_to("sin").
  constexpr int calls_to(const char* name) const {
    for (const entry& e : functions)
      if (e.name != nullptr && detail::same_text(e.name, name)) return e.count;
    return 0;
  }
  constexpr void count_call(const char* name) {
    ++calls;
    for (entry& e : functions)
      if (e.name == nullptr || detail::same_text(e.name, name)) {
        e.name = name;
        ++e.count;
        return;
      }
  }
};

namespace program {

// Source: what the program was packed from.
template <class Source, class Program>
LEIBNIZ_UNNAMED constexpr operation_count count_operations(const Program& p) {
  operation_count n;
  for (int k = 0; k < Program::operation_count; ++k) {
    const operation o = unpack(p.operations[k]);
    const function_info* f =
        o.code == opcode::call ? function_list<typename Source::rows>::functions[o.row] : nullptr;
    n.weight += weight({o.code, o.a, o.b, o.c, f});
    switch (o.code) {
      case opcode::add:
      case opcode::subtract: ++n.adds; break;
      case opcode::multiply: ++n.multiplies; break;
      case opcode::divide:
      case opcode::reduced_power: ++n.divides; break;
      case opcode::negate: ++n.negates; break;
      case opcode::select: ++n.selects; break;
      case opcode::less:
      case opcode::less_equal:
      case opcode::conjunction:
      case opcode::disjunction:
      case opcode::complement: ++n.comparisons; break;
      case opcode::power: n.count_call("pow"); break;
      case opcode::call:
        if (f->arity > 0) n.count_call(f->name);
        break;
      default: break;
    }
  }
  return n;
}

}  // namespace program

// operations<f>, operations<gradient<f, x, y>>, operations<f, gradient<f, x, y>>: the operations of the
// program that value, the call or evaluate runs, after sharing. Of several outputs: of the fused program.
template <auto... Outputs>
  requires(sizeof...(Outputs) > 0)
inline constexpr operation_count operations =
    program::count_operations<program::request_list<program::output<Outputs>...>>(
        program::compiled<program::output<Outputs>...>::value);

}  // namespace leibniz
