// SPDX-License-Identifier: MIT
//
// Writes results one by one, as hand-written code does. A call of std::copy would be a block move that waits
// for the values it reads to have left the store buffer.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace bench {

template <std::size_t N>
inline double* store(double* out, const std::array<double, N>& row) {
  [&]<std::size_t... K>(std::index_sequence<K...>) {
    ((out[K] = row[K]), ...);
  }(std::make_index_sequence<N>{});
  return out + N;
}

template <std::size_t M, std::size_t N>
inline double* store(double* out, const std::array<std::array<double, N>, M>& rows) {
  for (const auto& row : rows) out = store(out, row);
  return out;
}

}  // namespace bench
