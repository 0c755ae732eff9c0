// SPDX-License-Identifier: MIT
//
// How numbers go into a formula and come out: arguments, shapes, scalar types.
#include <leibniz/leibniz.hpp>

#include <algorithm>
#include <array>
#include <complex>
#include <iostream>
#include <span>
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

  // [into]
  double out[1 + 2 + 4];
  evaluate_into<f, gradient<f, x, y>, hessian<f, x, y>>(std::span(out), x = 1.0, y = 2.0, rate = 3.0);
  // [/into]
  check("into", out[0] == v && out[1] == d[0] && out[2] == d[1] && out[3] == H[0][0] && out[4] == H[0][1] &&
                    out[5] == H[1][0] && out[6] == H[1][1]);

  // [batch]
  const std::vector<double> xs{0.5, 1.0, 1.5, 2.0, 2.5}, ys{5.0, 4.0, 3.0, 2.0, 1.0};
  std::vector<double> residuals(xs.size()), jacobian_rows(2 * xs.size());
  evaluate_batch<f, gradient<f, x, y>>(residuals, jacobian_rows, x = std::span(xs), y = std::span(ys),
                                       rate = 0.5);
  // [/batch]
  check("batch", residuals[3] == value<f>(x = 2.0, y = 2.0, rate = 0.5) && jacobian_rows[2 * 3] == 4);

  // [sparse]
  constexpr auto chain = pow(q[0] - q[1], 2) + pow(q[1] - q[2], 4);
  constexpr auto pattern = sparsity<hessian<chain, q>>;  // no (2, 0): nothing couples q[0] and q[2]
  static_assert(pattern.size() == 5 && pattern.rows[4] == 2 && pattern.columns[4] == 2);
  const auto packed = hessian<chain, q>.sparse(point);
  std::vector<double> buffer(pattern.size());
  hessian<chain, q>.sparse(point, std::span<double>(buffer));  // straight into a solver's buffer
  // [/sparse]
  check("sparse",
        std::equal(buffer.begin(), buffer.end(), packed.begin()) && packed[0] == 2 && packed[4] == 12);

  // [products]
  const std::array d3{1.0, 0.0, -1.0};
  const auto curvature = hessian_vector_product<chain, q>(point, d3);
  const auto [energy, force, change] = evaluate<chain, gradient<chain, q>, hessian_vector_product<chain, q>>(
      q = point, run_time::direction = d3);  // one program
  // [/products]
  check("products", change == curvature && curvature[0] == 2 && energy == value<chain>(q = point) &&
                        force == gradient<chain, q>(point));

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
