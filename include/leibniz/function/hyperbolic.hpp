// SPDX-License-Identifier: MIT
//
// sinh, cosh, tanh, and sech = 1/cosh, whose square is the derivative of tanh
#pragma once

#include <cmath>

#include "exponential.hpp"

namespace leibniz {

// d sinh(u)/du = cosh(u)
struct sinh_ {
  static constexpr const char* name = "sinh";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\sinh";
  static constexpr parity symmetry = parity::odd;
  static constexpr exact_point exact[] = {{{0, 1}, {0, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::sinh;
    return sinh(u);
  }
  static constexpr auto derivative(auto u, auto) {
    using std::cosh;
    return cosh(u);
  }
  static constexpr auto definition(auto u) {
    using std::exp;
    return (exp(u) - exp(-u)) / 2;
  }
};
template <Expression U>
constexpr auto sinh(const U& u) {
  return function<sinh_>{}(u);
}

// d cosh(u)/du = sinh(u)
struct cosh_ {
  static constexpr const char* name = "cosh";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\cosh";
  static constexpr parity symmetry = parity::even;
  static constexpr exact_point exact[] = {{{0, 1}, {1, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::cosh;
    return cosh(u);
  }
  static constexpr auto derivative(auto u, auto) {
    using std::sinh;
    return sinh(u);
  }
  static constexpr auto definition(auto u) {
    using std::exp;
    return (exp(u) + exp(-u)) / 2;
  }
};
template <Expression U>
constexpr auto cosh(const U& u) {
  return function<cosh_>{}(u);
}

// d sech(u)/du = -sech(u) tanh(u)
struct sech_ {
  static constexpr const char* name = "sech";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\operatorname{sech}";
  static constexpr const char* c = "1/cosh(#1)";
  static constexpr parity symmetry = parity::even;
  static constexpr int cost = 24;
  static constexpr exact_point exact[] = {{{0, 1}, {1, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::cosh;
    return detail::one_over(cosh(u));
  }
  static constexpr auto derivative(auto u, auto fu) {
    using std::tanh;
    return -(fu * tanh(u));
  }
  static constexpr auto definition(auto u) { return evaluate(u); }
};
template <Expression U>
constexpr auto sech(const U& u) {
  return function<sech_>{}(u);
}

// d tanh(u)/du = sech(u)^2, which is 1 - tanh(u)^2 without its cancellation
struct tanh_ {
  static constexpr const char* name = "tanh";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\tanh";
  static constexpr parity symmetry = parity::odd;
  static constexpr exact_point exact[] = {{{0, 1}, {0, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::tanh;
    return tanh(u);
  }
  static constexpr auto derivative(auto u, auto) {
    using std::pow;
    return pow(function<sech_>{}(u), 2);
  }
  static constexpr auto fast_derivative(auto, auto fu) { return 1 - fu * fu; }
  static constexpr auto definition(auto u) {
    using std::exp;
    return (exp(u) - exp(-u)) / (exp(u) + exp(-u));
  }
};
template <Expression U>
constexpr auto tanh(const U& u) {
  return function<tanh_>{}(u);
}

}  // namespace leibniz
