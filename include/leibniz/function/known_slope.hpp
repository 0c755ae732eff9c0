// SPDX-License-Identifier: MIT
//
// Derivatives that are known: stop_gradient, known_slope
//
// Both are their first argument: a program has that in their place as soon as its derivatives are made, so
// they cost nothing. (The names are those of machine learning: Bradbury et al., JAX, 2018.)
#pragma once

#include "row.hpp"

namespace leibniz {

// stop_gradient(u) = u, with the derivative 0
struct stop_gradient_ {
  static constexpr const char* name = "stop_gradient";
  static constexpr const char* latex = "#1";
  static constexpr const char* c = "#1";
  static constexpr int cost = 0;
  static constexpr bool is_first_argument = true;
  static constexpr auto evaluate(const auto& u) { return u; }
  static constexpr auto derivative(auto, auto) { return 0; }
  static constexpr auto definition(auto u) { return u; }
};
template <Expression U>
constexpr auto stop_gradient(const U& u) {
  return function<stop_gradient_>{}(u);
}

// known_slope(u, x, d) = u, with the derivative u' + d x'
struct known_slope_ {
  static constexpr const char* name = "known_slope";
  static constexpr const char* latex = "#1";
  static constexpr const char* c = "#1";
  static constexpr int cost = 0;
  static constexpr bool is_first_argument = true;
  static constexpr auto evaluate(const auto& u, const auto&, const auto&) { return u; }
  static constexpr auto derivative(auto, auto, auto d, auto) { return partials(1, d, 0); }
  static constexpr auto definition(auto u, auto, auto) { return u; }
};
template <class U, class X, class D>
  requires((Expression<U> || Expression<X> || Expression<D>) && Operand<U> && Operand<X> && Operand<D>)
constexpr auto known_slope(const U& u, const X& x, const D& d) {
  return function<known_slope_>{}(u, x, d);
}

}  // namespace leibniz
