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
    static constexpr int chains = 4096;
    int first[chains]{};
    int next[capacity + 1];
    std::uint64_t keys[capacity + 1];
    static constexpr int largest_small = 8;
    int small[2 * largest_small + 1]{};  // the instructions of the constants -8, …, 8
    static constexpr int most_functions = 1024;
    const function_info* functions[most_functions];
    int function_count = 0;
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
    const storage& s = *at;
    return {s.operation[id], s.a[id], s.b[id], s.c[id], s.function[id]};
  }

  // The instruction's index: of the equal one that exists, else of a new one. a + b is found as b + a, and
  // products likewise.
  constexpr int insert(opcode o, int a, int b = -1, int c = -1, const function_info* f = nullptr) {
    const std::uint64_t k = key(f == nullptr ? static_cast<int>(o) : kind_of(f), o, a, b, c);
    const int known = find_key(k);
    return known >= 0 ? known : append(k, o, a, b, c, f);
  }
  constexpr int insert(const instruction& i) {
    if (i.operation == opcode::constant) return constant(constants[i.a]);
    if (i.operation == opcode::input) {
      const std::uint64_t k = input_key(detail::hash_text(inputs[i.a]));
      const int known = find_input(k, inputs[i.a]);
      return known >= 0 ? known : append(k, i.operation, i.a, -1, -1, nullptr);
    }
    return insert(i.operation, i.a, i.b, i.c, i.function);
  }

  // The index of an equal instruction, or -1.
  constexpr int find(opcode o, int a, int b = -1, int c = -1) const {
    return find_key(key(static_cast<int>(o), o, a, b, c));
  }
  constexpr int find(const instruction& i) const {
    if (i.operation == opcode::constant)
      return find_constant(constants[i.a].numerator, constants[i.a].denominator);
    if (i.operation == opcode::input) return find_input(inputs[i.a], detail::hash_text(inputs[i.a]));
    if (i.operation != opcode::call) return find(i.operation, i.a, i.b, i.c);
    const int kind = known_kind_of(i.function);
    return kind < 0 ? -1 : find_key(key(kind, i.operation, i.a, i.b, i.c));
  }

  constexpr int constant(constant_value v) { return constant_of(v.numerator, v.denominator); }
  constexpr int constant(rational r) { return constant_of(r.numerator, r.denominator); }
  constexpr int constant(std::int64_t n) { return constant_of(n, 1); }

  // The input of this name; the hash of the name may be known already.
  constexpr int input(const char* name) { return input(name, detail::hash_text(name)); }
  constexpr int input(const char* name, std::uint64_t hash) {
    const std::uint64_t k = input_key(hash);
    const int known = find_input(k, name);
    if (known >= 0) return known;
    inputs.push_back(name);
    return append(k, opcode::input, inputs.size() - 1, -1, -1, nullptr);
  }
  // The input of this name, or -1.
  constexpr int find_input(const char* name, std::uint64_t hash) const {
    return find_input(input_key(hash), name);
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
  // A key is all there is to know of an operation: 13 bits for what it does, 17 for each operand, in
  // ascending order where they commute. Of a leaf it is a hash; what is behind it is compared.
  static constexpr std::uint64_t key(int kind, opcode o, int a, int b, int c) {
    return b < a && (o == opcode::add || o == opcode::multiply)
               ? static_cast<std::uint64_t>(kind) << 51 | static_cast<std::uint64_t>(b + 1) << 34 |
                     static_cast<std::uint64_t>(a + 1) << 17
               : static_cast<std::uint64_t>(kind) << 51 | static_cast<std::uint64_t>(a + 1) << 34 |
                     static_cast<std::uint64_t>(b + 1) << 17 | static_cast<std::uint64_t>(c + 1);
  }
  static constexpr std::uint64_t constant_key(std::int64_t numerator, std::int64_t denominator) {
    return static_cast<std::uint64_t>(opcode::constant) << 51 |
           ((static_cast<std::uint64_t>(numerator) * 0x9e3779b97f4a7c15u ^
             static_cast<std::uint64_t>(denominator)) *
            0x9e3779b97f4a7c15u) >>
               13;
  }
  static constexpr std::uint64_t input_key(std::uint64_t hash) {
    return static_cast<std::uint64_t>(opcode::input) << 51 | hash >> 13;
  }
  static constexpr int chain_of(std::uint64_t k) { return static_cast<int>(k * 0x9e3779b97f4a7c15u >> 52); }

  // Functions are numbered behind the operation codes, in the order in which they come.
  constexpr int known_kind_of(const function_info* f) const {
    for (int k = 0; k < at->function_count; ++k)
      if (at->functions[k] == f) return static_cast<int>(opcode::call) + k;
    return -1;
  }
  constexpr int kind_of(const function_info* f) {
    if (const int known = known_kind_of(f); known >= 0) return known;
    at->functions[at->function_count] = f;
    return static_cast<int>(opcode::call) + at->function_count++;
  }

  constexpr int find_key(std::uint64_t k) const {
    const storage& s = *at;
    for (int n = s.first[k * 0x9e3779b97f4a7c15u >> 52]; n != 0; n = s.next[n])
      if (s.keys[n] == k) return n - 1;
    return -1;
  }
  constexpr int find_constant(std::int64_t numerator, std::int64_t denominator) const {
    const std::uint64_t k = constant_key(numerator, denominator);
    const storage& s = *at;
    for (int n = s.first[chain_of(k)]; n != 0; n = s.next[n])
      if (s.keys[n] == k)
        if (const constant_value& v = constants.begin()[s.a[n - 1]];
            v.numerator == numerator && v.denominator == denominator)
          return n - 1;
    return -1;
  }
  constexpr int find_input(std::uint64_t k, const char* name) const {
    const storage& s = *at;
    for (int n = s.first[chain_of(k)]; n != 0; n = s.next[n])
      if (s.keys[n] == k && detail::same_text(inputs[s.a[n - 1]], name)) return n - 1;
    return -1;
  }
  constexpr int constant_of(std::int64_t numerator, std::int64_t denominator) {
    const bool is_small =
        denominator == 1 && -storage::largest_small <= numerator && numerator <= storage::largest_small;
    if (is_small)
      if (const int n = at->small[numerator + storage::largest_small]; n != 0) return n - 1;
    int id = find_constant(numerator, denominator);
    if (id < 0) {
      constants.push_back({numerator, denominator});
      id = append(constant_key(numerator, denominator), opcode::constant, constants.size() - 1, -1, -1,
                  nullptr);
    }
    if (is_small) at->small[numerator + storage::largest_small] = id + 1;
    return id;
  }

  constexpr int append(std::uint64_t k, opcode o, int a, int b, int c, const function_info* f) {
    if (size_ == capacity) required_a_program_of_at_most_65536_instructions();
    storage& s = *at;
    s.operation[size_] = o;
    s.a[size_] = a;
    s.b[size_] = b;
    s.c[size_] = c;
    s.function[size_] = f;
    s.invariant[size_] = o == opcode::constant || (o != opcode::input && (a < 0 || s.invariant[a]) &&
                                                   (b < 0 || s.invariant[b]) && (c < 0 || s.invariant[c]));
    const auto chain = k * 0x9e3779b97f4a7c15u >> 52;
    ++size_;
    s.keys[size_] = k;
    s.next[size_] = s.first[chain];
    s.first[chain] = size_;
    return size_ - 1;
  }
  constexpr void assign(const graph& other) {
    constants = other.constants;
    inputs = other.inputs;
    fast = other.fast;
    finite = other.finite;
    written = other.written;
    underived = other.underived;
    at->function_count = other.at->function_count;
    for (int k = 0; k < at->function_count; ++k) at->functions[k] = other.at->functions[k];
    size_ = 0;
    for (int id = 0; id < other.size_; ++id) {
      const instruction i = other[id];
      append(other.at->keys[id + 1], i.operation, i.a, i.b, i.c, i.function);
    }
  }

  int size_ = 0;
};

// The number of uses of each instruction by live instructions and outputs; 0 marks dead code.
constexpr detail::buffer<int> count_uses(const graph& g, const detail::buffer<int>& outputs) {
  detail::buffer<int> uses(g.size(), 0);
  int* const n = uses.begin();
  for (int o : outputs) ++n[o];
  for (int id = g.size() - 1; id >= 0; --id)
    if (n[id] > 0) {
      const instruction i = g[id];
      const int count = operand_count(i);
      if (count > 0) ++n[i.a];
      if (count > 1) ++n[i.b];
      if (count > 2) ++n[i.c];
    }
  return uses;
}

}  // namespace leibniz::program
