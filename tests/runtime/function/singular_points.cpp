// SPDX-License-Identifier: MIT
//
// The derivatives at the edges of domains, as docs/singular_points.md and docs/functions.md state them, and
// of policy::fast far out, where a derivative written with the function's own value keeps an absolute error
// only.
#include <catch2/catch.hpp>
#include <cmath>
#include <laws/wide.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz;
using laws::wide;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

// By IEEE arithmetic: the strict gradient's, and the formula's.
template <auto F>
double slope(double at) {
  const double called = evaluate<policy::strict, gradient<F, x>>(x = at)[0],
               symbolic = value<derivative<F, x>>(x = at);
  CAPTURE(text<F>.c_str(), called, symbolic);
  CHECK((called == symbolic || (std::isnan(called) && std::isnan(symbolic))));
  return called;
}
// The IEEE slope at a singular point, where by convention first and second derivatives are 0, by every route.
template <auto F>
double singular_slope(double at) {
  CAPTURE(text<F>.c_str());
  CHECK(gradient<F, x>(at)[0] == 0);
  CHECK(evaluate<policy::fast, gradient<F, x>>(x = at)[0] == 0);
  CHECK(jacobian<vector_of(F, F * F), x>(at) == std::array{std::array{0.0}, std::array{0.0}});
  CHECK(jacobian_vector_product<vector_of(F), x>(std::array{at}, std::array{1.0})[0] == 0);
  CHECK(hessian<F, x>(at)[0][0] == 0);
  CHECK(hessian_vector_product<F, x>(std::array{at}, std::array{1.0})[0] == 0);
  return slope<F>(at);
}
constexpr double infinite = std::numeric_limits<double>::infinity();

template <auto F>
double largest_error(double from, double to) {
  double largest = 0;
  for (int k = 0; k <= 1000; ++k) {
    const double at = from + (to - from) * k / 1000;
    const wide reference = laws::difference_quotient([](const wide& v) { return value<F>(x = v); }, wide(at));
    largest = std::fmax(
        largest,
        std::fabs(static_cast<double>(reference - wide(evaluate<policy::fast, gradient<F, x>>(x = at)[0]))));
  }
  return largest;
}

}  // namespace

TEST_CASE("At a singular point with a value gradients and Hessians are 0, by policy::strict infinite",
          "[function]") {
  CHECK(singular_slope<sqrt(x)>(0) == infinite);
  CHECK(singular_slope<cbrt(x)>(0) == infinite);
  CHECK(singular_slope<asin(x)>(1) == infinite);
  CHECK(singular_slope<asin(x)>(-1) == infinite);
  CHECK(singular_slope<acos(x)>(1) == -infinite);
  CHECK(singular_slope<acosh(x)>(1) == infinite);
  CHECK(singular_slope<pow(x, 0.5)>(0) == infinite);
  CHECK(singular_slope<pow(x, constant<1, 3>{})>(0) == infinite);
  CHECK(singular_slope<3 * sqrt(2 * x) + sqrt(x)>(0) == infinite);
}

TEST_CASE("At an infinite value a derivative is infinite", "[function]") {
  CHECK(slope<log(x)>(0) == infinite);
  CHECK(slope<log2(x)>(0) == infinite);
  CHECK(slope<log10(x)>(0) == infinite);
  CHECK(slope<log1p(x)>(-1) == infinite);
  CHECK(gradient<log(x), x>(0.0)[0] == infinite);
  CHECK(gradient<pow(x, -0.5), x>(0.0)[0] == -infinite);
  CHECK(slope<atanh(x)>(1) == infinite);
  CHECK(slope<atanh(x)>(-1) == infinite);
}

TEST_CASE("At the origin a length and an angle have the derivatives 0, by policy::strict none",
          "[function]") {
  const auto check = []<auto F>(double a, double b) {
    CAPTURE(text<F>.c_str());
    const auto [g, h] = evaluate<gradient<F, x, y>, hessian<F, x, y>>(x = a, y = b);
    const auto [ieee, second] = evaluate<policy::strict, gradient<F, x, y>, hessian<F, x, y>>(x = a, y = b);
    CHECK((std::isnan(ieee[0]) || std::isnan(ieee[1])));
    for (std::size_t i = 0; i < 2; ++i) {
      CHECK(g[i] == 0);
      for (std::size_t j = 0; j < 2; ++j) CHECK(h[i][j] == 0);
    }
    CHECK((!std::isfinite(second[0][0]) || !std::isfinite(second[1][1])));
  };
  check.operator()<hypot(x, y)>(0, 0);
  check.operator()<hypot(x, y, 0)>(0, 0);
  check.operator()<sqrt(x * x + y * y)>(0, 0);
  check.operator()<pow(x * x + y * y, 0.5)>(0, 0);
  check.operator()<cbrt(x * x + y * y)>(0, 0);
  check.operator()<atan2(y, x)>(0, 0);
  check.operator()<hypot(x, y) * exp(x) + 2 * sqrt(x * x + y * y)>(0, 0);
  check.operator()<acos(x) * y>(1, 0);
  check.operator()<exp(hypot(x, y)) + exp(-hypot(x, y))>(0, 0);  // with identities between exponentials
  check.operator()<pow(x, y)>(0, 0.5);
  check.operator()<pow(x, y)>(0, 1e-3);
}

TEST_CASE("Powers of 0 have the derivatives that exist, and else 0", "[function]") {
  const auto at_zero = []<auto F>(double exponent) {
    const auto [g, h] = evaluate<gradient<F, x, y>, hessian<F, x, y>>(x = 0.0, y = exponent);
    return std::array{g[0], g[1], h[0][0], h[0][1], h[1][1]};
  };
  CHECK(at_zero.operator()<pow(x, y)>(0) == std::array{0.0, 0.0, 0.0, 0.0, 0.0});
  CHECK(at_zero.operator()<pow(x, y)>(1) == std::array{1.0, 0.0, 0.0, 0.0, 0.0});
  CHECK(at_zero.operator()<pow(x, y)>(1.5) == std::array{0.0, 0.0, 0.0, 0.0, 0.0});
  CHECK(at_zero.operator()<pow(x, y)>(2) == std::array{0.0, 0.0, 2.0, 0.0, 0.0});
  CHECK(at_zero.operator()<pow(x, y)>(3) == std::array{0.0, 0.0, 0.0, 0.0, 0.0});
  CHECK(hessian<pow(x, 1.5), x>(0.0)[0][0] == 0);
  CHECK(evaluate<policy::strict, hessian<pow(x, 1.5), x>>(x = 0.0)[0][0] == infinite);
  CHECK(hessian<pow(x, 2.5), x>(0.0)[0][0] == 0);
  // beside 0, where the power itself underflows, nothing is 0 that is not
  CHECK(hessian<pow(x, 1.5), x>(1e-250)[0][0] == Approx(0.75e125).epsilon(1e-14));
  CHECK(std::isnan(gradient<pow(x, y), x, y>(-1.0, 2.0)[1]));
}

TEST_CASE("Outside of its domain a derivative is NaN", "[function]") {
  CHECK(std::isnan(slope<sqrt(x)>(-1)));
  CHECK(std::isnan(slope<asin(x)>(1.5)));
  CHECK(std::isnan(slope<acosh(x)>(0.5)));
  const double none = std::nan("");
  for (const double d :
       {gradient<sqrt(x), x>(-1.0)[0], gradient<acos(x), x>(1.5)[0], gradient<acosh(x), x>(0.5)[0],
        gradient<sqrt(x), x>(none)[0], gradient<hypot(x, y), x, y>(none, 0.0)[0],
        gradient<cbrt(x), x>(none)[0], gradient<atan2(y, x), x, y>(0.0, none)[1],
        gradient<pow(x, y), x, y>(none, 2.0)[1], hessian<sqrt(x), x>(-1.0)[0][0]})
    CHECK(std::isnan(d));
}

TEST_CASE("By policy::fast, derivatives by the function's own value keep their absolute error far out",
          "[function]") {
  CHECK(largest_error<tanh(x)>(-30, 30) < 5e-16);
  CHECK(largest_error<coth(x)>(1, 30) < 5e-16);
  CHECK(largest_error<expm1(x)>(-60, 1) < 5e-16);
}

TEST_CASE("Large arguments overflow no derivative on the way that is finite in the end", "[function]") {
  CHECK(slope<asinh(x)>(1e150) == Approx(1e-150));
  CHECK(slope<atan(x)>(1e150) == Approx(1e-300));
  CHECK(slope<log1p(x)>(1e300) == Approx(1e-300));
  CHECK(slope<sech(x)>(1000) == 0);
  CHECK(slope<coth(x)>(1000) == 0);
}

namespace {

// sqrt(u) as a user would write it
struct half_power_ {
  static constexpr const char* name = "half_power";
  static constexpr value_range range = value_range::as_argument;
  static constexpr auto evaluate(const auto& u) {
    using std::sqrt;
    return sqrt(u);
  }
  static constexpr auto derivative(auto, auto fu) { return 1 / (2 * fu); }
  static constexpr auto finite_derivative(auto, auto fu) { return safe::inverse(fu) / 2; }
};
constexpr function<half_power_> half_power;

}  // namespace

TEST_CASE("A row of a user's own may have the convention", "[function]") {
  CHECK(singular_slope<half_power(x)>(0) == infinite);
  CHECK(gradient<half_power(x), x>(4.0)[0] == 0.25);
  static_assert(operations<gradient<half_power(1 + x * x), x>>.comparisons == 0);
  static_assert(operations<gradient<half_power(x), x>>.comparisons == 1);
}
