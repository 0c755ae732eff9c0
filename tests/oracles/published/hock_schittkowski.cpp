// SPDX-License-Identifier: MIT
//
// Problems of W. Hock and K. Schittkowski, Test Examples for Nonlinear Programming Codes (LNEMS 187, 1981),
// with their published optima, as OPTI's nlp_HS.m has them (BSD; 11 corrected): at the optimum the gradient
// is a combination of the gradients of the active constraints, those of inequalities with no negative weight
// (Karush, Kuhn, Tucker).
#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <Eigen/Dense>
#include <leibniz/leibniz.hpp>
#include <vector>

using namespace leibniz;

namespace {

constexpr variable<"x1"> x1;
constexpr variable<"x2"> x2;
constexpr variable<"x3"> x3;

// Objective, constraints (the first few are equations, the others are >= 0), optimum.
template <auto f, auto constraints, int Equations = 0, std::size_t N>
void check(int number, const std::array<double, N>& optimum, double least, double tolerance = 1e-9) {
  CAPTURE(number);
  const auto [value, g, c, J] = [&] {
    if constexpr (N == 2)
      return evaluate<f, gradient<f, x1, x2>, constraints, jacobian<constraints, x1, x2>>(x1 = optimum[0],
                                                                                          x2 = optimum[1]);
    else
      return evaluate<f, gradient<f, x1, x2, x3>, constraints, jacobian<constraints, x1, x2, x3>>(
          x1 = optimum[0], x2 = optimum[1], x3 = optimum[2]);
  }();
  CHECK(std::abs(value - least) <= tolerance * (1 + std::abs(least)));
  std::vector<std::size_t> active;
  double scale = 1;
  for (std::size_t i = 0; i < c.size(); ++i) {
    double size = 1;
    for (const double d : J[i]) size += std::abs(d);
    CHECK(c[i] >= -tolerance * size * 10);
    if (i < static_cast<std::size_t>(Equations)) CHECK(c[i] <= tolerance * size * 10);
    if (c[i] <= tolerance * size * 10) active.push_back(i);
  }
  Eigen::VectorXd slope(static_cast<Eigen::Index>(N));
  Eigen::MatrixXd A(slope.size(), static_cast<Eigen::Index>(active.size()));
  for (std::size_t k = 0; k < N; ++k) {
    slope[static_cast<Eigen::Index>(k)] = g[k];
    scale += std::abs(g[k]);
    for (std::size_t i = 0; i < active.size(); ++i)
      A(static_cast<Eigen::Index>(k), static_cast<Eigen::Index>(i)) = J[active[i]][k];
  }
  Eigen::VectorXd rest = slope;
  if (!active.empty()) {
    const Eigen::VectorXd weights = A.completeOrthogonalDecomposition().solve(slope);
    rest -= A * weights;
    for (std::size_t i = 0; i < active.size(); ++i)
      if (active[i] >= static_cast<std::size_t>(Equations))
        CHECK(weights[static_cast<Eigen::Index>(i)] >= -100 * tolerance * scale);
  }
  CHECK(rest.norm() <= 100 * tolerance * scale);
}

constexpr auto rosenbrock = 100 * pow(x2 - x1 * x1, 2) + pow(1 - x1, 2);
const double root_2 = std::sqrt(2.0), root_3 = std::sqrt(3.0), root_7 = std::sqrt(7.0);
const double pi = 3.14159265358979324;

}  // namespace

TEST_CASE("Hock and Schittkowski's problems of two unknowns: optimality at the published optima",
          "[oracles]") {
  check<rosenbrock, vector_of(x2 + 1.5)>(1, std::array{1.0, 1.0}, 0);
  check<rosenbrock, vector_of(x2 - 1.5)>(2, std::array{1.224370749, 1.5}, 0.0504261879, 1e-7);
  check<x2 + 1e-5 * pow(x2 - x1, 2), vector_of(x2)>(3, std::array{0.0, 0.0}, 0);
  check<pow(x1 + 1, 3) / 3 + x2, vector_of(x1 - 1, x2)>(4, std::array{1.0, 0.0}, 8 / 3.0);
  check<sin(x1 + x2) + pow(x1 - x2, 2) - 1.5 * x1 + 2.5 * x2 + 1,
        vector_of(x1 + 1.5, 4 - x1, x2 + 3, 3 - x2)>(5, std::array{0.5 - pi / 3, -0.5 - pi / 3},
                                                     -root_3 / 2 - pi / 3);
  check<pow(1 - x1, 2), vector_of(10 * (x2 - x1 * x1)), 1>(6, std::array{1.0, 1.0}, 0);
  check<log(1 + x1 * x1) - x2, vector_of(pow(1 + x1 * x1, 2) + x2 * x2 - 4), 1>(7, std::array{0.0, root_3},
                                                                                -root_3);
  check<sin(numbers::pi * x1 / 12) * cos(numbers::pi * x2 / 16), vector_of(4 * x1 - 3 * x2), 1>(
      9, std::array{-3.0, -4.0}, -0.5);
  check<x1 - x2, vector_of(1 - 3 * x1 * x1 + 2 * x1 * x2 - x2 * x2)>(10, std::array{0.0, 1.0}, -1);
  check<pow(x1 - 5, 2) + x2 * x2 - 25, vector_of(x2 - x1 * x1)>(
      11, std::array{1.2347728250532970, 1.5246639294901000}, -8.498464223);
  check<0.5 * x1 * x1 + x2 * x2 - x1 * x2 - 7 * x1 - 7 * x2, vector_of(25 - 4 * x1 * x1 - x2 * x2)>(
      12, std::array{2.0, 3.0}, -30);
  check<pow(x1 - 2, 2) + pow(x2 - 1, 2), vector_of(x1 - 2 * x2 + 1, 1 - x1 * x1 / 4 - x2 * x2), 1>(
      14, std::array{(root_7 - 1) / 2, (root_7 + 1) / 4}, 9 - 2.875 * root_7);
  check<rosenbrock, vector_of(x1 * x2 - 1, x1 + x2 * x2, 0.5 - x1)>(15, std::array{0.5, 2.0}, 306.5);
  check<0.01 * x1 * x1 + x2 * x2, vector_of(x1 * x2 - 25, x1 * x1 + x2 * x2 - 25, x1 - 2, 50 - x1, x2,
                                            50 - x2)>(18, std::array{std::sqrt(250), std::sqrt(2.5)}, 5);
  check<pow(x1 - 10, 3) + pow(x2 - 20, 3),
        vector_of(pow(x1 - 5, 2) + pow(x2 - 5, 2) - 100, 82.81 - pow(x2 - 5, 2) - pow(x1 - 6, 2), x1 - 13,
                  100 - x1, x2, 100 - x2)>(19, std::array{14.095, 0.84296079}, -6961.81381, 1e-7);
  check<rosenbrock, vector_of(x1 + x2 * x2, x1 * x1 + x2, x1 * x1 + x2 * x2 - 1, x1 + 0.5, 0.5 - x1)>(
      20, std::array{0.5, root_3 / 2}, 81.5 - 25 * root_3);
  check<0.01 * x1 * x1 + x2 * x2 - 100, vector_of(10 * x1 - x2 - 10, x1 - 2, 50 - x1, x2 + 50, 50 - x2)>(
      21, std::array{2.0, 0.0}, -99.96);
  check<pow(x1 - 2, 2) + pow(x2 - 1, 2), vector_of(2 - x1 - x2, x2 - x1 * x1)>(22, std::array{1.0, 1.0}, 1);
  check<x1 * x1 + x2 * x2, vector_of(x1 + x2 - 1, x1 * x1 + x2 * x2 - 1, 9 * x1 * x1 + x2 * x2 - 9,
                                     x1 * x1 - x2, x2 * x2 - x1)>(23, std::array{1.0, 1.0}, 2);
  check<(pow(x1 - 3, 2) - 9) * pow(x2, 3) / (27 * sqrt(3_c)),
        vector_of(x1 / sqrt(3_c) - x2, x1 + sqrt(3_c) * x2, 6 - x1 - sqrt(3_c) * x2, x1, x2)>(
      24, std::array{3.0, root_3}, -1);
}

TEST_CASE("Hock and Schittkowski's problems of three unknowns: optimality at the published optima",
          "[oracles]") {
  check<pow(x1 - x2, 2) + pow(x2 - x3, 4), vector_of((1 + x2 * x2) * x1 + pow(x3, 4) - 3), 1>(
      26, std::array{1.0, 1.0, 1.0}, 0);
  check<0.01 * pow(x1 - 1, 2) + pow(x2 - x1 * x1, 2), vector_of(x1 + x3 * x3 + 1), 1>(
      27, std::array{-1.0, 1.0, 0.0}, 0.04);
  check<pow(x1 + x2, 2) + pow(x2 + x3, 2), vector_of(x1 + 2 * x2 + 3 * x3 - 1), 1>(
      28, std::array{0.5, -0.5, 0.5}, 0);
  check<-(x1 * x2 * x3), vector_of(48 - x1 * x1 - 2 * x2 * x2 - 4 * x3 * x3)>(
      29, std::array{4.0, 2 * root_2, 2.0}, -16 * root_2);
  check<x1 * x1 + x2 * x2 + x3 * x3, vector_of(x1 * x1 + x2 * x2 - 1, x1 - 1, 10 - x1, x2 + 10, 10 - x2,
                                               x3 + 10, 10 - x3)>(30, std::array{1.0, 0.0, 0.0}, 1);
}
