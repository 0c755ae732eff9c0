// SPDX-License-Identifier: MIT
//
// Building derivatives as types. A derivative is ours to arrange, so its sums, products, quotients and powers
// are built in a short form: 0 and 1 vanish, constants gather in front, like neighbours merge (3*x + 3*x →
// 6*x), signs move out. Nothing is expanded or reordered; simplify<f> does that.
#pragma once

#include "terms.hpp"

namespace leibniz::detail {

template <class L, class R>
struct multiply_ {
  static constexpr rational c = split<L>::coefficient * split<R>::coefficient;
  template <bool Exact, class A, class B>
  struct pick {
    using type = attach<c, join<typename split<A>::rest, typename split<B>::rest>>;
  };
  template <class A, class B>
  struct pick<false, A, B> {
    using type = product<A, B>;
  };
  using type = typename pick<c.is_exact(), L, R>::type;
};
template <class R>
struct multiply_<zero, R> {
  using type = zero;
};
template <class L>
struct multiply_<L, zero> {
  using type = zero;
};
template <>
struct multiply_<zero, zero> {
  using type = zero;
};
template <class R>
struct multiply_<one, R> {
  using type = R;
};
template <class L>
struct multiply_<L, one> {
  using type = L;
};
template <>
struct multiply_<one, one> {
  using type = one;
};
template <>
struct multiply_<zero, one> {
  using type = zero;
};
template <>
struct multiply_<one, zero> {
  using type = zero;
};
// multiply<L, R>: L·R in short form
template <class L, class R>
using multiply = typename multiply_<L, R>::type;

// negate<U>: -U
template <class U>
using negate = attach<-split<U>::coefficient, typename split<U>::rest>;

// l/(c·r) → 1/c · (l/r)
template <class L, class R>
struct divide_ {
  static constexpr rational c = reciprocal(split<R>::coefficient);
  template <bool Exact, class A, class B>
  struct pick {
    using type = multiply<attach<c, join<quotient<one, typename split<B>::rest>, one>>, A>;
  };
  template <class A, class B>
  struct pick<false, A, B> {
    using type = quotient<A, B>;
  };
  using type = typename pick<c.is_exact(), L, R>::type;
};
// divide<L, R>: L/R in short form
template <class L, class R>
using divide = typename divide_<L, R>::type;

// Like terms: the same rest, or a product with its factors exchanged.
template <class A, class B>
inline constexpr bool is_like = std::is_same_v<A, B>;
template <class A, class B>
inline constexpr bool is_like<product<A, B>, product<B, A>> = true;

// l + r: like terms merge, a negative right term becomes a difference
template <class L, class R>
struct add_terms {
  using l = split<L>;
  using r = split<R>;
  static constexpr rational c = l::coefficient + r::coefficient;
  static constexpr bool left_negative = l::coefficient.numerator < 0;
  static constexpr bool right_negative = r::coefficient.numerator < 0;
  template <bool Like, bool LeftNegative, bool RightNegative, class A, class B>
  struct pick {
    using type = sum<A, B>;
  };
  template <bool LeftNegative, bool RightNegative, class A, class B>
  struct pick<true, LeftNegative, RightNegative, A, B> {
    using type = attach<c, typename l::rest>;
  };
  template <bool LeftNegative, class A, class B>
  struct pick<false, LeftNegative, true, A, B> {
    using type = difference_of<A, negate<B>>;
  };
  template <class A, class B>
  struct pick<false, true, false, A, B> {
    using type = difference_of<B, negate<A>>;
  };
  static constexpr bool like = is_like<typename l::rest, typename r::rest> && c.is_exact();
  using type = typename pick<like, left_negative, right_negative, L, R>::type;
};

template <class E>
inline constexpr bool is_additive = false;
template <class A, class B>
inline constexpr bool is_additive<sum<A, B>> = true;
template <class A, class B>
inline constexpr bool is_additive<difference_of<A, B>> = true;

template <class L, class R>
struct add_ {
  using type = typename add_terms<L, R>::type;
};
template <class L, class R>
using add = typename add_<L, R>::type;

template <class R>
struct add_<zero, R> {
  using type = R;
};
template <class L>
struct add_<L, zero> {
  using type = L;
};
template <>
struct add_<zero, zero> {
  using type = zero;
};
// (a + b) + r → a + (b + r) where b and r are like terms
template <class A, class B, class R>
  requires(!std::is_same_v<R, zero> && !is_additive<R> &&
           is_like<typename split<B>::rest, typename split<R>::rest>)
struct add_<sum<A, B>, R> {
  using type = add<A, typename add_terms<B, R>::type>;
};
// (a - b) + r → a + (r - b) where b and r are like terms
template <class A, class B, class R>
  requires(!std::is_same_v<R, zero> && !is_additive<R> &&
           is_like<typename split<B>::rest, typename split<R>::rest>)
struct add_<difference_of<A, B>, R> {
  using type = add<A, typename add_terms<negate<B>, R>::type>;
};

// (a ± c) + r → (a + r) ± c: constants stand last, where they meet
template <class A, std::int64_t N, std::int64_t D, class R>
  requires(!std::is_same_v<typename split<R>::rest, one> && !is_additive<R>)
struct add_<sum<A, constant<N, D>>, R> {
  using type = add<add<A, R>, constant<N, D>>;
};
template <class A, std::int64_t N, std::int64_t D, class R>
  requires(!std::is_same_v<typename split<R>::rest, one> && !is_additive<R>)
struct add_<difference_of<A, constant<N, D>>, R> {
  using type = add<add<A, R>, constant<-N, D>>;
};

// l + (a + b) → (l + a) + b
template <class L, class A, class B>
  requires(!std::is_same_v<L, zero> && !is_like<typename split<L>::rest, sum<A, B>>)
struct add_<L, sum<A, B>> {
  using type = add<add<L, A>, B>;
};
// l + (a - b) → (l + a) - b
template <class L, class A, class B>
  requires(!std::is_same_v<L, zero> && !is_like<typename split<L>::rest, difference_of<A, B>>)
struct add_<L, difference_of<A, B>> {
  using type = add<add<L, A>, negate<B>>;
};

// subtract<L, R>: L - R in short form
template <class L, class R>
using subtract = add<L, negate<R>>;

// raise<B, E>: pow(B, E) in short form
template <class B, class E>
struct raise_ {
  using type = power_of<B, E>;
};
template <class B>
struct raise_<B, zero> {
  using type = one;
};
template <class B>
struct raise_<B, one> {
  using type = B;
};
// pow(c u, n) → c^n pow(u, n)
template <class B, std::int64_t N>
  requires(N != 0 && N != 1 && !split<B>::coefficient.is(1) &&
           !std::is_same_v<typename split<B>::rest, one> && power(split<B>::coefficient, N).is_exact())
struct raise_<B, constant<N>> {
  using type = attach<power(split<B>::coefficient, N), power_of<typename split<B>::rest, constant<N>>>;
};
template <class B, class E>
using raise_to = typename raise_<B, E>::type;

}  // namespace leibniz::detail
