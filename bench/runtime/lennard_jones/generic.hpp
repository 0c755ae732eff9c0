// SPDX-License-Identifier: MIT
#pragma once

#include "lennard_jones.hpp"

namespace bench::lennard_jones {

// The energy as a function template, for libraries that overload operators.
struct generic {
  static constexpr const char* problem = "lennard_jones";
  static constexpr const char* first = "value, gradient";
  static constexpr const char* second = "value, gradient, Hessian";
  enum : int { variables = 24, parameters = 0, outputs = 1 };

  template <class T, class P>
  static void run(const T* q, const P*, T* out) {
    const auto pair = [q](int a, int b) {
      const T x = q[3 * a] - q[3 * b];
      const T y = q[3 * a + 1] - q[3 * b + 1];
      const T z = q[3 * a + 2] - q[3 * b + 2];
      const T i = 1.0 / (x * x + y * y + z * z);
      const T s = i * i * i;
      return T(s * s - s);
    };
    T energy = pair(1, 0);
    for (int a = 2; a < atoms; ++a)
      for (int b = 0; b < a; ++b) energy += pair(a, b);
    out[0] = 4.0 * energy;
  }
};

}  // namespace bench::lennard_jones
