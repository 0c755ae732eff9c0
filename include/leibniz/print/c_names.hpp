// SPDX-License-Identifier: MIT
//
// Identifiers and literals of C.
#pragma once

#include "characters.hpp"
#include "number.hpp"

namespace leibniz::detail {

// Is the word one of a list, which is separated by single spaces?
constexpr bool is_one_of(const char* word, const char* list) {
  while (*list != '\0') {
    const char* w = word;
    for (; *list != '\0' && *list != ' ' && *list == *w; ++list) ++w;
    if (*w == '\0' && (*list == '\0' || *list == ' ')) return true;
    while (*list != '\0' && *list++ != ' ') {}
  }
  return false;
}

// Keywords of C from C89 to C23, and the macros of <math.h> that are no calls.
constexpr bool is_reserved_in_c(const char* word) {
  return is_one_of(
      word,
      "alignas alignof asm auto bool break case char const constexpr continue default do double "
      "else enum extern false float for goto if inline int long nullptr register restrict return "
      "short signed sizeof static static_assert struct switch thread_local true typedef typeof "
      "typeof_unqual union unsigned void volatile while "
      "FP_FAST_FMA FP_FAST_FMAF FP_FAST_FMAL FP_ILOGB0 FP_ILOGBNAN FP_INFINITE FP_NAN FP_NORMAL "
      "FP_SUBNORMAL FP_ZERO HUGE_VAL HUGE_VALF HUGE_VALL INFINITY MATH_ERREXCEPT MATH_ERRNO "
      "MAXFLOAT M_1_PI M_2_PI M_2_SQRTPI M_E M_LN10 M_LN2 M_LOG10E M_LOG2E M_PI M_PI_2 M_PI_4 "
      "M_SQRT1_2 M_SQRT2 NAN math_errhandling");
}

// The functions of C99's <math.h> of so many doubles.
constexpr bool is_in_c99(const char* name, int arity) {
  switch (arity) {
    case 1:
      return is_one_of(name,
                       "acos acosh asin asinh atan atanh cbrt ceil cos cosh erf erfc exp exp2 expm1 fabs "
                       "floor lgamma log log10 log1p log2 logb nearbyint rint round sin sinh sqrt tan tanh "
                       "tgamma trunc");
    case 2: return is_one_of(name, "atan2 copysign fdim fmax fmin fmod hypot nextafter pow remainder");
    case 3: return is_one_of(name, "fma");
    default: return false;
  }
}

constexpr bool is_identifier_character(char c) { return is_letter(c) || is_digit(c) || c == '_'; }
constexpr bool is_c_identifier(const char* name) {
  if (is_digit(*name) || *name == '\0' || is_reserved_in_c(name)) return false;
  for (; *name != '\0'; ++name)
    if (!is_identifier_character(*name)) return false;
  return true;
}

// Identifiers of C, all different.
struct identifiers : text_pool {
  // The identifier of a name: characters that C does not know become '_'; one is put behind what is taken.
  constexpr int add(text_part name) {
    begin();
    if (name.size() == 0 || is_digit(*name.begin)) put('_');
    for (const char* c = name.begin; c != name.end; ++c) put(is_identifier_character(*c) ? *c : '_');
    end();
    while (is_taken(size() - 1)) {
      characters.back() = '_';
      end();
    }
    return size() - 1;
  }
  constexpr int add(const char* name) { return add(text_part{name, name + text_length(name)}); }
  // For functions, which may be there already.
  constexpr int find_or_add(const char* name) {
    for (int k = 0; k < size(); ++k)
      if (same_text((*this)[k], name)) return k;
    return add(name);
  }
  // Is there an identifier of this prefix and digits?
  constexpr bool has_numbered(const char* prefix) const {
    for (int k = 0; k < size(); ++k) {
      const char *p = prefix, *c = (*this)[k];
      for (; *p != '\0' && *p == *c; ++p) ++c;
      if (*p == '\0' && is_digit(*c)) return true;
    }
    return false;
  }

 private:
  constexpr bool is_taken(int last) const {
    if (is_reserved_in_c((*this)[last])) return true;
    for (int k = 0; k < last; ++k)
      if (same_text((*this)[k], (*this)[last])) return true;
    return false;
  }
};

// A double as a literal of C that means the same double.
template <class Sink>
constexpr void put_c_double(Sink& sink, double v) {
  const bool negative = std::bit_cast<std::int64_t>(v) < 0 && v == v;
  if (negative) sink.put("(-");
  if (v != v) {
    sink.put("NAN");
  } else if (!is_finite(v)) {
    sink.put("INFINITY");
  } else {
    const decimal d = shortest_decimal(v);
    if (decimal_form(v) == number_form::scientific) {
      put_scientific(sink, d);
    } else {
      put_decimal(sink, d);
      if (d.exponent >= 0) sink.put(".0");
    }
  }
  if (negative) sink.put(')');
}

}  // namespace leibniz::detail
