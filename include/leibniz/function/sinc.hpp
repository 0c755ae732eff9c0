// SPDX-License-Identifier: MIT
//
// sinc, spherical Bessel functions, xlogy: quotients and products that have a limit where their parts have
// none
#pragma once

#include "../detail/blend.hpp"
#include "exponential.hpp"
#include "index.hpp"

namespace leibniz {
namespace detail {

// j_n(u) as u^n/(1·3···(2n+1)) Σ (-u²/2)^k/(k! (2n+3)(2n+5)···), for small u².
template <class T>
constexpr T spherical_bessel_series(int n, const T& u) {
  constexpr int terms = std::is_floating_point_v<T> && sizeof(T) <= sizeof(double) ? 18 : 48;
  T factor = T(1);
  for (int k = 1; k <= n; ++k) factor = factor * u / T(2 * k + 1);
  const T half = u * u / T(-2);
  T term = T(1), sum = T(1);
  for (int k = 1; k < terms; ++k) {
    term = term * half / T(k * (2 * n + 2 * k + 1));
    sum = sum + term;
  }
  return factor * sum;
}
// j_n(u) by recurrence from sin(u)/u and cos(u)/u: j_(k+1) = (2k+1)/u j_k - j_(k-1), for u beyond n.
template <class T>
constexpr T spherical_bessel_recurrence(int n, const T& u) {
  using std::cos, std::sin;
  T before = cos(u) / u, now = sin(u) / u;
  for (int k = 0; k < n; ++k) {
    const T next = T(2 * k + 1) * now / u - before;
    before = now;
    now = next;
  }
  return now;
}
template <class T>
constexpr T spherical_bessel(int n, const T& u) {
  const T square = u * u, bound = T(4 * n + 6);
  if constexpr (std::is_same_v<decltype(square < bound), bool>)
    return square < bound ? spherical_bessel_series(n, u) : spherical_bessel_recurrence(n, u);
  else
    return blend(square < bound, spherical_bessel_series(n, u), spherical_bessel_recurrence(n, u));
}

// The same in C.
inline constexpr const char* spherical_bessel_in_c = R"(#ifndef LEIBNIZ_SPH_BESSEL
#define LEIBNIZ_SPH_BESSEL
static double leibniz_sph_bessel(double order, double u)
{
  const int n = (int)order;
  if (u*u < 4*n + 6) {
    const double half = u*u/-2;
    double factor = 1, term = 1, sum = 1;
    for (int k = 1; k <= n; ++k) factor = factor*u/(2*k + 1);
    for (int k = 1; k < 18; ++k) {
      term = term*half/(k*(2*n + 2*k + 1));
      sum = sum + term;
    }
    return factor*sum;
  }
  double before = cos(u)/u, now = sin(u)/u;
  for (int k = 0; k < n; ++k) {
    const double next = (2*k + 1)*now/u - before;
    before = now;
    now = next;
  }
  return now;
}
#endif
)";

}  // namespace detail

// sph_bessel(n, u), the spherical Bessel function j_n of the first kind, for a constant integer n >= 0. Its
// derivative has no quotient, so nothing cancels near 0:
// d j_n(u)/du = (n j_(n-1)(u) - (n + 1) j_(n+1)(u))/(2n + 1)  (DLMF 10.51.2)
struct sph_bessel_ {
  static constexpr const char* name = "sph_bessel";
  static constexpr const char* latex = "j_{#1}\\left(#2\\right)";
  static constexpr const char* c = "leibniz_sph_bessel(#1, #2)";
  static constexpr const char* c_source = detail::spherical_bessel_in_c;
  static constexpr int cost = 60;
  static constexpr auto evaluate(const auto& n, const auto& u) {
    return detail::spherical_bessel(detail::index_of(n), u);
  }
  static constexpr auto derivative(auto n, auto u, auto) {
    const function<sph_bessel_> j;
    return partials(no_partial{}, n / (2 * n + 1) * j(n - 1, u) - (n + 1) / (2 * n + 1) * j(n + 1, u));
  }
};
template <detail::Index N, Expression U>
constexpr auto sph_bessel(const N& n, const U& u) {
  return function<sph_bessel_>{}(n, u);
}

// sinc(u) = sin(u)/u, 1 at 0: the spherical Bessel function j_0. (1 - cos(u))/u^2 is sinc(u/2)^2/2.
struct sinc_ {
  static constexpr const char* name = "sinc";
  static constexpr const char* latex = "\\operatorname{sinc}";
  static constexpr const char* c = "leibniz_sph_bessel(0.0, #1)";
  static constexpr const char* c_source = detail::spherical_bessel_in_c;
  static constexpr int cost = 30;
  static constexpr parity symmetry = parity::even;
  static constexpr exact_point exact[] = {{{0, 1}, {1, 1}}};
  static constexpr auto evaluate(const auto& u) { return detail::spherical_bessel(0, u); }
  static constexpr auto derivative(auto u, auto) { return -function<sph_bessel_>{}(1, u); }
  static constexpr auto definition(auto u) {
    using std::sin;
    return sin(u) / u;
  }
};
template <Expression U>
constexpr auto sinc(const U& u) {
  return function<sinc_>{}(u);
}

// xlogy(u, v) = u log(v), 0 where u is 0, even at v = 0: d/du = log(v), d/dv = u/v, 0 where v is 0
struct xlogy_ {
  static constexpr const char* name = "xlogy";
  static constexpr const char* latex = "\\operatorname{xlogy}";
  static constexpr const char* c = "#1 == 0 ? #1 : #1*log(#2)";
  template <class T>
  static constexpr T evaluate(const T& u, const T& v) {
    using std::log;
    return detail::blend(u == T(0), u, T(u * log(v)));
  }
  static constexpr auto derivative(auto u, auto v, auto) {
    using std::log;
    return partials(log(v), select(v < 0 || 0 < v, u / v, 0));
  }
  static constexpr auto definition(auto u, auto v) {
    using std::log;
    return u * log(v);
  }
};
template <class U, class V>
  requires Operands<U, V>
constexpr auto xlogy(const U& u, const V& v) {
  return function<xlogy_>{}(u, v);
}

}  // namespace leibniz
