// SPDX-License-Identifier: MIT
//
// Option prices from E. G. Haug, The Complete Guide to Option Pricing Formulas (1998), pages 2-8, 24 and 27,
// as the tests of QuantLib list them (europeanoption.cpp), and what must hold between their derivatives.
#include <catch2/catch.hpp>
#include <cmath>
#include <leibniz/leibniz.hpp>
#include <leibniz/special.hpp>

using namespace leibniz;

namespace {

constexpr variable<"kind"> kind;  // 1: call, -1: put
constexpr variable<"strike"> strike;
constexpr variable<"spot"> spot;
constexpr variable<"yield"> yield;
constexpr variable<"rate"> rate;
constexpr variable<"time"> time_left;
constexpr variable<"volatility"> volatility;

constexpr auto width = volatility * sqrt(time_left);
constexpr auto d1 = (log(spot / strike) + (rate - yield + volatility * volatility / 2) * time_left) / width;
constexpr auto price = kind * (spot * exp(-yield * time_left) * normal_cdf(kind * d1) -
                               strike * exp(-rate * time_left) * normal_cdf(kind * (d1 - width)));

struct quotation {
  double kind, strike, spot, yield, rate, time, volatility, price;
};
constexpr quotation quotations[] = {
    {1, 65.0, 60.0, 0.0, 0.08, 0.25, 0.3, 2.1334},   {-1, 95.0, 100.0, 0.05, 0.1, 0.5, 0.2, 2.4648},
    {-1, 19.0, 19.0, 0.1, 0.1, 0.75, 0.28, 1.7011},  {1, 19.0, 19.0, 0.1, 0.1, 0.75, 0.28, 1.7011},
    {1, 1.6, 1.56, 0.08, 0.06, 0.5, 0.12, 0.0291},   {-1, 70.0, 75.0, 0.05, 0.1, 0.5, 0.35, 4.087},
    {1, 100.0, 90.0, 0.1, 0.1, 0.1, 0.15, 0.0205},   {1, 100.0, 100.0, 0.1, 0.1, 0.1, 0.15, 1.8734},
    {1, 100.0, 110.0, 0.1, 0.1, 0.1, 0.15, 9.9413},  {1, 100.0, 90.0, 0.1, 0.1, 0.1, 0.25, 0.315},
    {1, 100.0, 100.0, 0.1, 0.1, 0.1, 0.25, 3.1217},  {1, 100.0, 110.0, 0.1, 0.1, 0.1, 0.25, 10.3556},
    {1, 100.0, 90.0, 0.1, 0.1, 0.1, 0.35, 0.9474},   {1, 100.0, 100.0, 0.1, 0.1, 0.1, 0.35, 4.3693},
    {1, 100.0, 110.0, 0.1, 0.1, 0.1, 0.35, 11.1381}, {1, 100.0, 90.0, 0.1, 0.1, 0.5, 0.15, 0.8069},
    {1, 100.0, 100.0, 0.1, 0.1, 0.5, 0.15, 4.0232},  {1, 100.0, 110.0, 0.1, 0.1, 0.5, 0.15, 10.5769},
    {1, 100.0, 90.0, 0.1, 0.1, 0.5, 0.25, 2.7026},   {1, 100.0, 100.0, 0.1, 0.1, 0.5, 0.25, 6.6997},
    {1, 100.0, 110.0, 0.1, 0.1, 0.5, 0.25, 12.7857}, {1, 100.0, 90.0, 0.1, 0.1, 0.5, 0.35, 4.9329},
    {1, 100.0, 100.0, 0.1, 0.1, 0.5, 0.35, 9.3679},  {1, 100.0, 110.0, 0.1, 0.1, 0.5, 0.35, 15.3086},
    {-1, 100.0, 90.0, 0.1, 0.1, 0.1, 0.15, 9.921},   {-1, 100.0, 100.0, 0.1, 0.1, 0.1, 0.15, 1.8734},
    {-1, 100.0, 110.0, 0.1, 0.1, 0.1, 0.15, 0.0408}, {-1, 100.0, 90.0, 0.1, 0.1, 0.1, 0.25, 10.2155},
    {-1, 100.0, 100.0, 0.1, 0.1, 0.1, 0.25, 3.1217}, {-1, 100.0, 110.0, 0.1, 0.1, 0.1, 0.25, 0.4551},
    {-1, 100.0, 90.0, 0.1, 0.1, 0.1, 0.35, 10.8479}, {-1, 100.0, 100.0, 0.1, 0.1, 0.1, 0.35, 4.3693},
    {-1, 100.0, 110.0, 0.1, 0.1, 0.1, 0.35, 1.2376}, {-1, 100.0, 90.0, 0.1, 0.1, 0.5, 0.15, 10.3192},
    {-1, 100.0, 100.0, 0.1, 0.1, 0.5, 0.15, 4.0232}, {-1, 100.0, 110.0, 0.1, 0.1, 0.5, 0.15, 1.0646},
    {-1, 100.0, 90.0, 0.1, 0.1, 0.5, 0.25, 12.2149}, {-1, 100.0, 100.0, 0.1, 0.1, 0.5, 0.25, 6.6997},
    {-1, 100.0, 110.0, 0.1, 0.1, 0.5, 0.25, 3.2734}, {-1, 100.0, 90.0, 0.1, 0.1, 0.5, 0.35, 14.4452},
    {-1, 100.0, 100.0, 0.1, 0.1, 0.5, 0.35, 9.3679}, {-1, 100.0, 110.0, 0.1, 0.1, 0.5, 0.35, 5.7963},
    {1, 40.0, 42.0, 0.08, 0.04, 0.75, 0.35, 5.0975}};

}  // namespace

TEST_CASE("Option prices are Haug's, and their derivatives satisfy Black and Scholes's equation",
          "[oracles]") {
  for (const quotation& q : quotations) {
    CAPTURE(q.kind, q.strike, q.spot, q.time, q.volatility, q.price);
    const auto [v, g, H] = evaluate<price, gradient<price, spot, strike, rate, time_left, volatility, yield>,
                                    hessian<price, spot, strike, rate, time_left, volatility, yield>>(
        kind = q.kind, strike = q.strike, spot = q.spot, yield = q.yield, rate = q.rate, time_left = q.time,
        volatility = q.volatility);
    CHECK(std::abs(v - q.price) < 1e-4);  // four decimals
    const auto [delta, by_strike, rho, by_time, vega, by_yield] = g;
    const double gamma = H[0][0], variance = q.volatility * q.volatility, tiny = 1e-12 * q.spot;
    // Black and Scholes, J. Polit. Econ. 81, 637 (1973), with Merton's dividends
    CHECK(std::abs(variance * q.spot * q.spot * gamma / 2 + (q.rate - q.yield) * q.spot * delta - q.rate * v -
                   by_time) < tiny);
    CHECK(std::abs(q.spot * delta + q.strike * by_strike - v) < tiny);               // homogeneous
    CHECK(std::abs(q.volatility * q.time * q.spot * q.spot * gamma - vega) < tiny);  // vega by gamma
    CHECK(std::abs(rho + q.time * q.strike * by_strike) < tiny);
    CHECK(std::abs(by_yield + q.time * q.spot * delta) < tiny);
    // vega, vanna and volga in closed form
    const double d = value<d1>(spot = q.spot, strike = q.strike, rate = q.rate, yield = q.yield,
                               time_left = q.time, volatility = q.volatility);
    const double e = d - q.volatility * std::sqrt(q.time);
    CHECK(std::abs(vega - q.spot * std::exp(-q.yield * q.time - d * d / 2) * std::sqrt(q.time) /
                              2.5066282746310005) < tiny);
    CHECK(std::abs(H[0][4] + vega * e / (q.spot * q.volatility * std::sqrt(q.time))) < tiny);
    CHECK(std::abs(H[4][4] - vega * d * e / q.volatility) < 100 * tiny);
  }
}
