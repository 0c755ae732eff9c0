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

// Not constexpr, so that a constant evaluation which gets here stops and names it.
[[noreturn]] inline void required_a_program_of_at_most_65536_instructions() { __builtin_trap(); }

// Where are derivatives 0 that are infinite or undefined (docs/singular_points.md)? In every function whose
// row says so; in those of the namespace safe, as it is in formulas; nowhere, by policy::strict.
enum class convention { everywhere, where_safe, nowhere };

// In constant evaluation a statement costs a compiler about a microsecond and a function call several. So
// what is done for every instruction is done here on plain arrays in few statements. Their size is fixed,
// because an array within an object costs nothing before it is written, one that grows is copied entry by
// entry.
struct graph {
  static constexpr int capacity = 65536;
  struct storage {
    opcode operation[capacity];
    int a[capacity], b[capacity], c[capacity];
    const function_info* function[capacity];
    bool invariant[capacity];
    // A hash table with chains. Numbers in it are one more than the instruction's, 0 is the end of a chain.
    static constexpr int chains = 16381;
    int first[chains]{};
    int next[capacity];
    static constexpr int largest_small = 8;
    int small[2 * largest_small + 1]{};  // the instructions of the constants -8, …, 8
  };

  detail::buffer<constant_value> constants;
  detail::buffer<const char*> inputs;
  bool fast = false;  // policy::fast: derivatives by the rows' fast_derivative
  convention finite = convention::everywhere;
  int written = 0;  // instructions before this one are the user's own, later ones belong to derivatives
  const function_info* underived = nullptr;  // a function that was differentiated though its row says not how

  storage* at;  // g.at->a[id] is g[id].a, in fewer steps

  constexpr graph() : at(new storage) {}
  constexpr graph(const graph& other) : graph() { assign(other); }
  constexpr graph(graph&& other) noexcept
      : constants(static_cast<detail::buffer<constant_value>&&>(other.constants)),
        inputs(static_cast<detail::buffer<const char*>&&>(other.inputs)),
        fast(other.fast),
        finite(other.finite),
        written(other.written),
        underived(other.underived),
        at(other.at),
        size_(other.size_) {
    other.at = nullptr;
  }
  constexpr graph& operator=(const graph& other) { return *this = graph(other); }
  constexpr graph& operator=(graph&& other) noexcept {
    storage* const mine = at;
    constants = static_cast<detail::buffer<constant_value>&&>(other.constants);
    inputs = static_cast<detail::buffer<const char*>&&>(other.inputs);
    fast = other.fast;
    finite = other.finite;
    written = other.written;
    underived = other.underived;
    at = other.at;
    size_ = other.size_;
    other.at = mine;
    return *this;
  }
  constexpr ~graph() { delete at; }

  constexpr int size() const { return size_; }
  constexpr instruction operator[](int id) const {
    return {at->operation[id], at->a[id], at->b[id], at->c[id], at->function[id]};
  }

  // The instruction's index: of the equal one that exists, else of a new one. a + b is found as b + a, and
  // products likewise.
  constexpr int insert(opcode o, int a, int b = -1, int c = -1, const function_info* f = nullptr) {
    // (find and append written out: the calls would be a third of the work)
    storage& s = *at;
    const int chain = static_cast<int>((static_cast<unsigned>(a + 2) * static_cast<unsigned>(b + 2) +
                                        static_cast<unsigned>(c) * 64 + static_cast<unsigned>(o)) %
                                       storage::chains);
    const int first = s.first[chain];
    for (int n = first; n != 0; n = s.next[n - 1])
      if (s.operation[n - 1] == o && s.c[n - 1] == c && is_same(s.function[n - 1], f))
        if (s.a[n - 1] == a ? s.b[n - 1] == b : is_reversed(n - 1, o, a, b)) return n - 1;
    const int id = size_;
    if (id == capacity) required_a_program_of_at_most_65536_instructions();
    s.operation[id] = o;
    s.a[id] = a;
    s.b[id] = b;
    s.c[id] = c;
    s.function[id] = f;
    s.next[id] = first;
    s.invariant[id] = (a < 0 || s.invariant[a]) && (b < 0 || s.invariant[b]) && (c < 0 || s.invariant[c]);
    s.first[chain] = ++size_;
    return id;
  }
  constexpr int insert(const instruction& i) {
    if (i.operation == opcode::constant) return constant(constants[i.a]);
    if (i.operation == opcode::input) {
      const int known = look_up_input(inputs[i.a], detail::hash_text(inputs[i.a]));
      return known >= 0 ? known : append_leaf(-1 - known, opcode::input, i.a);
    }
    return insert(i.operation, i.a, i.b, i.c, i.function);
  }

  // The index of an equal instruction, or -1.
  constexpr int find(opcode o, int a, int b = -1, int c = -1, const function_info* f = nullptr) const {
    const storage& s = *at;
    for (int n = s.first[chain_of(o, a, b, c)]; n != 0; n = s.next[n - 1])
      if (s.operation[n - 1] == o && s.c[n - 1] == c && is_same(s.function[n - 1], f))
        if (s.a[n - 1] == a ? s.b[n - 1] == b : is_reversed(n - 1, o, a, b)) return n - 1;
    return -1;
  }
  constexpr int find(const instruction& i) const {
    if (i.operation == opcode::constant) {
      const int known = look_up_constant(constants[i.a].numerator, constants[i.a].denominator);
      return known >= 0 ? known : -1;
    }
    if (i.operation == opcode::input) return find_input(inputs[i.a], detail::hash_text(inputs[i.a]));
    return find(i.operation, i.a, i.b, i.c, i.function);
  }

  // An instruction of another graph, on what its operands are here: where(k) for its operand k.
  template <class Where>
  constexpr int insert_from(const graph& other, int id, Where where) {
    instruction i = other[id];
    if (i.operation == opcode::constant) return constant(other.value_of(id));
    const int count = operand_count(i);
    if (count > 0) i.a = where(i.a);
    if (count > 1) i.b = where(i.b);
    if (count > 2) i.c = where(i.c);
    return insert(i);
  }
  constexpr int constant(constant_value v) { return constant_of(v.numerator, v.denominator); }
  constexpr int constant(rational r) { return constant_of(r.numerator, r.denominator); }
  constexpr int constant(std::int64_t n) { return constant_of(n, 1); }

  // The input of this name; the hash of the name may be known already.
  constexpr int input(const char* name) { return input(name, detail::hash_text(name)); }
  constexpr int input(const char* name, std::uint64_t hash) {
    const int known = look_up_input(name, hash);
    if (known >= 0) return known;
    inputs.push_back(name);
    return append_leaf(-1 - known, opcode::input, inputs.size() - 1);
  }
  // The input of this name, or -1.
  constexpr int find_input(const char* name, std::uint64_t hash) const {
    const int known = look_up_input(name, hash);
    return known >= 0 ? known : -1;
  }

  constexpr bool is_constant(int id) const { return at->operation[id] == opcode::constant; }
  constexpr constant_value value_of(int id) const { return constants[at->a[id]]; }
  // The exact value of a constant instruction; not_exact for every other one.
  constexpr rational exact(int id) const {
    if (at->operation[id] != opcode::constant) return not_exact;
    const constant_value& v = constants.begin()[at->a[id]];
    return {v.denominator == 0 ? 0 : v.numerator, v.denominator};
  }
  constexpr bool is(int id, std::int64_t n) const {
    return at->operation[id] == opcode::constant && constants.begin()[at->a[id]].numerator == n &&
           constants.begin()[at->a[id]].denominator == 1;
  }

  // Is the instruction the same for all inputs? Products of such are gathered: compilers compute them once.
  constexpr bool is_invariant(int id) const { return at->invariant[id]; }

 private:
  // The chains that instructions are in. Those of a + b and b + a are the same.
  static constexpr int chain_of(opcode o, int a, int b, int c) {
    return static_cast<int>((static_cast<unsigned>(a + 2) * static_cast<unsigned>(b + 2) +
                             static_cast<unsigned>(c) * 64 + static_cast<unsigned>(o)) %
                            storage::chains);
  }
  static constexpr int chain_of_constant(std::int64_t numerator, std::int64_t denominator) {
    return static_cast<int>((static_cast<std::uint64_t>(numerator) * 0x9e3779b97f4a7c15u ^
                             static_cast<std::uint64_t>(denominator)) *
                                0x9e3779b97f4a7c15u >>
                            52);
  }
  static constexpr int chain_of_input(std::uint64_t hash) {
    return static_cast<int>(hash * 0x9e3779b97f4a7c15u % storage::chains);
  }

  // Is it b + a, or b a?
  constexpr bool is_reversed(int id, opcode o, int a, int b) const {
    return at->a[id] == b && at->b[id] == a && (o == opcode::add || o == opcode::multiply);
  }
  // The index of an equal leaf, or -1 - the chain that it is to be in.
  constexpr int look_up_constant(std::int64_t numerator, std::int64_t denominator) const {
    const storage& s = *at;
    const int chain = chain_of_constant(numerator, denominator);
    for (int n = s.first[chain]; n != 0; n = s.next[n - 1])
      if (s.operation[n - 1] == opcode::constant)
        if (const constant_value& v = constants[s.a[n - 1]];
            v.numerator == numerator && v.denominator == denominator)
          return n - 1;
    return -1 - chain;
  }
  constexpr int look_up_input(const char* name, std::uint64_t hash) const {
    const storage& s = *at;
    const int chain = chain_of_input(hash);
    for (int n = s.first[chain]; n != 0; n = s.next[n - 1])
      if (s.operation[n - 1] == opcode::input && detail::same_text(inputs[s.a[n - 1]], name)) return n - 1;
    return -1 - chain;
  }
  constexpr int constant_of(std::int64_t numerator, std::int64_t denominator) {
    const bool is_small =
        denominator == 1 && -storage::largest_small <= numerator && numerator <= storage::largest_small;
    if (is_small)
      if (const int n = at->small[numerator + storage::largest_small]; n != 0) return n - 1;
    int id = look_up_constant(numerator, denominator);
    if (id < 0) {
      constants.push_back({numerator, denominator});
      id = append_leaf(-1 - id, opcode::constant, constants.size() - 1);
    }
    if (is_small) at->small[numerator + storage::largest_small] = id + 1;
    return id;
  }

  constexpr int append_leaf(int chain, opcode o, int number) {
    const int id = size_;
    if (id == capacity) required_a_program_of_at_most_65536_instructions();
    storage& s = *at;
    s.operation[id] = o;
    s.a[id] = number;
    s.b[id] = s.c[id] = -1;
    s.function[id] = nullptr;
    s.next[id] = s.first[chain];
    s.invariant[id] = o == opcode::constant;
    s.first[chain] = ++size_;
    return id;
  }
  constexpr void assign(const graph& other) {
    inputs = other.inputs;
    fast = other.fast;
    finite = other.finite;
    written = other.written;
    underived = other.underived;
    for (int id = 0; id < other.size_; ++id) {
      const instruction i = other[id];
      if (i.operation == opcode::constant)
        constant(other.constants[i.a]);
      else
        insert(i);
    }
  }

  int size_ = 0;
};

// The number of uses of each instruction by live instructions and outputs; 0 marks dead code.
constexpr detail::table<int> count_uses(const graph& g, const detail::buffer<int>& outputs) {
  detail::table<int> uses(g.size());
  auto& n = uses.at->of;
  const graph::storage& s = *g.at;
  for (int o : outputs) ++n[o];
  for (int id = g.size() - 1; id >= 0; --id) {
    if (n[id] == 0 || s.operation[id] <= opcode::input) continue;
    const int a = s.a[id], b = s.b[id], c = s.c[id];
    if (a >= 0) ++n[a];
    if (b >= 0) ++n[b];
    if (c >= 0) ++n[c];
  }
  return uses;
}

}  // namespace leibniz::program
