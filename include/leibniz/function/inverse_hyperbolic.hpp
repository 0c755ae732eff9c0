// SPDX-License-Identifier: MIT
//
// asinh, acosh, atanh
#pragma once

#include <cmath>

#include "exponential.hpp"

namespace leibniz {

// d asinh(u)/du = 1/sqrt(u^2 + 1)
struct asinh_ {
  static constexpr const char* name = "asinh";
  static constexpr const char* latex = "\\operatorname{arsinh}";
  static constexpr parity symmetry = parity::odd;
  static constexpr exact_point exact[] = {{{0, 1}, {0, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::asinh;
    return asinh(u);
  }
  static constexpr auto derivative(auto u, auto) {
    using std::sqrt;
    return 1 / sqrt(u * u + 1);
  }
  static constexpr auto definition(auto u) {
    using std::log, std::sqrt;
    return log(u + sqrt(u * u + 1));
  }
};
template <Expression U>
constexpr auto asinh(const U& u) {
  return function<asinh_>{}(u);
}

// d acosh(u)/du = 1/sqrt(u^2 - 1)
struct acosh_ {
  static constexpr const char* name = "acosh";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\operatorname{arcosh}";
  static constexpr exact_point exact[] = {{{1, 1}, {0, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::acosh;
    return acosh(u);
  }
  static constexpr auto derivative(auto u, auto) {
    using std::sqrt;
    return 1 / sqrt(u * u - 1);
  }
  static constexpr auto finite_derivative(auto u, auto) {
    using std::sqrt;
    return safe_inverse_::branches(sqrt(u * u - 1));
  }
  static constexpr auto definition(auto u) {
    using std::log, std::sqrt;
    return log(u + sqrt(u * u - 1));
  }
};
template <Expression U>
constexpr auto acosh(const U& u) {
  return function<acosh_>{}(u);
}

// d atanh(u)/du = 1/(1 - u^2)
struct atanh_ {
  static constexpr const char* name = "atanh";
  static constexpr const char* latex = "\\operatorname{artanh}";
  static constexpr parity symmetry = parity::odd;
  static constexpr exact_point exact[] = {{{0, 1}, {0, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::atanh;
    return atanh(u);
  }
  static constexpr auto derivative(auto u, auto) { return 1 / (1 - u * u); }
  static constexpr auto definition(auto u) {
    using std::log;
    return log((1 + u) / (1 - u)) / 2;
  }
};
template <Expression U>
constexpr auto atanh(const U& u) {
  return function<atanh_>{}(u);
}

}  // namespace leibniz
