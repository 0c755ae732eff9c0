// SPDX-License-Identifier: MIT
//
// Derivatives of any order at once: against published sequences, and every row of the function table against
// finite differences in 50 digits.
#include <boost/mp11/algorithm.hpp>
#include <catch2/catch.hpp>
#include <cmath>
#include <laws/finite_differences.hpp>
#include <leibniz/leibniz.hpp>
#include <numbers>

using namespace leibniz;
using laws::wide;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"z"> z;

template <std::size_t N>
void check_close(const std::array<double, N>& given, const std::array<double, N>& published,
                 double tolerance = 1e-14) {
  for (std::size_t k = 0; k < N; ++k) {
    CAPTURE(k);
    CHECK(given[k] == Approx(published[k]).epsilon(tolerance).margin(1e-15));
  }
}

template <class Row>
constexpr call<Row, variable<"x">> of_row{};

// A point inside every row's domain, away from zeros of its derivatives.
template <class Row>
constexpr double point = 0.375;
template <>
constexpr double point<acosh_> = 1.75;
template <>
constexpr double point<csc_> = 1.25;
template <>
constexpr double point<cot_> = 1.25;
template <>
constexpr double point<csch_> = 1.25;
template <>
constexpr double point<coth_> = 1.25;

}  // namespace

TEST_CASE("Derivatives of high order are the published sequences", "[evaluate]") {
  // Bell numbers, OEIS A000110
  check_close(derivatives<exp(exp(x) - 1), x, 12>(x = 0.0),
              {1, 1, 2, 5, 15, 52, 203, 877, 4140, 21147, 115975, 678570, 4213597});
  // Euler zigzag numbers, OEIS A000111
  check_close(derivatives<1 / cos(x) + tan(x), x, 12>(x = 0.0),
              {1, 1, 1, 2, 5, 16, 61, 272, 1385, 7936, 50521, 353792, 2702765});
  // involutions, OEIS A000085
  check_close(derivatives<exp(x + x * x / 2), x, 12>(x = 0.0),
              {1, 1, 2, 4, 10, 26, 76, 232, 764, 2620, 9496, 35696, 140152});
  // (2n - 3)!!, the square root's
  check_close(derivatives<-sqrt(1 - 2 * x), x, 10>(x = 0.0),
              {-1, 1, 1, 3, 15, 105, 945, 10395, 135135, 2027025, 34459425});
  // (n - 1)! of the logarithm
  check_close(derivatives<-log(1 - x), x, 10>(x = 0.0), {0, 1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880});
}

TEST_CASE("Taylor coefficients are the published ones", "[evaluate]") {
  // Abramowitz and Stegun 4.3.67 and 7.1.5
  check_close(taylor_coefficients<tan(x), x, 9>(x = 0.0),
              {0, 1, 0, 1.0 / 3, 0, 2.0 / 15, 0, 17.0 / 315, 0, 62.0 / 2835});
  const double c = 2 / std::sqrt(std::numbers::pi);
  check_close(taylor_coefficients<erf(x), x, 9>(x = 0.0),
              {0, c, 0, -c / 3, 0, c / 10, 0, -c / 42, 0, c / 216});
  // Lambert's W from its inverse is not here; the Catalan numbers are: (1 - sqrt(1 - 4x))/2
  check_close(taylor_coefficients<(1 - sqrt(1 - 4 * x)) / 2, x, 8>(x = 0.0),
              {0, 1, 1, 2, 5, 14, 42, 132, 429});
}

TEMPLATE_LIST_TEST_CASE("Derivatives to order 10 of every row are its finite differences", "[evaluate]",
                        function_table) {
  constexpr double at = point<TestType>;
  const auto reference =
      laws::finite_differences([](const wide& u) { return TestType::evaluate(u); }, at, 10);
  const auto given = derivatives<of_row<TestType>, x, 10>(at);
  const auto in_wide = derivatives<of_row<TestType>, x, 10>(wide(at));
  for (std::size_t k = 0; k <= 10; ++k) {
    CAPTURE(TestType::name, k);
    const double published = static_cast<double>(reference[k]);
    CHECK(static_cast<double>(abs(in_wide[k] - reference[k]) / (1 + abs(reference[k]))) < 1e-18);
    CHECK(given[k] == Approx(published).epsilon(1e-13).margin(1e-13));
  }
}

TEST_CASE("Powers of every kind have their derivatives of high order", "[evaluate]") {
  const auto check = [](const auto& f, const auto& derivatives_at, double at) {
    const auto reference = laws::finite_differences(f, at, 8);
    const auto given = derivatives_at(at);
    const auto in_wide = derivatives_at(wide(at));
    for (std::size_t k = 0; k <= 8; ++k) {
      CAPTURE(at, k);
      CHECK(static_cast<double>(abs(in_wide[k] - reference[k]) / (1 + abs(reference[k]))) < 1e-18);
      // the factors of the last one nearly cancel at 3
      CHECK(given[k] == Approx(static_cast<double>(reference[k])).epsilon(1e-9).margin(1e-12));
    }
  };
  for (const double at : {0.5, 1.25, 3.0}) {
    check([](const wide& u) { return pow(u, wide(2.5)); },
          [](const auto& u) { return derivatives<pow(x, 2.5), x, 8>(u); }, at);
    check([](const wide& u) { return pow(u, u); },
          [](const auto& u) { return derivatives<pow(x, x), x, 8>(u); }, at);
    check([](const wide& u) { return pow(wide(2), u); },
          [](const auto& u) { return derivatives<pow(2, x), x, 8>(u); }, at);
    check([](const wide& u) { return 1 / (u * u * u + u); },
          [](const auto& u) { return derivatives<1 / (pow(x, 3) + x), x, 8>(u); }, at);
    check([](const wide& u) { return pow(u * u + 1, wide(-1.5)) * pow(u, wide(7)); },
          [](const auto& u) { return derivatives<pow(x * x + 1, -1.5) * pow(x, 7), x, 8>(u); }, at);
  }
  // at 0, where a power of positive integer exponent is as good as anywhere
  check_close(derivatives<pow(x, 5) - 2 * pow(x, 2), x, 6>(x = 0.0), {0, 0, -4, 0, 0, 120, 0});
  check_close(derivatives<pow(x, 2.5), x, 2>(x = 0.0), {0, 0, 0});
}

TEST_CASE("Functions of several arguments have their derivatives of high order", "[evaluate]") {
  const double at = 0.75;
  const auto check = [&](const auto& f, const auto& given) {
    const auto reference = laws::finite_differences(f, at, 8);
    for (std::size_t k = 0; k <= 8; ++k) {
      CAPTURE(k);
      CHECK(given[k] == Approx(static_cast<double>(reference[k])).epsilon(1e-12).margin(1e-12));
    }
  };
  check([](const wide& u) { return hypot(sin(u), u * u); }, derivatives<hypot(sin(x), x * x), x, 8>(at));
  check([](const wide& u) { return atan2(u, 1 + u * u); }, derivatives<atan2(x, 1 + x * x), x, 8>(at));
  check([](const wide& u) { return fma(u, exp(u), u); }, derivatives<fma(x, exp(x), x), x, 8>(at));
  check([](const wide& u) { return hypot(u, wide(2), cos(u)); }, derivatives<hypot(x, 2, cos(x)), x, 8>(at));
}

TEST_CASE("Parameters are bound by name, and a variable that is not there gives zeros", "[evaluate]") {
  check_close(derivatives<exp(y * x), x, 3>(x = 0.0, y = 2.0), {1, 2, 4, 8});
  check_close(derivatives<exp(y * x), x, 3>(0.0, y = 2.0), {1, 2, 4, 8});
  check_close(derivatives<y * y, x, 2>(y = 3.0), {9, 0, 0});
  constexpr vector_variable<"q", 2> q;
  check_close(derivatives<q[0] * exp(q[1]), q[1], 2>(q = std::array{3.0, 0.0}), {3, 3, 3});
}

TEST_CASE("Derivatives at once are those of the formulas", "[evaluate]") {
  constexpr auto f = exp(sin(x * y) + z * log(1 + x * x)) / (2 + x);
  const auto all = derivatives<f, x, 4>(x = 0.7, y = 0.3, z = -0.4);
  CHECK(all[0] == value<f>(x = 0.7, y = 0.3, z = -0.4));
  CHECK(all[1] == Approx(value<derivative<f, x>>(x = 0.7, y = 0.3, z = -0.4)).epsilon(1e-14));
  CHECK(all[2] == Approx(value<derivative<f, x, 2>>(x = 0.7, y = 0.3, z = -0.4)).epsilon(1e-14));
  CHECK(all[3] == Approx(value<derivative<f, x, 3>>(x = 0.7, y = 0.3, z = -0.4)).epsilon(1e-14));
  CHECK(all[4] == Approx(value<derivative<f, x, 4>>(x = 0.7, y = 0.3, z = -0.4)).epsilon(1e-13));
}

// Partial derivatives of high order; the values are from mpmath 1.3.0 (taylor and diff at 60 digits).
TEST_CASE("Derivatives of high order that are not built as formulas have their values", "[evaluate]") {
  constexpr variable<"w"> w;
  constexpr auto f = exp(sin(x * y) + z * log(w + x * x));
  const auto close = [](double given, double published) {
    return std::fabs(given - published) <= 2e-14 * std::fabs(published);
  };
  CHECK(close(value<derivative<f, x, 8>>(x = 1.5, y = 0.3, z = 0.2, w = 1.0), -6.70657034964470453));
  CHECK(close(value<derivative<f, x, 12>>(x = 1.5, y = 0.3, z = 0.2, w = 1.0), -2190.51814330222831));
  CHECK(close(value<derivative<f, x, 3, y, 3, z, 3, w, 3>>(x = 1.5, y = 0.3, z = 0.2, w = 1.0),
              -3.81214656048159505));
  // in formulas, with a list, with an array, several at once
  CHECK(close(value<(derivative<f, x, 12> + 1) / x, x, y, z, w>(1.5, 0.3, 0.2, 1.0),
              -2189.51814330222831 / 1.5));
  CHECK(close(value<derivative<f, x, 12>, x, y, z, w>(std::array{1.5, 0.3, 0.2, 1.0}), -2190.51814330222831));
  const auto [a, b, c] =
      evaluate<f, derivative<f, x, 8>, derivative<f, x, 12>>(x = 1.5, y = 0.3, z = 0.2, w = 1.0);
  CHECK(a == value<f>(x = 1.5, y = 0.3, z = 0.2, w = 1.0));
  CHECK(close(b, -6.70657034964470453));
  CHECK(close(c, -2190.51814330222831));
}

// (again the values of mpmath, of the sixth to eighth derivatives)
TEST_CASE("Derivatives of high order may stand in lists of derivatives and products", "[evaluate]") {
  constexpr auto f = exp(sin(x * y) + y * log(1 + x * x));
  constexpr auto sixth = derivative<f, x, 6>;
  constexpr auto g = x * sixth + sin(y);
  const double a = 0.5, b = 0.75, d = -14.003939554197577153;
  const double dx = -3.1906918805259120515, dy = -150.57219473338778067;
  const double dxx = 439.87459998149734072, dxy = 741.7419544106340309, dyy = -1420.0038959006620437;
  const std::array first{d + a * dx, a * dy + std::cos(b)};
  const std::array<std::array<double, 2>, 2> second{
      {{2 * dx + a * dxx, dy + a * dxy}, {dy + a * dxy, a * dyy - std::sin(b)}}};
  const auto close = [](const auto& given, const auto& published) {
    for (std::size_t k = 0; k < 2; ++k) CHECK(given[k] == Approx(published[k]).epsilon(1e-13));
  };
  const std::array at{a, b}, vector{2.0, -3.0};
  const auto along = [&](const auto& row) { return 2 * row[0] - 3 * row[1]; };
  const auto [v, slopes, curvature] = evaluate<g, gradient<g, x, y>, hessian<g, x, y>>(at);
  CHECK(v == Approx(a * d + std::sin(b)).epsilon(1e-13));
  close(slopes, first);
  for (std::size_t k = 0; k < 2; ++k) close(curvature[k], second[k]);
  close(evaluate<policy::fast, gradient<g, x, y>>(x = a, y = b), first);
  constexpr auto pair = vector_of(g, sixth);
  const std::array of_sixth{dx, dy};
  const auto matrix = jacobian<pair, x, y>(at);
  close(matrix[0], first);
  close(matrix[1], of_sixth);
  close(jacobian_vector_product<pair, x, y>(at, vector), std::array{along(first), along(of_sixth)});
  close(vector_jacobian_product<pair, x, y>(at, vector),
        std::array{2 * first[0] - 3 * dx, 2 * first[1] - 3 * dy});
  close(hessian_vector_product<g, x, y>(x = a, y = b, run_time::direction = vector),
        std::array{along(second[0]), along(second[1])});
  CHECK(sparsity<hessian<x * sixth + y * y + z, x, z>>.size() == 1);  // nothing depends on z twice
}

TEST_CASE("A branch that is not taken has no share in derivatives of high order", "[evaluate]") {
  // sqrt(x - 1) and its derivatives are NaN at 0
  check_close(derivatives<select(x < 1, exp(x), sqrt(x - 1)), x, 5>(x = 0.0), {1, 1, 1, 1, 1, 1});
  check_close(derivatives<exp(select(x > 1, log(x), 2 * x)), x, 4>(x = 0.0), {1, 2, 4, 8, 16});
}

TEST_CASE("Derivatives at once in other scalar types", "[evaluate]") {
  const auto in_float = derivatives<exp(2 * x), x, 4>(0.0f);
  CHECK(std::is_same_v<decltype(in_float), const std::array<float, 5>>);
  CHECK(in_float[4] == 16);
  CHECK(derivatives<1 / x, x, 5>(2.0L)[5] == -120.0L / 64);
}
