// SPDX-License-Identifier: MIT
//
// Values of formulas in constant evaluation, with bounds of their errors: for counterexamples only. (A user's
// formula runs on the scalar type's own functions, which compilers need not evaluate; these here are
// constexpr.)
#pragma once

#include <cstdint>

#include "../constant/constant_value.hpp"

namespace leibniz::algebra {

// A number and a bound of its absolute error. Not known are, among others, numbers beyond 1e150, so that
// nothing here overflows: that would be no constant expression.
struct estimate {
  double value = 0;
  double error = -1;  // not known

  constexpr bool is_known() const { return error >= 0; }
};

namespace elementary {

constexpr double magnitude(double u) { return u < 0 ? -u : u; }

// The elementary functions, in their domains, to a relative error of 1e-14: by reduction of the argument and
// Taylor series.

// u·2^n
constexpr double scaled(double u, int n) {
  for (; n > 0; --n) u *= 2;
  for (; n < 0; ++n) u /= 2;
  return u;
}

// by Newton's method, from a power of two
constexpr double sqrt(double u) {
  if (u == 0) return 0;
  int n = 0;
  double m = u;
  for (; m >= 4; ++n) m /= 4;
  for (; m < 1; --n) m *= 4;
  double r = 1.5;
  for (int turn = 0; turn < 6; ++turn) r = (r + m / r) / 2;
  return scaled(r, n);
}

// ln(2) and π/2 in two parts, the first with so few digits that its small multiples are exact (fdlibm).
constexpr double ln2 = 6.93147180369123816490e-01, ln2_rest = 1.90821492927058770002e-10;
constexpr double half_pi = 1.57079632673412561417e+00, half_pi_rest = 6.07710050650619224932e-11;

// exp(n ln(2) + r) = 2^n exp(r), for |u| < 700
constexpr double exp(double u) {
  const int n = static_cast<int>(u / ln2 + (u < 0 ? -0.5 : 0.5));
  const double r = (u - n * ln2) - n * ln2_rest;
  double term = 1, sum = 1;
  for (int k = 1; k < 18; ++k) sum += term *= r / k;
  return scaled(sum, n);
}

// log(m 2^n) = n ln(2) + 2 artanh((m - 1)/(m + 1))
constexpr double log(double u) {
  int n = 0;
  for (; u > 1.5; ++n) u /= 2;
  for (; u < 0.75; --n) u *= 2;
  const double s = (u - 1) / (u + 1), square = s * s;
  double power = s, sum = s;
  for (int k = 3; k < 27; k += 2) sum += (power *= square) / k;
  return 2 * sum + n * ln2_rest + n * ln2;
}

// sin(u + turns·π/2) for |u| < 1000
constexpr double sin(double u, int turns) {
  const int n = static_cast<int>(u / half_pi + (u < 0 ? -0.5 : 0.5));
  const double r = (u - n * half_pi) - n * half_pi_rest, square = r * r;
  const int quarter = ((n + turns) % 4 + 4) % 4;
  double term = quarter % 2 == 0 ? r : 1, sum = term;
  for (int k = quarter % 2 == 0 ? 2 : 1; k < 24; k += 2) sum += term *= -square / (k * (k + 1));
  return quarter < 2 ? sum : -sum;
}

// atan(u) = 2 atan(u/(1 + sqrt(1 + u²))) twice
constexpr double atan(double u) {
  if (u < 0) return -atan(-u);
  if (u > 1) return half_pi + (half_pi_rest - atan(1 / u));
  for (int turn = 0; turn < 2; ++turn) u /= 1 + sqrt(1 + u * u);
  const double square = u * u;
  double power = u, sum = u;
  for (int k = 3; k < 27; k += 2) sum += (power *= -square) / k;
  return 4 * sum;
}

// 2/sqrt(π) exp(-u²) Σ 2^k u^(2k+1)/(1·3···(2k+1)), for |u| < 5
constexpr double erf(double u) {
  double term = u, sum = u;
  for (int k = 1; k < 120; ++k) sum += term *= 2 * u * u / (2 * k + 1);
  return 1.1283791670955126 * exp(-u * u) * sum;
}

}  // namespace elementary

// ---- arithmetic, with the error of the operands and of rounding

constexpr estimate rounded(double value, double error) {
  const double size = elementary::magnitude(value);
  if (!(size < 1e150) || !(error < 1e150)) return {};
  return {value, error + 2.3e-16 * size + 1e-300};
}
// The double itself.
constexpr estimate exactly(double value) {
  if (!(elementary::magnitude(value) < 1e150)) return {};
  return {value, 0};
}
// f(u), where f changes by at most `slope` times what u changes by
constexpr estimate applied(double value, estimate u, double slope) {
  return rounded(value, u.error * slope + 1e-14 * elementary::magnitude(value));
}

constexpr estimate operator-(estimate a) { return {-a.value, a.error}; }
constexpr estimate operator+(estimate a, estimate b) {
  if (!a.is_known() || !b.is_known()) return {};
  return rounded(a.value + b.value, a.error + b.error);
}
constexpr estimate operator-(estimate a, estimate b) { return a + -b; }
constexpr estimate operator*(estimate a, estimate b) {
  if (!a.is_known() || !b.is_known()) return {};
  const double error_a = elementary::magnitude(b.value) * a.error,
               error_b = elementary::magnitude(a.value) * b.error;
  return rounded(a.value * b.value, error_a + error_b + a.error * b.error);
}
constexpr estimate operator/(estimate a, estimate b) {
  const double smallest = elementary::magnitude(b.value) - b.error;
  if (!a.is_known() || !b.is_known() || !(smallest > 1e-150)) return {};
  const double quotient = a.value / b.value, size = elementary::magnitude(quotient);
  if (!(size < 1e150)) return {};
  const double error = a.error + size * b.error;
  return error < smallest * 1e150 ? rounded(quotient, error / smallest) : estimate{};
}

// ---- functions; not known outside their domain, and where the argument may be outside

constexpr estimate sqrt(estimate u) {
  if (!u.is_known() || !(u.value - u.error > 1e-150)) return {};
  const double root = elementary::sqrt(u.value);
  return applied(root, u, 1 / elementary::sqrt(u.value - u.error));
}
constexpr estimate exp(estimate u) {
  if (!u.is_known() || !(elementary::magnitude(u.value) < 300) || !(u.error < 1)) return {};
  const double value = elementary::exp(u.value);
  return applied(value, u, 3 * value);
}
constexpr estimate log(estimate u) {
  if (!u.is_known() || !(u.value - u.error > 1e-150)) return {};
  return applied(elementary::log(u.value), u, 1 / (u.value - u.error));
}
constexpr estimate sin(estimate u, int turns) {
  if (!u.is_known() || !(elementary::magnitude(u.value) < 1000)) return {};
  // (near a zero the value is as exact as the reduction of the argument)
  const estimate v = applied(elementary::sin(u.value, turns), u, 1);
  return v.is_known() ? rounded(v.value, v.error + 1e-16 * elementary::magnitude(u.value)) : v;
}
constexpr estimate atan(estimate u) {
  return u.is_known() ? applied(elementary::atan(u.value), u, 1) : estimate{};
}
constexpr estimate asin(estimate u) {
  const estimate cosine = sqrt(estimate{1, 0} - u * u);
  return atan(u / cosine);
}
constexpr estimate erf(estimate u) {
  if (!u.is_known() || !(elementary::magnitude(u.value) < 5)) return {};
  return applied(elementary::erf(u.value), u, 1.2);
}
// u^n, by squaring
constexpr estimate power(estimate u, std::int64_t n) {
  if (n < 0) return estimate{1, 0} / power(u, -n);
  estimate result{1, 0};
  for (; n > 0; n >>= 1) {
    if (n & 1) result = result * u;
    if (n > 1) u = u * u;
  }
  return result;
}
// u^v for positive u
constexpr estimate power(estimate u, estimate v) { return exp(v * log(u)); }

}  // namespace leibniz::algebra
