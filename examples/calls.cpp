// SPDX-License-Identifier: MIT
//
// How numbers go into a formula and come out: arguments, shapes, scalar types.
#include <leibniz/leibniz.hpp>

#include <array>
#include <complex>
#include <iostream>
#include <type_traits>
#include <vector>

#include "check.hpp"

using namespace leibniz;
using example::check;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"rate"> rate;
constexpr vector_variable<"q", 3> q;

constexpr auto f = x * x + rate * y;
constexpr auto g = q[0] * q[1] + rate * q[2] * q[2];

template <class A, class B>
constexpr bool same_type = std::is_same_v<A, B>;

int main() {
  // [named]
  const double named = value<f>(y = 2.0, x = 3.0, rate = 0.5);  // any order; more names than needed are fine
  const double listed = value<f, x, y, rate>(3.0, 2.0, 0.5);    // in the order of the list
  const double array = value<f, x, y, rate>(std::array{3.0, 2.0, 0.5});  // one array for the list
  const double rest = value<f, x, y>(3.0, 2.0, rate = 0.5);              // the list, then names for the rest
  // [/named]
  check("four ways to say one thing", named == 10 && listed == 10 && array == 10 && rest == 10);

  // [lists]
  const auto by_x_and_y =
      gradient<f, x, y>(3.0, 2.0, rate = 0.5);  // the gradient's list orders its arguments
  const auto by_name = gradient<f, x, y>(x = 3.0, y = 2.0, rate = 0.5);
  // [/lists]
  check("a gradient", by_x_and_y == by_name && by_name == std::array{6.0, 0.5});

  // [vector]
  const std::array point{1.0, 2.0, 3.0};
  const auto by_q = gradient<g, q>(point, rate = 0.5);  // a vector variable is its components, in order
  const auto by_one = gradient<g, q[2]>(q = point, rate = 0.5);  // one of them
  const auto from_vector = gradient<g, q>(std::vector{1.0, 2.0, 3.0}, rate = 0.5);
  // [/vector]
  check("a vector variable", by_q == std::array{2.0, 1.0, 3.0} && by_one[0] == 3 && from_vector == by_q);

  // [shapes]
  constexpr auto pair = vector_of(x * y, x + y, x - y);
  const auto scalar = value<f>(x = 1.0, y = 2.0, rate = 3.0);
  const auto values = value<pair>(x = 1.0, y = 2.0);
  const auto slopes = gradient<f, x, y>(1.0, 2.0, rate = 3.0);
  const auto J = jacobian<pair, x, y>(1.0, 2.0);
  const auto H = hessian<f, x, y>(1.0, 2.0, rate = 3.0);
  static_assert(same_type<decltype(scalar), const double>);
  static_assert(same_type<decltype(values), const std::array<double, 3>>);
  static_assert(same_type<decltype(slopes), const std::array<double, 2>>);
  static_assert(
      same_type<decltype(J), const std::array<std::array<double, 2>, 3>>);  // a row for each formula
  static_assert(same_type<decltype(H), const std::array<std::array<double, 2>, 2>>);
  // [/shapes]
  check("shapes", scalar == 7 && values[0] == 2 && slopes[1] == 3 && J[2][1] == -1 && H[0][0] == 2);

  // [fused]
  const auto [v, d, s] = evaluate<f, gradient<f, x, y>, hessian<f, x, y>>(x = 1.0, y = 2.0, rate = 3.0);
  // [/fused]
  check("fused", v == scalar && d == slopes && s == H);

  // [scalars]
  static_assert(same_type<decltype(value<f>(x = 1, y = 2, rate = 3)), double>);  // integers count as double
  static_assert(same_type<decltype(value<f>(x = 1.0f, y = 2, rate = 3.0f)), float>);
  static_assert(same_type<decltype(value<f>(x = 1.0f, y = 2.0, rate = 3.0f)), double>);
  static_assert(same_type<decltype(value<f>(x = 1.0L, y = 2.0L, rate = 3)), long double>);
  const auto complex = value<f>(x = std::complex{0.0, 1.0}, y = 2.0, rate = 3.0);
  // [/scalars]
  check("complex", complex == std::complex{5.0, 0.0});

  // [constant]
  static_assert(value<f>(x = 3.0, y = 2.0, rate = 0.5) == 10);  // arithmetic is constexpr
  // [/constant]

  if (example::failures == 0) std::cout << "every call gave what it should\n";
  return example::status();
}
