// SPDX-License-Identifier: MIT
#pragma once

#include "dirichlet.hpp"

namespace bench::dirichlet {

// The energy as a function template, for libraries that overload operators.
struct generic {
  static constexpr const char* problem = "dirichlet";
  static constexpr const char* first = "value, gradient";
  static constexpr const char* second = "value, gradient, Hessian";
  enum : int { variables = 6, parameters = 5, outputs = 1 };

  template <class T, class P>
  static void run(const T* q, const P* rest, T* out) {
    const T u0 = q[2] - q[0], u1 = q[3] - q[1];
    const T v0 = q[4] - q[0], v1 = q[5] - q[1];
    const T j00 = u0 * rest[0] + v0 * rest[2];
    const T j01 = u0 * rest[1] + v0 * rest[3];
    const T j10 = u1 * rest[0] + v1 * rest[2];
    const T j11 = u1 * rest[1] + v1 * rest[3];
    const T square = j00 * j00 + j01 * j01 + j10 * j10 + j11 * j11;
    const T determinant = j00 * j11 - j01 * j10;
    out[0] = rest[4] * square * (1.0 + 1.0 / (determinant * determinant));
  }
};

}  // namespace bench::dirichlet
