// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

#include "snavely.hpp"

namespace bench::snavely {

// The residuals as a function template, for libraries that overload operators.
struct generic {
  static constexpr const char* problem = "snavely";
  static constexpr const char* first = "residuals, Jacobian";
  static constexpr const char* second = "";
  enum : int { variables = 12, parameters = 2, outputs = 2 };

  template <class T, class P>
  static void run(const T* in, const P* seen, T* out) {
    using std::cos, std::sin, std::sqrt;
    const T *w = in, *t = in + 3, *X = in + 9;
    const T square = w[0] * w[0] + w[1] * w[1] + w[2] * w[2];
    const T angle = sqrt(square);
    const T c = cos(angle);
    const T a = sin(angle) / angle;
    const T along = (1.0 - c) / square * (w[0] * X[0] + w[1] * X[1] + w[2] * X[2]);
    const T px = c * X[0] + a * (w[1] * X[2] - w[2] * X[1]) + along * w[0] + t[0];
    const T py = c * X[1] + a * (w[2] * X[0] - w[0] * X[2]) + along * w[1] + t[1];
    const T pz = c * X[2] + a * (w[0] * X[1] - w[1] * X[0]) + along * w[2] + t[2];
    const T x = -px / pz;
    const T y = -py / pz;
    const T r = x * x + y * y;
    const T scale = in[6] * (1.0 + r * (in[7] + in[8] * r));
    out[0] = scale * x - seen[0];
    out[1] = scale * y - seen[1];
  }
};

}  // namespace bench::snavely
