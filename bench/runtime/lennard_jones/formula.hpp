// SPDX-License-Identifier: MIT
//
// The energy as a formula: a sum over pairs by pack expansion.
#pragma once

#include <leibniz/leibniz.hpp>
#include <utility>

#include "lennard_jones.hpp"

namespace bench::lennard_jones::formula {

using namespace leibniz;

constexpr vector_variable<"q", variables> q;

constexpr auto pair(auto s) { return pow(s, 2) - s; }

// The pair number K of (1, 0), (2, 0), (2, 1), (3, 0), …
template <int K>
constexpr auto pair_energy() {
  constexpr int a = [] {
    int row = 1;
    for (int k = K; k >= row; ++row) k -= row;
    return row;
  }();
  constexpr int b = K - a * (a - 1) / 2;
  constexpr auto x = q[constant<3 * a>{}] - q[constant<3 * b>{}];
  constexpr auto y = q[constant<3 * a + 1>{}] - q[constant<3 * b + 1>{}];
  constexpr auto z = q[constant<3 * a + 2>{}] - q[constant<3 * b + 2>{}];
  return pair(1 / pow(pow(x, 2) + pow(y, 2) + pow(z, 2), 3));
}

template <int... K>
constexpr auto total(std::integer_sequence<int, K...>) {
  return 4 * (... + pair_energy<K>());
}
constexpr auto energy = total(std::make_integer_sequence<int, atoms*(atoms - 1) / 2>{});

}  // namespace bench::lennard_jones::formula
