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

// A finished graph in arrays of the largest size there can be; those within an object cost nothing before
// they are written.
template <int Outputs>
struct draft {
  int underived = -1;  // the row of a function that could not be differentiated
  int inputs = 0, constants = 0, operations = 0;
  const char* input_names[largest_program]{};
  std::int64_t numerators[largest_program]{};
  std::int64_t denominators[largest_program]{};
  std::uint64_t words[largest_program]{};
  int outputs[Outputs + 1]{};
};

// packed<Source>::value is the program of the graph that Source::build(outputs) makes. Source::rows lists the
// rows it may call, Source::output_count says how many outputs it has.
template <class Source>
struct packed {
  enum : int { output_count = Source::output_count };

  LEIBNIZ_UNNAMED static constexpr draft<output_count> make_draft() {
    draft<output_count> d;
    detail::buffer<int> outputs;
    const graph g = Source::build(outputs);
    if (g.underived != nullptr) d.underived = row_index<Source>(g.underived);
    const detail::table<int> used = count_uses(g, outputs);
    detail::table<int> new_ids(g.size());
    const graph::storage& old = *g.at;
    const auto& uses = used.at->of;
    auto& moved = new_ids.at->of;
    const int size = g.size();
    for (int id = 0; id < size; ++id)
      if (old.operation[id] == opcode::input && uses[id] > 0) {
        moved[id] = d.inputs;
        d.input_names[d.inputs++] = g.inputs[old.a[id]];
      }
    for (int id = 0; id < size; ++id)
      if (old.operation[id] == opcode::constant && uses[id] > 0) {
        const constant_value c = g.value_of(id);
        moved[id] = d.inputs + d.constants;
        d.numerators[d.constants] = c.numerator;
        d.denominators[d.constants++] = c.denominator;
      }
    int next = d.inputs + d.constants;
    for (int id = 0; id < size; ++id) {
      const opcode o = old.operation[id];
      if (o <= opcode::input || uses[id] == 0) continue;
      const int a = old.a[id], b = old.b[id], c = old.c[id];
      d.words[d.operations++] = pack({o, o == opcode::call ? row_index<Source>(old.function[id]) : 0,
                                      a < 0 ? -1 : moved[a], b < 0 ? -1 : moved[b], c < 0 ? -1 : moved[c]});
      moved[id] = next++;
    }
    for (int k = 0; k < output_count; ++k) d.outputs[k] = moved[outputs[k]];
    return d;
  }

  // A member, because clang evaluates the constants of a constexpr function at every call. Compilers show the
  // line where they stop at a limit of constant evaluation.
  static constexpr auto drafted = make_draft();  // a limit? leibniz_raise_limits(target), -fconstexpr-steps=

  LEIBNIZ_UNNAMED static constexpr auto shrunk() {
    constexpr const draft<output_count>& d = drafted;
    if constexpr (d.underived >= 0)
      require_derivative(boost::mp11::mp_at_c<typename Source::rows, d.underived>{});
    program<d.inputs, d.constants, d.operations, output_count> p;
    for (int k = 0; k < d.inputs; ++k) p.inputs[k] = d.input_names[k];
    for (int k = 0; k < d.constants; ++k) p.constants[k] = {d.numerators[k], d.denominators[k]};
    for (int k = 0; k < d.operations; ++k) p.operations[k] = d.words[k];
    for (int k = 0; k < output_count; ++k) p.outputs[k] = d.outputs[k];
    return p;
  }
  static constexpr auto value = shrunk();
};

}  // namespace leibniz::program
