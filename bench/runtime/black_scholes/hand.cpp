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

// Second order: P = S N'(d1) = K exp(-r t) N'(d2) is a factor of everything that comes from the densities,
// and d1, d2 differ in their derivatives by t and s only. Two divisions give the reciprocals of S, K, s, √t
// and t.
void hessian(const double* in, double* out) {
  constexpr double inv_sqrt2 = 0.70710678118654752440;
  constexpr double inv_sqrt_2pi = 0.39894228040143267794;
  const double S = in[0], K = in[1], r = in[2], t = in[3], s = in[4];
  const double root = std::sqrt(t);
  const double deviation = s * root;
  const double by_deviation = 1 / deviation;
  const double by_product = 1 / (S * K);
  const double by_S = K * by_product, by_K = S * by_product;
  const double by_s = root * by_deviation, by_root = s * by_deviation;
  const double drift = r + 0.5 * s * s;
  const double d1 = (std::log(S * by_K) + drift * t) * by_deviation;
  const double d2 = d1 - deviation;
  const double n1 = 0.5 * std::erfc(-inv_sqrt2 * d1);
  const double n2 = 0.5 * std::erfc(-inv_sqrt2 * d2);
  const double discounted = std::exp(-r * t) * n2;
  const double strike = K * discounted;
  const double density = inv_sqrt_2pi * std::exp(-0.5 * d1 * d1);
  const double P = S * density;
  const double vega = P * root;
  const double half_by_root = 0.5 * by_root;
  const double decay = P * s * half_by_root;  // the part of ∂C/∂t that comes from the densities
  const double r_strike = r * strike;
  out[0] = S * n1 - strike;
  out[1] = n1;
  out[2] = -discounted;
  out[3] = t * strike;
  out[4] = decay + r_strike;
  out[5] = vega;
  const double half_by_t = half_by_root * by_root;
  const double d1_t = drift * by_deviation - d1 * half_by_t;
  const double d2_t = d1_t - s * half_by_root;
  const double d1_by_s = d1 * by_s;  // -∂d2/∂s
  const double gamma = density * by_deviation;
  const double P_by_K = P * by_K;
  const double root_by_s = root * by_s;
  const double SS = gamma * by_S, SK = -gamma * by_K;
  const double vega_by_s = P * root_by_s;
  const double Sr = density * root_by_s, St = density * d1_t, Ss = -density * d2 * by_s;
  const double KK = P_by_K * by_K * by_deviation;
  const double Kr = t * discounted - P_by_K * root_by_s;
  const double Kt = r * discounted - P_by_K * d2_t;
  const double Ks = P_by_K * d1_by_s;
  const double P_d2_t = P * d2_t;
  const double rr = t * (vega_by_s - t * strike);
  const double rt = strike * (1 - r * t) + t * P_d2_t;
  const double rs = -t * P * d1_by_s;
  const double tt = r * (P_d2_t - r_strike) - decay * (d1 * d1_t + half_by_t);
  const double ts = P * half_by_root - d1 * d1_t * vega;
  const double ss = vega * d2 * d1_by_s;
  out[6] = SS, out[7] = SK, out[8] = Sr, out[9] = St, out[10] = Ss;
  out[11] = SK, out[12] = KK, out[13] = Kr, out[14] = Kt, out[15] = Ks;
  out[16] = Sr, out[17] = Kr, out[18] = rr, out[19] = rt, out[20] = rs;
  out[21] = St, out[22] = Kt, out[23] = rt, out[24] = tt, out[25] = ts;
  out[26] = Ss, out[27] = Ks, out[28] = rs, out[29] = ts, out[30] = ss;
}

}  // namespace bench::black_scholes::hand
