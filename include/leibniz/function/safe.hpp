// SPDX-License-Identifier: MIT
//
// Functions with the values of those of the same name, whose derivatives are finite as formulas too, of every
// order: at points where those have none they are 0 (docs/singular_points.md). In a namespace, because a
// formula with a convention in it should be asked for by name.
#pragma once

#include "inverse_hyperbolic.hpp"
#include "polar.hpp"
#include "trigonometric.hpp"

namespace leibniz {

// The plain function with its finite derivatives.
template <class Plain>
struct safe_row : Plain {
  using plain = Plain;
  static constexpr const char* c = Plain::name;
  static constexpr auto derivative(auto... u) { return Plain::finite_derivative(u...); }
  static constexpr auto definition(auto... u) {
    if constexpr ((Expression<decltype(u)> || ...))
      return function<Plain>{}(u...);
    else
      return Plain::evaluate(u...);
  }
};
struct safe_sqrt_ : safe_row<sqrt_> {
  static constexpr const char* name = "safe::sqrt";
};
struct safe_cbrt_ : safe_row<cbrt_> {
  static constexpr const char* name = "safe::cbrt";
};
struct safe_asin_ : safe_row<asin_> {
  static constexpr const char* name = "safe::asin";
};
struct safe_acos_ : safe_row<acos_> {
  static constexpr const char* name = "safe::acos";
};
struct safe_acosh_ : safe_row<acosh_> {
  static constexpr const char* name = "safe::acosh";
};
struct safe_atan2_ : safe_row<atan2_> {
  static constexpr const char* name = "safe::atan2";
};
struct safe_hypot_ : safe_row<hypot_> {
  static constexpr const char* name = "safe::hypot";
  static constexpr const char* c(int arguments) { return arguments == 2 ? "hypot" : nullptr; }
};

// d pow(u, v)/du = v pow(u, v - 1), d pow(u, v)/dv = pow(u, v) log(u)
struct plain_pow_ {
  static constexpr const char* name = "pow";
  static constexpr auto derivative(auto u, auto v, auto fu) {
    using std::log, std::pow;
    return partials(v * pow(u, v - 1), fu * log(u));
  }
};
// d pow(u, v)/du = v pow(u, v - 1), 0 where u = 0 and v < 1; d pow(u, v)/dv = pow(u, v) log(u), 0 at u = 0
struct safe_pow_ {
  using plain = plain_pow_;
  static constexpr const char* name = "safe::pow";
  static constexpr const char* latex = "\\operatorname{pow}";
  static constexpr const char* c = "pow";
  static constexpr int cost = 40;
  static constexpr auto evaluate(const auto& u, const auto& v) {
    using std::pow;
    return pow(u, v);
  }
  static constexpr auto derivative(auto u, auto v, auto fu) {
    using std::log;
    const function<safe_pow_> safe_pow;
    const auto is_zero = 0 <= u && u <= 0;
    return partials(select(is_zero && v < 1, 0, v * safe_pow(u, v - 1)), select(is_zero, 0, fu * log(u)));
  }
  static constexpr auto definition(auto u, auto v) {
    using std::pow;
    return pow(u, v);
  }
};

namespace safe {

template <Expression U>
constexpr auto sqrt(const U& u) {
  return function<safe_sqrt_>{}(u);
}
template <Expression U>
constexpr auto cbrt(const U& u) {
  return function<safe_cbrt_>{}(u);
}
template <Expression U>
constexpr auto asin(const U& u) {
  return function<safe_asin_>{}(u);
}
template <Expression U>
constexpr auto acos(const U& u) {
  return function<safe_acos_>{}(u);
}
template <Expression U>
constexpr auto acosh(const U& u) {
  return function<safe_acosh_>{}(u);
}
template <class... U>
  requires((sizeof...(U) == 2 || sizeof...(U) == 3) && (Expression<U> || ...) && (Operand<U> && ...))
constexpr auto hypot(const U&... u) {
  return function<safe_hypot_>{}(u...);
}
template <class V, class U>
  requires Operands<V, U>
constexpr auto atan2(const V& v, const U& u) {
  return function<safe_atan2_>{}(v, u);
}
template <class U, class V>
  requires Operands<U, V>
constexpr auto pow(const U& u, const V& v) {
  return function<safe_pow_>{}(u, v);
}

}  // namespace safe
}  // namespace leibniz
