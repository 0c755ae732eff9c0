// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

namespace bench::rat43 {

// The residual as a function template, for libraries that overload operators. The power is written by
// exponential and logarithm: not all of them have a power whose exponent varies.
struct generic {
  static constexpr const char* problem = "rat43";
  static constexpr const char* first = "residual, Jacobian";
  static constexpr const char* second = "";
  enum : int { variables = 4, parameters = 2, outputs = 1 };

  template <class T, class P>
  static void run(const T* b, const P* point, T* out) {
    using std::exp, std::log;
    const T u = 1.0 + exp(b[1] - b[2] * point[0]);
    const T power = exp(log(u) * (1.0 / b[3]));
    out[0] = point[1] - b[0] / power;
  }
};

}  // namespace bench::rat43
