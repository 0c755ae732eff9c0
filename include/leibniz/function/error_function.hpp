// SPDX-License-Identifier: MIT
//
// erf, erfc
#pragma once

#include <cmath>

#include "constants.hpp"

namespace leibniz {

// d erf(u)/du = 2/sqrt(pi) exp(-u^2)
struct erf_ {
  static constexpr const char* name = "erf";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\operatorname{erf}";
  static constexpr parity symmetry = parity::odd;
  static constexpr exact_point exact[] = {{{0, 1}, {0, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::erf;
    return erf(u);
  }
  static constexpr auto derivative(auto u, auto) {
    using std::exp;
    return 2 * detail::named_constant<inv_sqrtpi_>(u) * exp(-(u * u));
  }
};
template <Expression U>
constexpr auto erf(const U& u) {
  return function<erf_>{}(u);
}

// d erfc(u)/du = -2/sqrt(pi) exp(-u^2)
struct erfc_ {
  static constexpr const char* name = "erfc";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\operatorname{erfc}";
  static constexpr exact_point exact[] = {{{0, 1}, {1, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::erfc;
    return erfc(u);
  }
  static constexpr auto derivative(auto u, auto) {
    using std::exp;
    return -2 * detail::named_constant<inv_sqrtpi_>(u) * exp(-(u * u));
  }
  static constexpr auto definition(auto u) {
    using std::erf;
    return 1 - erf(u);
  }
};
template <Expression U>
constexpr auto erfc(const U& u) {
  return function<erfc_>{}(u);
}

}  // namespace leibniz
