// SPDX-License-Identifier: MIT
//
// The derivatives at the edges of domains, as docs/functions.md states them, and of
// policy::fast far out, where a derivative written with the function's own value keeps an absolute error
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

template <auto F>
double slope(double at) {
  const double called = gradient<F, x>(at)[0], symbolic = value<derivative<F, x>>(x = at);
  CHECK((called == symbolic || (std::isnan(called) && std::isnan(symbolic))));
  return called;
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

TEST_CASE("At the edge of a domain a derivative is infinite", "[function]") {
  CHECK(slope<sqrt(x)>(0) == infinite);
  CHECK(slope<cbrt(x)>(0) == infinite);
  CHECK(slope<log(x)>(0) == infinite);
  CHECK(slope<log2(x)>(0) == infinite);
  CHECK(slope<log10(x)>(0) == infinite);
  CHECK(slope<log1p(x)>(-1) == infinite);
  CHECK(slope<asin(x)>(1) == infinite);
  CHECK(slope<asin(x)>(-1) == infinite);
  CHECK(slope<acos(x)>(1) == -infinite);
  CHECK(slope<acosh(x)>(1) == infinite);
  CHECK(slope<atanh(x)>(1) == infinite);
  CHECK(slope<atanh(x)>(-1) == infinite);
}

TEST_CASE("At the origin a length and an angle have no derivative", "[function]") {
  const auto of_length = gradient<hypot(x, y), x, y>(0.0, 0.0),
             of_angle = gradient<atan2(y, x), x, y>(0.0, 0.0);
  for (const double d : {of_length[0], of_length[1], of_angle[0], of_angle[1]}) CHECK(std::isnan(d));
}

TEST_CASE("Outside of its domain a derivative is NaN", "[function]") {
  CHECK(std::isnan(slope<sqrt(x)>(-1)));
  CHECK(std::isnan(slope<asin(x)>(1.5)));
  CHECK(std::isnan(slope<acosh(x)>(0.5)));
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
