// SPDX-License-Identifier: MIT
//
// tgamma, lgamma, digamma, polygamma, beta, lbeta. The derivatives of each are in the others. Not in the
// umbrella: Boost.Math's headers cost two seconds. Formulas: NIST Digital Library of Mathematical
// Functions, chapter 5 (dlmf.nist.gov/5).
#pragma once

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/polygamma.hpp>
#include <cmath>

#include "boost_math.hpp"
#include "index.hpp"

namespace leibniz {

// d polygamma(n, u)/du = polygamma(n + 1, u); polygamma(n, u) = d^(n+1)/du^(n+1) log gamma(u), for a constant
// integer n >= 0. A scalar type may have its own polygamma(int, u); all others take Boost.Math's.
struct polygamma_ {
  static constexpr const char* name = "polygamma";
  static constexpr const char* latex = "\\psi^{(#1)}\\left(#2\\right)";
  static constexpr int cost = 150;  // 15 for n = 1, 1000 beyond
  static auto evaluate(const auto& n, const auto& u) {
    const int order = detail::index_of(n);
    if constexpr (requires { polygamma(order, u); })
      return polygamma(order, u);
    else
      return boost::math::polygamma(order, u, detail::quiet{});
  }
  static constexpr auto derivative(auto n, auto u, auto) {
    return partials(no_partial{}, function<polygamma_>{}(n + 1, u));
  }
};
template <detail::Index N, Expression U>
constexpr auto polygamma(const N& n, const U& u) {
  return function<polygamma_>{}(n, u);
}
template <Expression U>
constexpr auto trigamma(const U& u) {
  return polygamma(constant<1>{}, u);
}

// d digamma(u)/du = polygamma(1, u); digamma(u) = d log gamma(u)/du
struct digamma_ {
  static constexpr const char* name = "digamma";
  static constexpr const char* latex = "\\psi";
  static constexpr int cost = 25;
  static auto evaluate(const auto& u) {
    if constexpr (requires { digamma(u); })
      return digamma(u);
    else
      return boost::math::digamma(u, detail::quiet{});
  }
  static constexpr auto derivative(auto u, auto) { return function<polygamma_>{}(1, u); }
};
template <Expression U>
constexpr auto digamma(const U& u) {
  return function<digamma_>{}(u);
}

// d tgamma(u)/du = tgamma(u) digamma(u)
struct tgamma_ {
  static constexpr const char* name = "tgamma";
  static constexpr const char* latex = "\\Gamma";
  static constexpr int cost = 60;
  static constexpr exact_point exact[] = {
      {{1, 1}, {1, 1}}, {{2, 1}, {1, 1}}, {{3, 1}, {2, 1}}, {{4, 1}, {6, 1}}, {{5, 1}, {24, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::tgamma;
    return tgamma(u);
  }
  static constexpr auto derivative(auto u, auto fu) { return fu * function<digamma_>{}(u); }
};
template <Expression U>
constexpr auto tgamma(const U& u) {
  return function<tgamma_>{}(u);
}

// d lgamma(u)/du = digamma(u); lgamma(u) = log |gamma(u)|
struct lgamma_ {
  static constexpr const char* name = "lgamma";
  static constexpr const char* latex = "\\log\\left|\\Gamma\\left(#1\\right)\\right|";
  static constexpr int cost = 30;
  static constexpr exact_point exact[] = {{{1, 1}, {0, 1}}, {{2, 1}, {0, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::lgamma;
    return lgamma(u);
  }
  static constexpr auto derivative(auto u, auto) { return function<digamma_>{}(u); }
};
template <Expression U>
constexpr auto lgamma(const U& u) {
  return function<lgamma_>{}(u);
}

// d beta(u, v)/du = beta(u, v) (digamma(u) - digamma(u + v)), for u, v > 0
struct beta_ {
  static constexpr const char* name = "beta";
  static constexpr const char* latex = "\\mathrm{B}";
  static constexpr int cost = 100;
  static auto evaluate(const auto& u, const auto& v) {
    if constexpr (requires { beta(u, v); })
      return beta(u, v);
    else
      return boost::math::beta(u, v, detail::quiet{});
  }
  static constexpr auto derivative(auto u, auto v, auto fu) {
    constexpr function<digamma_> psi;
    return partials(fu * (psi(u) - psi(u + v)), fu * (psi(v) - psi(u + v)));
  }
  static constexpr auto definition(auto u, auto v) {
    using std::tgamma;
    return tgamma(u) * tgamma(v) / tgamma(u + v);
  }
};
template <class U, class V>
  requires Operands<U, V>
constexpr auto beta(const U& u, const V& v) {
  return function<beta_>{}(u, v);
}

// d lbeta(u, v)/du = digamma(u) - digamma(u + v); lbeta(u, v) = log beta(u, v), for u, v > 0
struct lbeta_ {
  static constexpr const char* name = "lbeta";
  static constexpr const char* latex = "\\log\\left(\\mathrm{B}\\left(#1, #2\\right)\\right)";
  static constexpr const char* c = "lgamma(#1) + lgamma(#2) - lgamma(#1 + #2)";
  static constexpr int cost = 120;
  static constexpr auto evaluate(const auto& u, const auto& v) {
    using std::lgamma;
    return lgamma(u) + lgamma(v) - lgamma(u + v);
  }
  static constexpr auto derivative(auto u, auto v, auto) {
    constexpr function<digamma_> psi;
    return partials(psi(u) - psi(u + v), psi(v) - psi(u + v));
  }
  static constexpr auto definition(auto u, auto v) { return evaluate(u, v); }
};
template <class U, class V>
  requires Operands<U, V>
constexpr auto lbeta(const U& u, const V& v) {
  return function<lbeta_>{}(u, v);
}

}  // namespace leibniz
