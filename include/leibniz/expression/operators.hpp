// SPDX-License-Identifier: MIT
//
// The arithmetic of formulas: one node per C++ operation, nothing rearranged.
#pragma once

#include "nodes.hpp"

namespace leibniz {

// lift(v): the formula that an operand stands for. A formula is itself; a number becomes a leaf that holds
// it; std::ratio and integral constants become constant<N, D>.
template <Operand T>
constexpr auto lift(const T& operand) {
  if constexpr (Expression<T>) {
    return operand;
  } else if constexpr (detail::RatioConstant<T>) {
    constexpr rational r = make_rational(T::num, T::den);
    return constant<r.numerator, r.denominator>{};
  } else if constexpr (detail::IntegralConstant<T>) {
    static_assert(
        std::is_signed_v<std::remove_cvref_t<decltype(T::value)>> ||
            static_cast<std::uint64_t>(T::value) <= std::uint64_t{INT64_MAX},
        "leibniz: required an integral constant that fits into 64 bits with a sign; given a larger one; "
        "write a double");
    return constant<static_cast<std::int64_t>(T::value)>{};
  } else if constexpr (std::is_floating_point_v<T>) {
    // A float stands for its exact value, as in double arithmetic; 0.1L for one tenth, like 0.1.
    if constexpr (sizeof(T) < sizeof(double)) {
      return number{literal_constant(static_cast<double>(operand))};
    } else {
      return number{literal_constant(operand)};
    }
  } else {
    const rational r = make_rational(static_cast<std::int64_t>(operand));
    const bool fits = r.is_exact() && (std::is_signed_v<T> || static_cast<std::int64_t>(operand) >= 0);
    return number{fits ? exact_constant(r) : real_constant(static_cast<double>(operand))};
  }
}

template <class T>
struct lifted_ {
  using type = decltype(lift(std::declval<const T&>()));
};
template <Expression E>
struct lifted_<E> {
  using type = E;
};
template <class T>
using lifted = typename lifted_<T>::type;

// Node<l, r>. Formulas are not copied before the values in them are: copies are most of what a long formula
// costs a compiler.
#define LEIBNIZ_NODE(Node, l, r)                                                                             \
  using node = Node<lifted<L>, lifted<R>>;                                                                   \
  constexpr int l_count = lifted<L>::open_count, r_count = lifted<R>::open_count;                            \
  if constexpr (l_count + r_count == 0)                                                                      \
    return node{};                                                                                           \
  else if constexpr (Expression<L> && Expression<R>)                                                         \
    return node{{}, detail::joined<detail::open_capacity(l_count + r_count)>(l, l_count, r, r_count)};       \
  else if constexpr (Expression<L>)                                                                          \
    return node{{}, detail::joined<detail::open_capacity(l_count + r_count)>(l, l_count, lift(r), r_count)}; \
  else                                                                                                       \
    return node { {}, detail::joined<detail::open_capacity(l_count + r_count)>(lift(l), l_count, r, r_count) }

template <class L, class R>
  requires Operands<L, R>
constexpr auto operator+(const L& l, const R& r) {
  LEIBNIZ_NODE(sum, l, r);
}

template <class L, class R>
  requires Operands<L, R>
constexpr auto operator-(const L& l, const R& r) {
  LEIBNIZ_NODE(difference_of, l, r);
}

template <class L, class R>
  requires Operands<L, R>
constexpr auto operator*(const L& l, const R& r) {
  LEIBNIZ_NODE(product, l, r);
}

// The quotient. Division by the constant zero does not compile: at once where the zero is in the type, else
// when the formula is used.
template <class L, class R>
  requires Operands<L, R>
constexpr auto operator/(const L& l, const R& r) {
  static_assert(!std::is_same_v<lifted<R>, constant<0>>,
                "leibniz: required a divisor other than zero; given a division by the constant zero; write "
                "the quotient with a "
                "variable, or leave the term out");
  LEIBNIZ_NODE(quotient, l, r);
}

template <Expression U>
constexpr auto operator-(const U& u) {
  return negation<U>{{}, {u}};
}

template <Expression U>
constexpr auto operator+(const U& u) {
  return u;
}

// pow(base, exponent): at least one of the two is a formula. An integer exponent means repeated
// multiplication (pow(x, 3) is x*x*x, exact at 0 and for negative bases, no library call); a rational or real
// one the library's pow; so does a formula, whose derivative also needs log(base), that is base > 0.
template <class L, class R>
  requires Operands<L, R>
constexpr auto pow(const L& base, const R& exponent) {
  LEIBNIZ_NODE(power_of, base, exponent);
}

#undef LEIBNIZ_NODE

}  // namespace leibniz
