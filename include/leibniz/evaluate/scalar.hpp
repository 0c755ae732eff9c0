// SPDX-License-Identifier: MIT
//
// What evaluation asks of a scalar type: the operators, construction from a constant, and for functions the
// usual names, found by ADL.
#pragma once

#include <cmath>
#include <type_traits>
#include <utility>

#include "../constant/constant_value.hpp"
#include "../detail/blend.hpp"
#include "../detail/floating_parts.hpp"
#include "../detail/inline.hpp"

namespace leibniz {

// scalar<T>::constant(c): the constant c as a T. Specialise it for a scalar type whose constructors do not
// fit.
//   floating types: the nearest value (exact quotients are rounded once)
//   types over a floating value_type (std::complex, SIMD packs): from that value
//   others (multiprecision, dual numbers): the quotient of two integers, in their own arithmetic
template <class T>
struct scalar {
  static constexpr T constant(constant_value c) {
    if constexpr (std::is_same_v<T, double>) {
      return to_double(c);
    } else if constexpr (std::is_floating_point_v<T>) {
      if (sizeof(T) > sizeof(double) && c.is_exact())
        return static_cast<T>(c.numerator) / static_cast<T>(c.denominator);
      return static_cast<T>(to_double(c));
    } else if constexpr (detail::FloatingParts<T>) {
      return T(scalar<typename T::value_type>::constant(c));
    } else if (c.is_exact()) {
      return c.denominator == 1 ? whole(c.numerator) : whole(c.numerator) / whole(c.denominator);
    } else {
      return T(to_double(c));
    }
  }

 private:
  // Of a type that is made from a floating value, the nearest one.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
  static constexpr T whole(std::int64_t n) { return T(n); }
#pragma GCC diagnostic pop
};

namespace detail {

// mask<T>: what a < b gives, stored. (Of expression templates, what they evaluate to.)
template <class Comparison>
constexpr auto stored_mask(const Comparison& c) {
  if constexpr (requires { c.eval(); })
    return c.eval();
  else
    return c;
}
template <class T>
concept Ordered = requires(const T& a, const T& b) { a < b; };
template <class T>
constexpr auto compared(const T& a, const T& b) {
  static_assert(
      Ordered<T>,
      "leibniz: required a scalar type with a < b, because the formula selects by a condition; given "
      "one without an order, such as std::complex; write the formula without select, max and min");
  if constexpr (Ordered<T>) return stored_mask(a < b);
}
template <class T>
using mask = decltype(compared(std::declval<const T&>(), std::declval<const T&>()));

// pow(base, exponent - 1), given value = pow(base, exponent): a division in place of a second power, except
// where the value is 0.
template <class T>
LEIBNIZ_INLINE constexpr T reduced_power(const T& base, const T& exponent, const T& value) noexcept {
  using std::pow;
  const T unit = scalar<T>::constant({1, 1});
  if constexpr (std::is_floating_point_v<T>)
    return value != 0 ? value / base : pow(base, exponent - unit);
  else
    return pow(base, T(exponent - unit));
}

}  // namespace detail
}  // namespace leibniz
