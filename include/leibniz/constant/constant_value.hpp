// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstdint>

#include "rational.hpp"

namespace leibniz {

// A constant of a formula: an exact rational wherever possible, else the double as it was written.
//
// Held as two integers, so that formulas which carry constants are structural types on every compiler (a
// floating member would need clang 18). denominator == 0 says that numerator holds the bits of a double.
struct constant_value {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;

  constexpr bool is_exact() const { return denominator != 0; }
  // The rational held, or not_exact for a constant that is only known as a double.
  constexpr rational exact() const { return is_exact() ? rational{numerator, denominator} : not_exact; }
  constexpr bool is(std::int64_t n) const { return denominator == 1 && numerator == n; }
  friend constexpr bool operator==(const constant_value&, const constant_value&) = default;
};

constexpr constant_value exact_constant(rational r) { return {r.numerator, r.denominator}; }
constexpr constant_value real_constant(double value) { return {std::bit_cast<std::int64_t>(value), 0}; }
// n/d; as a double where it is no exact rational in 64 bits (INT64_MIN).
constexpr constant_value make_constant(std::int64_t n, std::int64_t d = 1) {
  const rational r = make_rational(n, d);
  return r.is_exact() ? exact_constant(r) : real_constant(static_cast<double>(n) / static_cast<double>(d));
}

// The double nearest to an exact rational (ties to even): what the quotient of its two integers would be
// without the rounding of the integers themselves.
constexpr double to_double(rational r) {
  constexpr std::uint64_t exact_integers = std::uint64_t{1} << 53;
  std::uint64_t n = detail::magnitude(r.numerator);
  const auto d = static_cast<std::uint64_t>(r.denominator);
  if (n <= exact_integers && d <= exact_integers)
    return static_cast<double>(r.numerator) / static_cast<double>(r.denominator);
  // Long division, one binary digit a turn, to 55 significant digits and a sticky bit; then one rounding
  // conversion.
  std::uint64_t quotient = n / d, rest = n % d;
  double scale = 1.0;
  while (quotient < (std::uint64_t{1} << 55)) {
    const bool digit = rest >= d - rest;
    rest = digit ? rest - (d - rest) : rest + rest;
    quotient = 2 * quotient + (digit ? 1u : 0u);
    scale *= 0.5;
  }
  const double value = static_cast<double>(quotient | (rest != 0 ? 1u : 0u)) * scale;
  return r.numerator < 0 ? -value : value;
}

constexpr double to_double(constant_value c) {
  return c.is_exact() ? to_double(c.exact()) : std::bit_cast<double>(c.numerator);
}

namespace detail {

// The fraction with the smallest denominator up to 10,000 that rounds to v, by continued fraction; else
// not_exact.
template <class Floating>
constexpr rational small_fraction(Floating v) {
  const Floating target = v < 0 ? -v : v;
  std::int64_t h0 = 0, h1 = 1, k0 = 1, k1 = 0;
  Floating rest = target;
  for (int turn = 0; turn < 24; ++turn) {
    if (!(rest < Floating(1e9))) break;
    const auto whole = static_cast<std::int64_t>(rest);
    const std::int64_t h2 = whole * h1 + h0, k2 = whole * k1 + k0;
    if (k2 > 10000 || h2 > 1000000000) break;
    if (Floating(h2) / Floating(k2) == target) return {v < 0 ? -h2 : h2, k2};
    if (rest - Floating(whole) < Floating(1e-9)) break;
    rest = Floating(1) / (rest - Floating(whole));
    h0 = h1, h1 = h2, k0 = k1, k1 = k2;
  }
  return not_exact;
}

// The decimal fraction with up to 15 digits that rounds to v; else not_exact.
template <class Floating>
constexpr rational short_decimal(Floating v) {
  std::int64_t scale = 1;
  for (int digits = 0; digits <= 18; ++digits, scale *= 10) {
    const Floating shifted = v * Floating(scale);
    if (!(shifted < Floating(1e15) && shifted > Floating(-1e15))) break;
    const auto n = static_cast<std::int64_t>(shifted < 0 ? shifted - Floating(0.5) : shifted + Floating(0.5));
    if (n != 0 && Floating(n) / Floating(scale) == v) return make_rational(n, scale);
    if (digits == 18) break;
  }
  return not_exact;
}

// v as an integer over a power of two, where both fit.
template <class Floating>
constexpr rational dyadic(Floating v) {
  std::int64_t d = 1;
  for (int digits = 0; digits < 62; ++digits, d *= 2) {
    if (!(v < Floating(9e18) && v > Floating(-9e18))) break;
    const auto n = static_cast<std::int64_t>(v);
    if (Floating(n) == v) return make_rational(n, d);
    v *= 2;
  }
  return not_exact;
}

}  // namespace detail

// The constant that a floating literal stands for. 0.1 is held as 1/10 and 1.0/3 as 1/3: exact rationals that
// round to precisely the value written, so that evaluation is unchanged and algebra is exact. What has no
// such short form (0.1f, as a double; 1e300; pi to 16 digits; NaN; -0.0) is held as the dyadic rational it is
// or, out of range, as the double itself.
template <class Floating>
constexpr constant_value literal_constant(Floating v) {
  const bool negative_zero = v == 0 && std::bit_cast<std::int64_t>(static_cast<double>(v)) != 0;
  if (v != v || negative_zero) return real_constant(static_cast<double>(v));
  if (v == 0) return {};
  if (const rational r = detail::small_fraction(v); r.is_exact()) return exact_constant(r);
  if (const rational r = detail::short_decimal(v); r.is_exact()) return exact_constant(r);
  if (const rational r = detail::dyadic(v); r.is_exact()) return exact_constant(r);
  return real_constant(static_cast<double>(v));
}

}  // namespace leibniz
