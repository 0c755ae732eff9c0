// SPDX-License-Identifier: MIT
//
// The canonical form of formulas: sums of monomials with exact rational coefficients and exponents over
// atoms. An atom is a variable, a function of canonical arguments, an inexact constant, or a whole polynomial
// under a power that cannot be multiplied out.
#pragma once

#include "../detail/buffer.hpp"
#include "../program/instruction.hpp"

namespace leibniz::algebra {

struct factor {
  int atom = -1;
  rational exponent{1, 1};
  friend constexpr bool operator==(const factor&, const factor&) = default;
};

// coefficient · Π atom^exponent, factors in the order of their atoms, no exponent 0.
struct monomial {
  rational coefficient{1, 1};
  detail::buffer<factor> factors;
};

// Monomials in a fixed order, no two with the same factors, no coefficient 0. The empty polynomial is 0.
using polynomial = detail::buffer<monomial>;

// -1, 0, 1: an order of factor lists; any fixed one serves arithmetic.
constexpr int compare_factors(const detail::buffer<factor>& a, const detail::buffer<factor>& b) {
  for (int i = 0; i < a.size() && i < b.size(); ++i) {
    if (a[i].atom != b[i].atom) return a[i].atom < b[i].atom ? -1 : 1;
    if (!(a[i].exponent == b[i].exponent)) return -compare(a[i].exponent, b[i].exponent);
  }
  return a.size() == b.size() ? 0 : a.size() > b.size() ? -1 : 1;
}

constexpr bool same_polynomial(const polynomial& a, const polynomial& b) {
  if (a.size() != b.size()) return false;
  for (int i = 0; i < a.size(); ++i)
    if (!(a[i].coefficient == b[i].coefficient) || compare_factors(a[i].factors, b[i].factors) != 0)
      return false;
  return true;
}

constexpr bool is_exact(const polynomial& p) {
  for (const monomial& m : p)
    if (!m.coefficient.is_exact()) return false;
  return true;
}

constexpr polynomial constant_polynomial(rational c) {
  polynomial p;
  if (c.numerator != 0 || !c.is_exact()) p.push_back({c, {}});
  return p;
}

// The value of a constant polynomial; not_exact for every other one.
constexpr rational constant_value_of(const polynomial& p) {
  if (p.empty()) return {0, 1};
  return p.size() == 1 && p[0].factors.empty() ? p[0].coefficient : not_exact;
}

constexpr polynomial scale(polynomial p, rational c) {
  if (c.is(0)) return {};
  for (monomial& m : p) m.coefficient = m.coefficient * c;
  return p;
}

constexpr polynomial add(const polynomial& a, const polynomial& b) {
  polynomial sum;
  sum.reserve(a.size() + b.size());
  int i = 0, j = 0;
  while (i < a.size() || j < b.size()) {
    const int order = i == a.size() ? 1 : j == b.size() ? -1 : compare_factors(a[i].factors, b[j].factors);
    if (order < 0) {
      sum.push_back(a[i++]);
    } else if (order > 0) {
      sum.push_back(b[j++]);
    } else {
      const rational c = a[i].coefficient + b[j].coefficient;
      if (!c.is(0)) sum.push_back({c, a[i].factors});
      ++i, ++j;
    }
  }
  return sum;
}

// The product of two monomials: exponents of equal atoms add.
constexpr monomial multiply(const monomial& a, const monomial& b) {
  monomial m{a.coefficient * b.coefficient, {}};
  m.factors.reserve(a.factors.size() + b.factors.size());
  int i = 0, j = 0;
  while (i < a.factors.size() || j < b.factors.size()) {
    if (j == b.factors.size() || (i < a.factors.size() && a.factors[i].atom < b.factors[j].atom)) {
      m.factors.push_back(a.factors[i++]);
    } else if (i == a.factors.size() || b.factors[j].atom < a.factors[i].atom) {
      m.factors.push_back(b.factors[j++]);
    } else {
      const rational e = a.factors[i].exponent + b.factors[j].exponent;
      if (!e.is_exact()) m.coefficient = not_exact;
      if (!e.is(0)) m.factors.push_back({a.factors[i].atom, e});
      ++i, ++j;
    }
  }
  return m;
}

// The content: the positive rational c for which p = c q with q of coprime integer coefficients.
constexpr rational content(const polynomial& p) {
  std::uint64_t n = 0, d = 1;
  for (const monomial& m : p) {
    if (!m.coefficient.is_exact()) return not_exact;
    n = detail::greatest_common_divisor(n, detail::magnitude(m.coefficient.numerator));
    const auto md = static_cast<std::uint64_t>(m.coefficient.denominator);
    const std::uint64_t g = detail::greatest_common_divisor(d, md);
    if (__builtin_mul_overflow(d, md / g, &d)) return not_exact;
  }
  return detail::from_parts(false, n, d);
}

}  // namespace leibniz::algebra
