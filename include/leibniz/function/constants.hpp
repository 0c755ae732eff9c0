// SPDX-License-Identifier: MIT
//
// Named constants: rows without arguments. Names and values follow std::numbers.
#pragma once

#include <cmath>
#include <numbers>

#include "../detail/floating_parts.hpp"
#include "exponential.hpp"

namespace leibniz {

// Each value is a variable template of <numbers> for the floating types and computed by the scalar's own
// functions for all others. (Not pi = acos(-1): there the derivative of a dual number is 0/0.) Last, the
// definition, if there is one.
#define LEIBNIZ_NAMED_CONSTANT(row, text, tex, standard, computed, ...)    \
  struct row {                                                             \
    static constexpr const char* name = text;                              \
    static constexpr const char* latex = tex;                              \
    static constexpr int cost = 0;                                         \
    template <class T>                                                     \
    static constexpr T evaluate() {                                        \
      if constexpr (std::is_floating_point_v<T>) {                         \
        return standard<T>;                                                \
      } else if constexpr (detail::FloatingParts<T>) {                     \
        return T(standard<typename T::value_type>);                        \
      } else {                                                             \
        using std::acos, std::exp, std::log, std::sqrt;                    \
        return computed;                                                   \
      }                                                                    \
    }                                                                      \
    __VA_OPT__(static constexpr auto definition() { return __VA_ARGS__; }) \
  };

LEIBNIZ_NAMED_CONSTANT(pi_, "numbers::pi", "\\pi", std::numbers::pi_v, T(2) * acos(T(0)))
LEIBNIZ_NAMED_CONSTANT(e_, "numbers::e", "\\mathrm{e}", std::numbers::e_v, exp(T(1)), exp(constant<1>{}))
LEIBNIZ_NAMED_CONSTANT(inv_sqrtpi_, "numbers::inv_sqrtpi", "\\frac{1}{\\sqrt{\\pi}}",
                       std::numbers::inv_sqrtpi_v, T(1) / sqrt(T(2) * acos(T(0))), 1 / sqrt(call<pi_>{}))
LEIBNIZ_NAMED_CONSTANT(sqrt2_, "numbers::sqrt2", "\\sqrt{2}", std::numbers::sqrt2_v, sqrt(T(2)),
                       sqrt(constant<2>{}))
LEIBNIZ_NAMED_CONSTANT(ln2_, "numbers::ln2", "\\log(2)", std::numbers::ln2_v, log(T(2)), log(constant<2>{}))
LEIBNIZ_NAMED_CONSTANT(ln10_, "numbers::ln10", "\\log(10)", std::numbers::ln10_v, log(T(10)),
                       log(constant<10>{}))
LEIBNIZ_NAMED_CONSTANT(log2e_, "numbers::log2e", "\\frac{1}{\\log(2)}", std::numbers::log2e_v,
                       T(1) / log(T(2)), 1 / log(constant<2>{}))
LEIBNIZ_NAMED_CONSTANT(log10e_, "numbers::log10e", "\\frac{1}{\\log(10)}", std::numbers::log10e_v,
                       T(1) / log(T(10)), 1 / log(constant<10>{}))

#undef LEIBNIZ_NAMED_CONSTANT

namespace numbers {
inline constexpr call<pi_> pi;
inline constexpr call<e_> e;
inline constexpr call<inv_sqrtpi_> inv_sqrtpi;
inline constexpr call<sqrt2_> sqrt2;
inline constexpr call<ln2_> ln2;
inline constexpr call<ln10_> ln10;
inline constexpr call<log2e_> log2e;
inline constexpr call<log10e_> log10e;
}  // namespace numbers

namespace detail {
// A named constant in the kind of u: a formula beside formulas, a number beside numbers. For rows whose
// derivative needs one.
template <class Row, class U>
constexpr auto named_constant(const U&) {
  if constexpr (Expression<U>)
    return call<Row>{};
  else
    return Row::template evaluate<U>();
}
}  // namespace detail

}  // namespace leibniz
