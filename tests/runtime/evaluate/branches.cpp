// SPDX-License-Identifier: MIT
//
// Branches that are not taken, in every kind of output. (At run time, because constant evaluation refuses 1/0
// even where nobody looks at it.)
#include <catch2/catch.hpp>
#include <cmath>
#include <leibniz/leibniz.hpp>
#include <limits>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

template <auto F>
void check_everywhere(double a, double b, const std::array<double, 2>& g,
                      const std::array<std::array<double, 2>, 2>& h) {
  CAPTURE(text<F>.c_str(), a, b);
  const auto [v, gradient_of_both, hessian_of_both] =
      evaluate<F, gradient<F, x, y>, hessian<F, x, y>>(x = a, y = b);
  CHECK(std::isfinite(v));
  CHECK(gradient_of_both == g);
  CHECK(hessian_of_both == h);
  CHECK(gradient<F, x, y>(a, b) == g);
  CHECK(hessian<F, x, y>(a, b) == h);
  CHECK(leibniz::get<1>(evaluate<policy::fast, F, gradient<F, x, y>, hessian<F, x, y>>(x = a, y = b)) == g);
  CHECK(leibniz::get<2>(evaluate<policy::fast, F, gradient<F, x, y>, hessian<F, x, y>>(x = a, y = b)) == h);
  CHECK(std::array{value<derivative<F, x>>(x = a, y = b), value<derivative<F, y>>(x = a, y = b)} == g);
  CHECK(value<derivative<F, x, 2>>(x = a, y = b) == h[0][0]);
  CHECK(value<derivative<F, x, y>>(x = a, y = b) == h[0][1]);
  CHECK(value<derivative<F, y, 2>>(x = a, y = b) == h[1][1]);
  const std::array<double, 2> at{a, b}, direction{5, 7};
  CHECK(jacobian_vector_product<F, x, y>(at, direction)[0] == 5 * g[0] + 7 * g[1]);
  CHECK(hessian_vector_product<F, x, y>(at, direction) ==
        std::array{5 * h[0][0] + 7 * h[0][1], 5 * h[1][0] + 7 * h[1][1]});
  const auto j = jacobian<vector_of(F, y), x, y>(a, b);
  CHECK(j[0] == g);
}

}  // namespace

TEST_CASE("A singular branch that is not taken has no share in any derivative", "[evaluate]") {
  constexpr auto f = select(x > 0, y / x, y * y) + select(x > 0, y / x + 3, y) * select(x <= 0, 2 * y, 1 / x);
  check_everywhere<f>(0, 3, {0, 18}, {{{0, 0}, {0, 6}}});
  // (where it is taken, it counts)
  CHECK(gradient<f, x, y>(1.0, 3.0)[0] == -3 - 3 - 6);
}

TEST_CASE("Two selections of one singular value: its adjoint has a value where one takes it", "[evaluate]") {
  constexpr auto u = 1 / x;
  constexpr auto f = select(x > 0, u * y, 0) + select(x > 1, u * u, 0);
  check_everywhere<f>(0, 3, {0, 0}, {{{0, 0}, {0, 0}}});
  check_everywhere<f>(1, 3, {-3, 1}, {{{6, -1}, {-1, 0}}});
  check_everywhere<f>(2, 4, {-1.25, 0.5}, {{{1.375, -0.25}, {-0.25, 0}}});
}

TEST_CASE("Functions outside of their domain may stand in the other branch", "[evaluate]") {
  constexpr auto f = select(x > 0, sqrt(x) * log(x) + pow(x, y), x * y) + select(x >= 1, acosh(x), x * x);
  check_everywhere<f>(0, 3, {3, 0}, {{{2, 1}, {1, 0}}});
  check_everywhere<f>(-1, 3, {1, -1}, {{{2, 1}, {1, 0}}});
  constexpr auto inner = select(x > 0, log(select(x > 0, x, 1)), 0) * y;
  check_everywhere<inner>(0, 3, {0, 0}, {{{0, 0}, {0, 0}}});
}

TEST_CASE("What max and min do not return may be singular", "[evaluate]") {
  check_everywhere<min(y, 1 / x)>(0, 3, {0, 1}, {{{0, 0}, {0, 0}}});
  check_everywhere<max(y * y, log(x))>(0, 3, {0, 6}, {{{0, 0}, {0, 2}}});
  check_everywhere<fmax(y * y, sqrt(x))>(-1, 3, {0, 6}, {{{0, 0}, {0, 2}}});
  check_everywhere<fmin(sqrt(x), y)>(-1, 3, {0, 1}, {{{0, 0}, {0, 0}}});
  check_everywhere<clamp(1 / x, y, 2 * y)>(0, 3, {0, 2}, {{{0, 0}, {0, 0}}});
}

TEST_CASE("max, min, fmax, fmin, fdim, clamp, abs and copysign are those of the standard library", "[evaluate]") {
  const auto same = [](double a, double b) {
    return (std::isnan(a) && std::isnan(b)) || (a == b && std::signbit(a) == std::signbit(b));
  };
  for (const double a : {0.0, -0.0, 1.0, -2.5, infinite, -infinite, not_a_number, 5e-324})
    for (const double b : {0.0, -0.0, 1.0, -2.5, infinite, -infinite, not_a_number, 7.5}) {
      CAPTURE(a, b);
      CHECK(same(value<max(x, y)>(x = a, y = b), std::max(a, b)));
      CHECK(same(value<min(x, y)>(x = a, y = b), std::min(a, b)));
      CHECK(same(value<fdim(x, y)>(x = a, y = b), std::fdim(a, b)));
      CHECK(same(value<copysign(x, y)>(x = a, y = b), std::copysign(a, b)));
      CHECK(same(value<abs(x)>(x = a), std::abs(a)));
      CHECK(same(value<fmod(x, y)>(x = a, y = b), std::fmod(a, b)));
      CHECK(same(value<remainder(x, y)>(x = a, y = b), std::remainder(a, b)));
      CHECK(same(value<floor(x) + ceil(x) * y>(x = a, y = b), std::floor(a) + std::ceil(a) * b));
      CHECK(same(value<round(x) + trunc(x) * y>(x = a, y = b), std::round(a) + std::trunc(a) * b));
      if (a != b || std::signbit(a) == std::signbit(b)) {  // (of two zeros <cmath> may take either)
        CHECK(same(value<fmax(x, y)>(x = a, y = b), std::fmax(a, b)));
        CHECK(same(value<fmin(x, y)>(x = a, y = b), std::fmin(a, b)));
      }
      if (b >= 0) CHECK(same(value<clamp(x, -y, y)>(x = a, y = b), std::clamp(a, -b, b)));
    }
}

TEST_CASE("The derivatives of remainders are those of one piece", "[evaluate]") {
  for (const double a : {5.3, -5.3, 0.7, -8.9})
    for (const double b : {2.0, -2.0, 3.5}) {
      CAPTURE(a, b);
      CHECK(gradient<fmod(x, y), x, y>(a, b) == std::array{1.0, -std::trunc(a / b)});
      CHECK(gradient<remainder(x, y), x, y>(a, b) == std::array{1.0, -std::nearbyint(a / b)});
    }
}

namespace {

int calls = 0;
struct counted_row {
  static constexpr const char* name = "counted";
  template <class T>
  static T evaluate(const T& u) {
    ++calls;
    return u * u;
  }
  static constexpr auto derivative(auto u, auto) { return 2 * u; }
};
constexpr function<counted_row> counted;

template <auto... Outputs>
int calls_at(double a, double b) {
  calls = 0;
  static_cast<void>(evaluate<Outputs...>(x = a, y = b));
  return calls;
}

}  // namespace

TEST_CASE("A dear call is made only where a selection takes it", "[evaluate]") {
  constexpr auto f = select(x > 0, counted(y) * x, y);
  CHECK(calls_at<f>(1, 2) == 1);
  CHECK(calls_at<f>(-1, 2) == 0);
  CHECK(calls_at<f, gradient<f, x, y>>(-1, 2) == 0);
  CHECK(calls_at<f, gradient<f, x, y>, hessian<f, x, y>>(1, 2) == 1);
  constexpr auto other = select(x > 0, y, counted(y) + counted(x));
  CHECK(calls_at<other>(1, 2) == 0);
  CHECK(calls_at<other>(-1, 2) == 2);
  // needed by both sides, by one side of each of two conditions, or besides: always
  CHECK(calls_at<select(x > 0, counted(y), 2 * counted(y))>(-1, 2) == 1);
  CHECK(calls_at<select(x > 0, counted(y), x) + select(y > 0, counted(y), x)>(-1, -1) == 1);
  CHECK(calls_at<select(x > 0, counted(y), x) * counted(y)>(-1, 2) == 1);
  CHECK(calls_at<select(x > 0, counted(y), x), counted(y)>(-1, 2) == 1);
  // a condition of the branch itself
  constexpr auto nested = select(x > 0, select(counted(y) > 1, counted(x), y), x);
  CHECK(calls_at<nested>(-1, 2) == 0);
  CHECK(value<nested>(x = 3.0, y = 2.0) == 9);
  CHECK(value<nested>(x = 3.0, y = 0.5) == 0.5);
}
