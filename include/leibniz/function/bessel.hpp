// SPDX-License-Identifier: MIT
//
// Bessel functions of integer order, named as in <cmath>: cyl_bessel_j (J), cyl_neumann (Y), cyl_bessel_i
// (I), cyl_bessel_k (K). Formulas: NIST Digital Library of Mathematical Functions, 10.4, 10.6, 10.27
// and 10.29 (dlmf.nist.gov/10), in the form that does not divide by the argument.
#pragma once

#include <boost/math/special_functions/bessel.hpp>

#include "boost_math.hpp"
#include "index.hpp"

namespace leibniz {

// d cyl_bessel_j(n, u)/du = (cyl_bessel_j(n - 1, u) - cyl_bessel_j(n + 1, u))/2, for a constant integer n
struct cyl_bessel_j_ {
  static constexpr const char* name = "cyl_bessel_j";
  static constexpr const char* latex = "J_{#1}\\left(#2\\right)";
  static constexpr reflection index = reflection::alternating;
  static constexpr int cost = 100;
  static auto evaluate(const auto& n, const auto& u) {
    if constexpr (requires { cyl_bessel_j(1, u); })
      return cyl_bessel_j(detail::index_of(n), u);
    else
      return boost::math::cyl_bessel_j(detail::index_of(n), u, detail::quiet{});
  }
  static constexpr auto derivative(auto n, auto u, auto) {
    constexpr function<cyl_bessel_j_> f;
    return partials(no_partial{}, (f(n - 1, u) - f(n + 1, u)) / 2);
  }
};

// d cyl_neumann(n, u)/du = (cyl_neumann(n - 1, u) - cyl_neumann(n + 1, u))/2, for u > 0
struct cyl_neumann_ {
  static constexpr const char* name = "cyl_neumann";
  static constexpr const char* latex = "Y_{#1}\\left(#2\\right)";
  static constexpr reflection index = reflection::alternating;
  static constexpr int cost = 150;
  static auto evaluate(const auto& n, const auto& u) {
    if constexpr (requires { cyl_neumann(1, u); })
      return cyl_neumann(detail::index_of(n), u);
    else
      return boost::math::cyl_neumann(detail::index_of(n), u, detail::quiet{});
  }
  static constexpr auto derivative(auto n, auto u, auto) {
    constexpr function<cyl_neumann_> f;
    return partials(no_partial{}, (f(n - 1, u) - f(n + 1, u)) / 2);
  }
};

// d cyl_bessel_i(n, u)/du = (cyl_bessel_i(n - 1, u) + cyl_bessel_i(n + 1, u))/2
struct cyl_bessel_i_ {
  static constexpr const char* name = "cyl_bessel_i";
  static constexpr const char* latex = "I_{#1}\\left(#2\\right)";
  static constexpr reflection index = reflection::even;
  static constexpr int cost = 100;
  static auto evaluate(const auto& n, const auto& u) {
    if constexpr (requires { cyl_bessel_i(1, u); })
      return cyl_bessel_i(detail::index_of(n), u);
    else
      return boost::math::cyl_bessel_i(detail::index_of(n), u, detail::quiet{});
  }
  static constexpr auto derivative(auto n, auto u, auto) {
    constexpr function<cyl_bessel_i_> f;
    return partials(no_partial{}, (f(n - 1, u) + f(n + 1, u)) / 2);
  }
};

// d cyl_bessel_k(n, u)/du = -(cyl_bessel_k(n - 1, u) + cyl_bessel_k(n + 1, u))/2, for u > 0
struct cyl_bessel_k_ {
  static constexpr const char* name = "cyl_bessel_k";
  static constexpr const char* latex = "K_{#1}\\left(#2\\right)";
  static constexpr reflection index = reflection::even;
  static constexpr int cost = 100;
  static auto evaluate(const auto& n, const auto& u) {
    if constexpr (requires { cyl_bessel_k(1, u); })
      return cyl_bessel_k(detail::index_of(n), u);
    else
      return boost::math::cyl_bessel_k(detail::index_of(n), u, detail::quiet{});
  }
  static constexpr auto derivative(auto n, auto u, auto) {
    constexpr function<cyl_bessel_k_> f;
    return partials(no_partial{}, -(f(n - 1, u) + f(n + 1, u)) / 2);
  }
};

template <detail::Index N, Expression U>
constexpr auto cyl_bessel_j(const N& n, const U& u) {
  return function<cyl_bessel_j_>{}(n, u);
}
template <detail::Index N, Expression U>
constexpr auto cyl_neumann(const N& n, const U& u) {
  return function<cyl_neumann_>{}(n, u);
}
template <detail::Index N, Expression U>
constexpr auto cyl_bessel_i(const N& n, const U& u) {
  return function<cyl_bessel_i_>{}(n, u);
}
template <detail::Index N, Expression U>
constexpr auto cyl_bessel_k(const N& n, const U& u) {
  return function<cyl_bessel_k_>{}(n, u);
}

}  // namespace leibniz
