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

// Which instructions are live, and their weight, kept up to date while some find users and lose them. A
// change visits only what it adds or frees.
class live_instructions {
 public:
  constexpr explicit live_instructions(const graph& g) : g_(g), uses_(g.size()) {}
  constexpr live_instructions(const graph& g, const detail::buffer<int>& outputs)
      : g_(g), uses_(count_uses(g, outputs)) {}

  // Of what has been added since the start, less what has been freed.
  constexpr int added_weight() const { return added_weight_; }
  // How many users each instruction has.
  constexpr const int* uses() const { return uses_.at->of; }

  // One user of an instruction more or less. The first one brings its operands, the last one takes them
  // along.
  constexpr void add_user(int id, int change) {
    const int turning_point = change > 0 ? 1 : 0;
    pending_.push_back(id);
    while (!pending_.empty()) {
      const int next = pending_.back();
      pending_.pop_back();
      uses_[next] += change;
      if (uses_[next] != turning_point) continue;
      const instruction& i = g_[next];
      added_weight_ += change * weight(i);
      for (int k = operand_count(i) - 1; k >= 0; --k) pending_.push_back(i.operand(k));
    }
  }

 private:
  const graph& g_;
  detail::table<int> uses_;
  detail::buffer<int> pending_;  // whose uses are still to be counted
  int added_weight_ = 0;
};

}  // namespace leibniz::program
