// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"S"> S;
constexpr variable<"K"> K;
constexpr variable<"r"> r;
constexpr variable<"t"> t;
constexpr variable<"s"> s;

// The price of a European call (Black and Scholes, The pricing of options and corporate liabilities, Journal
// of Political Economy 81, 1973).
constexpr auto normal(auto x) { return erfc(-x * sqrt(constant<1, 2>{})) / 2; }
constexpr auto d1 = (log(S / K) + (r + s * s / 2) * t) / (s * sqrt(t));
constexpr auto d2 = d1 - s * sqrt(t);
constexpr auto price = S * normal(d1) - K * exp(-r * t) * normal(d2);

// S N'(d1) = K exp(-r t) N'(d2): the derivatives through d1 and d2 cancel, delta is N(d1) and nothing else
constexpr auto delta = operations<price, gradient<price, S>>;
static_assert(delta.total() == operations<price>.total());
static_assert(operations<price, gradient<price, S, K, r, t, s>>.calls_to("exp") == 2);
static_assert(operations<policy::fast, price, gradient<price, S, K, r, t, s>>.calls_to("exp") == 2);
static_assert(operations<price, hessian<price, S, K, r, t, s>>.calls_to("exp") == 2);

// what is written stays: two exponentials and a product
constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto written = operations<exp(x + y) + exp(x) * exp(y)>;
static_assert(written.calls_to("exp") == 3);
static_assert(operations<policy::fast, exp(x + y) + exp(x) * exp(y)>.calls_to("exp") < 3);

}  // namespace
