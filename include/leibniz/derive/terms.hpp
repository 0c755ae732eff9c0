// SPDX-License-Identifier: MIT
//
// Formulas as terms: every formula is coefficient · rest, the coefficient an exact rational. split takes one
// apart, join multiplies rests, attach puts a coefficient back as a person would write it.
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

template <class A, class B>
struct over_;
// over<A, B>: the quotient of two rests, powers of one base cancelled.
template <class A, class B>
using over = typename over_<A, B>::type;

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
template <class A, class B, std::int64_t N>
struct join_<power_of<product<A, B>, constant<N>>, product<A, B>> {
  using type = power_of<product<A, B>, constant<N + 1>>;
};
template <class A, class B, std::int64_t N>
struct join_<power_of<quotient<A, B>, constant<N>>, quotient<A, B>> {
  using type = power_of<quotient<A, B>, constant<N + 1>>;
};
// pow(a, n) pow(a, m) → pow(a, n + m)
template <class A, std::int64_t N, std::int64_t M>
  requires(N > 0 && M > 0)
struct join_<power_of<A, constant<N>>, power_of<A, constant<M>>> {
  using type = power_of<A, constant<N + M>>;
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
  using type = over<join<A, B>, C>;
};
// (a/b)·c → (a c)/b
template <class A, class B, class C>
  requires(!std::is_same_v<C, one>)
struct join_<quotient<A, B>, C> {
  using type = over<join<A, C>, B>;
};
template <class A, class B, class C, class D>
struct join_<quotient<A, B>, product<C, D>> {
  using type = over<join<A, product<C, D>>, B>;
};
// (a/b)·(c/d) → (a c)/(b d)
template <class A, class B, class C, class D>
struct join_<quotient<A, B>, quotient<C, D>> {
  using type = over<join<A, C>, join<B, D>>;
};

// ---- over: rest / rest

// A rest as Base^exponent; the exponent an integer.
template <class E>
struct power_parts {
  using base = E;
  static constexpr std::int64_t exponent = 1;
};
template <class B, std::int64_t N>
struct power_parts<power_of<B, constant<N>>> {
  using base = B;
  static constexpr std::int64_t exponent = N;
};
template <class B, std::int64_t N>
struct integer_power {
  using type = power_of<B, constant<N>>;
};
template <class B>
struct integer_power<B, 1> {
  using type = B;
};
template <class B>
struct integer_power<B, 0> {
  using type = one;
};

// taken<A, Base>: a left-nested product A without its factor Base^exponent; exponent 0 where it has none.
template <class A, class Base>
struct taken {
  static constexpr bool found = std::is_same_v<typename power_parts<A>::base, Base>;
  static constexpr std::int64_t exponent = found ? power_parts<A>::exponent : 0;
  using rest = std::conditional_t<found, one, A>;
};
template <class L, class R, class Base>
struct taken<product<L, R>, Base> {
  using right = taken<R, Base>;
  using left = taken<L, Base>;
  static constexpr bool is_right = right::exponent != 0;
  static constexpr std::int64_t exponent = is_right ? right::exponent : left::exponent;
  using rest = typename std::conditional_t<is_right, join_<L, typename right::rest>,
                                           join_<typename left::rest, R>>::type;
};

// Nothing to cancel: a/b
template <class Parts, std::int64_t Above, std::int64_t Below, class A, class B>
struct cancel {
  using rest = typename Parts::rest;
  using base = typename power_parts<B>::base;
  // a^m r / a^n → r / a^(n - m), or r a^(m - n)
  static constexpr auto pick() {
    if constexpr (Below > Above)
      return quotient<rest, typename integer_power<base, Below - Above>::type>{};
    else
      return join<rest, typename integer_power<base, Above - Below>::type>{};
  }
  using type = decltype(pick());
};
template <class Parts, std::int64_t Below, class A, class B>
struct cancel<Parts, 0, Below, A, B> {
  using type = quotient<A, B>;
};
template <class A, class B>
struct over_ {
  using base = typename power_parts<B>::base;
  using parts = taken<A, base>;
  using type = typename cancel<parts, parts::exponent, power_parts<B>::exponent, A, B>::type;
};
// a/1
template <class A>
struct over_<A, one> {
  using type = A;
};

// ---- attach: coefficient · rest → formula

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
inline constexpr bool is_difference<difference_of<A, B>> = true;

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
struct attach_<rational{-1, 1}, difference_of<A, B>> {
  using type = difference_of<B, A>;
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

}  // namespace leibniz::detail
