// SPDX-License-Identifier: MIT
//
// 3_c and 2.5_c: exact constants held in the type.
#pragma once

#include "nodes.hpp"
#include "rejected.hpp"

namespace leibniz {

namespace detail {

// A decimal literal as a rational: digits, one point, an exponent; digit separators are skipped.
template <char... Characters>
consteval rational parse_decimal() {
  constexpr char text[] = {Characters..., '\0'};
  if (text[0] == '0' && text[1] != '\0' && text[1] != '.' && text[1] != 'e' && text[1] != 'E')
    return not_exact;  // octal, 0x, 0b
  rational value{0, 1};
  int exponent = 0;
  bool after_point = false;
  int i = 0;
  for (; text[i] != '\0' && text[i] != 'e' && text[i] != 'E'; ++i) {
    if (text[i] == '\'') continue;
    if (text[i] == '.') {
      after_point = true;
      continue;
    }
    if (text[i] < '0' || text[i] > '9') return not_exact;
    value = value * rational{10, 1} + rational{text[i] - '0', 1};
    if (after_point) --exponent;
  }
  if (text[i] != '\0') {
    ++i;
    const bool negative = text[i] == '-';
    if (text[i] == '-' || text[i] == '+') ++i;
    int written = 0;
    for (; text[i] != '\0'; ++i)
      if (text[i] != '\'' && written < 1000) written = 10 * written + (text[i] - '0');
    exponent += negative ? -written : written;
  }
  return value * power(rational{10, 1}, exponent);
}

}  // namespace detail

inline namespace literals {

template <char... Characters>
constexpr auto operator""_c() {
  constexpr rational value = detail::parse_decimal<Characters...>();
  static_assert(value.is_exact(),
                "leibniz: required a decimal literal that is a ratio of 64-bit integers; given one that is "
                "not; write a shorter "
                "one, constant<N, D>{} or a plain double");
  return constant<value.numerator, value.denominator>{};
}

}  // namespace literals
}  // namespace leibniz
