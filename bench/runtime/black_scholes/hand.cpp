// SPDX-License-Identifier: MIT
//
// The closed forms of the Greeks. They rest on S N'(d1) = K exp(-r t) N'(d2), which makes the derivatives
// through d1 and d2 cancel: one exponential for the density instead of two. log(S/K) needs a division, and
// 1/(s √t) the other.
#include <cmath>

#include "black_scholes.hpp"

namespace bench::black_scholes::hand {

void gradient(const double* in, double* out) {
  constexpr double inv_sqrt2 = 0.70710678118654752440;
  constexpr double inv_sqrt_2pi = 0.39894228040143267794;
  const double S = in[0], K = in[1], r = in[2], t = in[3], s = in[4];
  const double root = std::sqrt(t);
  const double deviation = s * root;
  const double d1 = (std::log(S / K) + (r + 0.5 * s * s) * t) / deviation;
  const double d2 = d1 - deviation;
  const double n1 = 0.5 * std::erfc(-inv_sqrt2 * d1);
  const double n2 = 0.5 * std::erfc(-inv_sqrt2 * d2);
  const double discounted = std::exp(-r * t) * n2;
  const double strike = K * discounted;
  const double density = inv_sqrt_2pi * S * std::exp(-0.5 * d1 * d1);
  const double vega = density * root;
  out[0] = S * n1 - strike;
  out[1] = n1;
  out[2] = -discounted;
  out[3] = t * strike;
  out[4] = 0.5 * density * s / root + r * strike;
  out[5] = vega;
}

}  // namespace bench::black_scholes::hand
