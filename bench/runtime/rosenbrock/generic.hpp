// SPDX-License-Identifier: MIT
#pragma once

namespace bench::rosenbrock {

// The function as a template, for libraries that overload operators.
struct generic {
  static constexpr const char* problem = "rosenbrock";
  static constexpr const char* first = "value, gradient";
  static constexpr const char* second = "value, gradient, Hessian";
  enum : int { variables = 2, parameters = 0, outputs = 1 };

  template <class T, class P>
  static void run(const T* in, const P*, T* out) {
    const T a = 1.0 - in[0];
    const T b = in[1] - in[0] * in[0];
    out[0] = a * a + 100.0 * b * b;
  }
};

}  // namespace bench::rosenbrock
