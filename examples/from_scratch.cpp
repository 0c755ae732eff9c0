// SPDX-License-Identifier: MIT
//
// The idea behind the library, without the library: formulas as types, the derivative as pattern matching on
// types. docs/tutorial.md walks through it.
#include <iostream>
#include <type_traits>

// [nodes]
struct formula {};  // what all formulas have in common: nothing but the name

struct variable : formula {};  // x; there is only one variable here

template <int N>
struct constant : formula {};

template <class L, class R>
struct sum : formula {};

template <class L, class R>
struct product : formula {};
// [/nodes]

// [operators]
template <class T>
concept Formula = std::is_base_of_v<formula, T>;

template <Formula L, Formula R>
constexpr sum<L, R> operator+(L, R) {
  return {};
}

template <Formula L, Formula R>
constexpr product<L, R> operator*(L, R) {
  return {};
}
// [/operators]

// [write]
constexpr variable x;
constexpr constant<3> three;
constexpr auto f = three * x * x + x;

static_assert(
    std::is_same_v<decltype(f), const sum<product<product<constant<3>, variable>, variable>, variable>>);
// [/write]

// [derivative]
template <class F>
struct derivative_of;

template <class F>
using derivative = typename derivative_of<F>::type;

// dx/dx = 1
template <>
struct derivative_of<variable> {
  using type = constant<1>;
};

// dc/dx = 0
template <int N>
struct derivative_of<constant<N>> {
  using type = constant<0>;
};

// (l + r)' = l' + r'
template <class L, class R>
struct derivative_of<sum<L, R>> {
  using type = sum<derivative<L>, derivative<R>>;
};

// (l r)' = l' r + l r'
template <class L, class R>
struct derivative_of<product<L, R>> {
  using type = sum<product<derivative<L>, R>, product<L, derivative<R>>>;
};
// [/derivative]

// [evaluate]
constexpr double value(variable, double at) { return at; }

template <int N>
constexpr double value(constant<N>, double) {
  return N;
}

template <class L, class R>
constexpr double value(sum<L, R>, double at) {
  return value(L{}, at) + value(R{}, at);
}

template <class L, class R>
constexpr double value(product<L, R>, double at) {
  return value(L{}, at) * value(R{}, at);
}
// [/evaluate]

// [use]
using slope = derivative<std::remove_const_t<decltype(f)>>;  // of 3x² + x
static_assert(value(slope{}, 2.0) == 13);                    // 6x + 1 at 2
// [/use]

int main() { std::cout << "f(2) = " << value(f, 2.0) << ", f'(2) = " << value(slope{}, 2.0) << '\n'; }
