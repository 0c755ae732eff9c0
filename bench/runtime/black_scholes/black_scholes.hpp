// SPDX-License-Identifier: MIT
//
// The Black–Scholes price of a European call, C = S N(d1) - K exp(-r t) N(d2), with
// d1 = (log(S/K) + (r + s²/2) t) / (s √t), d2 = d1 - s √t, N(x) = erfc(-x/√2)/2.
// in: S, K, r, t, s. out: C, its derivatives by S, K, r, t, s.
#pragma once

namespace bench::black_scholes {

namespace hand {
void gradient(const double* in, double* out);
}
namespace library {
void gradient(const double* in, double* out);
}
namespace chain_rule {
void gradient(const double* in, double* out);
}

}  // namespace bench::black_scholes
