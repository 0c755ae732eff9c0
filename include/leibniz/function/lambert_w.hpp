// SPDX-License-Identifier: MIT
//
// lambert_w0, lambert_wm1: the two real branches of w exp(w) = u. Formulas: NIST Digital Library of
// Mathematical Functions, 4.13 (dlmf.nist.gov/4.13), written so that 0 is no singular point.
#pragma once

#include <boost/math/special_functions/lambert_w.hpp>
#include <cmath>

#include "boost_math.hpp"
#include "exponential.hpp"

namespace leibniz {

// d lambert_w0(u)/du = 1/(u + exp(lambert_w0(u))); w >= -1, for u >= -1/e
struct lambert_w0_ {
  static constexpr const char* name = "lambert_w0";
  static constexpr const char* latex = "W_{0}";
  static constexpr int cost = 40;
  static constexpr exact_point exact[] = {{{0, 1}, {0, 1}}};
  static auto evaluate(const auto& u) {
    if constexpr (requires { lambert_w0(u); })
      return lambert_w0(u);
    else
      return boost::math::lambert_w0(u, detail::quiet{});
  }
  static constexpr auto derivative(auto u, auto fu) {
    using std::exp;
    return 1 / (u + exp(fu));
  }
};
template <Expression U>
constexpr auto lambert_w0(const U& u) {
  return function<lambert_w0_>{}(u);
}

// d lambert_wm1(u)/du = 1/(u + exp(lambert_wm1(u))); w <= -1, for -1/e <= u < 0
struct lambert_wm1_ {
  static constexpr const char* name = "lambert_wm1";
  static constexpr const char* latex = "W_{-1}";
  static constexpr int cost = 40;
  static auto evaluate(const auto& u) {
    if constexpr (requires { lambert_wm1(u); })
      return lambert_wm1(u);
    else
      return boost::math::lambert_wm1(u, detail::quiet{});
  }
  static constexpr auto derivative(auto u, auto fu) {
    using std::exp;
    return 1 / (u + exp(fu));
  }
};
template <Expression U>
constexpr auto lambert_wm1(const U& u) {
  return function<lambert_wm1_>{}(u);
}

}  // namespace leibniz
