// SPDX-License-Identifier: MIT
//
// The incomplete gamma and beta functions, regularised: gamma_p, gamma_q, ibeta, ibetac. They are
// differentiated by their last argument; by their shapes they have no derivative in closed form. Formulas:
// NIST Digital Library of Mathematical Functions, 8.2, 8.8 and 8.17 (dlmf.nist.gov/8).
#pragma once

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include "boost_math.hpp"
#include "row.hpp"

namespace leibniz {

// d gamma_p_derivative(a, u)/du = gamma_p_derivative(a, u) ((a - 1)/u - 1);
// gamma_p_derivative(a, u) = u^(a-1) exp(-u)/tgamma(a): the density of the gamma distribution of shape a
struct gamma_p_derivative_ {
  static constexpr const char* name = "gamma_p_derivative";
  static constexpr const char* latex = "P'";
  static constexpr int cost = 60;
  static auto evaluate(const auto& a, const auto& u) {
    if constexpr (requires { gamma_p_derivative(a, u); })
      return gamma_p_derivative(a, u);
    else
      return boost::math::gamma_p_derivative(a, u, detail::quiet{});
  }
  static constexpr auto derivative(auto a, auto u, auto fu) {
    return partials(no_partial{}, fu * ((a - 1) / u - 1));
  }
};

template <class A, class U>
  requires Operands<A, U>
constexpr auto gamma_p_derivative(const A& a, const U& u) {
  return function<gamma_p_derivative_>{}(a, u);
}

// d gamma_p(a, u)/du = gamma_p_derivative(a, u); gamma_p(a, u) = 1/tgamma(a) times the integral of
// t^(a-1) exp(-t) from 0 to u, for a > 0 and u >= 0
struct gamma_p_ {
  static constexpr const char* name = "gamma_p";
  static constexpr const char* latex = "P";
  static constexpr int cost = 100;
  static auto evaluate(const auto& a, const auto& u) {
    if constexpr (requires { gamma_p(a, u); })
      return gamma_p(a, u);
    else
      return boost::math::gamma_p(a, u, detail::quiet{});
  }
  static constexpr auto derivative(auto a, auto u, auto) {
    return partials(no_partial{}, function<gamma_p_derivative_>{}(a, u));
  }
};
template <class A, class U>
  requires Operands<A, U>
constexpr auto gamma_p(const A& a, const U& u) {
  return function<gamma_p_>{}(a, u);
}

// d gamma_q(a, u)/du = -gamma_p_derivative(a, u); gamma_q(a, u) = 1 - gamma_p(a, u), accurate in its tail
struct gamma_q_ {
  static constexpr const char* name = "gamma_q";
  static constexpr const char* latex = "Q";
  static constexpr int cost = 100;
  static auto evaluate(const auto& a, const auto& u) {
    if constexpr (requires { gamma_q(a, u); })
      return gamma_q(a, u);
    else
      return boost::math::gamma_q(a, u, detail::quiet{});
  }
  static constexpr auto derivative(auto a, auto u, auto) {
    return partials(no_partial{}, -function<gamma_p_derivative_>{}(a, u));
  }
  static constexpr auto definition(auto a, auto u) { return 1 - function<gamma_p_>{}(a, u); }
};
template <class A, class U>
  requires Operands<A, U>
constexpr auto gamma_q(const A& a, const U& u) {
  return function<gamma_q_>{}(a, u);
}

// d ibeta_derivative(a, b, u)/du = ibeta_derivative(a, b, u) ((a - 1)/u - (b - 1)/(1 - u));
// ibeta_derivative(a, b, u) = u^(a-1) (1-u)^(b-1)/beta(a, b): the density of the beta distribution
struct ibeta_derivative_ {
  static constexpr const char* name = "ibeta_derivative";
  static constexpr const char* latex = "I'";
  static constexpr int cost = 80;
  static auto evaluate(const auto& a, const auto& b, const auto& u) {
    if constexpr (requires { ibeta_derivative(a, b, u); })
      return ibeta_derivative(a, b, u);
    else
      return boost::math::ibeta_derivative(a, b, u, detail::quiet{});
  }
  static constexpr auto derivative(auto a, auto b, auto u, auto fu) {
    return partials(no_partial{}, no_partial{}, fu * ((a - 1) / u - (b - 1) / (1 - u)));
  }
};

template <class A, class B, class U>
  requires((Expression<A> || Expression<B> || Expression<U>) && Operand<A> && Operand<B> && Operand<U>)
constexpr auto ibeta_derivative(const A& a, const B& b, const U& u) {
  return function<ibeta_derivative_>{}(a, b, u);
}

// d ibeta(a, b, u)/du = ibeta_derivative(a, b, u); ibeta(a, b, u) = 1/beta(a, b) times the integral of
// t^(a-1) (1-t)^(b-1) from 0 to u, for a, b > 0 and 0 <= u <= 1
struct ibeta_ {
  static constexpr const char* name = "ibeta";
  static constexpr const char* latex = "I";
  static constexpr int cost = 150;
  static auto evaluate(const auto& a, const auto& b, const auto& u) {
    if constexpr (requires { ibeta(a, b, u); })
      return ibeta(a, b, u);
    else
      return boost::math::ibeta(a, b, u, detail::quiet{});
  }
  static constexpr auto derivative(auto a, auto b, auto u, auto) {
    return partials(no_partial{}, no_partial{}, function<ibeta_derivative_>{}(a, b, u));
  }
};
template <class A, class B, class U>
  requires((Expression<A> || Expression<B> || Expression<U>) && Operand<A> && Operand<B> && Operand<U>)
constexpr auto ibeta(const A& a, const B& b, const U& u) {
  return function<ibeta_>{}(a, b, u);
}

// d ibetac(a, b, u)/du = -ibeta_derivative(a, b, u); ibetac(a, b, u) = 1 - ibeta(a, b, u), accurate in its
// tail
struct ibetac_ {
  static constexpr const char* name = "ibetac";
  static constexpr const char* latex = "I^{c}";
  static constexpr int cost = 150;
  static auto evaluate(const auto& a, const auto& b, const auto& u) {
    if constexpr (requires { ibetac(a, b, u); })
      return ibetac(a, b, u);
    else
      return boost::math::ibetac(a, b, u, detail::quiet{});
  }
  static constexpr auto derivative(auto a, auto b, auto u, auto) {
    return partials(no_partial{}, no_partial{}, -function<ibeta_derivative_>{}(a, b, u));
  }
  static constexpr auto definition(auto a, auto b, auto u) { return 1 - function<ibeta_>{}(a, b, u); }
};
template <class A, class B, class U>
  requires((Expression<A> || Expression<B> || Expression<U>) && Operand<A> && Operand<B> && Operand<U>)
constexpr auto ibetac(const A& a, const B& b, const U& u) {
  return function<ibetac_>{}(a, b, u);
}

}  // namespace leibniz
