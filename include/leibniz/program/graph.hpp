// SPDX-License-Identifier: MIT
//
// The graph: instructions in order of evaluation, each distinct one once (value numbering). Whatever is
// inserted a second time is the instruction that is already there, so common subexpressions, across all
// outputs, are shared by construction.
#pragma once

#include "../detail/buffer.hpp"
#include "../detail/fixed_string.hpp"
#include "instruction.hpp"

namespace leibniz::program {

struct graph {
  detail::buffer<instruction> code;
  detail::buffer<constant_value> constants;
  detail::buffer<const char*> inputs;
  int written = 0;  // instructions before this one are the user's own, later ones belong to derivatives
  const function_info* underived = nullptr;  // a function that was differentiated though its row says not how

  constexpr int size() const { return code.size(); }
  constexpr const instruction& operator[](int id) const { return code[id]; }

  // The instruction's index: of the equal one that exists, else of a new one. a + b is found as b + a, and
  // products likewise.
  constexpr int insert(const instruction& i) {
    const unsigned h = hash(i);
    const int found = find(i, h);
    return found >= 0 ? found : append(i, h);
  }

  // The index of an equal instruction, or -1.
  constexpr int find(const instruction& i) const { return find(i, hash(i)); }

  // A leaf whose payload was just added to its list: taken off again where it was there already.
  template <class List>
  constexpr int insert_leaf(const instruction& i, List& payloads) {
    const unsigned h = hash(i);
    const int found = find(i, h);
    if (found < 0) return append(i, h);
    payloads.pop_back();
    return found;
  }

  constexpr int constant(constant_value value) {
    constants.push_back(value);
    return insert_leaf({opcode::constant, constants.size() - 1}, constants);
  }
  constexpr int constant(rational value) { return constant(exact_constant(value)); }
  constexpr int constant(std::int64_t value) { return constant(rational{value, 1}); }

  constexpr int input(const char* name) {
    inputs.push_back(name);
    return insert_leaf({opcode::input, inputs.size() - 1}, inputs);
  }

  constexpr bool is_constant(int id) const { return code[id].operation == opcode::constant; }
  constexpr constant_value value_of(int id) const { return constants[code[id].a]; }
  // The exact value of a constant instruction; not_exact for every other one.
  constexpr rational exact(int id) const { return is_constant(id) ? value_of(id).exact() : not_exact; }
  constexpr bool is(int id, std::int64_t n) const { return is_constant(id) && value_of(id).is(n); }

  // Is the instruction the same for all inputs? Products of such are gathered: compilers compute them once.
  constexpr bool is_invariant(int id) const { return invariant_[id] != 0; }

 private:
  static constexpr bool is_commutative(opcode o) { return o == opcode::add || o == opcode::multiply; }

  constexpr unsigned hash(const instruction& i) const {
    std::uint64_t h = static_cast<std::uint64_t>(i.operation) << 27;
    if (i.operation == opcode::constant) {
      h ^= static_cast<std::uint64_t>(constants[i.a].numerator) ^
           static_cast<std::uint64_t>(constants[i.a].denominator) << 32;
    } else if (i.operation == opcode::input) {
      h ^= detail::hash_text(inputs[i.a]);
    } else {
      const bool swap = is_commutative(i.operation) && i.a > i.b;
      const auto first = static_cast<std::uint32_t>(swap ? i.b : i.a);
      const auto second = static_cast<std::uint32_t>(swap ? i.a : i.b);
      h ^= static_cast<std::uint64_t>(first) << 32 | second;
      if (i.operation == opcode::call) h ^= i.function->hash;
      h ^= static_cast<std::uint64_t>(static_cast<std::uint32_t>(i.c)) * 0x9e3779b9u;
    }
    h *= 0x9e3779b97f4a7c15u;
    return static_cast<unsigned>(h >> 40);  // the high bits depend on all of h
  }
  constexpr bool same(const instruction& x, const instruction& y) const {
    if (x.operation != y.operation) return false;
    if (x.operation == opcode::constant) return constants[x.a] == constants[y.a];
    if (x.operation == opcode::input) return detail::same_text(inputs[x.a], inputs[y.a]);
    if (x.a == y.a && x.b == y.b) return x.c == y.c && x.function == y.function;
    return is_commutative(x.operation) && x.a == y.b && x.b == y.a;
  }
  constexpr bool find_invariant(const instruction& i) const {
    if (i.operation == opcode::input) return false;
    for (int k = 0; k < operand_count(i); ++k)
      if (invariant_[i.operand(k)] == 0) return false;
    return true;
  }
  constexpr int find(const instruction& i, unsigned h) const {
    if (slots_.empty()) return -1;
    const int mask = slots_.size() - 1;
    for (int slot = static_cast<int>(h) & mask; slots_[slot] >= 0; slot = (slot + 1) & mask)
      if (const int id = slots_[slot]; hashes_[id] == h && same(code[id], i)) return id;
    return -1;
  }
  constexpr int append(const instruction& i, unsigned h) {
    if (2 * (code.size() + 1) > slots_.size()) rehash(slots_.size() == 0 ? 64 : 4 * slots_.size());
    invariant_.push_back(find_invariant(i) ? 1 : 0);
    hashes_.push_back(h);
    place(code.size());
    code.push_back(i);
    return code.size() - 1;
  }
  constexpr void place(int id) {
    const int mask = slots_.size() - 1;
    int slot = static_cast<int>(hashes_[id]) & mask;
    while (slots_[slot] >= 0) slot = (slot + 1) & mask;
    slots_[slot] = id;
  }
  constexpr void rehash(int size) {
    slots_.clear();
    slots_.resize(size, -1);
    for (int id = 0; id < code.size(); ++id) place(id);
  }

  detail::buffer<unsigned> hashes_;
  detail::buffer<int> slots_;
  detail::buffer<char> invariant_;
};

// The number of uses of each instruction by live instructions and outputs; 0 marks dead code.
constexpr detail::buffer<int> count_uses(const graph& g, const detail::buffer<int>& outputs) {
  detail::buffer<int> uses(g.size(), 0);
  for (int o : outputs) ++uses[o];
  for (int id = g.size() - 1; id >= 0; --id)
    if (uses[id] > 0)
      for (int k = 0; k < operand_count(g[id]); ++k) ++uses[g[id].operand(k)];
  return uses;
}

}  // namespace leibniz::program
