// SPDX-License-Identifier: MIT
//
// sparsity<jacobian<…>>, sparsity<hessian<…>>: where the entries are that are not structurally zero, as a
// constant.
#pragma once

#include <array>

#include "compile.hpp"

namespace leibniz {

// The positions of N entries, in row order: entry k is at (rows[k], columns[k]).
template <int N>
struct sparsity_pattern {
  std::array<int, N> rows{};
  std::array<int, N> columns{};
  static constexpr std::size_t size() { return N; }
  friend constexpr bool operator==(const sparsity_pattern&, const sparsity_pattern&) = default;
};

namespace program {

// The outputs of the program of one list of derivatives that are not the constant zero, of a symmetric list
// those of the lower triangle.
template <class List>
struct nonzeros;

template <class List, int Rows, int Columns, bool Symmetric>
struct nonzeros_of {
  static constexpr bool is_entry(int row, int column) {
    if (Symmetric && column > row) return false;
    const auto& p = compiled<List>::value;
    const int constant = p.outputs[row * Columns + column] - p.input_count;
    return constant < 0 || constant >= p.constant_count || !p.constants[constant].is(0);
  }
  static constexpr int count() {
    int n = 0;
    for (int row = 0; row < Rows; ++row)
      for (int column = 0; column < Columns; ++column)
        if (is_entry(row, column)) ++n;
    return n;
  }
  static constexpr auto pattern() {
    sparsity_pattern<count()> result;
    std::size_t n = 0;
    for (int row = 0; row < Rows; ++row)
      for (int column = 0; column < Columns; ++column)
        if (is_entry(row, column)) {
          result.rows[n] = row;
          result.columns[n++] = column;
        }
    return result;
  }
  // The number of entry k's output.
  static constexpr int output(const auto& pattern, std::size_t k) {
    return pattern.rows[k] * Columns + pattern.columns[k];
  }
};

template <class... F, class... V>
struct nonzeros<jacobian_of<mp_list<F...>, mp_list<V...>>>
    : nonzeros_of<jacobian_of<mp_list<F...>, mp_list<V...>>, sizeof...(F), sizeof...(V), false> {};
template <class F, class... V>
struct nonzeros<hessian_of<F, mp_list<V...>>>
    : nonzeros_of<hessian_of<F, mp_list<V...>>, sizeof...(V), sizeof...(V), true> {};

}  // namespace program

// sparsity<jacobian<vector_of(f, g), x, y>>: the entries that are not structurally zero, in row order.
// sparsity<hessian<f, x, y>>: those of the lower triangle, the diagonal included. .rows and .columns are
// arrays of indices, .size() their number; .sparse(…) of the same list gives the values in this order.
template <auto List>
inline constexpr auto sparsity = program::nonzeros<std::remove_const_t<decltype(List)>>::pattern();

}  // namespace leibniz
