// SPDX-License-Identifier: MIT
#include <leibniz/function/table.hpp>
#include <leibniz/program/lower.hpp>

using namespace leibniz;
using namespace leibniz::program;

namespace {

// ---- operands by number, and how many of them are instructions
constexpr instruction reduced{opcode::reduced_power, 4, 5, 6};
static_assert(reduced.operand(0) == 4 && reduced.operand(1) == 5 && reduced.operand(2) == 6);
static_assert(operand_count(reduced) == 3 && operand_count({opcode::negate, 4}) == 1);
static_assert(operand_count({opcode::constant, 7}) == 0 && operand_count({opcode::input, 7}) == 0);
static_assert([] {
  for (const opcode o : {opcode::add, opcode::subtract, opcode::multiply, opcode::divide, opcode::power})
    if (operand_count({o, 1, 2}) != 2) return false;
  return true;
}());
static_assert(instruction{}.a == -1 && instruction{}.b == -1 && instruction{}.c == -1);

// ---- a call has as many as its function
struct three_ {
  static constexpr const char* name = "three";
  static constexpr int cost = 7;
  static constexpr parity symmetry = parity::even;
  static constexpr auto evaluate(const auto& u, const auto& v, const auto& w) { return u + v + w; }
};
template <class Row, int Arity>
constexpr instruction call_of{opcode::call, 0, 1, 2, &function_info_of<Row, Arity>::value};
static_assert(operand_count(call_of<pi_, 0>) == 0 && operand_count(call_of<sin_, 1>) == 1);
static_assert(operand_count(call_of<three_, 3>) == 3);

// ---- equal are those that do the same
static_assert(instruction{opcode::add, 1, 2} == instruction{opcode::add, 1, 2});
static_assert(!(instruction{opcode::add, 1, 2} == instruction{opcode::add, 2, 1}));
static_assert(!(instruction{opcode::add, 1, 2} == instruction{opcode::subtract, 1, 2}));
static_assert(!(call_of<sin_, 1> == call_of<cos_, 1>));

// ---- one object for each row and number of arguments, with what the row says
static_assert(&function_info_of<three_, 3>::value != &function_info_of<three_, 2>::value);
constexpr const function_info& three = function_info_of<three_, 3>::value;
static_assert(leibniz::detail::same_text(three.name, "three") && three.arity == 3 && three.cost == 7);
static_assert(three.symmetry == parity::even && three.hash == leibniz::detail::hash_text("three"));
static_assert(!three.exact_value({0, 1}).is_exact());
static_assert(function_info_of<exp_, 1>::value.exact_value({0, 1}) == rational{1, 1});

}  // namespace
