// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace leibniz {

// An exact rational number in lowest terms with a positive denominator. Operations are checked: what does not
// fit into 64 bits (and 1/0) gives the value `not_exact`, which every further operation keeps; nothing wraps
// around.
struct rational {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;  // 0 marks not_exact

  constexpr bool is_exact() const { return denominator != 0; }
  constexpr bool is_integer() const { return denominator == 1; }
  constexpr bool is(std::int64_t n) const { return denominator == 1 && numerator == n; }
  friend constexpr bool operator==(const rational&, const rational&) = default;
};

inline constexpr rational not_exact{0, 0};

namespace detail {

constexpr std::uint64_t magnitude(std::int64_t v) {
  return v < 0 ? ~static_cast<std::uint64_t>(v) + 1u : static_cast<std::uint64_t>(v);
}

constexpr std::uint64_t greatest_common_divisor(std::uint64_t a, std::uint64_t b) {
  while (b != 0) {
    const std::uint64_t r = a % b;
    a = b;
    b = r;
  }
  return a;
}

// sign * n / d with n, d already free of common factors; not_exact where a part leaves the range.
constexpr rational from_parts(bool negative, std::uint64_t n, std::uint64_t d) {
  constexpr std::uint64_t limit = INT64_MAX;
  if (d == 0 || d > limit || n > limit) return not_exact;
  const auto signed_n = static_cast<std::int64_t>(n);
  return {negative ? -signed_n : signed_n, static_cast<std::int64_t>(d)};
}

}  // namespace detail

// n/d in lowest terms. INT64_MIN has no negative in 64 bits and is therefore not held exactly.
constexpr rational make_rational(std::int64_t n, std::int64_t d = 1) {
  const std::uint64_t un = detail::magnitude(n);
  const std::uint64_t ud = detail::magnitude(d);
  if (ud == 0) return not_exact;
  const std::uint64_t g = detail::greatest_common_divisor(un, ud);
  return detail::from_parts((n < 0) != (d < 0) && n != 0, un / g, ud / g);
}

constexpr rational operator-(rational a) { return a.is_exact() ? rational{-a.numerator, a.denominator} : a; }

constexpr rational operator*(rational a, rational b) {
  if (!a.is_exact() || !b.is_exact()) return not_exact;
  if (a.numerator == 0 || b.numerator == 0) return {0, 1};
  std::int64_t whole = 0;
  if (a.denominator == 1 && b.denominator == 1 && !__builtin_mul_overflow(a.numerator, b.numerator, &whole) &&
      whole != INT64_MIN)
    return {whole, 1};
  const std::uint64_t an = detail::magnitude(a.numerator), bn = detail::magnitude(b.numerator);
  const std::uint64_t ad = detail::magnitude(a.denominator), bd = detail::magnitude(b.denominator);
  const std::uint64_t g = detail::greatest_common_divisor(an, bd),
                      h = detail::greatest_common_divisor(bn, ad);
  std::uint64_t n = 0, d = 0;
  if (__builtin_mul_overflow(an / g, bn / h, &n) || __builtin_mul_overflow(ad / h, bd / g, &d))
    return not_exact;
  return detail::from_parts((a.numerator < 0) != (b.numerator < 0), n, d);
}

// 1/a; the reciprocal of zero is not_exact.
constexpr rational reciprocal(rational a) {
  if (!a.is_exact() || a.numerator == 0) return not_exact;
  return detail::from_parts(a.numerator < 0, detail::magnitude(a.denominator),
                            detail::magnitude(a.numerator));
}

constexpr rational operator/(rational a, rational b) { return a * reciprocal(b); }

constexpr rational operator+(rational a, rational b) {
  if (!a.is_exact() || !b.is_exact()) return not_exact;
  std::int64_t whole = 0;
  if (a.denominator == 1 && b.denominator == 1 && !__builtin_add_overflow(a.numerator, b.numerator, &whole) &&
      whole != INT64_MIN)
    return {whole, 1};
  const auto g = static_cast<std::int64_t>(detail::greatest_common_divisor(
      static_cast<std::uint64_t>(a.denominator), static_cast<std::uint64_t>(b.denominator)));
  std::int64_t left = 0, right = 0, n = 0, d = 0;
  if (__builtin_mul_overflow(a.numerator, b.denominator / g, &left) ||
      __builtin_mul_overflow(b.numerator, a.denominator / g, &right) ||
      __builtin_add_overflow(left, right, &n) || __builtin_mul_overflow(a.denominator / g, b.denominator, &d))
    return not_exact;
  return make_rational(n, d);
}

constexpr rational operator-(rational a, rational b) { return a + -b; }

// a to an integer power; 0 to a negative power is not_exact.
constexpr rational power(rational a, std::int64_t exponent) {
  if (exponent < 0) return exponent == INT64_MIN ? not_exact : power(reciprocal(a), -exponent);
  rational result{1, 1};
  for (std::int64_t e = exponent; e > 0 && result.is_exact(); e >>= 1) {
    if (e & 1) result = result * a;
    if (e > 1) a = a * a;
  }
  return result;
}

// The largest integer not above a.
constexpr std::int64_t floor_of(rational a) {
  return a.numerator / a.denominator - (a.numerator % a.denominator < 0 ? 1 : 0);
}

// -1, 0 or 1 as a is less than, equal to or greater than b (both exact). By continued fractions, which needs
// no wider integer: the whole parts decide, or else the reciprocals of what remains, in the opposite order.
constexpr int compare(rational a, rational b) {
  for (int sign = 1;; sign = -sign) {
    if (floor_of(a) != floor_of(b)) return floor_of(a) < floor_of(b) ? -sign : sign;
    a.numerator %= a.denominator;
    b.numerator %= b.denominator;
    if (a.numerator < 0) a.numerator += a.denominator;
    if (b.numerator < 0) b.numerator += b.denominator;
    if (a.numerator == 0 || b.numerator == 0) {
      if (a.numerator == b.numerator) return 0;
      return a.numerator == 0 ? -sign : sign;
    }
    a = {a.denominator, a.numerator};
    b = {b.denominator, b.numerator};
  }
}

// Does a have a finite decimal expansion?
constexpr bool is_decimal(rational a) {
  if (!a.is_exact()) return false;
  std::int64_t d = a.denominator;
  while (d % 2 == 0) d /= 2;
  while (d % 5 == 0) d /= 5;
  return d == 1;
}

}  // namespace leibniz
