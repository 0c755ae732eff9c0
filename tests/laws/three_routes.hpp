// SPDX-License-Identifier: MIT
//
// The derivatives of a formula f of x and y by three routes, in 50 digits: the program that gradient and
// hessian run, the symbolic derivative, and the slope of the values.
#pragma once

#include <catch2/catch.hpp>
#include <laws/wide.hpp>
#include <leibniz/leibniz.hpp>

namespace leibniz::laws {

// The variables that f is written in.
inline constexpr variable<"x"> x;
inline constexpr variable<"y"> y;

template <auto f>
void check_three_routes_at(double at_x, double at_y) {
  const wide a = at_x, b = at_y;
  const auto slope = [&](const auto& g) {
    return std::array{difference_quotient([&](const wide& v) -> wide { return g(v, b); }, a),
                      difference_quotient([&](const wide& v) -> wide { return g(a, v); }, b)};
  };
  const auto close = [](const wide& u, const wide& v, double tolerance) {
    return abs(u - v) < wide(tolerance) * (wide(1) + abs(v));
  };
  CAPTURE(at_x, at_y);
  // the adjoint program, the symbolic derivative and the slope
  const auto g = gradient<f, x, y>(a, b);
  const auto symbolic =
      std::array{value<derivative<f, x>>(x = a, y = b), value<derivative<f, y>>(x = a, y = b)};
  const auto slopes = slope([](const wide& u, const wide& v) { return value<f>(x = u, y = v); });
  // edge pushing, the symbolic second derivative and the slope of the first
  const auto h = hessian<f, x, y>(a, b);
  const std::array<std::array<wide, 2>, 2> second{
      {{value<derivative<f, x, 2>>(x = a, y = b), value<derivative<f, x, y>>(x = a, y = b)},
       {value<derivative<f, y, x>>(x = a, y = b), value<derivative<f, y, 2>>(x = a, y = b)}}};
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(close(g[i], slopes[i], 1e-22));
    CHECK(close(g[i], symbolic[i], 1e-40));
    for (std::size_t j = 0; j < 2; ++j) CHECK(close(h[i][j], second[i][j], 1e-40));
  }
  CHECK(h[0][1] == h[1][0]);
  const auto curvature = slope([](const wide& u, const wide& v) { return gradient<f, x, y>(u, v)[0]; });
  CHECK(close(h[0][0], curvature[0], 1e-20));
  CHECK(close(h[0][1], curvature[1], 1e-20));
}

template <auto... f>
void check_three_routes() {
  for (const double a : {0.3, 0.7, 1.9})
    for (const double b : {0.4, 1.1}) (check_three_routes_at<f>(a, b), ...);
}

}  // namespace leibniz::laws
