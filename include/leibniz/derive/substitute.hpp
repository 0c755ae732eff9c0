// SPDX-License-Identifier: MIT
//
// Composition: f(x = t*t, y = 1 - t) is f with formulas in the place of variables, all at once.
#pragma once

#include "high_order.hpp"

namespace leibniz {
namespace detail {

// Bindings for substitution, a list of name → formula.
template <class... B>
struct substitution : B... {};

template <class Variable, class Value>
struct replacement {
  Value value;
};

template <class V, class Value>
constexpr const Value* find_replacement(const replacement<V, Value>* r) {
  return &r->value;
}
template <class V>
constexpr const void* find_replacement(const void*) {
  return nullptr;
}

template <fixed_string Name, class S>
constexpr auto replace(const variable<Name>& e, const S& s) {
  const auto found = find_replacement<variable<Name>>(&s);
  if constexpr (std::is_same_v<decltype(found), const void* const>)
    return e;
  else
    return *found;
}

template <std::int64_t N, std::int64_t D, class S>
constexpr auto replace(const constant<N, D>& e, const S&) {
  return e;
}
template <std::int64_t Bits, class S>
constexpr auto replace(const real<Bits>& e, const S&) {
  return e;
}
template <class S>
constexpr auto replace(const number& e, const S&) {
  return e;
}
template <fixed_string Name, int Size, class S>
constexpr auto replace(const component<Name, Size>& e, const S&) {
  return e;
}
template <class U, class S>
constexpr auto replace(const negation<U>& e, const S& s) {
  return -replace(part<U>(e, 0), s);
}
template <template <class, class> class Node, class L, class R, class S>
  requires BinaryOperation<Node<L, R>>
constexpr auto replace(const Node<L, R>& e, const S& s) {
  const auto l = replace(part<L>(e, 0), s);
  const auto r = replace(part<R>(e, L::open_count), s);
  return Node<std::remove_const_t<decltype(l)>, std::remove_const_t<decltype(r)>>{{}, joined_all(l, r)};
}
template <class Row, class... A, class S>
constexpr auto replace([[maybe_unused]] const call<Row, A...>& e, [[maybe_unused]] const S& s) {
  return [&]<int... I>(std::integer_sequence<int, I...>) {
    return call<Row, decltype(replace(A{}, s))...>{{}, joined_all(replace(part_at<I, A...>(e), s)...)};
  }(std::make_integer_sequence<int, static_cast<int>(sizeof...(A))>{});
}
template <class C, class A, class B, class S>
constexpr auto replace(const selection<C, A, B>& e, const S& s) {
  return select(replace(part_at<0, C, A, B>(e), s), replace(part_at<1, C, A, B>(e), s),
                replace(part_at<2, C, A, B>(e), s));
}
template <class C, class S>
constexpr auto replace(const conditions::complement<C>& c, const S& s) {
  return !replace(part<C>(c, 0), s);
}
template <class F, class Variables, int... N, class S>
constexpr auto replace(const high_derivative<F, Variables, N...>& e, const S&) {
  static_assert(always_false<S>,
                "leibniz: required formulas to be composed before they are differentiated to a high order; "
                "given a derivative that is not built as a formula; write derivative<f(x = t*t), t, 7>");
  return e;
}
template <class... E, class S>
constexpr auto replace(const formula_vector<E...>& v, const S& s) {
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    return vector_of(replace(element_of<static_cast<int>(I)>(v.components), s)...);
  }(std::index_sequence_for<E...>{});
}

template <class B>
struct is_substitution : std::false_type {};
template <class V, class Value>
struct is_substitution<binding<V, Value>> : std::bool_constant<Operand<Value>> {};

}  // namespace detail

// substitute(f, x = g, y = h): every x replaced by g and every y by h, at the same time. Variables without a
// binding stay. Called as f(x = g, y = h).
template <class E, class... B>
  requires(Expression<E> || FormulaVector<E>)
constexpr auto substitute(const E& e, const B&... bindings) {
  static_assert((detail::is_substitution<B>::value && ...),
                "leibniz: required bindings of variables to formulas; given something else; write f(x = t*t) "
                "to compose, and "
                "value<f>(x = 2.0) to compute a number");
  return detail::replace(
      e, detail::substitution<detail::replacement<typename B::variable_type, lifted<decltype(B::value)>>...>{
             {lift(bindings.value)}...});
}

}  // namespace leibniz
