// SPDX-License-Identifier: MIT
//
// Building derivatives as types. A derivative is ours to arrange, so its sums, products and quotients are
// built in a short form: 0 and 1 vanish, constants gather in front, like neighbours merge (3*x + 3*x → 6*x),
// signs move out. Nothing is expanded or reordered; simplify<f> does that.
//
// The work is done on terms: every formula is coefficient · rest, the coefficient an exact rational.
#pragma once

#include "../expression/freeze.hpp"

namespace leibniz::detail {

using zero = constant<0>;
using one = constant<1>;

// The formula coefficient N/D times Rest, taken apart.
template <std::int64_t N, std::int64_t D, class Rest>
struct term {
  static constexpr rational coefficient{N, D};
  using rest = Rest;
};

template <class A, class B>
struct join_;
// join<A, B>: the product of two rests (formulas without a constant factor), left-nested, quotients on top.
template <class A, class B>
using join = typename join_<A, B>::type;

template <rational C, class Rest>
struct attach_;
// attach<C, Rest>: the formula C · Rest, written as a person would.
template <rational C, class Rest>
using attach = typename attach_<C, Rest>::type;

// ---- split: formula → coefficient · rest

// anything else: 1 · e
template <class E>
struct split_ {
  using type = term<1, 1, E>;
};
template <class E>
using split = typename split_<E>::type;

// c: c · 1
template <std::int64_t N, std::int64_t D>
struct split_<constant<N, D>> {
  using type = term<N, D, one>;
};

template <rational C, class Rest, class Whole>
using exact_term =
    std::conditional_t<C.is_exact(), term<C.numerator, C.denominator, Rest>, term<1, 1, Whole>>;

// -u: -c · rest
template <class U>
struct split_<negation<U>> {
  static constexpr rational c = -split<U>::coefficient;
  using type = term<c.numerator, c.denominator, typename split<U>::rest>;
};

// (c·l)·(d·r): cd · (l r)
template <class L, class R>
struct split_<product<L, R>> {
  using type = exact_term<split<L>::coefficient * split<R>::coefficient,
                          join<typename split<L>::rest, typename split<R>::rest>, product<L, R>>;
};

// (c·l)/(d·r): c/d · (l/r)
template <class L, class R>
struct split_<quotient<L, R>> {
  using type = exact_term<split<L>::coefficient / split<R>::coefficient,
                          join<typename split<L>::rest, join<quotient<one, typename split<R>::rest>, one>>,
                          quotient<L, R>>;
};

// ---- join: rest · rest

template <class A, class B>
struct join_ {
  using type = product<A, B>;
};
template <class A>
struct join_<A, one> {
  using type = A;
};
template <class B>
struct join_<one, B> {
  using type = B;
};
template <>
struct join_<one, one> {
  using type = one;
};
// 1/1
template <>
struct join_<quotient<one, one>, one> {
  using type = one;
};
// pow(a, n) a → pow(a, n + 1)
template <class A, std::int64_t N>
struct join_<power_of<A, constant<N>>, A> {
  using type = power_of<A, constant<N + 1>>;
};
// a·(b c) → (a b) c
template <class A, class B, class C>
  requires(!std::is_same_v<A, one>)
struct join_<A, product<B, C>> {
  using type = join<join<A, B>, C>;
};
// a·(b/c) → (a b)/c
template <class A, class B, class C>
  requires(!std::is_same_v<A, one>)
struct join_<A, quotient<B, C>> {
  using type = quotient<join<A, B>, C>;
};
// (a/b)·c → (a c)/b
template <class A, class B, class C>
  requires(!std::is_same_v<C, one>)
struct join_<quotient<A, B>, C> {
  using type = quotient<join<A, C>, B>;
};
template <class A, class B, class C, class D>
struct join_<quotient<A, B>, product<C, D>> {
  using type = quotient<join<A, product<C, D>>, B>;
};
// (a/b)·(c/d) → (a c)/(b d)
template <class A, class B, class C, class D>
struct join_<quotient<A, B>, quotient<C, D>> {
  using type = quotient<join<A, C>, join<B, D>>;
};

// ---- attach: coefficient · rest → formula

// Does N/D have a finite decimal expansion?
constexpr bool is_decimal(rational c) {
  std::int64_t d = c.denominator;
  while (d % 2 == 0) d /= 2;
  while (d % 5 == 0) d /= 5;
  return d == 1;
}

// Products and quotients take the coefficient inside.
template <class Rest>
inline constexpr bool is_scalable = false;
template <class L, class R>
inline constexpr bool is_scalable<product<L, R>> = true;
template <class L, class R>
inline constexpr bool is_scalable<quotient<L, R>> = true;
template <class Rest>
inline constexpr bool is_difference = false;
template <class A, class B>
inline constexpr bool is_difference<difference<A, B>> = true;

// n·u, u·1/n
template <rational C, class Rest>
struct attach_ {
  static constexpr bool as_product = is_decimal(C);
  using factor = std::conditional_t<as_product, constant<C.numerator, C.denominator>, constant<C.numerator>>;
  template <bool AsProduct, class R>
  struct pick {
    using type = product<factor, R>;
  };
  template <class R>
  struct pick<false, R> {
    using type = quotient<attach<rational{C.numerator, 1}, R>, constant<C.denominator>>;
  };
  using type = typename pick<as_product, Rest>::type;
};
template <class Rest>
struct attach_<rational{0, 1}, Rest> {
  using type = zero;
};
template <class Rest>
struct attach_<rational{1, 1}, Rest> {
  using type = Rest;
};
template <class Rest>
  requires(!is_scalable<Rest> && !is_difference<Rest>)
struct attach_<rational{-1, 1}, Rest> {
  using type = negation<Rest>;
};
// -(a - b) → b - a
template <class A, class B>
struct attach_<rational{-1, 1}, difference<A, B>> {
  using type = difference<B, A>;
};
template <rational C>
struct attach_<C, one> {
  using type = constant<C.numerator, C.denominator>;
};
template <>
struct attach_<rational{0, 1}, one> {
  using type = zero;
};
template <>
struct attach_<rational{1, 1}, one> {
  using type = one;
};
template <>
struct attach_<rational{-1, 1}, one> {
  using type = constant<-1>;
};
// c·(l r) → (c l) r, where that needs no division
template <rational C, class L, class R>
  requires(!C.is(0) && !C.is(1) && is_decimal(C))
struct attach_<C, product<L, R>> {
  using type = product<attach<C, L>, R>;
};
// n/d·(l/r) → (n l)/(d r)
template <rational C, class L, class R>
  requires(!C.is(0) && !C.is(1))
struct attach_<C, quotient<L, R>> {
  using type = quotient<attach<rational{C.numerator, 1}, L>, attach<rational{C.denominator, 1}, R>>;
};

// ---- the operations

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
    using type = difference<A, negate<B>>;
  };
  template <class A, class B>
  struct pick<false, true, false, A, B> {
    using type = difference<B, negate<A>>;
  };
  static constexpr bool like = is_like<typename l::rest, typename r::rest> && c.is_exact();
  using type = typename pick<like, left_negative, right_negative, L, R>::type;
};

template <class E>
inline constexpr bool is_additive = false;
template <class A, class B>
inline constexpr bool is_additive<sum<A, B>> = true;
template <class A, class B>
inline constexpr bool is_additive<difference<A, B>> = true;

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
struct add_<difference<A, B>, R> {
  using type = add<A, typename add_terms<negate<B>, R>::type>;
};

// l + (a + b) → (l + a) + b
template <class L, class A, class B>
  requires(!std::is_same_v<L, zero> && !is_like<typename split<L>::rest, sum<A, B>>)
struct add_<L, sum<A, B>> {
  using type = add<add<L, A>, B>;
};
// l + (a - b) → (l + a) - b
template <class L, class A, class B>
  requires(!std::is_same_v<L, zero> && !is_like<typename split<L>::rest, difference<A, B>>)
struct add_<L, difference<A, B>> {
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
