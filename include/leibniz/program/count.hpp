// SPDX-License-Identifier: MIT
//
// Counting operations: what a program costs.
#pragma once

#include "graph.hpp"

namespace leibniz::program {

// The weight of an instruction in multiplications, as on current processors: a division about four, a power
// two functions.
constexpr int weight(const instruction& i) {
  switch (i.operation) {
    case opcode::constant:
    case opcode::input: return 0;
    case opcode::add:
    case opcode::subtract:
    case opcode::negate:
    case opcode::multiply:
    case opcode::select:
    case opcode::less:
    case opcode::less_equal:
    case opcode::conjunction:
    case opcode::disjunction:
    case opcode::complement: return 1;
    case opcode::divide: return 4;
    case opcode::power: return 40;
    case opcode::reduced_power: return 5;
    case opcode::call: return i.function->cost;
  }
  return 0;
}

// The weighted cost of computing the outputs.
constexpr int live_weight(const graph& g, const detail::buffer<int>& outputs) {
  detail::buffer<char> live(g.size(), 0);
  for (int o : outputs) live[o] = 1;
  int total = 0;
  for (int id = g.size() - 1; id >= 0; --id) {
    if (live[id] == 0) continue;
    total += weight(g[id]);
    for (int k = 0; k < operand_count(g[id]); ++k) live[g[id].operand(k)] = 1;
  }
  return total;
}

}  // namespace leibniz::program
