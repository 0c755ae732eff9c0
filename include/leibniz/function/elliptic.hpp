// SPDX-License-Identifier: MIT
//
// The complete elliptic integrals of the modulus k (k^2 is the parameter m): comp_ellint_1 (K),
// comp_ellint_2 (E), comp_ellint_d (D). Formulas: NIST Digital Library of Mathematical Functions, 19.2 and
// 19.4 (dlmf.nist.gov/19), written with D where the usual ones divide by k.
#pragma once

#include <boost/math/special_functions/ellint_1.hpp>
#include <boost/math/special_functions/ellint_2.hpp>
#include <boost/math/special_functions/ellint_d.hpp>

#include "boost_math.hpp"
#include "row.hpp"

namespace leibniz {

// d comp_ellint_d(k)/dk = (K - 2 D + k^2 D)/(k (1 - k^2)); D(k) = (K - E)/k^2 is the integral of
// sin^2/sqrt(1 - k^2 sin^2) from 0 to pi/2. At k = 0 the derivative, which is 0, comes out as NaN.
struct comp_ellint_d_ {
  static constexpr const char* name = "comp_ellint_d";
  static constexpr const char* latex = "D";
  static constexpr int cost = 60;
  static constexpr parity symmetry = parity::even;
  static auto evaluate(const auto& k) {
    if constexpr (requires { comp_ellint_d(k); })
      return comp_ellint_d(k);
    else
      return boost::math::ellint_d(k, detail::quiet{});
  }
  static constexpr auto derivative(auto k, auto fk);
};

// d comp_ellint_1(k)/dk = k (K - D)/(1 - k^2); K(k) is the integral of 1/sqrt(1 - k^2 sin^2) from 0 to pi/2,
// for -1 < k < 1
struct comp_ellint_1_ {
  static constexpr const char* name = "comp_ellint_1";
  static constexpr const char* latex = "K";
  static constexpr int cost = 40;
  static constexpr parity symmetry = parity::even;
  static auto evaluate(const auto& k) {
    if constexpr (requires { comp_ellint_1(k); })
      return comp_ellint_1(k);
    else
      return boost::math::ellint_1(k, detail::quiet{});
  }
  static constexpr auto derivative(auto k, auto fk) {
    return k * (fk - function<comp_ellint_d_>{}(k)) / (1 - k * k);
  }
};

// d comp_ellint_2(k)/dk = -k D; E(k) is the integral of sqrt(1 - k^2 sin^2) from 0 to pi/2, for -1 <= k <= 1
struct comp_ellint_2_ {
  static constexpr const char* name = "comp_ellint_2";
  static constexpr const char* latex = "E";
  static constexpr int cost = 40;
  static constexpr parity symmetry = parity::even;
  static auto evaluate(const auto& k) {
    if constexpr (requires { comp_ellint_2(k); })
      return comp_ellint_2(k);
    else
      return boost::math::ellint_2(k, detail::quiet{});
  }
  static constexpr auto derivative(auto k, auto) { return -(k * function<comp_ellint_d_>{}(k)); }
  static constexpr auto definition(auto k) {
    return function<comp_ellint_1_>{}(k)-k * k * function<comp_ellint_d_>{}(k);
  }
};

constexpr auto comp_ellint_d_::derivative(auto k, auto fk) {
  return (function<comp_ellint_1_>{}(k)-2 * fk + k * k * fk) / (k * (1 - k * k));
}

template <Expression K>
constexpr auto comp_ellint_1(const K& k) {
  return function<comp_ellint_1_>{}(k);
}
template <Expression K>
constexpr auto comp_ellint_2(const K& k) {
  return function<comp_ellint_2_>{}(k);
}
template <Expression K>
constexpr auto comp_ellint_d(const K& k) {
  return function<comp_ellint_d_>{}(k);
}

}  // namespace leibniz
