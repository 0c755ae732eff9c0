// SPDX-License-Identifier: MIT
//
// A finished program: a graph packed into arrays of exactly its size, as a constant.
#pragma once

#include "rows.hpp"

namespace leibniz::program {

// ---- one operation in one integer

// An operation as a program holds it. row is the function's index in the program's list of rows.
struct operation {
  opcode code;
  int row;
  int a, b, c;
};

// Fields: code 6 bits, row 10, operands 16 each (biased by one: 0 is none). One integer, because it becomes a
// template argument of the step that runs it, and compilers pay by the argument.
constexpr std::uint64_t pack(const operation& o) {
  return static_cast<std::uint64_t>(o.code) | static_cast<std::uint64_t>(o.row) << 6 |
         static_cast<std::uint64_t>(o.a + 1) << 16 | static_cast<std::uint64_t>(o.b + 1) << 32 |
         static_cast<std::uint64_t>(o.c + 1) << 48;
}

constexpr operation unpack(std::uint64_t w) {
  return {static_cast<opcode>(w & 63), static_cast<int>(w >> 6 & 1023),
          static_cast<int>(w >> 16 & 0xffff) - 1, static_cast<int>(w >> 32 & 0xffff) - 1,
          static_cast<int>(w >> 48) - 1};
}

inline constexpr int largest_program = 65534;

// ---- programs

// A finished program. Its values are numbered: inputs first, then constants, then the operations in order of
// evaluation.
template <int Inputs, int Constants, int Operations, int Outputs>
struct program {
  static constexpr int input_count = Inputs;
  static constexpr int constant_count = Constants;
  static constexpr int operation_count = Operations;
  static constexpr int output_count = Outputs;
  static constexpr int size = Inputs + Constants + Operations;
  static_assert(size <= largest_program, "leibniz: required a program of at most 65534 values");

  const char* inputs[Inputs + 1]{};
  constant_value constants[Constants + 1]{};
  std::uint64_t operations[Operations + 1]{};
  int outputs[Outputs + 1]{};
};

// A finished graph in arrays of a fixed capacity; where it is larger, fits is false and the sizes say how
// large.
template <int Capacity, int Small, int Outputs>
struct draft {
  bool fits = false;
  int underived = -1;  // the row of a function that could not be differentiated
  int inputs = 0, constants = 0, operations = 0;
  const char* input_names[Small]{};
  std::int64_t numerators[Small]{};
  std::int64_t denominators[Small]{};
  std::uint64_t words[Capacity]{};
  int outputs[Outputs + 1]{};
};

// packed<Source>::value is the program of the graph that Source::build(outputs) makes. Source::rows lists the
// rows it may call, Source::estimate guesses its size, Source::output_count says how many outputs it has.
//
// The graph is made once, in arrays of the estimated size, and shrunk; only where the estimate was too small
// is it made again.
template <class Source>
struct packed {
  static constexpr int output_count = Source::output_count;

  template <int Capacity, int Small>
  static constexpr auto drafted() {
    draft<Capacity, Small, output_count> d;
    detail::buffer<int> outputs;
    const graph g = Source::build(outputs);
    if (g.underived != nullptr) d.underived = row_index<Source>(g.underived);
    const detail::buffer<int> uses = count_uses(g, outputs);
    detail::buffer<int> moved(g.size(), -1);
    detail::buffer<int> constants;
    detail::buffer<int> inputs;
    const opcode* const operation = g.at->operation;
    for (int id = 0; id < moved.size(); ++id)
      if (operation[id] == opcode::input && uses[id] > 0) {
        moved[id] = inputs.size();
        inputs.push_back(g[id].a);
      }
    d.inputs = inputs.size();
    for (int id = 0; id < moved.size(); ++id)
      if (operation[id] == opcode::constant && uses[id] > 0) {
        moved[id] = d.inputs + constants.size();
        constants.push_back(g[id].a);
      }
    d.constants = constants.size();
    for (int id = 0; id < moved.size(); ++id) {
      if (operation[id] == opcode::input || operation[id] == opcode::constant || uses[id] == 0) continue;
      const instruction i = g[id];
      if (d.operations < Capacity)
        d.words[d.operations] =
            pack({i.operation, i.operation == opcode::call ? row_index<Source>(i.function) : 0,
                  i.a < 0 ? -1 : moved[i.a], i.b < 0 ? -1 : moved[i.b], i.c < 0 ? -1 : moved[i.c]});
      moved[id] = d.inputs + d.constants + d.operations++;
    }
    for (int k = 0; k < output_count; ++k) d.outputs[k] = moved[outputs[k]];
    d.fits = d.inputs <= Small && d.constants <= Small && d.operations <= Capacity;
    if (!d.fits) return d;
    for (int k = 0; k < d.inputs; ++k) d.input_names[k] = g.inputs[inputs[k]];
    for (int k = 0; k < d.constants; ++k) {
      d.numerators[k] = g.constants[constants[k]].numerator;
      d.denominators[k] = g.constants[constants[k]].denominator;
    }
    return d;
  }

  static constexpr int clamp(int v, int low, int high) { return v < low ? low : v > high ? high : v; }
  static constexpr auto first_draft = drafted<clamp(Source::estimate, 64, 16384), 256>();

  static constexpr auto get_draft() {
    if constexpr (first_draft.fits)
      return first_draft;
    else
      return drafted<
          first_draft.operations + 1,
          (first_draft.constants > first_draft.inputs ? first_draft.constants : first_draft.inputs) + 1>();
  }
  static constexpr auto shrink() {
    constexpr auto d = get_draft();
    if constexpr (d.underived >= 0)
      require_derivative(boost::mp11::mp_at_c<typename Source::rows, d.underived>{});
    program<d.inputs, d.constants, d.operations, output_count> p;
    for (int k = 0; k < d.inputs; ++k) p.inputs[k] = d.input_names[k];
    for (int k = 0; k < d.constants; ++k) p.constants[k] = {d.numerators[k], d.denominators[k]};
    for (int k = 0; k < d.operations; ++k) p.operations[k] = d.words[k];
    for (int k = 0; k < output_count; ++k) p.outputs[k] = d.outputs[k];
    return p;
  }
  static constexpr auto value = shrink();
};

}  // namespace leibniz::program
