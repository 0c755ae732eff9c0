// SPDX-License-Identifier: MIT
//
// exp2, expm1, log2, log10, log1p
#pragma once

#include <cmath>

#include "constants.hpp"

namespace leibniz {

// d exp2(u)/du = log(2) exp2(u)
struct exp2_ {
  static constexpr const char* name = "exp2";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "2^{#1}";
  static constexpr exact_point exact[] = {
      {{-1, 1}, {1, 2}}, {{0, 1}, {1, 1}}, {{1, 1}, {2, 1}}, {{2, 1}, {4, 1}}, {{3, 1}, {8, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::exp2;
    return exp2(u);
  }
  static constexpr auto derivative(auto u, auto fu) { return detail::named_constant<ln2_>(u) * fu; }
  static constexpr auto definition(auto u) {
    using std::exp;
    return exp(u * detail::named_constant<ln2_>(u));
  }
};
template <Expression U>
constexpr auto exp2(const U& u) {
  return function<exp2_>{}(u);
}

// d expm1(u)/du = exp(u), which is expm1(u) + 1 without its cancellation
struct expm1_ {
  static constexpr const char* name = "expm1";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\operatorname{expm1}";
  static constexpr exact_point exact[] = {{{0, 1}, {0, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::expm1;
    return expm1(u);
  }
  static constexpr auto derivative(auto u, auto) {
    using std::exp;
    return exp(u);
  }
  static constexpr auto fast_derivative(auto, auto fu) { return fu + 1; }
  static constexpr auto definition(auto u) {
    using std::exp;
    return exp(u) - 1;
  }
};
template <Expression U>
constexpr auto expm1(const U& u) {
  return function<expm1_>{}(u);
}

// d log2(u)/du = 1/(log(2) u)
struct log2_ {
  static constexpr const char* name = "log2";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\log_{2}";
  static constexpr exact_point exact[] = {
      {{1, 2}, {-1, 1}}, {{1, 1}, {0, 1}}, {{2, 1}, {1, 1}}, {{4, 1}, {2, 1}}, {{8, 1}, {3, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::log2;
    return log2(u);
  }
  static constexpr auto derivative(auto u, auto) { return detail::named_constant<log2e_>(u) / u; }
  static constexpr auto definition(auto u) {
    using std::log;
    return log(u) / detail::named_constant<ln2_>(u);
  }
};
template <Expression U>
constexpr auto log2(const U& u) {
  return function<log2_>{}(u);
}

// d log10(u)/du = 1/(log(10) u)
struct log10_ {
  static constexpr const char* name = "log10";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\log_{10}";
  static constexpr exact_point exact[] = {
      {{1, 1}, {0, 1}}, {{10, 1}, {1, 1}}, {{100, 1}, {2, 1}}, {{1000, 1}, {3, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::log10;
    return log10(u);
  }
  static constexpr auto derivative(auto u, auto) { return detail::named_constant<log10e_>(u) / u; }
  static constexpr auto definition(auto u) {
    using std::log;
    return log(u) / detail::named_constant<ln10_>(u);
  }
};
template <Expression U>
constexpr auto log10(const U& u) {
  return function<log10_>{}(u);
}

// d log1p(u)/du = 1/(1 + u)
struct log1p_ {
  static constexpr const char* name = "log1p";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\operatorname{log1p}";
  static constexpr exact_point exact[] = {{{0, 1}, {0, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::log1p;
    return log1p(u);
  }
  static constexpr auto derivative(auto u, auto) { return 1 / (1 + u); }
  static constexpr auto definition(auto u) {
    using std::log;
    return log(1 + u);
  }
};
template <Expression U>
constexpr auto log1p(const U& u) {
  return function<log1p_>{}(u);
}

}  // namespace leibniz
