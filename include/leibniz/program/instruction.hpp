// SPDX-License-Identifier: MIT
//
// Instructions of a program: what a formula is when it is transformed and run.
#pragma once

#include <cstdint>

#include "../constant/constant_value.hpp"
#include "../detail/hash.hpp"
#include "../function/row.hpp"

namespace leibniz::program {

enum class opcode : unsigned char {
  constant,       // the constant number a of the program
  input,          // the input number a of the program
  add,            // a + b
  subtract,       // a - b
  multiply,       // a * b
  divide,         // a / b
  negate,         // -a
  power,          // pow(a, b)
  reduced_power,  // pow(a, b - 1), given c = pow(a, b): c/a where a is not 0. Arises in derivatives only.
  select,         // b where the condition a holds, else c
  less,           // a < b: a condition, as all below to complement
  less_equal,     // a <= b
  conjunction,    // a && b
  disjunction,    // a || b
  complement,     // !a
  call            // function(a, b, c)
};

// Conditions are no numbers: select takes them, and they have no derivative.
constexpr bool is_condition(opcode o) { return opcode::less <= o && o <= opcode::complement; }

struct graph;

// One object for each row and number of arguments, to know it by.
struct row_tag {};
template <class Row, int Arity>
inline constexpr row_tag tag_of{};

// What the functions of a graph have to be able to do. A row's rules are made no further, for each of them
// costs compile time: those of sin need the rules of cos, and they those of sin.
enum class purpose : unsigned char {
  proof,     // by definitions
  value,     // to be computed
  gradient,  // to be differentiated once, in the formulas; not what that brings
  hessian,   // the same, with second derivatives
  any        // all of it, and derivatives of derivatives
};

// What a program knows of a row of the function table: one object per row, number of arguments and purpose.
// The tag is the function's identity.
struct function_info {
  const row_tag* tag;
  const char* name;
  std::uint64_t hash;
  int arity;
  int cost;
  rational (*exact_value)(rational);
  parity symmetry;
  reflection index;
  value_range range;
  bool is_first_argument;  // programs have its first argument in its place, once derivatives are made
  // What follows is nullptr where the purpose does not need it.
  // The partial derivative by argument i, and the second one by arguments i and j, as instructions.
  int (*partial)(graph&, const int* arguments, int own, int i) = nullptr;
  int (*second_partial)(graph&, const int* arguments, int own, int i, int j) = nullptr;
  // The function by others, as instructions; -1 where the row has no definition.
  int (*definition)(graph&, const int* arguments) = nullptr;
  // The selection that stands for the function, by the exact rules or those of derivatives; nullptr where the
  // row is none.
  int (*branches)(graph&, const int* arguments, bool is_exact) = nullptr;
};

constexpr bool is_same(const function_info* f, const function_info* g) {
  return f == g || (f != nullptr && g != nullptr && f->tag == g->tag);
}

// A function that is only asked for, not called: its rules need not be made for that.
struct known_function {
  const row_tag* tag;
  friend constexpr bool operator==(const function_info* f, known_function known) {
    return f != nullptr && f->tag == known.tag;
  }
};
template <class Row, int Arity = 1>
inline constexpr known_function known{&tag_of<Row, Arity>};

// One instruction. Operands are indices of earlier instructions, -1 where there is none; for constant and
// input, a indexes the program's list of constants or inputs.
struct instruction {
  opcode operation = opcode::constant;
  int a = -1;
  int b = -1;
  int c = -1;
  const function_info* function = nullptr;

  constexpr int operand(int i) const { return i == 0 ? a : i == 1 ? b : c; }
  friend constexpr bool operator==(const instruction& i, const instruction& j) {
    return i.operation == j.operation && i.a == j.a && i.b == j.b && i.c == j.c &&
           is_same(i.function, j.function);
  }
};

// How many operands are instructions.
constexpr int operand_count(const instruction& i) {
  switch (i.operation) {
    case opcode::constant:
    case opcode::input: return 0;
    case opcode::negate:
    case opcode::complement: return 1;
    case opcode::add:
    case opcode::subtract:
    case opcode::multiply:
    case opcode::divide:
    case opcode::power:
    case opcode::less:
    case opcode::less_equal:
    case opcode::conjunction:
    case opcode::disjunction: return 2;
    case opcode::reduced_power:
    case opcode::select: return 3;
    case opcode::call: return i.function->arity;
  }
  return 0;
}

// How many of them, from the first, it is differentiated by: neither what stop_gradient stops nor the slope
// that known_slope is given.
constexpr int differentiated_count(const instruction& i) {
  const int count = operand_count(i);
  return i.operation == opcode::call && i.function->is_first_argument ? count - 1 : count;
}

}  // namespace leibniz::program
