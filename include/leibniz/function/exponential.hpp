// SPDX-License-Identifier: MIT
//
// exp, log, sqrt, cbrt
#pragma once

#include <cmath>

#include "../detail/blend.hpp"
#include "row.hpp"

namespace leibniz {

// d exp(u)/du = exp(u)
struct exp_ {
  static constexpr const char* name = "exp";
  static constexpr bool is_paired = true;
  static constexpr value_range range = value_range::nonnegative;
  static constexpr const char* latex = "\\exp";
  static constexpr exact_point exact[] = {{{0, 1}, {1, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::exp;
    return exp(u);
  }
  static constexpr auto derivative(auto, auto fu) { return fu; }
};
template <Expression U>
constexpr auto exp(const U& u) {
  return function<exp_>{}(u);
}

// d log(u)/du = 1/u
struct log_ {
  static constexpr const char* name = "log";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\log";
  static constexpr exact_point exact[] = {{{1, 1}, {0, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::log;
    return log(u);
  }
  static constexpr auto derivative(auto u, auto) { return 1 / u; }
};
template <Expression U>
constexpr auto log(const U& u) {
  return function<log_>{}(u);
}

// 1/u where u > 0, and 0 at 0: what derivatives that are finite by convention are made of, for its own
// derivative -1/u^2 is finite in the same way, without a further division.
struct safe_inverse_ {
  static constexpr const char* name = "safe::inverse";
  static constexpr const char* latex = "\\operatorname{inv}";
  template <class U>
  static constexpr U evaluate(const U& u) {
    return detail::blend(u <= U(0), U(0), U(1) / u);
  }
  // (As such where u has derivatives of its own that are infinite at 0: what is derived from the selection
  // stays under it.)
  static constexpr auto branches(auto u) { return select(u <= 0, 0, 1 / u); }
  static constexpr auto derivative(auto, auto fu) { return -(fu * fu); }
};
namespace safe {
template <Expression U>
constexpr auto inverse(const U& u) {
  return function<safe_inverse_>{}(u);
}
}  // namespace safe

// d sqrt(u)/du = 1/(2 sqrt(u))
struct sqrt_ {
  static constexpr const char* name = "sqrt";
  static constexpr bool is_exact_on_packs = true;
  static constexpr value_range range = value_range::as_argument;
  static constexpr const char* latex = "\\sqrt{#1}";
  static constexpr int cost = 6;
  static constexpr exact_point exact[] = {
      {{0, 1}, {0, 1}}, {{1, 1}, {1, 1}}, {{4, 1}, {2, 1}}, {{9, 1}, {3, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::sqrt;
    return sqrt(u);
  }
  static constexpr auto derivative(auto, auto fu) { return 1 / (2 * fu); }
  static constexpr auto finite_derivative(auto, auto fu) { return safe::inverse(fu) / 2; }
};
template <Expression U>
constexpr auto sqrt(const U& u) {
  return function<sqrt_>{}(u);
}

// d cbrt(u)/du = 1/(3 cbrt(u)^2)
struct cbrt_ {
  static constexpr const char* name = "cbrt";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\sqrt[3]{#1}";
  static constexpr parity symmetry = parity::odd;
  static constexpr exact_point exact[] = {
      {{-8, 1}, {-2, 1}}, {{-1, 1}, {-1, 1}}, {{0, 1}, {0, 1}}, {{1, 1}, {1, 1}}, {{8, 1}, {2, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::cbrt;
    return cbrt(u);
  }
  static constexpr auto derivative(auto, auto fu) {
    using std::pow;
    return 1 / (3 * pow(fu, 2));
  }
  static constexpr auto finite_derivative(auto, auto fu) { return safe::inverse(fu * fu) / 3; }
};
template <Expression U>
constexpr auto cbrt(const U& u) {
  return function<cbrt_>{}(u);
}

}  // namespace leibniz
