// SPDX-License-Identifier: MIT
//
// hypot of two and three arguments, atan2: lengths and the angle in the plane
#pragma once

#include <cmath>

#include "exponential.hpp"

namespace leibniz {

// d hypot(u, v)/du = u/hypot(u, v), and so on. At the origin a length has no derivative.
struct hypot_ {
  static constexpr const char* name = "hypot";
  static constexpr const char* latex = "\\operatorname{hypot}";
  static constexpr auto evaluate(const auto& u, const auto& v) {
    using std::hypot;
    if constexpr (requires { hypot(u, v); })
      return hypot(u, v);
    else
      return root_of<std::remove_cvref_t<decltype(u)>>(u * u + v * v);
  }
  static constexpr auto evaluate(const auto& u, const auto& v, const auto& w) {
    using std::hypot;
    if constexpr (requires { hypot(u, v, w); })
      return hypot(u, v, w);
    else
      return root_of<std::remove_cvref_t<decltype(u)>>(u * u + v * v + w * w);
  }
  // For scalar types without a hypot of their own: arrays, packs, dual numbers.
  template <class T>
  static constexpr T root_of(const T& square) {
    using std::sqrt;
    return T(sqrt(square));
  }
  static constexpr auto derivative(auto u, auto v, auto fu) { return partials(u / fu, v / fu); }
  static constexpr auto derivative(auto u, auto v, auto w, auto fu) {
    return partials(u / fu, v / fu, w / fu);
  }
  static constexpr auto finite_derivative(auto u, auto v, auto fu) {
    return partials(u * safe::inverse(fu), v * safe::inverse(fu));
  }
  static constexpr auto finite_derivative(auto u, auto v, auto w, auto fu) {
    return partials(u * safe::inverse(fu), v * safe::inverse(fu), w * safe::inverse(fu));
  }
  static constexpr auto definition(auto u, auto v) {
    using std::sqrt;
    return sqrt(u * u + v * v);
  }
  static constexpr auto definition(auto u, auto v, auto w) {
    using std::sqrt;
    return sqrt(u * u + v * v + w * w);
  }
};
template <class U, class V>
  requires Operands<U, V>
constexpr auto hypot(const U& u, const V& v) {
  return function<hypot_>{}(u, v);
}
template <class U, class V, class W>
  requires((Expression<U> || Expression<V> || Expression<W>) && Operand<U> && Operand<V> && Operand<W>)
constexpr auto hypot(const U& u, const V& v, const W& w) {
  return function<hypot_>{}(u, v, w);
}

// d atan2(v, u)/dv = u/(u^2 + v^2), d atan2(v, u)/du = -v/(u^2 + v^2). The angle jumps on the negative axis;
// its derivatives do not, and are right there too.
struct atan2_ {
  static constexpr const char* name = "atan2";
  static constexpr const char* latex = "\\operatorname{atan2}";
  static constexpr auto evaluate(const auto& v, const auto& u) {
    using std::atan2;
    return atan2(v, u);
  }
  static constexpr auto derivative(auto v, auto u, auto) {
    return partials(u / (u * u + v * v), -v / (u * u + v * v));
  }
  static constexpr auto finite_derivative(auto v, auto u, auto) {
    return partials(u * safe::inverse(u * u + v * v), -v * safe::inverse(u * u + v * v));
  }
};
template <class V, class U>
  requires Operands<V, U>
constexpr auto atan2(const V& v, const U& u) {
  return function<atan2_>{}(v, u);
}

}  // namespace leibniz
