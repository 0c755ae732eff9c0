// SPDX-License-Identifier: MIT
//
// Several floating values in one vector register, as a scalar type: arithmetic, square roots and comparisons
// of all of them at once, each rounded as it would be alone. The elementary functions are those of libmvec,
// the vector library beside glibc's libm, right to 4 units in the last place (GNU C Library manual, "Errors
// in Math Functions"). On other systems there are none, and LEIBNIZ_SINGLE_CALLS, defined by the user, does
// without.
#pragma once

#include <cmath>
#include <cstddef>
#include <utility>

#include "inline.hpp"

#if defined(__x86_64__) && !defined(__ILP32__) && defined(__GLIBC__) && !defined(LEIBNIZ_SINGLE_CALLS)
  #if __GLIBC_PREREQ(2, 35)
    #define LEIBNIZ_VECTOR_FUNCTIONS
  #endif
#endif

namespace leibniz::detail {

template <class T, int Lanes>
struct register_type {
  typedef T type __attribute__((vector_size(sizeof(T) * Lanes)));
};
template <class T, int Lanes>
using register_of = typename register_type<T, Lanes>::type;

// The widest registers that the compiler may use, in bytes.
#if defined(__AVX512F__)
inline constexpr int register_bytes = 64;
#elif defined(__AVX2__)
inline constexpr int register_bytes = 32;
#else
inline constexpr int register_bytes = 16;
#endif

// ---- functions of registers: vector_exp(u), …

#define LEIBNIZ_FUNCTIONS_OF_PACKS(define)                                                                  \
  define(exp) define(exp2) define(expm1) define(log) define(log2) define(log10) define(log1p) define(cbrt)  \
      define(sin) define(cos) define(tan) define(atan) define(sinh) define(cosh) define(tanh) define(acosh) \
          define(erf) define(erfc)

#ifdef LEIBNIZ_VECTOR_FUNCTIONS

inline constexpr bool has_vector_functions = true;

  // libmvec's names say the instruction set, the number of lanes and, by a v for each, the arguments.
  #define LEIBNIZ_VECTOR_OF_ONE(name, set, suffix, V) \
    [[gnu::const]] V vector_##name(V) noexcept __asm__("_ZGV" set "v_" #name suffix);
  #define LEIBNIZ_VECTOR_OF_TWO(name, set, suffix, V) \
    [[gnu::const]] V vector_##name(V, V) noexcept __asm__("_ZGV" set "vv_" #name suffix);
using two_doubles = register_of<double, 2>;
using doubles = register_of<double, register_bytes / 8>;
using floats = register_of<float, register_bytes / 4>;
  #if defined(__AVX512F__)
    #define LEIBNIZ_VECTOR_VARIANTS(declare, name)                            \
      declare(name, "bN2", "", two_doubles) declare(name, "eN8", "", doubles) \
          declare(name, "eN16", "f", floats)
  #elif defined(__AVX2__)
    #define LEIBNIZ_VECTOR_VARIANTS(declare, name)                            \
      declare(name, "bN2", "", two_doubles) declare(name, "dN4", "", doubles) \
          declare(name, "dN8", "f", floats)
  #else
    #define LEIBNIZ_VECTOR_VARIANTS(declare, name) \
      declare(name, "bN2", "", doubles) declare(name, "bN4", "f", floats)
  #endif
  #define LEIBNIZ_VECTOR_FUNCTION(name) LEIBNIZ_VECTOR_VARIANTS(LEIBNIZ_VECTOR_OF_ONE, name)
LEIBNIZ_FUNCTIONS_OF_PACKS(LEIBNIZ_VECTOR_FUNCTION)
LEIBNIZ_VECTOR_VARIANTS(LEIBNIZ_VECTOR_OF_TWO, pow)
  #undef LEIBNIZ_VECTOR_FUNCTION
  #undef LEIBNIZ_VECTOR_VARIANTS
  #undef LEIBNIZ_VECTOR_OF_ONE
  #undef LEIBNIZ_VECTOR_OF_TWO

#else

inline constexpr bool has_vector_functions = false;

#endif

// Correctly rounded, and so the same as lane by lane. GCC makes no vector instruction of a loop while
// functions may set errno.
template <class T, int Lanes>
LEIBNIZ_INLINE register_of<T, Lanes> vector_sqrt(register_of<T, Lanes> u) {
#if defined(__clang__) && __has_builtin(__builtin_elementwise_sqrt)
  return __builtin_elementwise_sqrt(u);
#else
  #if !defined(__clang__) && defined(__SSE2__)
  if constexpr (sizeof(T) == 8 && Lanes == 2) return __builtin_ia32_sqrtpd(u);
  if constexpr (sizeof(T) == 4 && Lanes == 4) return __builtin_ia32_sqrtps(u);
  #endif
  #if !defined(__clang__) && defined(__AVX2__)
  if constexpr (sizeof(T) == 8 && Lanes == 4) return __builtin_ia32_sqrtpd256(u);
  if constexpr (sizeof(T) == 4 && Lanes == 8) return __builtin_ia32_sqrtps256(u);
  #endif
  #if !defined(__clang__) && defined(__AVX512F__)
  constexpr int current_rounding = 4;
  if constexpr (sizeof(T) == 8 && Lanes == 8)
    return __builtin_ia32_sqrtpd512_mask(u, u, static_cast<unsigned char>(-1), current_rounding);
  if constexpr (sizeof(T) == 4 && Lanes == 16)
    return __builtin_ia32_sqrtps512_mask(u, u, static_cast<unsigned short>(-1), current_rounding);
  #endif
  for (int l = 0; l < Lanes; ++l) u[l] = std::sqrt(u[l]);
  return u;
#endif
}

// ---- packs

// The lanes in which a comparison holds: all bits of a lane, or none.
template <class Lanes>
struct pack_mask {
  Lanes of;

  LEIBNIZ_INLINE friend constexpr pack_mask operator!(const pack_mask& m) { return {~m.of}; }
  LEIBNIZ_INLINE friend constexpr pack_mask operator&(const pack_mask& m, const pack_mask& n) {
    return {m.of & n.of};
  }
  LEIBNIZ_INLINE friend constexpr pack_mask operator|(const pack_mask& m, const pack_mask& n) {
    return {m.of | n.of};
  }
};

// Exact: functions are called lane by lane, but for square roots. (Vector functions differ in the last bits.)
template <class T, int Lanes, bool Exact>
struct pack {
  using value_type = T;
  using vector = register_of<T, Lanes>;
  vector of;

  pack() = default;
  LEIBNIZ_INLINE constexpr explicit pack(T all) : of(all - vector{}) {}
  LEIBNIZ_INLINE constexpr explicit pack(vector u) : of(u) {}

  LEIBNIZ_INLINE friend constexpr pack operator-(const pack& u) { return pack(-u.of); }
  LEIBNIZ_INLINE friend constexpr pack operator+(const pack& u, const pack& v) {
    LEIBNIZ_CONTRACT
    return pack(u.of + v.of);
  }
  LEIBNIZ_INLINE friend constexpr pack operator-(const pack& u, const pack& v) {
    LEIBNIZ_CONTRACT
    return pack(u.of - v.of);
  }
  LEIBNIZ_INLINE friend constexpr pack operator*(const pack& u, const pack& v) {
    LEIBNIZ_CONTRACT
    return pack(u.of * v.of);
  }
  LEIBNIZ_INLINE friend constexpr pack operator/(const pack& u, const pack& v) { return pack(u.of / v.of); }
  LEIBNIZ_INLINE friend constexpr pack operator/(const pack& u, int n) {
    return pack(u.of / static_cast<T>(n));
  }

  using mask = pack_mask<decltype(vector{} < vector{})>;
  LEIBNIZ_INLINE friend constexpr mask operator<(const pack& u, const pack& v) { return {u.of < v.of}; }
  LEIBNIZ_INLINE friend constexpr mask operator<=(const pack& u, const pack& v) { return {u.of <= v.of}; }
  LEIBNIZ_INLINE friend pack select(const mask& m, const pack& u, const pack& v) {
    using bits = decltype(m.of);
    return pack(reinterpret_cast<vector>((m.of & reinterpret_cast<bits>(u.of)) |
                                         (~m.of & reinterpret_cast<bits>(v.of))));
  }

  // f(lane of u, lane of v, …) for each lane
  template <class F, class... P>
  LEIBNIZ_INLINE static pack by_lane(const F& f, const P&... u) {
    return by_lane(std::make_index_sequence<Lanes>{}, f, u...);
  }
  LEIBNIZ_INLINE friend pack abs(const pack& u) {
    using bits = decltype(vector{} < vector{});
    const bits sign = reinterpret_cast<bits>(pack(T(-0.0)).of);
    return pack(reinterpret_cast<vector>(reinterpret_cast<bits>(u.of) & ~sign));
  }
  LEIBNIZ_INLINE friend pack sqrt(const pack& u) { return pack(vector_sqrt<T, Lanes>(u.of)); }
  LEIBNIZ_INLINE friend pack pow(const pack& u, const pack& v) {
    if constexpr (!Exact && has_vector_functions)
      return pack(vector_pow(u.of, v.of));
    else
      return by_lane([](T a, T b) { return std::pow(a, b); }, u, v);
  }
#define LEIBNIZ_PACK_FUNCTION(name) \
  LEIBNIZ_INLINE friend pack name(const pack& u) { return pack(vector_##name(u.of)); }
  LEIBNIZ_FUNCTIONS_OF_PACKS(LEIBNIZ_PACK_FUNCTION)
#undef LEIBNIZ_PACK_FUNCTION
#undef LEIBNIZ_FUNCTIONS_OF_PACKS

 private:
  template <std::size_t... L, class F, class... P>
  LEIBNIZ_INLINE static pack by_lane(std::index_sequence<L...>, const F& f, const P&... u) {
    const auto at = [&](auto lane) { return f(u.of[decltype(lane)::value]...); };
    return pack(vector{at(std::integral_constant<std::size_t, L>{})...});
  }
};

}  // namespace leibniz::detail
