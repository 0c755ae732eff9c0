// SPDX-License-Identifier: MIT
//
// How a constant is written, in whichever notation.
#pragma once

#include "../constant/constant_value.hpp"
#include "decimal.hpp"

namespace leibniz::detail {

// As an integer, a decimal (0.25), with an exponent (6.02214076e23), as a fraction (2/7), or, where no number
// written in C++ means it exactly, by its type.
enum class number_form : unsigned char { integer, decimal, scientific, fraction, type };

struct written_number {
  number_form form = number_form::type;
  bool negative = false;
};

constexpr bool is_finite(double v) { return (std::bit_cast<std::uint64_t>(v) >> 52 & 2047) != 2047; }

// 0.0001 and 123456 as they are, 0.00001 and 1e20 with an exponent.
constexpr number_form decimal_form(double v) {
  const double size = v < 0 ? -v : v;
  return size == 0 || (size >= 1e-4 && size < 1e15) ? number_form::decimal : number_form::scientific;
}

constexpr written_number form_of(constant_value c) {
  const double v = to_double(c);
  const bool negative = v < 0;
  if (c.is_exact() && c.denominator == 1) return {number_form::integer, negative};
  if (v != 0 && is_finite(v) && literal_constant(v) == c) {  // a number in C++ gives the constant back
    if (!c.is_exact() || is_decimal(c.exact())) return {decimal_form(v), negative};
    if (magnitude(c.numerator) <= 1000000000 && c.denominator <= 10000)
      return {number_form::fraction, negative};
  }
  return {number_form::type, negative};
}

// ---- writing into a Sink, anything with put(char) and put(const char*)

template <class Sink>
constexpr void put_unsigned(Sink& sink, std::uint64_t v, int least_digits = 1) {
  char text[24]{};
  char* begin = text + 23;
  do {
    *--begin = static_cast<char>('0' + v % 10);
    v /= 10;
    --least_digits;
  } while (v != 0 || least_digits > 0);
  sink.put(begin);
}
template <class Sink>
constexpr void put_integer(Sink& sink, std::int64_t v) {
  if (v < 0) sink.put('-');
  put_unsigned(sink, magnitude(v));
}

// digits · 10^-places
template <class Sink>
constexpr void put_places(Sink& sink, std::uint64_t digits, int places) {
  const int count = count_digits(digits);
  if (places == 0) return put_unsigned(sink, digits);
  if (places >= count) {
    sink.put("0.");
    return put_unsigned(sink, digits, places);
  }
  std::uint64_t scale = 1;
  for (int k = 0; k < places; ++k) scale *= 10;
  put_unsigned(sink, digits / scale);
  sink.put('.');
  put_unsigned(sink, digits % scale, places);
}
template <class Sink>
constexpr void put_decimal(Sink& sink, decimal d) {
  if (d.exponent <= 0) return put_places(sink, d.digits, -d.exponent);
  put_unsigned(sink, d.digits);
  for (int k = 0; k < d.exponent; ++k) sink.put('0');
}
// The mantissa of a number with an exponent: 6.02214076 of 602214076 · 10^15; exponent_of is then 23.
template <class Sink>
constexpr void put_mantissa(Sink& sink, decimal d) {
  put_places(sink, d.digits, count_digits(d.digits) - 1);
}
constexpr int exponent_of(decimal d) { return d.exponent + count_digits(d.digits) - 1; }
template <class Sink>
constexpr void put_scientific(Sink& sink, decimal d) {
  put_mantissa(sink, d);
  sink.put('e');
  put_integer(sink, exponent_of(d));
}

}  // namespace leibniz::detail
