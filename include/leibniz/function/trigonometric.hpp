// SPDX-License-Identifier: MIT
//
// sin, cos, tan and their inverses
#pragma once

#include <cmath>

#include "constants.hpp"

namespace leibniz {

// d sin(u)/du = cos(u)
struct sin_ {
  static constexpr const char* name = "sin";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\sin";
  static constexpr parity symmetry = parity::odd;
  static constexpr exact_point exact[] = {{{0, 1}, {0, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::sin;
    return sin(u);
  }
  static constexpr auto derivative(auto u, auto) {
    using std::cos;
    return cos(u);
  }
};
template <Expression U>
constexpr auto sin(const U& u) {
  return function<sin_>{}(u);
}

// d cos(u)/du = -sin(u)
struct cos_ {
  static constexpr const char* name = "cos";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\cos";
  static constexpr parity symmetry = parity::even;
  static constexpr exact_point exact[] = {{{0, 1}, {1, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::cos;
    return cos(u);
  }
  static constexpr auto derivative(auto u, auto) {
    using std::sin;
    return -sin(u);
  }
};
template <Expression U>
constexpr auto cos(const U& u) {
  return function<cos_>{}(u);
}

// d tan(u)/du = 1 + tan(u)^2
struct tan_ {
  static constexpr const char* name = "tan";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\tan";
  static constexpr parity symmetry = parity::odd;
  static constexpr exact_point exact[] = {{{0, 1}, {0, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::tan;
    return tan(u);
  }
  static constexpr auto derivative(auto, auto fu) { return 1 + fu * fu; }
  static constexpr auto definition(auto u) {
    using std::cos, std::sin;
    return sin(u) / cos(u);
  }
};
template <Expression U>
constexpr auto tan(const U& u) {
  return function<tan_>{}(u);
}

// d asin(u)/du = 1/sqrt(1 - u^2)
struct asin_ {
  static constexpr const char* name = "asin";
  static constexpr const char* latex = "\\arcsin";
  static constexpr parity symmetry = parity::odd;
  static constexpr exact_point exact[] = {{{0, 1}, {0, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::asin;
    return asin(u);
  }
  static constexpr auto derivative(auto u, auto) {
    using std::sqrt;
    return 1 / sqrt(1 - u * u);
  }
  static constexpr auto finite_derivative(auto u, auto) {
    using std::sqrt;
    return safe_inverse_::branches(sqrt(1 - u * u));
  }
};
template <Expression U>
constexpr auto asin(const U& u) {
  return function<asin_>{}(u);
}

// d acos(u)/du = -1/sqrt(1 - u^2)
struct acos_ {
  static constexpr const char* name = "acos";
  static constexpr const char* latex = "\\arccos";
  static constexpr exact_point exact[] = {{{1, 1}, {0, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::acos;
    return acos(u);
  }
  static constexpr auto derivative(auto u, auto) {
    using std::sqrt;
    return -1 / sqrt(1 - u * u);
  }
  static constexpr auto finite_derivative(auto u, auto) {
    using std::sqrt;
    return -safe_inverse_::branches(sqrt(1 - u * u));
  }
  static constexpr auto definition(auto u) {
    using std::asin;
    return detail::named_constant<pi_>(u) / 2 - asin(u);
  }
};
template <Expression U>
constexpr auto acos(const U& u) {
  return function<acos_>{}(u);
}

// d atan(u)/du = 1/(1 + u^2)
struct atan_ {
  static constexpr const char* name = "atan";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\arctan";
  static constexpr parity symmetry = parity::odd;
  static constexpr exact_point exact[] = {{{0, 1}, {0, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::atan;
    return atan(u);
  }
  static constexpr auto derivative(auto u, auto) { return 1 / (1 + u * u); }
};
template <Expression U>
constexpr auto atan(const U& u) {
  return function<atan_>{}(u);
}

}  // namespace leibniz
