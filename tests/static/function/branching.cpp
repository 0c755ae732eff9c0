// SPDX-License-Identifier: MIT
#include <algorithm>
#include <leibniz/leibniz.hpp>

using namespace leibniz;
using namespace std;  // both libraries' max in sight

namespace {

constexpr leibniz::variable<"x"> x;
constexpr leibniz::variable<"y"> y;

static_assert(text<max(x, y) + min(x, 3) + fmax(2, y) + fmin(x, y) + clamp(x, -1, y)> ==
              "max(x, y) + min(x, 3) + fmax(2, y) + fmin(x, y) + clamp(x, -1, y)");
static_assert(text<max(x, x) + clamp(x, x, x)> == "max(x, x) + clamp(x, x, x)");
static_assert(text<abs(x) + fabs(y) + sign(x) + copysign(x, y)> ==
              "abs(x) + abs(y) + sign(x) + copysign(x, y)");

template <auto F>
constexpr double at(double a, double b = 0) {
  return value<F>(leibniz::variable<"x">{} = a, leibniz::variable<"y">{} = b);
}
constexpr double nan_ = numeric_limits<double>::quiet_NaN();
static_assert(at<max(x, y)>(1, 2) == 2 && at<max(x, y)>(2, 1) == 2 && at<min(x, y)>(1, 2) == 1 &&
              at<min(x, y)>(2, 1) == 1);
static_assert(at<max(x, y)>(1, nan_) == 1 && at<min(x, y)>(1, nan_) == 1);  // as std::max
static_assert(at<fmax(x, y)>(1, nan_) == 1 && at<fmax(x, y)>(nan_, 1) == 1 && at<fmin(x, y)>(1, nan_) == 1 &&
              at<fmin(x, y)>(nan_, 1) == 1 && at<fmax(x, y)>(1, 2) == 2 && at<fmin(x, y)>(1, 2) == 1);
static_assert(at<clamp(x, -1, 1)>(-2) == -1 && at<clamp(x, -1, 1)>(0.5) == 0.5 &&
              at<clamp(x, -1, 1)>(2) == 1);
static_assert(at<sign(x)>(2) == 1 && at<sign(x)>(-2) == -1 && at<sign(x)>(0) == 0);

// ---- derivatives: of what is returned; ties go to the first argument
template <auto F>
constexpr array<double, 2> slopes(double a, double b) {
  return gradient<F, leibniz::variable<"x">{}, leibniz::variable<"y">{}>(a, b);
}
static_assert(slopes<max(x, y)>(1, 2) == array{0.0, 1.0} && slopes<max(x, y)>(2, 1) == array{1.0, 0.0});
static_assert(slopes<min(x, y)>(1, 2) == array{1.0, 0.0} && slopes<min(x, y)>(2, 1) == array{0.0, 1.0});
static_assert(slopes<max(x, y)>(1, 1) == array{1.0, 0.0} && slopes<min(x, y)>(1, 1) == array{1.0, 0.0});
static_assert(slopes<fmax(x, y)>(nan_, 1) == array{0.0, 1.0} &&
              slopes<fmin(x, y)>(1, nan_) == array{1.0, 0.0});
static_assert(slopes<clamp(x, y, 3)>(1, 2) == array{0.0, 1.0} &&
              slopes<clamp(x, y, 3)>(2, 2) == array{1.0, 0.0} &&
              slopes<clamp(x, y, 3)>(4, 2) == array{0.0, 0.0});
static_assert(text<derivative<abs(x), x>> == "sign(x)" && text<derivative<abs(x), x, 2>> == "0");
static_assert(text<derivative<max(x* x, y), x>> == "select(x*x < y, 0, 2*x)");
static_assert(text<derivative<copysign(x, y), x>> == "sign(x)*copysign(1, y)" &&
              text<derivative<copysign(x, y), y>> == "0");

// ---- cost: what a person would write
static_assert(operations<max(x, y)>.total() == 2 && operations<gradient<max(x, y), x, y>>.total() == 3);
static_assert(operations<clamp(x, -1, 1), gradient<clamp(x, -1, 1), x>>.total() ==
              6);  // x < -1 || 1 < x once

// ---- proofs
static_assert(abs(x) * abs(x) == x * x && abs(-x) == abs(x));
static_assert(!(abs(x) == x) && difference<abs(x), x>.is_different());
static_assert(derivative<abs(x), x> == x / abs(x) && abs(x) * sign(x) == x && sign(-x) == -sign(x));
static_assert(!(sign(x) * sign(x) == sign(x)));
static_assert(max(x, y) == select(x < y, y, x));

}  // namespace
