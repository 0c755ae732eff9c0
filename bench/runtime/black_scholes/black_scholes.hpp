// SPDX-License-Identifier: MIT
//
// The Black–Scholes price of a European call, C = S N(d1) - K exp(-r t) N(d2), with
// d1 = (log(S/K) + (r + s²/2) t) / (s √t), d2 = d1 - s √t, N(x) = erfc(-x/√2)/2.
// in: S, K, r, t, s. out: C, the gradient by them (5); or C, the gradient, the Hessian in rows (5 × 5).
#pragma once

#include "../problem.hpp"

namespace bench::black_scholes {

namespace hand {
void gradient(const double* in, double* out);
void hessian(const double* in, double* out);
}  // namespace hand
namespace library {
void gradient(const double* in, double* out);
void hessian(const double* in, double* out);
}  // namespace library

namespace fast {
void gradient(const double* in, double* out);
void hessian(const double* in, double* out);
}  // namespace fast
namespace chain_rule {
void gradient(const double* in, double* out);
}
namespace batch {
void gradient(const columns& in, std::span<double> values, std::span<double> derivatives);
void fast_gradient(const columns& in, std::span<double> values, std::span<double> derivatives);
}  // namespace batch

}  // namespace bench::black_scholes
