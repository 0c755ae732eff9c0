// SPDX-License-Identifier: MIT
//
// Derivatives of any order by finite differences in 50 digits.
#pragma once

#include <laws/wide.hpp>
#include <vector>

namespace leibniz::laws {

// The first n derivatives of f at a point, from its values at 2 m + 1 points h apart, by the recurrences of
// B. Fornberg, "Generation of finite difference formulas on arbitrarily spaced grids", Mathematics of
// Computation 51, 1988. With the default step they are right to some 20 digits up to n = 10 for functions
// that vary over a length of about 1.
template <class F>
std::vector<wide> finite_differences(const F& f, const wide& at, int n, const wide& h = wide(0.004)) {
  const int m = 15, points = 2 * m + 1;
  const auto offset = [&](int i) { return h * wide(i % 2 == 0 ? i / 2 : -(i + 1) / 2); };
  const auto index = [](int i) { return static_cast<std::size_t>(i); };
  std::vector<std::vector<wide>> weight(index(points), std::vector<wide>(index(n + 1)));
  wide c1 = 1;
  weight[0][0] = 1;
  for (int i = 1; i < points; ++i) {
    wide c2 = 1;
    const int highest = i < n ? i : n;
    for (int j = 0; j < i; ++j) {
      const wide c3 = offset(i) - offset(j);
      c2 = c2 * c3;
      if (j == i - 1)
        for (int k = highest; k >= 0; --k) {
          const wide before = k > 0 ? wide(k) * weight[index(i - 1)][index(k - 1)] : wide(0);
          weight[index(i)][index(k)] = c1 * (before - offset(i - 1) * weight[index(i - 1)][index(k)]) / c2;
        }
      for (int k = highest; k >= 0; --k) {
        const wide before = k > 0 ? wide(k) * weight[index(j)][index(k - 1)] : wide(0);
        weight[index(j)][index(k)] = (offset(i) * weight[index(j)][index(k)] - before) / c3;
      }
    }
    c1 = c2;
  }
  std::vector<wide> result(index(n + 1));
  for (int i = 0; i < points; ++i) {
    const wide value = f(at + offset(i));
    for (int k = 0; k <= n; ++k) result[index(k)] = result[index(k)] + weight[index(i)][index(k)] * value;
  }
  return result;
}

}  // namespace leibniz::laws
