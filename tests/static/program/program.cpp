// SPDX-License-Identifier: MIT
#include <leibniz/function/table.hpp>
#include <leibniz/program/program.hpp>

using namespace leibniz;
using namespace leibniz::program;

namespace {

// ---- an operation in one integer, and back
constexpr bool survives(const operation& o) {
  const operation back = unpack(pack(o));
  return back.code == o.code && back.row == o.row && back.a == o.a && back.b == o.b && back.c == o.c;
}
static_assert(survives({opcode::add, 0, 0, 1, -1}) && survives({opcode::negate, 0, 65533, -1, -1}));
static_assert(survives({opcode::call, 1023, 65533, 65533, 65533}) && survives({opcode::call, 0, -1, -1, -1}));
static_assert(survives({opcode::reduced_power, 0, 65533, 0, 32768}));
static_assert(pack({opcode::add, 0, 1, 2, -1}) != pack({opcode::add, 0, 2, 1, -1}));

// ---- a graph as a program: inputs, constants, operations; what nothing needs is left out
struct small_source {
  using rows = mp_list<signature<cos_, 1>, signature<sin_, 1>>;
  static constexpr int output_count = 3;
  static constexpr graph build(detail::buffer<int>& outputs) {
    graph g;
    const int x = g.input("x");
    g.input("unused");
    const int sum = g.insert({opcode::add, x, g.constant(2)});
    g.insert({opcode::multiply, sum, g.constant(7)});  // dead, its constant too
    const int y = g.input("y");
    const int sine = g.insert({opcode::call, sum, -1, -1, &function_info_of<sin_, 1>::value});
    outputs.push_back(g.insert({opcode::divide, sine, y}));
    outputs.push_back(g.constant(rational{1, 3}));
    outputs.push_back(y);
    return g;
  }
};
constexpr const auto& small = packed<small_source>::value;
static_assert(small.input_count == 2 && small.constant_count == 2 && small.operation_count == 3);
static_assert(small.size == 7 && small.output_count == 3);
static_assert(detail::same_text(small.inputs[0], "x") && detail::same_text(small.inputs[1], "y"));
static_assert(small.constants[0] == exact_constant({2, 1}) && small.constants[1] == exact_constant({1, 3}));
// values: x 0, y 1, 2 is 2, 1/3 is 3, the sum 4, the sine 5, the quotient 6
static_assert(small.operations[0] == pack({opcode::add, 0, 0, 2, -1}));
static_assert(small.operations[1] == pack({opcode::call, 1, 4, -1, -1}));
static_assert(small.operations[2] == pack({opcode::divide, 0, 5, 1, -1}));
static_assert(small.outputs[0] == 6 && small.outputs[1] == 3 && small.outputs[2] == 1);

// ---- a long program, one with many constants
template <int Operations, bool WithConstants>
struct long_source {
  using rows = mp_list<>;
  static constexpr int output_count = 1;
  static constexpr graph build(detail::buffer<int>& outputs) {
    graph g;
    const int x = g.input("x");
    int last = x;
    for (int k = 0; k < Operations; ++k)
      last = g.insert({opcode::add, last, WithConstants ? g.constant(k) : x});
    outputs.push_back(last);
    return g;
  }
};
constexpr const auto& chain = packed<long_source<500, false>>::value;
static_assert(chain.operation_count == 500 && chain.constant_count == 0 && chain.outputs[0] == 500);
static_assert(chain.operations[499] == pack({opcode::add, 0, 499, 0, -1}));
constexpr const auto& table = packed<long_source<300, true>>::value;
static_assert(table.constant_count == 300 && table.constants[299] == exact_constant({299, 1}));
static_assert(table.operations[299] == pack({opcode::add, 0, 1 + 300 + 298, 300, -1}));

// ---- no operation at all
struct empty_source {
  using rows = mp_list<>;
  static constexpr int output_count = 1;
  static constexpr graph build(detail::buffer<int>& outputs) {
    graph g;
    outputs.push_back(g.constant(real_constant(0.5)));
    return g;
  }
};
static_assert(packed<empty_source>::value.size == 1 && packed<empty_source>::value.outputs[0] == 0);
static_assert(packed<empty_source>::value.constants[0] == real_constant(0.5));

}  // namespace
