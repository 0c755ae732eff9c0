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
  for (base %= m;; base = base * base % m) {
    if (exponent & 1) result = result * base % m;
    exponent >>= 1;
    if (exponent == 0) return result;
  }
}

// 1/a modulo m, for a prime to m: Euclid's algorithm.
constexpr std::uint64_t inverse_modulo(std::uint64_t a, std::uint64_t m) {
  std::int64_t r = static_cast<std::int64_t>(m), s = static_cast<std::int64_t>(a % m), x = 0, y = 1;
  while (s > 1) {
    const std::int64_t quotient = r / s, rest = r - quotient * s, next = x - quotient * y;
    r = s, s = rest, x = y, y = next;
  }
  return static_cast<std::uint64_t>(y < 0 ? y + static_cast<std::int64_t>(m) : y);
}

constexpr std::uint64_t integer_modulo(std::int64_t n, std::uint64_t m) {
  const std::uint64_t rest = magnitude(n) % m;
  return n < 0 && rest != 0 ? m - rest : rest;
}

// A rational modulo a prime m that does not divide its denominator.
constexpr std::uint64_t rational_modulo(rational r, std::uint64_t m) {
  const std::uint64_t n = integer_modulo(r.numerator, m);
  return r.denominator == 1 ? n : n * inverse_modulo(static_cast<std::uint64_t>(r.denominator), m) % m;
}

}  // namespace leibniz::detail
