// SPDX-License-Identifier: MIT
//
// Numbers of GNU MPFR, in Boost's wrapping, with and without expression templates: a scalar type that owns
// memory.
#include <boost/multiprecision/mpfr.hpp>
#include <catch2/catch.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

template <class Float>
void check() {
  const Float third = Float(1) / 3;
  CHECK(value<x * x - 1 / x>(x = third) == third * third - 1 / third);
  CHECK(abs(value<0.1 * x>(x = Float(10)) - 1) < 1e-49);
  CHECK(hessian<x * x * y, x, y>(third, Float(2))[0][1] == 2 * third);
  // d tanh(x y)/dx = y (1 - tanh²), d²/dx² = -2 y² tanh (1 - tanh²)
  constexpr auto f = tanh(x * y) + hypot(x, y) * exp(y);
  const auto [v, g, h] = evaluate<f, gradient<f, x, y>, hessian<f, x, y>>(x = third, y = Float(2));
  const Float t = tanh(third * 2), length = sqrt(third * third + 4), e = exp(Float(2));
  CHECK(abs(v - (t + length * e)) < 1e-47);
  CHECK(abs(g[0] - (2 * (1 - t * t) + third / length * e)) < 1e-47);
  CHECK(abs(h[0][0] - (-8 * t * (1 - t * t) + 4 / (length * length * length) * e)) < 1e-46);
}

}  // namespace

TEST_CASE("Numbers of MPFR are a scalar type like double", "[evaluate]") {
  using boost::multiprecision::mpfr_float_50, boost::multiprecision::mpfr_float_backend;
  check<mpfr_float_50>();
  check<boost::multiprecision::number<mpfr_float_backend<50>, boost::multiprecision::et_off>>();
}
