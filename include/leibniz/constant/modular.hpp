// SPDX-License-Identifier: MIT
//
// Arithmetic modulo primes below 2^31: products fit into 64 bits.
#pragma once

#include <cstdint>

#include "../detail/hash.hpp"
#include "rational.hpp"

namespace leibniz::detail {

constexpr std::uint64_t power_modulo(std::uint64_t base, std::uint64_t exponent, std::uint64_t m) {
  std::uint64_t result = 1;
  for (base %= m; exponent > 0; exponent >>= 1) {
    if (exponent & 1) result = result * base % m;
    base = base * base % m;
  }
  return result;
}

// 1/a modulo a prime m, for a that m does not divide: Euclid's algorithm.
constexpr std::uint64_t inverse_modulo(std::uint64_t a, std::uint64_t m) {
  std::int64_t r = static_cast<std::int64_t>(m), s = static_cast<std::int64_t>(a % m), x = 0, y = 1;
  while (s > 1) {
    const std::int64_t quotient = r / s, rest = r - quotient * s, next = x - quotient * y;
    r = s, s = rest, x = y, y = next;
  }
  return static_cast<std::uint64_t>(y < 0 ? y + static_cast<std::int64_t>(m) : y);
}

// A rational modulo a prime m that does not divide its denominator.
constexpr std::uint64_t rational_modulo(rational r, std::uint64_t m) {
  const std::uint64_t n = magnitude(r.numerator) % m;
  const std::uint64_t signed_n = r.numerator < 0 && n != 0 ? m - n : n;
  return r.denominator == 1 ? signed_n
                            : signed_n * inverse_modulo(static_cast<std::uint64_t>(r.denominator), m) % m;
}

}  // namespace leibniz::detail
