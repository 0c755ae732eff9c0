// SPDX-License-Identifier: MIT
//
// A finished program: a graph packed into arrays of exactly its size, as a constant.
#pragma once

#include "graph.hpp"

namespace leibniz::program {

// A finished program: inputs first, then constants, then the operations in order of evaluation. An
// instruction's index is that of its value.
template <int Inputs, int Constants, int Operations, int Outputs>
struct program {
  static constexpr int input_count = Inputs;
  static constexpr int constant_count = Constants;
  static constexpr int operation_count = Operations;
  static constexpr int output_count = Outputs;
  static constexpr int size = Inputs + Constants + Operations;

  const char* inputs[Inputs + 1]{};
  constant_value constants[Constants + 1]{};
  instruction operations[Operations + 1]{};
  int outputs[Outputs + 1]{};
};

// A finished graph in arrays of a fixed capacity; fits is false where it is larger, and size says how large.
template <int Capacity, int Outputs>
struct draft {
  bool fits = false;
  int inputs = 0, constants = 0, operations = 0;
  const char* input_names[Capacity]{};
  constant_value constant_values[Capacity]{};
  instruction code[Capacity]{};
  int outputs[Outputs]{};
};

// The graph with its instructions in the order inputs, constants, operations.
template <int Capacity, int Outputs>
constexpr draft<Capacity, Outputs> make_draft(const graph& g, const detail::buffer<int>& outputs) {
  draft<Capacity, Outputs> d;
  for (int id = 0; id < g.size(); ++id)
    if (const opcode o = g[id].operation; o != opcode::constant && o != opcode::input) ++d.operations;
  d.inputs = g.inputs.size();
  d.constants = g.constants.size();
  d.fits = d.inputs <= Capacity && d.constants <= Capacity && d.operations <= Capacity;
  if (!d.fits) return d;
  for (int k = 0; k < d.inputs; ++k) d.input_names[k] = g.inputs[k];
  for (int k = 0; k < d.constants; ++k) d.constant_values[k] = g.constants[k];
  detail::buffer<int> moved(g.size(), -1);
  int next = 0;
  for (int id = 0; id < g.size(); ++id) {
    instruction i = g[id];
    if (i.operation == opcode::input) {
      moved[id] = i.a;
    } else if (i.operation == opcode::constant) {
      moved[id] = d.inputs + i.a;
    } else {
      const int count = operand_count(i);
      if (count > 0) i.a = moved[i.a];
      if (count > 1) i.b = moved[i.b];
      if (count > 2) i.c = moved[i.c];
      moved[id] = d.inputs + d.constants + next;
      d.code[next++] = i;
    }
  }
  for (int k = 0; k < outputs.size(); ++k) d.outputs[k] = moved[outputs[k]];
  return d;
}

// packed<Source>::value: the program of the graph that Source::build(outputs) makes, Source::output_count
// outputs.
template <class Source>
struct packed {
  static constexpr int output_count = Source::output_count;

  template <int Capacity>
  static constexpr auto drafted() {
    detail::buffer<int> outputs;
    const graph g = Source::build(outputs);
    return make_draft<Capacity, output_count>(g, outputs);
  }
  // One evaluation for programs up to 512 operations; larger ones are evaluated again in the size the first
  // one found.
  static constexpr auto first_draft = drafted<512>();
  static constexpr int largest(int a, int b) { return a > b ? a : b; }

  static constexpr auto get_draft() {
    if constexpr (first_draft.fits)
      return first_draft;
    else
      return drafted<largest(first_draft.operations, largest(first_draft.constants, first_draft.inputs))>();
  }
  static constexpr auto shrink() {
    constexpr auto d = get_draft();
    program<d.inputs, d.constants, d.operations, output_count> p;
    for (int k = 0; k < d.inputs; ++k) p.inputs[k] = d.input_names[k];
    for (int k = 0; k < d.constants; ++k) p.constants[k] = d.constant_values[k];
    for (int k = 0; k < d.operations; ++k) p.operations[k] = d.code[k];
    for (int k = 0; k < output_count; ++k) p.outputs[k] = d.outputs[k];
    return p;
  }
  static constexpr auto value = shrink();
};

}  // namespace leibniz::program
