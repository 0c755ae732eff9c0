// SPDX-License-Identifier: MIT
//
// expint of one argument (Ei) and of two (E_n), dawson, and the Riemann zeta function. Formulas: NIST Digital
// Library of Mathematical Functions, 6.2, 7.10, 8.19 and 25.2 (dlmf.nist.gov).
#pragma once

#include <boost/math/special_functions/expint.hpp>
#include <boost/math/special_functions/zeta.hpp>
#include <cmath>

#include "boost_math.hpp"
#include "exponential.hpp"
#include "index.hpp"

namespace leibniz {

// d expint(u)/du = exp(u)/u; expint(u) = Ei(u), the integral of exp(t)/t from minus infinity to u
// d expint(n, u)/du = -expint(n - 1, u); expint(n, u) = E_n(u), the integral of exp(-u t)/t^n from 1 to
// infinity, for a constant integer n and u > 0
struct expint_ {
  static constexpr const char* name = "expint";
  static constexpr const char* latex(int arguments) {
    return arguments == 1 ? "\\operatorname{Ei}" : "\\mathrm{E}_{#1}\\left(#2\\right)";
  }
  static constexpr int cost = 50;
  static auto evaluate(const auto& u) {
    if constexpr (requires { expint(u); })
      return expint(u);
    else
      return boost::math::expint(u, detail::quiet{});
  }
  template <class T>
  static T evaluate(const T& n, const T& u) {
    using std::exp;
    const int order = detail::index_of(n);
    if (order > 0) {
      if constexpr (requires { expint(order, u); })
        return expint(order, u);
      else
        return boost::math::expint(static_cast<unsigned>(order), u, detail::quiet{});
    }
    // E_0(u) = exp(-u)/u and u E_n(u) = exp(-u) - n E_(n+1)(u) lead down.
    const T e = exp(-u);
    T result = e / u;
    for (int k = -1; k >= order; --k) result = (e - k * result) / u;
    return result;
  }
  static constexpr auto derivative(auto u, auto) {
    using std::exp;
    return exp(u) / u;
  }
  static constexpr auto derivative(auto n, auto u, auto) {
    return partials(no_partial{}, -function<expint_>{}(n - 1, u));
  }
};
template <Expression U>
constexpr auto expint(const U& u) {
  return function<expint_>{}(u);
}
template <detail::Index N, Expression U>
constexpr auto expint(const N& n, const U& u) {
  return function<expint_>{}(n, u);
}

// d dawson(u)/du = 1 - 2 u dawson(u); dawson(u) = exp(-u^2) times the integral of exp(t^2) from 0 to u
struct dawson_ {
  static constexpr const char* name = "dawson";
  static constexpr const char* latex = "F";
  static constexpr int cost = 200;
  static constexpr parity symmetry = parity::odd;
  static constexpr exact_point exact[] = {{{0, 1}, {0, 1}}};
  // By the continued fraction u/(1 + 2u^2 - 4u^2/(3 + 2u^2 - 8u^2/(5 + 2u^2 - …))) of J. H. McCabe, "A
  // continued fraction expansion, with a truncation error estimate, for Dawson's integral", Mathematics of
  // Computation 28, 1974. 72 terms give the full precision of long double for every u.
  template <class T>
  static constexpr T evaluate(const T& u) {
    if constexpr (requires { dawson(u); }) {
      return dawson(u);
    } else {
      const T y = 2 * u * u;
      if (!(y < T(1e30))) return 1 / (2 * u);
      T tail = 145 + y;
      for (int k = 72; k > 0; --k) tail = 2 * k - 1 + y - 2 * k * y / tail;
      return u / tail;
    }
  }
  static constexpr auto derivative(auto u, auto fu) { return 1 - 2 * u * fu; }
};
template <Expression U>
constexpr auto dawson(const U& u) {
  return function<dawson_>{}(u);
}

// riemann_zeta(u), the sum of k^-u; its derivative has no closed form.
struct riemann_zeta_ {
  static constexpr const char* name = "riemann_zeta";
  static constexpr const char* latex = "\\zeta";
  static constexpr int cost = 60;
  static auto evaluate(const auto& u) {
    if constexpr (requires { riemann_zeta(u); })
      return riemann_zeta(u);
    else
      return boost::math::zeta(u, detail::quiet{});
  }
};
template <Expression U>
constexpr auto riemann_zeta(const U& u) {
  return function<riemann_zeta_>{}(u);
}

}  // namespace leibniz
