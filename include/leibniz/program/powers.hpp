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
    const auto fits = [n](std::int64_t part) { return n < 0 ? part < 0 && part > n : part > 0 && part < n; };
    for (int p = first(base); p >= 0; p = powers_[p].next)
      if (const std::int64_t other = n - powers_[p].exponent; fits(powers_[p].exponent))
        if (const int id = find(base, other); id >= 0)
          return enter(base, n, make(opcode::multiply, powers_[p].id, id));
    for (int p = first(base); p >= 0; p = powers_[p].next)
      for (int q = first(base); q >= 0; q = powers_[q].next)
        if (const std::int64_t two = powers_[p].exponent + powers_[q].exponent;
            fits(powers_[p].exponent) && fits(powers_[q].exponent) && fits(two))
          if (const int other = find(base, n - two); other >= 0) {
            const int pair = enter(base, two, make(opcode::multiply, powers_[p].id, powers_[q].id));
            return enter(base, n, make(opcode::multiply, pair, other));
          }
    // by policy::fast x^-n is a power of 1/x, so that all of them share one division
    const bool is_by_inverse = g_.fast && n < -1 && (find(base, -1) >= 0 || find(base, -n) < 0);
    if (n < 0 && !is_by_inverse)
      return enter(base, n, make(opcode::divide, g_.constant(1), from_known(base, -n)));
    const int unit = n < 0 ? from_known(base, -1) : base;
    const int part = from_known(base, n % 2 == 0 ? n / 2 : n < 0 ? n + 1 : n - 1);
    return enter(base, n, make(opcode::multiply, part, n % 2 == 0 ? part : unit));
  }

 private:
  struct entry {
    std::int64_t exponent;
    int id;
    int next;  // the next known power of the base, -1 behind the last
  };
  constexpr int make(opcode o, int a, int b) { return g_.insert(o, a, b); }
  // The known powers of a base: itself first, then as they came.
  constexpr int first(int base) {
    if (first_.size() <= base) first_.resize(2 * g_.size(), -1);
    if (first_[base] < 0) {
      first_[base] = powers_.size();
      powers_.push_back({1, base, -1});
    }
    return first_[base];
  }
  constexpr int find(int base, std::int64_t n) {
    for (int p = first(base); p >= 0; p = powers_[p].next)
      if (powers_[p].exponent == n) return powers_[p].id;
    return -1;
  }
  constexpr int enter(int base, std::int64_t n, int id) {
    int last = first(base);
    for (int p = last; p >= 0; last = p, p = powers_[p].next)
      if (powers_[p].exponent == n) return id;
    powers_[last].next = powers_.size();
    powers_.push_back({n, id, -1});
    return id;
  }

  graph& g_;
  detail::buffer<int> first_;  // of each base, -1 where none is known
  detail::buffer<entry> powers_;
};

}  // namespace leibniz::program
