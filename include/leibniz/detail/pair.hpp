// SPDX-License-Identifier: MIT
//
// Two doubles as one scalar, with the elementary functions of both at once: those of libmvec, the vector
// library beside glibc's libm, right to 4 units in the last place (GNU C Library manual, "Errors in Math
// Functions"). On other systems there are none, and LEIBNIZ_SINGLE_CALLS, defined by the user, does without.
// Neither are there under -ffast-math, where compilers make vectors of whole loops.
#pragma once

#include <cmath>

#include "inline.hpp"

#if defined(__x86_64__) && !defined(__ILP32__) && defined(__GLIBC__) && !defined(__FAST_MATH__) && \
    !defined(LEIBNIZ_SINGLE_CALLS)
  #if __GLIBC_PREREQ(2, 35)
    #define LEIBNIZ_PAIRED_CALLS
  #endif
#endif

namespace leibniz::detail {

#ifdef LEIBNIZ_PAIRED_CALLS

inline constexpr bool has_paired_calls = true;

struct pair {
  using value_type = double;
  using vector = double __attribute__((vector_size(16)));
  vector of;

  constexpr explicit pair(double both) : of{both, both} {}
  constexpr pair(double first, double second) : of{first, second} {}

  friend constexpr pair operator-(const pair& u) { return pair(-u.of); }
  friend constexpr pair operator+(const pair& u, const pair& v) { return pair(u.of + v.of); }
  friend constexpr pair operator*(const pair& u, const pair& v) { return pair(u.of * v.of); }
  friend constexpr pair operator/(const pair& u, const pair& v) { return pair(u.of / v.of); }
  friend constexpr pair operator/(const pair& u, int n) { return pair(u.of / static_cast<double>(n)); }

  #define LEIBNIZ_PAIRED_FUNCTION(name)                                                     \
    [[gnu::const]] static vector vector_##name(vector) noexcept __asm__("_ZGVbN2v_" #name); \
    friend pair name(const pair& u) { return pair(vector_##name(u.of)); }
  LEIBNIZ_PAIRED_FUNCTION(exp)
  LEIBNIZ_PAIRED_FUNCTION(exp2)
  LEIBNIZ_PAIRED_FUNCTION(expm1)
  LEIBNIZ_PAIRED_FUNCTION(log)
  LEIBNIZ_PAIRED_FUNCTION(log2)
  LEIBNIZ_PAIRED_FUNCTION(log10)
  LEIBNIZ_PAIRED_FUNCTION(log1p)
  LEIBNIZ_PAIRED_FUNCTION(cbrt)
  LEIBNIZ_PAIRED_FUNCTION(sin)
  LEIBNIZ_PAIRED_FUNCTION(cos)
  LEIBNIZ_PAIRED_FUNCTION(tan)
  LEIBNIZ_PAIRED_FUNCTION(atan)
  LEIBNIZ_PAIRED_FUNCTION(sinh)
  LEIBNIZ_PAIRED_FUNCTION(cosh)
  LEIBNIZ_PAIRED_FUNCTION(tanh)
  LEIBNIZ_PAIRED_FUNCTION(acosh)
  LEIBNIZ_PAIRED_FUNCTION(erf)
  LEIBNIZ_PAIRED_FUNCTION(erfc)
  #undef LEIBNIZ_PAIRED_FUNCTION

 private:
  constexpr explicit pair(vector u) : of(u) {}
};

#else

inline constexpr bool has_paired_calls = false;

#endif

}  // namespace leibniz::detail
