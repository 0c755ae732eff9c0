// SPDX-License-Identifier: MIT
//
// What stands in C for the rows that a program calls.
#pragma once

#include "c_names.hpp"
#include "outputs.hpp"

namespace leibniz::detail {

// The row as a function of C or as an expression with #1, #2 … in it.
constexpr const char* in_c(const called_row& row) { return row.c != nullptr ? row.c : row.name; }
// Does the program call the row, other than for its constant value?
constexpr bool is_called(const program_view& program, int row) {
  if (program.rows[row].has_value) return false;
  for (int k = 0; k < program.operation_count; ++k) {
    const program::operation o = program::unpack(program.operations[k]);
    if (o.code == program::opcode::call && o.row == row) return true;
  }
  return false;
}
// The first row that the program calls and C does not have, or -1.
constexpr int row_without_c(const program_view& program) {
  for (int row = 0; *program.rows[row].name != '\0'; ++row)
    if (program.rows[row].c == nullptr && is_called(program, row) &&
        !is_in_c99(program.rows[row].name, program.rows[row].arity))
      return row;
  return -1;
}
template <class Signature>
inline constexpr bool is_known_to_c = false;

}  // namespace leibniz::detail
