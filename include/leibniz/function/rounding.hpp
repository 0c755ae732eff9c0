// SPDX-License-Identifier: MIT
//
// floor, ceil, round, trunc: constant between their jumps; fmod, remainder
#pragma once

#include <cmath>

#include "row.hpp"

namespace leibniz {

// The derivative is 0, at the jumps too.
#define LEIBNIZ_ROUNDING(function_name, symmetry_, latex_, ...) \
  struct function_name##_ {                                     \
    static constexpr const char* name = #function_name;         \
    static constexpr const char* latex = latex_;                \
    static constexpr int cost = 2;                              \
    static constexpr parity symmetry = symmetry_;               \
    static constexpr exact_point exact[] = {__VA_ARGS__};       \
    static constexpr auto evaluate(const auto& u) {             \
      using std::function_name;                                 \
      return function_name(u);                                  \
    }                                                           \
    static constexpr auto derivative(auto, auto) { return 0; }  \
  };                                                            \
  template <Expression U>                                       \
  constexpr auto function_name(const U& u) {                    \
    return function<function_name##_>{}(u);                     \
  }
// the largest integer that is not above
LEIBNIZ_ROUNDING(floor, parity::none, "\\left\\lfloor #1 \\right\\rfloor", {{0, 1}, {0, 1}}, {{1, 1}, {1, 1}},
                 {{1, 2}, {0, 1}}, {{-1, 2}, {-1, 1}})
// the smallest integer that is not below
LEIBNIZ_ROUNDING(ceil, parity::none, "\\left\\lceil #1 \\right\\rceil", {{0, 1}, {0, 1}}, {{1, 1}, {1, 1}},
                 {{1, 2}, {1, 1}}, {{-3, 2}, {-1, 1}})
// the nearest integer; halves away from 0
LEIBNIZ_ROUNDING(round, parity::odd, "\\operatorname{round}", {{0, 1}, {0, 1}}, {{1, 1}, {1, 1}},
                 {{1, 2}, {1, 1}}, {{-1, 2}, {-1, 1}})
// the integer towards 0
LEIBNIZ_ROUNDING(trunc, parity::odd, "\\operatorname{trunc}", {{0, 1}, {0, 1}}, {{1, 1}, {1, 1}},
                 {{3, 2}, {1, 1}}, {{-3, 2}, {-1, 1}})
#undef LEIBNIZ_ROUNDING

// fmod(u, v) = u - n v with the integer n = trunc(u/v), remainder with the nearest one: d/du = 1, d/dv = -n
#define LEIBNIZ_REMAINDER(function_name, latex_)                   \
  struct function_name##_ {                                        \
    static constexpr const char* name = #function_name;            \
    static constexpr const char* latex = latex_;                   \
    static constexpr auto evaluate(const auto& u, const auto& v) { \
      using std::function_name;                                    \
      return function_name(u, v);                                  \
    }                                                              \
    static constexpr auto derivative(auto u, auto v, auto fu) {    \
      using std::round;                                            \
      return partials(1, round((fu - u) / v));                     \
    }                                                              \
  };                                                               \
  template <class U, class V>                                      \
    requires Operands<U, V>                                        \
  constexpr auto function_name(const U& u, const V& v) {           \
    return function<function_name##_>{}(u, v);                     \
  }
LEIBNIZ_REMAINDER(fmod, "\\operatorname{fmod}")
LEIBNIZ_REMAINDER(remainder, "\\operatorname{remainder}")
#undef LEIBNIZ_REMAINDER

}  // namespace leibniz
