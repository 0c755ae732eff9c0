// SPDX-License-Identifier: MIT
//
// The derivative of a formula by a variable, as a type: one partial specialisation per node, the textbook
// rule above it.
#pragma once

#include "../function/exponential.hpp"
#include "build.hpp"

namespace leibniz::detail {

// derive<E, V>: dE/dV for a frozen formula E and a variable V.
template <class E, class V>
struct derive_;
template <class E, class V>
using derive = typename derive_<E, V>::type;

// dx/dx = 1
template <fixed_string Name>
struct derive_<variable<Name>, variable<Name>> {
  using type = one;
};
// dy/dx = 0
template <fixed_string Name, class V>
struct derive_<variable<Name>, V> {
  using type = zero;
};
// dc/dx = 0
template <std::int64_t N, std::int64_t D, class V>
struct derive_<constant<N, D>, V> {
  using type = zero;
};
template <std::int64_t Bits, class V>
struct derive_<real<Bits>, V> {
  using type = zero;
};
// (-u)' = -u'
template <class U, class V>
struct derive_<negation<U>, V> {
  using type = negate<derive<U, V>>;
};
// (l + r)' = l' + r'
template <class L, class R, class V>
struct derive_<sum<L, R>, V> {
  using type = add<derive<L, V>, derive<R, V>>;
};
// (l - r)' = l' - r'
template <class L, class R, class V>
struct derive_<difference_of<L, R>, V> {
  using type = subtract<derive<L, V>, derive<R, V>>;
};
// (l r)' = l' r + l r'
template <class L, class R, class V>
struct derive_<product<L, R>, V> {
  using type = add<multiply<derive<L, V>, R>, multiply<L, derive<R, V>>>;
};
// (u u)' = 2 u u'
template <class U, class V>
struct derive_<product<U, U>, V> {
  using type = multiply<constant<2>, multiply<U, derive<U, V>>>;
};
// (l / r)' = l'/r - l r'/r²
template <class L, class R, class V>
struct derive_<quotient<L, R>, V> {
  using type = subtract<divide<derive<L, V>, R>, divide<multiply<L, derive<R, V>>, raise_to<R, constant<2>>>>;
};
// (l / b^n)' = l'/b^n - n l b'/b^(n+1)
template <class L, class B, std::int64_t N, std::int64_t D, class V>
struct derive_<quotient<L, power_of<B, constant<N, D>>>, V> {
  using exponent = constant<N, D>;
  using type =
      subtract<divide<derive<L, V>, power_of<B, exponent>>,
               divide<multiply<exponent, multiply<L, derive<B, V>>>, power_of<B, add<exponent, one>>>>;
};
// (l / (c b^n))' = (l / b^n)'/c
template <class L, std::int64_t M, std::int64_t K, class B, std::int64_t N, std::int64_t D, class V>
struct derive_<quotient<L, product<constant<M, K>, power_of<B, constant<N, D>>>>, V> {
  using type = divide<derive<quotient<L, power_of<B, constant<N, D>>>, V>, constant<M, K>>;
};
// (l / c)' = l'/c
template <class L, std::int64_t N, std::int64_t D, class V>
struct derive_<quotient<L, constant<N, D>>, V> {
  using type = divide<derive<L, V>, constant<N, D>>;
};

// (b^e)' = e b^(e-1) b' + b^e log(b) e'. The second term exists only where the exponent depends on the
// variable.
template <class B, class E, class DB, class DE>
struct derive_power {
  using by_base = multiply<multiply<E, raise_to<B, add<E, constant<-1>>>>, DB>;
  using type = add<by_base, multiply<multiply<power_of<B, E>, call<log_, B>>, DE>>;
};
template <class B, class E, class DB>
struct derive_power<B, E, DB, zero> {
  using type = multiply<multiply<E, raise_to<B, add<E, constant<-1>>>>, DB>;
};
template <class B, class E, class V>
struct derive_<power_of<B, E>, V> {
  using type = typename derive_power<B, E, derive<B, V>, derive<E, V>>::type;
};

// select(c, a, b)' = select(c, a', b'), or a' where both are the same
template <class C, class DA, class DB>
struct derive_selection {
  using type = selection<C, DA, DB>;
};
template <class C, class D>
struct derive_selection<C, D, D> {
  using type = D;
};
template <class C, class A, class B, class V>
struct derive_<selection<C, A, B>, V> : derive_selection<C, derive<A, V>, derive<B, V>> {};

// instantiate<Rule, Self, A...>: a row's rule with the arguments A... and the function's own value Self in
// place of the placeholders, built in short form.
template <class Rule, class Self, class... A>
struct instantiate_ {
  using type = Rule;
};
template <class Rule, class Self, class... A>
using instantiate = typename instantiate_<Rule, Self, A...>::type;

template <class Self, class... A>
struct instantiate_<no_partial, Self, A...> {
  static_assert(sizeof...(A) == 0,
                "leibniz: required a constant where a function has its index or shape; given one that "
                "depends on the variable; write polygamma(1, x) or gamma_p(2, x)");
  using type = zero;
};
template <int I, class Self, class... A>
struct instantiate_<argument<I>, Self, A...> {
  using type = std::remove_cvref_t<decltype(element_of<I>(argument_pack<A...>{}))>;
};
template <class Self, class... A>
struct instantiate_<own_value, Self, A...> {
  using type = Self;
};
template <class U, class Self, class... A>
struct instantiate_<negation<U>, Self, A...> {
  using type = negate<instantiate<U, Self, A...>>;
};
template <class L, class R, class Self, class... A>
struct instantiate_<sum<L, R>, Self, A...> {
  using type = add<instantiate<L, Self, A...>, instantiate<R, Self, A...>>;
};
template <class L, class R, class Self, class... A>
struct instantiate_<difference_of<L, R>, Self, A...> {
  using type = subtract<instantiate<L, Self, A...>, instantiate<R, Self, A...>>;
};
template <class L, class R, class Self, class... A>
struct instantiate_<product<L, R>, Self, A...> {
  using type = multiply<instantiate<L, Self, A...>, instantiate<R, Self, A...>>;
};
template <class L, class R, class Self, class... A>
struct instantiate_<quotient<L, R>, Self, A...> {
  using type = divide<instantiate<L, Self, A...>, instantiate<R, Self, A...>>;
};
template <class L, class R, class Self, class... A>
struct instantiate_<power_of<L, R>, Self, A...> {
  using type = raise_to<instantiate<L, Self, A...>, instantiate<R, Self, A...>>;
};
template <class Row, class... U>
struct called {
  using type = call<Row, U...>;
};
// f(-n, u) by f(n, u)
template <class Row, std::int64_t N, class U>
  requires(N < 0 && index_reflection<Row>() != reflection::none)
struct called<Row, constant<N>, U> {
  static constexpr bool is_minus = index_reflection<Row>() == reflection::alternating && N % 2 != 0;
  using positive = call<Row, constant<-N>, U>;
  using type = std::conditional_t<is_minus, negate<positive>, positive>;
};
template <class Row, class... U, class Self, class... A>
struct instantiate_<call<Row, U...>, Self, A...> : called<Row, instantiate<U, Self, A...>...> {};

template <class C, class X, class Y, class Self, class... A>
struct instantiate_<selection<C, X, Y>, Self, A...> {
  using type = selection<instantiate<C, Self, A...>, instantiate<X, Self, A...>, instantiate<Y, Self, A...>>;
};
template <template <class, class> class Node, class L, class R, class Self, class... A>
  requires Condition<Node<L, R>>
struct instantiate_<Node<L, R>, Self, A...> {
  using type = Node<instantiate<L, Self, A...>, instantiate<R, Self, A...>>;
};
template <class C, class Self, class... A>
struct instantiate_<conditions::complement<C>, Self, A...> {
  using type = conditions::complement<instantiate<C, Self, A...>>;
};

// One term of the chain rule: u_i' · rule_i(u…). An argument that does not depend on the variable asks for no
// rule.
template <class Call, int I, class DU>
struct chain_term;
template <class Row, class... U, int I, class DU>
struct chain_term<call<Row, U...>, I, DU> {
  using type = multiply<DU, instantiate<rule<Row, sizeof...(U), I>, call<Row, U...>, U...>>;
};
template <class Row, class... U, int I>
struct chain_term<call<Row, U...>, I, zero> {
  using type = zero;
};

template <class Call, class Done, int I, class... DU>
struct chain_sum {
  using type = Done;
};
template <class Call, class Done, int I, class DU, class... Rest>
struct chain_sum<Call, Done, I, DU, Rest...> {
  using type =
      typename chain_sum<Call, add<Done, typename chain_term<Call, I, DU>::type>, I + 1, Rest...>::type;
};

// f(u…)' = Σ ∂f/∂u_i · u_i'
template <class Row, class... U, class V>
struct derive_<call<Row, U...>, V> {
  using type = typename chain_sum<call<Row, U...>, zero, 0, derive<U, V>...>::type;
};

// of a row that is written by select and has no derivative of its own: the derivative of that
template <class Row, class... U, class V>
  requires(has_branches<Row, sizeof...(U)> && !has_derivative<Row, sizeof...(U)>)
struct derive_<call<Row, U...>, V> : derive_<instantiate<branches_rule<Row, sizeof...(U)>, void, U...>, V> {};

// The derivative of a row's rule by its argument J, for second derivatives: the placeholders are the
// variables, and the function's own value depends on them by the rule itself.
template <class Row, int Arity, int J>
struct by_argument {};

template <int I, class Row, int Arity, int J>
struct derive_<argument<I>, by_argument<Row, Arity, J>> {
  using type = constant<I == J>;
};
template <class Row, int Arity, int J>
struct derive_<own_value, by_argument<Row, Arity, J>> {
  using type = rule<Row, Arity, J>;
};

}  // namespace leibniz::detail

namespace leibniz {

// second_rule<Row, Arity, I, J>: ∂²f/∂u_i∂u_j as a formula of the placeholders.
template <class Row, int Arity, int I, int J>
using second_rule = detail::derive<rule<Row, Arity, I>, detail::by_argument<Row, Arity, J>>;

}  // namespace leibniz
