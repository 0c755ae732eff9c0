// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>
#include <cmath>
#include <leibniz/leibniz.hpp>
#include <random>
#include <span>
#include <vector>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"p"> p;
constexpr vector_variable<"q", 3> q;
constexpr auto f = x * x * y + exp(x - y);

struct softplus_ {
  static constexpr const char* name = "softplus";
  static constexpr auto evaluate(const auto& u) {
    using std::exp, std::log1p;
    return log1p(exp(u));
  }
  static constexpr auto derivative(auto u, auto) {
    using std::exp;
    return 1 / (1 + exp(-u));
  }
};
constexpr function<softplus_> softplus;

struct hypotenuse_ {
  static constexpr const char* name = "hypotenuse";
  static constexpr auto evaluate(const auto& u, const auto& v) {
    using std::hypot;
    return hypot(u, v);
  }
  static constexpr auto derivative(auto u, auto v, auto fu) { return partials(u / fu, v / fu); }
};
constexpr function<hypotenuse_> hypotenuse;

}  // namespace

TEST_CASE("Arguments by name, by position and in an array are the same", "[evaluate]") {
  const double expected = value<f>(x = 2.0, y = 0.5);
  CHECK(expected == 2.0 * 2.0 * 0.5 + std::exp(1.5));
  CHECK(value<f>(y = 0.5, x = 2.0) == expected);
  CHECK(value<f, x, y>(2.0, 0.5) == expected);
  CHECK(value<f, y, x>(0.5, 2.0) == expected);
  CHECK(value<f, x>(2.0, y = 0.5) == expected);
  CHECK(value<f, x, y>(std::array{2.0, 0.5}) == expected);
  const double c_array[] = {2.0, 0.5};
  CHECK(value<f, x, y>(c_array) == expected);
  CHECK(value<f, x, y>(std::span(c_array)) == expected);
  CHECK(value<f, x, y>(std::vector{2.0, 0.5}) == expected);
  CHECK(value<f, x>(std::array{2.0}, y = 0.5) == expected);
}

TEST_CASE("A name that the formula does not have is fine, wherever it stands", "[evaluate]") {
  CHECK(value<derivative<f, y, x>>(x = 2.0, y = 0.5, p = 7.0) ==
        value<derivative<f, y, x>>(x = 2.0, y = 0.5));
  CHECK(value<3_c, x, y>(1.0, 2.0) == 3.0);
  CHECK(value<x, x, y>(std::array{1.0, 2.0}) == 1.0);
  CHECK(value<3_c>() == 3.0);
}

TEST_CASE("Integers count as doubles, and take the type of the others", "[evaluate]") {
  static_assert(std::is_same_v<decltype(value<x / y>(x = 1, y = 3)), double>);
  static_assert(std::is_same_v<decltype(value<x / y>(x = 1, y = 3.0f)), float>);
  static_assert(std::is_same_v<decltype(value<x / y>(x = 1.0f, y = 3.0)), double>);
  static_assert(std::is_same_v<decltype(value<x / y>(x = 1.0L, y = 3)), long double>);
  static_assert(std::is_same_v<decltype(value<x / y, x, y>(std::array{1, 3})), double>);
  CHECK(value<x / y>(x = 1, y = 3) == 1.0 / 3);
  CHECK(value<x / y>(x = 1, y = 3.0f) == 1.0f / 3);
  CHECK(gradient<x / y, x, y>(1, 4)[0] == 0.25);
}

TEST_CASE("A vector variable takes an array, or its components one by one", "[evaluate]") {
  constexpr auto g = q[0] * q[1] - q[2] * x;
  const std::array a{2.0, 3.0, 5.0};
  CHECK(value<g>(q = a, x = 7.0) == 6.0 - 35.0);
  CHECK(value<g, q, x>(2.0, 3.0, 5.0, 7.0) == 6.0 - 35.0);
  CHECK(value<g, q>(a, x = 7.0) == 6.0 - 35.0);
  CHECK(value<g, x, q>(std::array{7.0, 2.0, 3.0, 5.0}) == 6.0 - 35.0);
  CHECK(value<g>(q[0_c] = 2.0, q[1_c] = 3.0, q[2_c] = 5.0, x = 7.0) == 6.0 - 35.0);
  CHECK(gradient<g, q>(a, x = 7.0) == std::array{3.0, 2.0, -7.0});
  CHECK(gradient<g, q[1]>(3.0, q[0_c] = 2.0, q[2_c] = 5.0, x = 7.0) == std::array{2.0});
}

TEST_CASE("Gradient, Jacobian and Hessian come in the shape and order of their lists", "[evaluate]") {
  CHECK(gradient<x * x * y, x, y>(x = 3.0, y = 2.0) == std::array{12.0, 9.0});
  CHECK(gradient<x * x * y, y, x>(x = 3.0, y = 2.0) == std::array{9.0, 12.0});
  CHECK(gradient<x * x * y, y, x>(2.0, 3.0) == std::array{9.0, 12.0});
  CHECK(gradient<x * y, x>(2.0, y = 3.0) == std::array{3.0});
  CHECK(gradient<x * y, x, p>(2.0, 5.0, y = 3.0) == std::array{3.0, 0.0});
  using row = std::array<double, 2>;
  CHECK(jacobian<vector_of(x * y, x - y, 3), x, y>(2.0, 3.0) ==
        std::array{row{3.0, 2.0}, row{1.0, -1.0}, row{0.0, 0.0}});
  CHECK(hessian<x * x * y, x, y>(3.0, 2.0) == std::array{row{4.0, 6.0}, row{6.0, 0.0}});
  CHECK(hessian<x * x * y, y, x>(2.0, 3.0) == std::array{row{0.0, 6.0}, row{6.0, 4.0}});
  CHECK(value<vector_of(x, x * y, 2)>(x = 3.0, y = 2.0) == std::array{3.0, 6.0, 2.0});
  CHECK(value<gradient<x * y, x, y>[1_c]>(x = 3.0) == 3.0);
}

TEST_CASE("What is evaluated together is what is evaluated apart", "[evaluate]") {
  std::mt19937 bits(1);
  std::uniform_real_distribution<double> coordinate(-2, 2);
  for (int k = 0; k < 100; ++k) {
    const double a = coordinate(bits), b = coordinate(bits);
    const auto [v, g, h] = evaluate<f, gradient<f, x, y>, hessian<f, x, y>>(x = a, y = b);
    CHECK(v == value<f>(x = a, y = b));
    for (std::size_t i = 0; i < 2; ++i) {
      CHECK(g[i] == Approx(gradient<f, x, y>(a, b)[i]).epsilon(1e-14));
      for (std::size_t j = 0; j < 2; ++j)
        CHECK(h[i][j] == Approx(hessian<f, x, y>(a, b)[i][j]).epsilon(1e-14));
    }
  }
  CHECK(evaluate<x * y>(x = 2.0, y = 3.0) == 6.0);
  const auto [two, j] = evaluate<vector_of(x, y), jacobian<vector_of(x * y, y), x, y>>(x = 2.0, y = 3.0);
  CHECK(two == std::array{2.0, 3.0});
  CHECK(j[0] == std::array{3.0, 2.0});
}

TEST_CASE("A row that a user writes is a function like any other", "[evaluate]") {
  constexpr auto g = softplus(x * y) + hypotenuse(x, 2 * y);
  const double a = 0.3, b = -0.8, e = std::exp(a * b), h = std::hypot(a, 2 * b);
  CHECK(value<g>(x = a, y = b) == std::log1p(e) + h);
  const auto [by_x, by_y] = gradient<g, x, y>(a, b);
  CHECK(by_x == Approx(b * e / (1 + e) + a / h).epsilon(1e-14));
  CHECK(by_y == Approx(a * e / (1 + e) + 4 * b / h).epsilon(1e-14));
  CHECK(value<derivative<g, y>>(x = a, y = b) == Approx(by_y).epsilon(1e-14));
  const auto [row_x, row_y] = hessian<g, x, y>(a, b);
  CHECK(row_x[0] == Approx(value<derivative<g, x, 2>>(x = a, y = b)).epsilon(1e-13));
  CHECK(row_x[1] == Approx(value<derivative<g, x, y>>(x = a, y = b)).epsilon(1e-13));
  CHECK(row_y[1] == Approx(value<derivative<g, y, 2>>(x = a, y = b)).epsilon(1e-13));
}

TEST_CASE("The derivative of a power at base 0 is that of the power, not NaN", "[evaluate]") {
  CHECK(gradient<pow(x, 2), x>(0.0) == std::array{0.0});
  CHECK(gradient<pow(x, 1), x>(0.0) == std::array{1.0});
  CHECK(gradient<pow(x, 2.5), x>(0.0) == std::array{0.0});
  CHECK(gradient<pow(x, y), x>(0.0, y = 2.0) == std::array{0.0});
  CHECK(gradient<pow(x, y), x>(0.0, y = 1.0) == std::array{1.0});
  CHECK(hessian<pow(x, 3), x>(0.0)[0][0] == 0.0);
  CHECK(hessian<pow(x, 2), x>(0.0)[0][0] == 2.0);
}
