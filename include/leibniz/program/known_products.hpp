// SPDX-License-Identifier: MIT
//
// Known products, a pass of policy::fast: a product or quotient that is also the product of two other values
// becomes that product where it spares operations: 1/a beside 1/(a b) is b (1/(a b)), a (b c) beside a b is
// (a b) c.
#pragma once

#include "../detail/hash_memo.hpp"
#include "count.hpp"

namespace leibniz::program {

// Products are compared by logarithms: pseudo-random numbers for the factors, so that the logarithm of a
// product is the sum of theirs, modulo 2^64; half of 2^64 is that of -1. Two products that differ have equal
// logarithms with a probability of 2^-63 or so.
class product_search {
 public:
  constexpr product_search(graph& g, const detail::buffer<int>& outputs) : g_(g), live_(g, outputs) {
    for (int id = 0; id < g.size(); ++id) {
      logarithms_.push_back(logarithm(id));
      if (weight(g[id]) == 0) live_.add_user(id, 1);  // there in any case
      if (live_.uses()[id] > 0 && first_.find(logarithms_[id]) < 0) first_.insert(logarithms_[id], id);
    }
  }

  // From the last instruction to the first. Each keeps its value, so that the graph may change in place.
  constexpr void run() {
    for (int id = g_.size() - 1; id > 0; --id) {
      const opcode o = g_.at->operation[id];
      if ((o != opcode::multiply && o != opcode::divide) || live_.uses()[id] == 0) continue;
      int &a = g_.at->a[id], &b = g_.at->b[id];
      const int before = live_.added_weight();
      live_.add_user(a, -1);
      live_.add_user(b, -1);
      // what nothing else needs is what can be spared
      const int spared = before - live_.added_weight() + (o == opcode::divide ? 3 : 0);
      if (const factors known = spared > 0 ? known_factors(id) : factors{}; known.a >= 0) {
        g_.at->operation[id] = opcode::multiply;
        a = known.a, b = known.b;
      }
      live_.add_user(a, 1);
      live_.add_user(b, 1);
    }
  }

 private:
  struct factors {
    int a = -1, b = -1;
  };
  constexpr factors known_factors(int id) const {
    const std::uint64_t* const logarithms = logarithms_.begin();
    const int* const uses = live_.uses();
    for (int a = id - 1; a >= 0; --a) {
      if (uses[a] == 0) continue;
      const int b = first_.find(logarithms[id] - logarithms[a]);
      if (b >= 0 && b < id && uses[b] > 0) return {a, b};
    }
    return {};
  }

  constexpr std::uint64_t logarithm(int id) const {
    const instruction i = g_[id];
    switch (i.operation) {
      case opcode::constant: return logarithm(g_.exact(id), id);
      case opcode::multiply: return logarithms_[i.a] + logarithms_[i.b];
      case opcode::divide: return logarithms_[i.a] - logarithms_[i.b];
      case opcode::negate: return logarithms_[i.a] + of_minus_one;
      default: return detail::mix(2, static_cast<std::uint64_t>(id));
    }
  }
  // Of a constant: of its factors 2, 3 and 5 and of what is left.
  static constexpr std::uint64_t logarithm(rational r, int id) {
    if (!r.is_exact() || r.numerator == 0) return detail::mix(2, static_cast<std::uint64_t>(id));
    std::uint64_t result = r.numerator < 0 ? of_minus_one : 0;
    for (const bool above : {true, false}) {
      std::uint64_t n = detail::magnitude(above ? r.numerator : r.denominator);
      const auto count = [&](std::uint64_t factor) {
        result += above ? detail::mix(1, factor) : 0 - detail::mix(1, factor);
      };
      for (const std::uint64_t prime : {2u, 3u, 5u})
        for (; n % prime == 0; n /= prime) count(prime);
      if (n != 1) count(n);
    }
    return result;
  }
  static constexpr std::uint64_t of_minus_one = std::uint64_t{1} << 63;

  graph& g_;
  live_instructions live_;
  detail::hash_memo first_;  // of instructions with this logarithm
  detail::buffer<std::uint64_t> logarithms_;
};

// use_known_products(graph, outputs): the same values with fewer operations. It is a search among all
// instructions for each, so that large programs are left as they are.
constexpr void use_known_products(graph& g, const detail::buffer<int>& outputs) {
  constexpr int largest_searched = 512;
  if (g.size() <= largest_searched) product_search(g, outputs).run();
}

}  // namespace leibniz::program
