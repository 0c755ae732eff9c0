// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

namespace bench::black_scholes {

// The price as a function template, for libraries that overload operators and know erf.
struct generic {
  static constexpr const char* problem = "black_scholes";
  static constexpr const char* first = "price, gradient";
  static constexpr const char* second = "price, gradient, Hessian";
  enum : int { variables = 5, parameters = 0, outputs = 1 };

  template <class T, class P>
  static void run(const T* in, const P*, T* out) {
    using std::erf, std::exp, std::log, std::sqrt;
    constexpr double inv_sqrt2 = 0.70710678118654752440;
    const T &S = in[0], &K = in[1], &r = in[2], &t = in[3], &s = in[4];
    const T deviation = s * sqrt(t);
    const T d1 = (log(S / K) + (r + 0.5 * s * s) * t) / deviation;
    const T d2 = d1 - deviation;
    const T n1 = 0.5 + 0.5 * erf(inv_sqrt2 * d1);
    const T n2 = 0.5 + 0.5 * erf(inv_sqrt2 * d2);
    out[0] = S * n1 - K * exp(-r * t) * n2;
  }
};

}  // namespace bench::black_scholes
