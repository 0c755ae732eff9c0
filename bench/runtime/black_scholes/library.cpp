// SPDX-License-Identifier: MIT
#include <algorithm>
#include <leibniz/leibniz.hpp>

#include "black_scholes.hpp"

namespace bench::black_scholes::library {

using namespace leibniz;

constexpr variable<"S"> S;
constexpr variable<"K"> K;
constexpr variable<"r"> r;
constexpr variable<"t"> t;
constexpr variable<"s"> s;

// x/√2 as a product: what is written is what is computed, and a product is cheaper.
constexpr auto normal(auto x) { return erfc(-x * sqrt(constant<1, 2>{})) / 2; }

constexpr auto deviation = s * sqrt(t);
constexpr auto d1 = (log(S / K) + (r + s * s / 2) * t) / deviation;
constexpr auto d2 = d1 - deviation;
constexpr auto price = S * normal(d1) - K * exp(-r * t) * normal(d2);

void gradient(const double* in, double* out) {
  const auto [value, greeks] = evaluate<price, leibniz::gradient<price, S, K, r, t, s>>(
      S = in[0], K = in[1], r = in[2], t = in[3], s = in[4]);
  out[0] = value;
  std::copy(greeks.begin(), greeks.end(), out + 1);
}

}  // namespace bench::black_scholes::library
