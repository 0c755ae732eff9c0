// SPDX-License-Identifier: MIT
//
// Integer powers as multiplications.
#pragma once

#include "graph.hpp"

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
    // x^n as a product of two known powers, or of two and a third, all of n's sign: x^-1 x^-2, never x^-4 x,
    // which is NaN at 0
    const detail::buffer<entry> powers = of(base);
    const auto fits = [n](std::int64_t part) { return n < 0 ? part < 0 && part > n : part > 0 && part < n; };
    for (const entry& p : powers)
      if (fits(p.exponent))
        if (const int other = find(base, n - p.exponent); other >= 0)
          return enter(base, n, make(opcode::multiply, p.id, other));
    for (const entry& p : powers)
      for (const entry& q : powers)
        if (const std::int64_t two = p.exponent + q.exponent;
            fits(p.exponent) && fits(q.exponent) && fits(two))
          if (const int other = find(base, n - two); other >= 0) {
            const int pair = enter(base, two, make(opcode::multiply, p.id, q.id));
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
  constexpr int make(opcode o, int a, int b) { return g_.insert(o, a, b); }
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

}  // namespace leibniz::program
