// SPDX-License-Identifier: MIT
//
// docs/singular_points.md: values, gradients and Hessians at singular points, and beside them against 50
// digits.
#include <catch2/catch.hpp>
#include <cmath>
#include <laws/wide.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz;
using laws::wide;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

struct expectation {
  double value;
  std::array<double, 2> gradient;
  std::array<std::array<double, 2>, 2> hessian;
};
template <auto F>
void check_at(double a, double b, const expectation& e) {
  CAPTURE(text<F>.c_str(), a, b);
  const auto [v, g, h] = evaluate<F, gradient<F, x, y>, hessian<F, x, y>>(x = a, y = b);
  CHECK(v == Approx(e.value).epsilon(1e-15));
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(g[i] == Approx(e.gradient[i]).epsilon(1e-15));
    for (std::size_t j = 0; j < 2; ++j) {
      CHECK(h[i][j] == Approx(e.hessian[i][j]).epsilon(1e-15));
      CHECK(std::isfinite(h[i][j]));
    }
  }
}
constexpr expectation all_zero{0, {0, 0}, {{{0, 0}, {0, 0}}}};

// Value, gradient and Hessian of two formulas are the same.
template <auto F, auto G>
void check_same_as(double a, double b) {
  CAPTURE(text<F>.c_str(), a, b);
  const auto [v, g, h] = evaluate<F, gradient<F, x, y>, hessian<F, x, y>>(x = a, y = b);
  const auto [w, k, m] = evaluate<G, gradient<G, x, y>, hessian<G, x, y>>(x = a, y = b);
  CHECK(v == w);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(g[i] == Approx(k[i]).epsilon(1e-13));
    for (std::size_t j = 0; j < 2; ++j) CHECK(h[i][j] == Approx(m[i][j]).epsilon(1e-13));
  }
}

// The first four derivatives of F at a point, against the definition in 50 digits.
template <auto F, auto Reference>
void check_derivatives(double at, double tolerance) {
  CAPTURE(text<F>.c_str(), at);
  const auto given =
      std::array{value<F>(x = at), value<derivative<F, x>>(x = at), value<derivative<F, x, 2>>(x = at),
                 value<derivative<F, x, 3>>(x = at), value<derivative<F, x, 4>>(x = at)};
  const wide here = at;
  const auto reference =
      std::array{value<Reference>(x = here), value<derivative<Reference, x>>(x = here),
                 value<derivative<Reference, x, 2>>(x = here), value<derivative<Reference, x, 3>>(x = here),
                 value<derivative<Reference, x, 4>>(x = here)};
  for (std::size_t k = 0; k < given.size(); ++k) {
    CAPTURE(k);
    CHECK(std::abs(static_cast<double>(wide(given[k]) - reference[k])) < tolerance);
  }
}

}  // namespace

TEST_CASE("Safe functions have the derivatives 0 where the plain ones have none", "[function]") {
  check_at<safe::sqrt(x * x + y * y)>(0, 0, all_zero);
  check_at<safe::sqrt(x) * y>(0, 2, all_zero);
  check_at<safe::cbrt(x) * y>(0, 2, all_zero);
  check_at<safe::acosh(x) * y>(1, 2, all_zero);
  check_at<safe::inverse(x) * y>(0, 2, all_zero);
  check_at<safe::hypot(x, y)>(0, 0, all_zero);
  check_at<safe::hypot(x, y, 0) * y>(0, 0, all_zero);
  check_at<safe::atan2(y, x)>(0, 0, all_zero);
  check_at<safe::asin(x)>(1, 0, {std::asin(1.0), {0, 0}, {{{0, 0}, {0, 0}}}});
  check_at<safe::asin(x)>(-1, 0, {-std::asin(1.0), {0, 0}, {{{0, 0}, {0, 0}}}});
  check_at<safe::acos(x)>(1, 0, all_zero);
  check_at<safe::acos(x)>(-1, 0, {std::acos(-1.0), {0, 0}, {{{0, 0}, {0, 0}}}});
}

TEST_CASE("Formulas of derivatives of safe functions are finite, of every order", "[function]") {
  const auto all_finite = []<auto F>(double a, double b) {
    CAPTURE(text<F>.c_str());
    for (const double d :
         {value<derivative<F, x>>(x = a, y = b), value<derivative<F, y>>(x = a, y = b),
          value<derivative<F, x, 2>>(x = a, y = b), value<derivative<F, x, y>>(x = a, y = b),
          value<derivative<F, x, 3>>(x = a, y = b), value<derivative<F, x, 2, y>>(x = a, y = b)})
      CHECK(std::isfinite(d));
  };
  all_finite.operator()<safe::sqrt(x * x + y * y)>(0, 0);
  all_finite.operator()<safe::cbrt(x * x + y * y)>(0, 0);
  all_finite.operator()<safe::hypot(x, y)>(0, 0);
  all_finite.operator()<safe::atan2(y, x)>(0, 0);
  all_finite.operator()<safe::asin(x) * y>(1, 1);
  all_finite.operator()<safe::acos(x) * y>(-1, 1);
  all_finite.operator()<safe::acosh(x) * y>(1, 1);
  all_finite.operator()<safe::pow(x, y)>(0, 0.5);
  CHECK(derivatives<safe::sqrt(x), x, 4>(x = 0.0) == std::array{0.0, 0.0, 0.0, 0.0, 0.0});
  CHECK(!std::isfinite(derivatives<sqrt(x), x, 4>(x = 0.0)[1]));  // there is no series
}

TEST_CASE("safe::pow is finite at a base of 0", "[function]") {
  check_at<safe::pow(x, y)>(0, 2, {0, {0, 0}, {{{2, 0}, {0, 0}}}});
  check_at<safe::pow(x, y)>(0, 3, all_zero);
  check_at<safe::pow(x, y)>(0, 0.5, all_zero);
  check_at<safe::pow(x, y)>(0, 1, {0, {1, 0}, {{{0, 0}, {0, 0}}}});
  check_at<safe::pow(x, y)>(0, 0, {1, {0, 0}, {{{0, 0}, {0, 0}}}});
  check_at<safe::pow(x, 2.5) * y>(0, 2, all_zero);
}

TEST_CASE("By policy::strict, safe functions have the IEEE answer at singular points", "[function]") {
  const auto is_singular = []<auto F>(double a, double b) {
    CAPTURE(text<F>.c_str());
    const auto [v, g, h] = evaluate<policy::strict, F, gradient<F, x, y>, hessian<F, x, y>>(x = a, y = b);
    CHECK(v == value<F>(x = a, y = b));
    CHECK((!std::isfinite(g[0]) || !std::isfinite(g[1])));
    CHECK((!std::isfinite(h[0][0]) || !std::isfinite(h[1][1]) || !std::isfinite(h[0][1])));
  };
  is_singular.operator()<safe::sqrt(x * x + y * y)>(0, 0);
  is_singular.operator()<safe::hypot(x, y)>(0, 0);
  is_singular.operator()<safe::hypot(x, y, 0)>(0, 0);
  is_singular.operator()<safe::atan2(y, x)>(0, 0);
  is_singular.operator()<safe::asin(x) + y * y>(1, 0);
  is_singular.operator()<safe::acos(x) + y * y>(-1, 0);
  is_singular.operator()<safe::pow(x, y)>(0, 0.5);
  // elsewhere nothing changes
  constexpr auto f = safe::hypot(x, y) * safe::sqrt(x) + safe::pow(x, y) + safe::asin(y);
  const auto [g, h] = evaluate<policy::strict, gradient<f, x, y>, hessian<f, x, y>>(x = 0.3, y = 0.7);
  for (std::size_t k = 0; k < 2; ++k) {
    CHECK(g[k] == Approx(gradient<f, x, y>(0.3, 0.7)[k]).epsilon(1e-14));
    CHECK(h[k][0] == Approx(hessian<f, x, y>(0.3, 0.7)[k][0]).epsilon(1e-13));
  }
}

TEST_CASE("Elsewhere safe functions are the plain ones", "[function]") {
  for (const double a : {0.1, 0.5, 0.9})
    for (const double b : {-0.7, 0.3, 0.8}) {
      check_same_as<safe::sqrt(x) * y, sqrt(x) * y>(a, b);
      check_same_as<safe::hypot(x, y), hypot(x, y)>(a, b);
      check_same_as<safe::hypot(x, y, 2), hypot(x, y, 2)>(a, b);
      check_same_as<safe::atan2(y, x), atan2(y, x)>(-a, b);
      check_same_as<safe::asin(x) + safe::acos(y), asin(x) + acos(y)>(a, b);
      check_same_as<safe::pow(x, y), pow(x, y)>(a, b);
      check_same_as<xlogy(y, x), y * log(x)>(a, b);
    }
}

TEST_CASE("Integer powers, abs, ties and the axes of the angle need no safe function", "[function]") {
  check_at<pow(x, 2) + pow(y, 3)>(0, 0, {0, {0, 0}, {{{2, 0}, {0, 0}}}});
  check_at<pow(x, 1) * y>(0, 2, {0, {2, 0}, {{{0, 1}, {1, 0}}}});
  check_at<abs(x) * abs(y)>(0, 0, all_zero);
  check_at<abs(x)>(0, 2, all_zero);
  check_at<max(x, y) + min(x, y)>(1, 1, {2, {2, 0}, {{{0, 0}, {0, 0}}}});
  check_at<atan2(y, x)>(0, 2, {std::acos(0.0), {-0.5, 0}, {{{0, 0.25}, {0.25, 0}}}});
  check_at<atan2(y, x)>(-2, 0, {std::acos(-1.0), {0, -0.5}, {{{0, -0.25}, {-0.25, 0}}}});
  check_at<x * x * log(1 + y)>(0, 0, all_zero);
}

TEST_CASE("x log(x) and its kin at 0", "[function]") {
  CHECK(value<xlogy(x, x)>(x = 0.0) == 0);
  CHECK(gradient<xlogy(x, x), x>(0.0)[0] == -std::numeric_limits<double>::infinity());  // as it is
  check_at<xlogy(x, y)>(0, 2, {0, {std::log(2.0), 0}, {{{0, 0.5}, {0.5, 0}}}});
  check_at<xlogy(x * x, x)>(
      0.5, 0, {0.25 * std::log(0.5), {std::log(0.5) + 0.5, 0}, {{{2 * std::log(0.5) + 3, 0}, {0, 0}}}});
  CHECK(std::isnan(value<xlogy(x, y)>(x = std::nan(""), y = 1.0)));
}

TEST_CASE("sinc and its derivatives keep their digits near 0", "[function]") {
  check_at<sinc(x)>(0, 0, {1, {0, 0}, {{{-1.0 / 3, 0}, {0, 0}}}});
  CHECK(value<derivative<sinc(x), x, 4>>(x = 0.0) == Approx(1.0 / 5).epsilon(1e-15));
  CHECK(value<derivative<sinc(x), x, 6>>(x = 0.0) == Approx(-1.0 / 7).epsilon(1e-15));
  for (const double at : {1e-6, 1e-3, 0.03, 0.4, 1.0, 1.9, 2.4, 2.6, 3.1, 4.0, 7.5, -0.02, -3.3, 40.0})
    check_derivatives<sinc(x), sin(x) / x>(at, 2e-15);
  // (nearer to 0 even 50 digits cancel in sin(x)/x; its Taylor series: -x/3 + x³/30)
  CHECK(gradient<sinc(x), x>(1e-12)[0] == Approx(-1e-12 / 3).epsilon(1e-15));
  CHECK(gradient<sinc(x), x>(1e-300)[0] == Approx(-1e-300 / 3).epsilon(1e-15));
  // (1 - cos(x))/x²
  constexpr auto f = sinc(x / 2) * sinc(x / 2) / 2;
  for (const double at : {1e-5, 1e-4, 0.02, 0.7, 3.0, 6.0})
    check_derivatives<f, (1 - cos(x)) / (x * x)>(at, 2e-15);
  check_at<f>(0, 0, {0.5, {0, 0}, {{{-1.0 / 12, 0}, {0, 0}}}});
}

TEST_CASE("Spherical Bessel functions are those of the standard library", "[function]") {
#if defined(__GLIBCXX__)
  const auto check = [](double given, unsigned n, double at) {
    CAPTURE(n, at);
    CHECK(std::abs(given - std::sph_bessel(n, at)) < 1e-14);
  };
  for (const double at : {0.0, 1e-5, 0.1, 1.0, 2.5, 4.0, 6.0, 11.0, 30.0}) {
    check(value<sph_bessel(0, x)>(x = at), 0, at);
    check(value<sph_bessel(1, x)>(x = at), 1, at);
    check(value<sph_bessel(2, x)>(x = at), 2, at);
    check(value<sph_bessel(5, x)>(x = at), 5, at);
  }
#endif
  CHECK(value<sph_bessel(3, x)>(x = -2.0) == -value<sph_bessel(3, x)>(x = 2.0));
}
