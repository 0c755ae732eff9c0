// SPDX-License-Identifier: MIT
//
// The chain rule by hand, every subexpression once, without knowing that the derivatives through d1 and d2
// cancel.
#include <cmath>

#include "black_scholes.hpp"

namespace bench::black_scholes::chain_rule {

void gradient(const double* in, double* out) {
  constexpr double inv_sqrt2 = 0.70710678118654752440;
  constexpr double inv_sqrt_2pi = 0.39894228040143267794;
  const double S = in[0], K = in[1], r = in[2], t = in[3], s = in[4];
  const double root = std::sqrt(t);
  const double deviation = s * root;
  const double inverse = 1 / deviation;
  const double ratio = S / K;
  const double drift = r + 0.5 * s * s;
  const double d1 = (std::log(ratio) + drift * t) * inverse;
  const double d2 = d1 - deviation;
  const double n1 = 0.5 * std::erfc(-inv_sqrt2 * d1);
  const double n2 = 0.5 * std::erfc(-inv_sqrt2 * d2);
  const double discount = std::exp(-r * t);
  const double discounted = discount * n2;
  const double strike = K * discounted;
  const double by_d1 = inv_sqrt_2pi * S * std::exp(-0.5 * d1 * d1);
  const double by_d2 = -inv_sqrt_2pi * K * discount * std::exp(-0.5 * d2 * d2);
  const double through_d1 = by_d1 + by_d2;  // ∂C/∂d1, d2 following
  const double by_numerator = through_d1 * inverse;
  const double by_deviation = -(by_d2 + d1 * by_numerator);
  const double by_drift = by_numerator * t;
  out[0] = S * n1 - strike;
  out[1] = n1 + by_numerator / S;
  out[2] = -discounted - by_numerator / K;
  out[3] = by_drift + t * strike;
  out[4] = by_numerator * drift + r * strike + by_deviation * s * 0.5 / root;
  out[5] = by_drift * s + by_deviation * root;
}

}  // namespace bench::black_scholes::chain_rule
