// SPDX-License-Identifier: MIT
//
// The formula, as the library reads it.
#pragma once

#include <leibniz/leibniz.hpp>

namespace bench::black_scholes::formula {

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

}  // namespace bench::black_scholes::formula
