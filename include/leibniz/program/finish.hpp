// SPDX-License-Identifier: MIT
//
// Finishing: the last pass over a graph. Dead code goes, integer powers become shared multiplications, a sign
// in front of a constant multiple goes into the constant.
#pragma once

#include "arithmetic.hpp"

namespace leibniz::program {

// Integer powers beyond this are left to the library's pow: the rounding errors of repeated multiplication
// grow with the exponent.
inline constexpr std::int64_t largest_multiplied_power = 64;

// Powers of common bases as products. What the user wrote always becomes the same chain (x⁵ = (x²)² x), so
// that a value does not depend on what is computed beside it; powers that derivatives add are put together
// from those that are there.
class power_table {
 public:
  constexpr explicit power_table(graph& g) : g_(g) {}

  constexpr int as_written(int base, std::int64_t n) {
    if (const int known = find(base, n); known >= 0) return known;
    if (n < 0) return enter(base, n, make(opcode::divide, g_.constant(1), as_written(base, -n)));
    const int part = as_written(base, n % 2 == 0 ? n / 2 : n - 1);
    return enter(base, n, make(opcode::multiply, part, n % 2 == 0 ? part : base));
  }

  constexpr int from_known(int base, std::int64_t n) {
    if (const int known = find(base, n); known >= 0) return known;
    // x^n as a product of two known powers, or of two and a third
    const detail::buffer<entry> powers = of(base);
    for (const entry& p : powers)
      if (const int other = find(base, n - p.exponent); other >= 0)
        return enter(base, n, make(opcode::multiply, p.id, other));
    for (const entry& p : powers)
      for (const entry& q : powers)
        if (const int other = find(base, n - p.exponent - q.exponent); other >= 0) {
          const int pair = enter(base, p.exponent + q.exponent, make(opcode::multiply, p.id, q.id));
          return enter(base, n, make(opcode::multiply, pair, other));
        }
    if (n < 0) return enter(base, n, make(opcode::divide, g_.constant(1), from_known(base, -n)));
    const int part = from_known(base, n % 2 == 0 ? n / 2 : n - 1);
    return enter(base, n, make(opcode::multiply, part, n % 2 == 0 ? part : base));
  }

 private:
  struct entry {
    std::int64_t exponent;
    int id;
  };
  constexpr int make(opcode o, int a, int b) { return g_.insert({o, a, b}); }
  // The known powers of a base, itself among them.
  constexpr detail::buffer<entry>& of(int base) {
    if (powers_.size() <= base) powers_.resize(2 * g_.size(), detail::buffer<entry>{});
    if (powers_[base].empty()) powers_[base].push_back({1, base});
    return powers_[base];
  }
  constexpr int find(int base, std::int64_t n) {
    for (const entry& e : of(base))
      if (e.exponent == n) return e.id;
    return -1;
  }
  constexpr int enter(int base, std::int64_t n, int id) {
    if (find(base, n) < 0) of(base).push_back({n, id});
    return id;
  }

  graph& g_;
  detail::buffer<detail::buffer<entry>> powers_;
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

// finish(graph, outputs, written): the graph that computes the outputs and nothing else; outputs are
// renumbered. Instructions before `written` are the user's own, the others belong to derivatives.
constexpr graph finish(const graph& g, detail::buffer<int>& outputs, int written) {
  const detail::buffer<int> uses = count_uses(g, outputs);
  graph h;
  h.inputs = g.inputs;
  power_table powers(h);
  detail::buffer<int> moved(g.size(), -1);

  // -(c u) with c u needed for nothing else: (-c) u
  const auto takes_sign = [&](int id) {
    return g[id].operation == opcode::multiply && uses[id] == 1 && id >= written &&
           g.exact(g[id].a).is_exact();
  };
  for (int id = 0; id < g.size(); ++id) {
    if (uses[id] == 0) continue;
    instruction i = g[id];
    if (i.operation == opcode::constant) {
      moved[id] = h.constant(g.constants[i.a]);
    } else if (i.operation == opcode::input) {
      moved[id] = h.insert(i);
    } else if (i.operation == opcode::negate && takes_sign(i.a)) {
      const instruction& product = g[i.a];
      moved[id] = h.insert({opcode::multiply, h.constant(-g.exact(product.a)), moved[product.b]});
    } else {
      const rational n = i.operation == opcode::power ? g.exact(i.b) : not_exact;
      if (n.is_integer() && n.numerator <= largest_multiplied_power &&
          n.numerator >= -largest_multiplied_power) {
        moved[id] = id < written ? powers.as_written(moved[i.a], n.numerator)
                                 : powers.from_known(moved[i.a], n.numerator);
      } else {
        const int count = operand_count(i);
        if (count > 0) i.a = moved[i.a];
        if (count > 1) i.b = moved[i.b];
        if (count > 2) i.c = moved[i.c];
        moved[id] = h.insert(i);
      }
    }
  }
  for (int& o : outputs) o = moved[o];
  return h;
}

}  // namespace leibniz::program
