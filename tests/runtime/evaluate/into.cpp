// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>
#include <leibniz/leibniz.hpp>
#include <span>
#include <vector>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto f = x * x * sin(y) + y;

// the second derivative by y is no number of its own, 0 and x are a constant and an input
constexpr auto g = x * y;

constexpr bool at_compile_time() {
  std::array<double, 7> out{};
  return evaluate_into<g, gradient<g, x, y>, hessian<g, x, y>>(out, x = 2.0, y = 3.0) &&
         out == std::array{6.0, 3.0, 2.0, 0.0, 1.0, 1.0, 0.0};
}
static_assert(at_compile_time());

}  // namespace

TEST_CASE("Results written to memory are those that evaluate returns", "[evaluate]") {
  const auto [value, slope, curvature] = evaluate<f, gradient<f, x, y>, hessian<f, x, y>>(x = 1.25, y = -0.5);
  std::vector<double> out(9, -7.0);
  CHECK(evaluate_into<f, gradient<f, x, y>, hessian<f, x, y>>(std::span(out).first(8), 1.25, -0.5));
  CHECK(out == std::vector{value, slope[0], slope[1], curvature[0][0], curvature[0][1], curvature[1][0],
                           curvature[1][1], -7.0, -7.0});
}

TEST_CASE("Many results written to memory are those that evaluate returns", "[evaluate]") {
  constexpr variable<"z"> z;
  constexpr auto h = x * x * sin(y) + z * x;  // entries that are zero, one, and an input
  const auto [value, slope, curvature] =
      evaluate<h, gradient<h, x, y, z>, hessian<h, x, y, z>>(x = 1.25, y = -0.5, z = 3.0);
  std::vector<double> expected{value};
  expected.insert(expected.end(), slope.begin(), slope.end());
  for (const auto& row : curvature) expected.insert(expected.end(), row.begin(), row.end());
  std::vector<double> out(13, -7.0);
  CHECK(evaluate_into<h, gradient<h, x, y, z>, hessian<h, x, y, z>>(out, x = 1.25, y = -0.5, z = 3.0));
  CHECK(out == expected);
}

TEST_CASE("A place too small for the results stays as it is", "[evaluate]") {
  std::vector<double> out(2, -7.0);
  CHECK_FALSE(evaluate_into<f, gradient<f, x, y>>(out, x = 1.0, y = 2.0));
  CHECK(out == std::vector{-7.0, -7.0});
}

TEST_CASE("Results in other scalar types go to memory too", "[evaluate]") {
  std::array<float, 3> out{};
  CHECK(evaluate_into<f, gradient<f, x, y>>(out, x = 1.5f, y = 0.5f));
  CHECK(out[0] == value<f>(x = 1.5f, y = 0.5f));
}
