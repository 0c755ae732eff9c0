// SPDX-License-Identifier: MIT
#include <leibniz/program/graph.hpp>

using namespace leibniz;
using namespace leibniz::program;

namespace {

// ---- whatever is inserted a second time is the instruction that is there
static_assert([] {
  graph g;
  const int x = g.input("x"), y = g.input("y");
  const int sum = g.insert({opcode::add, x, y}), product = g.insert({opcode::multiply, x, y});
  const int difference = g.insert({opcode::subtract, x, y}), quotient = g.insert({opcode::divide, x, y});
  return g.insert({opcode::add, x, y}) == sum && g.insert({opcode::subtract, x, y}) == difference &&
         g.input("x") == x && g.size() == 6 && sum != product && difference != quotient;
}());

// ---- sums and products commute; differences, quotients and powers do not
static_assert([] {
  graph g;
  const int x = g.input("x"), y = g.input("y");
  bool right = true;
  for (const opcode o : {opcode::add, opcode::multiply})
    right = right && g.insert({o, x, y}) == g.insert({o, y, x});
  for (const opcode o : {opcode::subtract, opcode::divide, opcode::power})
    right = right && g.insert({o, x, y}) != g.insert({o, y, x});
  return right;
}());

// ---- inputs by name, constants by value
static_assert([] {
  graph g;
  const char other_x[] = {'x', '\0'};
  const int x = g.input("x"), half = g.constant(rational{1, 2});
  return g.input(other_x) == x && g.constant(rational{1, 2}) == half && g.constant(2) != half &&
         g.constant(real_constant(0.5)) != half && g.inputs.size() == 1 && g.constants.size() == 3;
}());
static_assert([] {
  graph g;
  const int half = g.constant(rational{1, 2}), pi = g.constant(real_constant(3.141592653589793)),
            x = g.input("x");
  return g.is_constant(half) && g.is_constant(pi) && !g.is_constant(x) && g.exact(half) == rational{1, 2} &&
         !g.exact(pi).is_exact() && !g.exact(x).is_exact() && g.is(g.constant(3), 3) && !g.is(half, 0) &&
         !g.is(x, 0);
}());

// ---- find does not insert
static_assert([] {
  graph g;
  const int x = g.input("x");
  const bool absent = g.find({opcode::negate, x}) == -1 && g.size() == 1;
  const int minus_x = g.insert({opcode::negate, x});
  return absent && g.find({opcode::negate, x}) == minus_x && graph{}.find({opcode::negate, 0}) == -1;
}());

// ---- many instructions keep their numbers
static_assert([] {
  graph g;
  const int x = g.input("x");
  int last = x;
  for (int k = 0; k < 200; ++k) last = g.insert({opcode::add, last, x});
  int again = x;
  for (int k = 0; k < 200; ++k) again = g.insert({opcode::add, again, x});
  return last == again && g.size() == 201;
}());

// ---- operands of each operation
static_assert(operand_count({opcode::input, 3}) == 0 && operand_count({opcode::constant, 3}) == 0);
static_assert(operand_count({opcode::negate, 0}) == 1 && operand_count({opcode::power, 0, 1}) == 2);
static_assert(operand_count({opcode::reduced_power, 0, 1, 2}) == 3);

}  // namespace
