// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

// ---- names, as they are written
static_assert(text<safe::sqrt(x) + safe::asin(x) + safe::acos(x) + sinc(x)> ==
              "safe::sqrt(x) + safe::asin(x) + safe::acos(x) + sinc(x)");
static_assert(text<safe::hypot(x, y) + safe::hypot(x, 2, y) + safe::atan2(y, 1) + safe::pow(x, y)> ==
              "safe::hypot(x, y) + safe::hypot(x, 2, y) + safe::atan2(y, 1) + safe::pow(x, y)");
static_assert(text<xlogy(x, 2) + sph_bessel(2, x)> == "xlogy(x, 2) + sph_bessel(2, x)");
// (the plain ones stay the plain ones beside them)
static_assert(text<sqrt(safe::sqrt(x)) + pow(safe::pow(x, y), 2)> ==
              "sqrt(safe::sqrt(x)) + pow(safe::pow(x, y), 2)");

// ---- derivatives
static_assert(text<derivative<safe::sqrt(x), x>> == "0.5*safe::inverse(safe::sqrt(x))");
static_assert(text<derivative<safe::hypot(x, y), y>> == "y*safe::inverse(safe::hypot(x, y))");
static_assert(text<derivative<safe::inverse(x), x>> == "-safe::inverse(x)*safe::inverse(x)");
// (of the plain ones formulas without the convention)
static_assert(text<derivative<sqrt(x), x>> == "1/(2*sqrt(x))" &&
              text<derivative<hypot(x, y), y>> == "y/hypot(x, y)");
static_assert(text<derivative<sinc(x), x>> == "-sph_bessel(1, x)");
static_assert(text<derivative<sinc(x), x, 2>> == "2*sph_bessel(2, x)/3 - sph_bessel(0, x)/3");
static_assert(text<derivative<xlogy(x, y), x>> == "log(y)");

// ---- proofs, by their definitions
static_assert(safe::sqrt(x) == sqrt(x) && safe::asin(x) + safe::acos(x) == asin(x) + acos(x));
static_assert(safe::cbrt(x) == cbrt(x) && safe::acosh(x) == acosh(x));
static_assert(safe::hypot(x, y) == hypot(x, y) && safe::pow(x, y) == pow(x, y) && xlogy(x, y) == x * log(y));
static_assert(sinc(x) * x == sin(x) && sinc(-x) == sinc(x));
static_assert(sinc(x / 2) * sinc(x / 2) / 2 == (1 - cos(x)) / (x * x));

// ---- values in constant evaluation, where the compiler can
static_assert(value<sinc(x)>(x = 0.0) == 1 && value<sph_bessel(1, x)>(x = 0.0) == 0);

}  // namespace
