// SPDX-License-Identifier: MIT
//
// abs, sign, copysign; max, min, fmax, fmin, fdim, clamp: functions with a kink or a jump
#pragma once

#include "../detail/blend.hpp"
#include "exponential.hpp"

namespace leibniz {

// sign(u): 1, -1, or 0 at 0; its derivative is 0 everywhere. (It is odd but for the sign of that 0, so it has
// no symmetry to move signs by.)
struct sign_ {
  static constexpr const char* name = "sign";
  static constexpr bool is_exact_on_packs = true;
  static constexpr const char* latex = "\\operatorname{sign}";
  static constexpr const char* c = "(#1 > 0) - (#1 < 0)";
  static constexpr int cost = 3;
  static constexpr exact_point exact[] = {
      {{0, 1}, {0, 1}}, {{1, 1}, {1, 1}}, {{-1, 1}, {-1, 1}}, {{2, 1}, {1, 1}}, {{-2, 1}, {-1, 1}}};
  template <class U>
  static constexpr U evaluate(const U& u) {
    if constexpr (std::is_arithmetic_v<U>)
      return static_cast<U>((u > 0) - (u < 0));
    else if constexpr (requires { U(sign(u)); })  // the type's own
      return U(sign(u));
    else
      return detail::blend(u < U(0), U(-1), detail::blend(U(0) < u, U(1), U(0)));
  }
  static constexpr auto derivative(auto, auto) { return 0; }
  static constexpr auto definition(auto u) {
    using std::sqrt;
    return u / sqrt(u * u);
  }
};
template <Expression U>
constexpr auto sign(const U& u) {
  return function<sign_>{}(u);
}
template <class U>
  requires std::is_arithmetic_v<U>
constexpr U sign(const U& u) {
  return sign_::evaluate(u);
}

// d|u|/du = sign(u), so 0 at 0: of the slopes between -1 and 1 the one without a side
struct abs_ {
  static constexpr const char* name = "abs";
  static constexpr bool is_exact_on_packs = true;
  static constexpr value_range range = value_range::as_argument;
  static constexpr const char* latex = "\\left|#1\\right|";
  static constexpr const char* c = "fabs";
  static constexpr int cost = 1;
  static constexpr parity symmetry = parity::even;
  static constexpr exact_point exact[] = {
      {{0, 1}, {0, 1}}, {{1, 1}, {1, 1}}, {{-1, 1}, {1, 1}}, {{2, 1}, {2, 1}}, {{-2, 1}, {2, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::abs;
    return abs(u);
  }
  static constexpr auto derivative(auto u, auto) { return sign(u); }
  static constexpr auto definition(auto u) {
    using std::sqrt;
    return sqrt(u * u);
  }
};
template <Expression U>
constexpr auto abs(const U& u) {
  return function<abs_>{}(u);
}
template <Expression U>
constexpr auto fabs(const U& u) {
  return function<abs_>{}(u);
}

// copysign(u, v), |u| with the sign of v: d/du = ±1 (0 at u = 0, as of |u|), d/dv = 0
struct copysign_ {
  static constexpr const char* name = "copysign";
  static constexpr const char* latex = "\\operatorname{copysign}";
  static constexpr int cost = 2;
  static constexpr auto evaluate(const auto& u, const auto& v) {
    using std::copysign;
    return copysign(u, v);
  }
  static constexpr auto derivative(auto u, auto v, auto) {
    using std::copysign;
    return partials(sign(u) * copysign(1, v), 0);
  }
};
template <class U, class V>
  requires Operands<U, V>
constexpr auto copysign(const U& u, const V& v) {
  return function<copysign_>{}(u, v);
}

// max and min are std::max and std::min, to the argument that a tie or a NaN leaves: the first. The
// derivative is that of the argument returned.
struct max_ {
  static constexpr const char* name = "max";
  static constexpr const char* latex = "\\max";
  static constexpr auto branches(auto u, auto v) { return select(u < v, v, u); }
};
struct min_ {
  static constexpr const char* name = "min";
  static constexpr const char* latex = "\\min";
  static constexpr auto branches(auto u, auto v) { return select(v < u, v, u); }
};

// fmax and fmin are those of <cmath>: of a number and a NaN, the number (and its derivative).
struct fmax_ {
  static constexpr const char* name = "fmax";
  static constexpr const char* latex = "\\max";
  static constexpr auto branches(auto u, auto v) { return select(u < v || !(u <= u), v, u); }
};
struct fmin_ {
  static constexpr const char* name = "fmin";
  static constexpr const char* latex = "\\min";
  static constexpr auto branches(auto u, auto v) { return select(v < u || !(u <= u), v, u); }
};

// fdim(u, v), u - v where u is larger, else 0; NaN of a NaN. Its derivative is 0 where u = v.
struct fdim_ {
  static constexpr const char* name = "fdim";
  static constexpr const char* latex = "\\operatorname{fdim}";
  static constexpr auto branches(auto u, auto v) { return select(u <= v, 0, u - v); }
};

// (The second overload each is more special than std::max of two arguments of one type, where both are in
// sight.)
#define LEIBNIZ_FUNCTION_OF_TWO(function_name, Row)      \
  template <class U, class V>                            \
    requires Operands<U, V>                              \
  constexpr auto function_name(const U& u, const V& v) { \
    return function<Row>{}(u, v);                        \
  }                                                      \
  template <Expression U>                                \
  constexpr auto function_name(const U& u, const U& v) { \
    return function<Row>{}(u, v);                        \
  }
LEIBNIZ_FUNCTION_OF_TWO(max, max_)
LEIBNIZ_FUNCTION_OF_TWO(min, min_)
LEIBNIZ_FUNCTION_OF_TWO(fmax, fmax_)
LEIBNIZ_FUNCTION_OF_TWO(fmin, fmin_)
LEIBNIZ_FUNCTION_OF_TWO(fdim, fdim_)
#undef LEIBNIZ_FUNCTION_OF_TWO

// clamp(u, low, high), as std::clamp; on the edges the derivative is that of u
struct clamp_ {
  static constexpr const char* name = "clamp";
  static constexpr const char* latex = "\\operatorname{clamp}";
  static constexpr auto branches(auto u, auto low, auto high) {
    return select(u < low, low, select(high < u, high, u));
  }
};
template <class U, class L, class H>
  requires((Expression<U> || Expression<L> || Expression<H>) && Operand<U> && Operand<L> && Operand<H>)
constexpr auto clamp(const U& u, const L& low, const H& high) {
  return function<clamp_>{}(u, low, high);
}
template <Expression U>
constexpr auto clamp(const U& u, const U& low, const U& high) {
  return function<clamp_>{}(u, low, high);
}

}  // namespace leibniz
