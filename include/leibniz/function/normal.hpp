// SPDX-License-Identifier: MIT
//
// erf_inv, erfc_inv, and the standard normal distribution: normal_pdf, normal_cdf, normal_quantile. Formulas:
// NIST Digital Library of Mathematical Functions, 7.17 and 7.20 (dlmf.nist.gov/7).
#pragma once

#include <boost/math/special_functions/erf.hpp>

#include "boost_math.hpp"
#include "error_function.hpp"

namespace leibniz {

// d erf_inv(u)/du = sqrt(pi)/2 exp(erf_inv(u)^2), for -1 < u < 1
struct erf_inv_ {
  static constexpr const char* name = "erf_inv";
  static constexpr const char* latex = "\\operatorname{erf}^{-1}";
  static constexpr int cost = 40;
  static constexpr parity symmetry = parity::odd;
  static constexpr exact_point exact[] = {{{0, 1}, {0, 1}}};
  static auto evaluate(const auto& u) {
    if constexpr (requires { erf_inv(u); })
      return erf_inv(u);
    else
      return boost::math::erf_inv(u, detail::quiet{});
  }
  static constexpr auto derivative(auto u, auto fu) {
    using std::exp;
    return exp(fu * fu) / (2 * detail::named_constant<inv_sqrtpi_>(u));
  }
};
template <Expression U>
constexpr auto erf_inv(const U& u) {
  return function<erf_inv_>{}(u);
}

// d erfc_inv(u)/du = -sqrt(pi)/2 exp(erfc_inv(u)^2), for 0 < u < 2
struct erfc_inv_ {
  static constexpr const char* name = "erfc_inv";
  static constexpr const char* latex = "\\operatorname{erfc}^{-1}";
  static constexpr int cost = 40;
  static constexpr exact_point exact[] = {{{1, 1}, {0, 1}}};
  static auto evaluate(const auto& u) {
    if constexpr (requires { erfc_inv(u); })
      return erfc_inv(u);
    else
      return boost::math::erfc_inv(u, detail::quiet{});
  }
  static constexpr auto derivative(auto u, auto fu) {
    using std::exp;
    return -exp(fu * fu) / (2 * detail::named_constant<inv_sqrtpi_>(u));
  }
};
template <Expression U>
constexpr auto erfc_inv(const U& u) {
  return function<erfc_inv_>{}(u);
}

// d normal_pdf(u)/du = -u normal_pdf(u); normal_pdf(u) = exp(-u^2/2)/sqrt(2 pi)
struct normal_pdf_ {
  static constexpr const char* name = "normal_pdf";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\varphi";
  static constexpr const char* c = "exp(-(#1*#1)/2)*0.5641895835477563/1.4142135623730951";
  static constexpr parity symmetry = parity::even;
  static constexpr auto evaluate(const auto& u) {
    using std::exp;
    return exp(-(u * u) / 2) * detail::named_constant<inv_sqrtpi_>(u) / detail::named_constant<sqrt2_>(u);
  }
  static constexpr auto derivative(auto u, auto fu) { return -(u * fu); }
  static constexpr auto definition(auto u) { return evaluate(u); }
};
template <Expression U>
constexpr auto normal_pdf(const U& u) {
  return function<normal_pdf_>{}(u);
}

// d normal_cdf(u)/du = normal_pdf(u); normal_cdf(u) = erfc(-u/sqrt(2))/2, accurate in both tails
struct normal_cdf_ {
  static constexpr const char* name = "normal_cdf";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\Phi";
  static constexpr const char* c = "erfc(-#1/1.4142135623730951)/2";
  static constexpr int cost = 25;
  static constexpr auto evaluate(const auto& u) {
    using std::erfc;
    return erfc(-u / detail::named_constant<sqrt2_>(u)) / 2;
  }
  static constexpr auto derivative(auto u, auto) { return function<normal_pdf_>{}(u); }
  static constexpr auto definition(auto u) { return evaluate(u); }
};
template <Expression U>
constexpr auto normal_cdf(const U& u) {
  return function<normal_cdf_>{}(u);
}

// d normal_quantile(u)/du = 1/normal_pdf(normal_quantile(u)); normal_cdf(normal_quantile(u)) = u, for
// 0 < u < 1
struct normal_quantile_ {
  static constexpr const char* name = "normal_quantile";
  static constexpr const char* latex = "\\Phi^{-1}";
  static constexpr int cost = 45;
  static constexpr exact_point exact[] = {{{1, 2}, {0, 1}}};
  static auto evaluate(const auto& u) {
    return -detail::named_constant<sqrt2_>(u) * erfc_inv_::evaluate(2 * u);
  }
  static constexpr auto derivative(auto, auto fu) { return 1 / function<normal_pdf_>{}(fu); }
  static constexpr auto definition(auto u) {
    return -detail::named_constant<sqrt2_>(u) * function<erfc_inv_>{}(2 * u);
  }
};
template <Expression U>
constexpr auto normal_quantile(const U& u) {
  return function<normal_quantile_>{}(u);
}

}  // namespace leibniz
