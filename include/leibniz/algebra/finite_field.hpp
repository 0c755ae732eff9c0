// SPDX-License-Identifier: MIT
//
// Arithmetic modulo primes, for the identity test.
#pragma once

#include "../constant/constant_value.hpp"
#include "../constant/modular.hpp"

namespace leibniz::algebra {

// The integers modulo a prime p = k q + 1 below 2^31 with q prime, so that products fit into 64 bits and an
// element that is the k-th power of another has one n-th root of that kind for every n < q. k is a multiple
// of 24: an element of order 24 serves as exp(iπ/12), and -1, 2, 3 have square roots.
struct finite_field {
  using element = std::uint64_t;
  element p = 0;
  element k = 0;
  element unity = 0;  // of order k

  constexpr element q() const { return (p - 1) / k; }

  constexpr element add(element a, element b) const { return a + b < p ? a + b : a + b - p; }
  constexpr element subtract(element a, element b) const { return a >= b ? a - b : a + p - b; }
  constexpr element multiply(element a, element b) const { return a * b % p; }

  constexpr element power(element a, element n) const { return detail::power_modulo(a, n, p); }
  constexpr element inverse(element a) const { return detail::inverse_modulo(a, p); }

  constexpr element integer(std::int64_t n) const { return detail::integer_modulo(n, p); }
  // Is n/d an element? Not where p divides d.
  constexpr bool has(rational r) const { return r.is_exact() && integer(r.denominator) != 0; }
  constexpr element number(rational r) const { return detail::rational_modulo(r, p); }
  // The dyadic rational that a finite double with these bits is.
  constexpr element binary_number(std::int64_t bits) const {
    const auto u = static_cast<std::uint64_t>(bits);
    const std::uint64_t fraction = u & ((std::uint64_t{1} << 52) - 1), biased = u >> 52 & 0x7ff;
    const std::uint64_t mantissa = biased == 0 ? fraction : fraction | std::uint64_t{1} << 52;
    const std::int64_t exponent = (biased == 0 ? 1 : static_cast<std::int64_t>(biased)) - 1075;
    const element scale = power(2, detail::magnitude(exponent));
    const element m = multiply(mantissa % p, exponent < 0 ? inverse(scale) : scale);
    return u >> 63 != 0 && m != 0 ? p - m : m;
  }

  constexpr element random(std::uint64_t seed, std::uint64_t index) const {
    return 1 + detail::mix(seed, index) % (p - 1);
  }
  // One of the q elements that are k-th powers.
  constexpr element random_power(std::uint64_t seed, std::uint64_t index) const {
    return power(random(seed, index), k);
  }
  // The n-th root of such an element that is one itself.
  constexpr element root_of_power(element a, element n) const {
    return power(a, detail::inverse_modulo(n, q()));
  }

  // The rational n/d with |n|, d < 2^14 that is a modulo p, if there is one: at most one is (2·2^28 < p).
  constexpr rational reconstruct(element a) const {
    constexpr std::int64_t bound = std::int64_t{1} << 14;
    std::int64_t r = static_cast<std::int64_t>(p), s = static_cast<std::int64_t>(a), x = 0, y = 1;
    while (s >= bound) {
      const std::int64_t quotient = r / s, rest = r - quotient * s, next = x - quotient * y;
      r = s, s = rest, x = y, y = next;
    }
    if (y >= bound || y <= -bound) return not_exact;
    return make_rational(s, y);
  }
};

// An n-th root for a prime n, if there is one.
struct field_root {
  bool exists = false;
  finite_field::element value = 0;
};

// t with t^n = u, for u other than 0 and n prime; one of them, chosen by `seed`.
//
// Let m be the largest power of n that divides k, and r = (p - 1)/m. Then u^r = z^j with z of order m, and u
// is an n-th power if and only if n divides j, or m = 1. With e n = 1 + c r, t = u^e z^s where s n + j c = 0
// modulo m.
constexpr field_root root_of(const finite_field& f, finite_field::element u, finite_field::element n,
                             std::uint64_t seed) {
  using element = finite_field::element;
  element m = 1;
  while (f.k % (m * n) == 0) m *= n;
  const element r = (f.p - 1) / m, phase = f.power(u, r), z = f.power(f.unity, f.k / m);
  element j = 0;
  for (element w = 1; w != phase; w = f.multiply(w, z)) ++j;
  if (m > 1 && j % n != 0) return {};
  const element e = detail::inverse_modulo(n, r), c = (e * n - 1) / r % m;
  element s = m > 1 ? seed % n * (m / n) : 0;
  while ((s * n + j * c) % m != 0) ++s;
  return {true, f.multiply(f.power(u, e), f.power(z, s))};
}

// Primes for which 5, 7, 11, 13, 17, 19 and 23 are squares too, and 2, 3 and 5 cubes. Different k, because
// 5 + sqrt(5) can be a square only if 5 divides k, and 2 + sqrt(2) always is one if 16 does.
inline constexpr finite_field finite_fields[] = {
    {2144218729, 24, 2036319450}, {1988685241, 120, 87776333},  {2038472881, 240, 717628983},
    {2046675409, 48, 1434981347}, {2139105049, 24, 367980093},  {1970613241, 120, 716810777},
    {2026862161, 240, 423122623}, {2007202129, 48, 1663871302}, {2107374889, 24, 670950889},
    {1882792921, 120, 950862067}, {2025721681, 240, 387787458}, {1971272209, 48, 1472546729}};
inline constexpr int finite_field_count = 12;

}  // namespace leibniz::algebra
