// SPDX-License-Identifier: MIT
//
// Functions with the values of those of the same name, and finite derivatives of every order at the points
// where those have none: there all derivatives are 0 (docs/singular_points.md). In a namespace, because a
// derivative that is finite by convention should be asked for by name.
#pragma once

#include "polar.hpp"
#include "sinc.hpp"
#include "trigonometric.hpp"

namespace leibniz {

// d sqrt(u)/du = 1/(2 sqrt(u)); 0 at 0
struct safe_sqrt_ : sqrt_ {
  using plain = sqrt_;
  static constexpr const char* name = "safe::sqrt";
  static constexpr const char* c = "sqrt";
  static constexpr auto derivative(auto u, auto fu) { return select(u > 0, 1 / (2 * fu), 0); }
  static constexpr auto definition(auto u) {
    using std::sqrt;
    return sqrt(u);
  }
};

// d asin(u)/du = 1/sqrt(1 - u^2); 0 at -1 and 1
struct safe_asin_ : asin_ {
  using plain = asin_;
  static constexpr const char* name = "safe::asin";
  static constexpr const char* c = "asin";
  static constexpr auto derivative(auto u, auto) {
    using std::sqrt;
    return select(u * u < 1, 1 / sqrt(1 - u * u), 0);
  }
  static constexpr auto definition(auto u) {
    using std::asin;
    return asin(u);
  }
};
struct safe_acos_ : acos_ {
  using plain = acos_;
  static constexpr const char* name = "safe::acos";
  static constexpr const char* c = "acos";
  static constexpr auto derivative(auto u, auto) {
    using std::sqrt;
    return select(u * u < 1, -1 / sqrt(1 - u * u), 0);
  }
  static constexpr auto definition(auto u) {
    using std::acos;
    return acos(u);
  }
};

// d hypot(u, v)/du = u/hypot(u, v); 0 at the origin
struct safe_hypot_ : hypot_ {
  using plain = hypot_;
  static constexpr const char* name = "safe::hypot";
  static constexpr const char* c(int arguments) { return arguments == 2 ? "hypot" : nullptr; }
  static constexpr auto derivative(auto u, auto v, auto fu) {
    return partials(select(fu > 0, u / fu, 0), select(fu > 0, v / fu, 0));
  }
  static constexpr auto derivative(auto u, auto v, auto w, auto fu) {
    return partials(select(fu > 0, u / fu, 0), select(fu > 0, v / fu, 0), select(fu > 0, w / fu, 0));
  }
};

// the gradient of the angle, (u, -v)/(u^2 + v^2); 0 at the origin
struct safe_atan2_ : atan2_ {
  using plain = atan2_;
  static constexpr const char* name = "safe::atan2";
  static constexpr const char* c = "atan2";
  static constexpr auto derivative(auto v, auto u, auto) {
    return partials(select(u * u + v * v > 0, u / (u * u + v * v), 0),
                    select(u * u + v * v > 0, -v / (u * u + v * v), 0));
  }
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
    const auto is_not_zero = u < 0 || 0 < u;
    return partials(select(is_not_zero || 1 <= v, v * safe_pow(u, v - 1), 0),
                    select(is_not_zero, fu * log(u), 0));
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
constexpr auto asin(const U& u) {
  return function<safe_asin_>{}(u);
}
template <Expression U>
constexpr auto acos(const U& u) {
  return function<safe_acos_>{}(u);
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
