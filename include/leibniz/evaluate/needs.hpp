// SPDX-License-Identifier: MIT
//
// Which operations of a program only one side of a selection needs.
#pragma once

#include "../program/program.hpp"

namespace leibniz::detail {

// Does the program compute conditions? They are masks, kept beside the values under the same numbers.
template <class Program>
constexpr bool has_conditions(const Program& p) {
  for (int k = 0; k < Program::operation_count; ++k)
    if (is_condition(program::unpack(p.operations[k]).code)) return true;
  return false;
}

// Who needs a value: nobody yet (0), somebody in any case (1), or only those behind one side of a condition:
// its number and the side. Plain numbers, because programs without conditions have the table too.
constexpr int needed_always = 1;
constexpr int needed_behind(int condition, bool holds) { return 2 + 2 * condition + (holds ? 0 : 1); }
template <int Size>
struct need_table {
  int of[Size + 1]{};
  constexpr void add(int id, int need) {
    if (id >= 0) of[id] = of[id] == 0 || of[id] == need ? need : needed_always;
  }
};
template <class Program>
constexpr auto needs_in(const Program& p) {
  constexpr int first_operation = Program::input_count + Program::constant_count;
  need_table<Program::size> needs;
  for (int k = 0; k < Program::output_count; ++k) needs.add(p.outputs[k], needed_always);
  for (int k = Program::operation_count - 1; k >= 0; --k) {
    const program::operation o = program::unpack(p.operations[k]);
    const int own = needs.of[first_operation + k];
    const bool parts = o.code == program::opcode::select && own == needed_always;
    needs.add(o.a, own);
    needs.add(o.b, parts ? needed_behind(o.a, true) : own);
    needs.add(o.c, parts ? needed_behind(o.a, false) : own);
  }
  return needs;
}

}  // namespace leibniz::detail
