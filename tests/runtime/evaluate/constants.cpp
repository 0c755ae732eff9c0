// SPDX-License-Identifier: MIT
//
// Numbers in a formula: powers, constants, complex scalars.
#include <catch2/catch.hpp>
#include <cmath>
#include <complex>
#include <leibniz/leibniz.hpp>
#include <limits>
#include <numbers>
#include <random>
#include <ratio>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

template <class T>
bool same_bits(T a, T b) {
  return (a == b && std::signbit(a) == std::signbit(b)) || (a != a && b != b);
}

}  // namespace

TEST_CASE("In complex numbers, the value of a formula is that of the same C++ expression", "[evaluate]") {
  using complex = std::complex<double>;
  std::mt19937_64 bits(1);
  std::uniform_real_distribution<double> part(-2, 2);
  for (int k = 0; k < 200; ++k) {
    const complex a(part(bits), part(bits)), b(part(bits), part(bits));
    CHECK(value<x * y + x / y - 3>(x = a, y = b) == a * b + a / b - 3.0);
    CHECK(value<exp(x) * sin(y)>(x = a, y = b) == std::exp(a) * std::sin(b));
    CHECK(value<0.1 * x>(x = a) == 0.1 * a);
    const complex by_x = gradient<exp(x) * sin(y), x, y>(a, b)[0];
    CHECK(std::abs(by_x - std::exp(a) * std::sin(b)) < 1e-14 * std::abs(by_x));
  }
}

TEST_CASE("pow(x, n) with an integer n is the product the documentation says", "[evaluate]") {
  std::mt19937_64 bits(1);
  std::uniform_real_distribution<double> part(-2, 2);
  for (int k = 0; k < 200; ++k) {
    const double a = part(bits), b = a * a, c = b * a, d = b * b;
    CHECK(value<pow(x, 1)>(x = a) == a);
    CHECK(value<pow(x, 2)>(x = a) == b);
    CHECK(value<pow(x, 3)>(x = a) == c);
    CHECK(value<pow(x, 5)>(x = a) == d * a);
    CHECK(value<pow(x, 6)>(x = a) == c * c);
    CHECK(value<pow(x, -2)>(x = a) == 1 / b);
    CHECK(value<pow(x, 0)>(x = a) == 1);
    // whatever is computed beside it
    CHECK(get<1>(evaluate<pow(x, 2) + pow(x, 4), pow(x, 6)>(x = a)) == c * c);
    CHECK(get<0>(evaluate<pow(x, 6), gradient<pow(x, 6), x>>(x = a)) == c * c);
    CHECK(value<pow(x, 2.5)>(x = std::abs(a)) == std::pow(std::abs(a), 2.5));
    CHECK(value<pow(x, y)>(x = std::abs(a), y = 1.25) == std::pow(std::abs(a), 1.25));
    CHECK(value<pow(x, 65)>(x = a) == std::pow(a, 65));
  }
}

TEST_CASE("Constants are the numbers that were written", "[evaluate]") {
  CHECK(same_bits(value<0.1 * x>(x = 1.0), 0.1));
  CHECK(same_bits(value<1e300 * x>(x = 1.0), 1e300));
  CHECK(same_bits(value<x + (0.1_c + 0.2_c)>(x = 0.0), 0.1 + 0.2));
  CHECK(same_bits(value<x * (3_c * 0.1_c)>(x = 1.0), 3 * 0.1));
  CHECK(same_bits(value<1.0 / 3 * x>(x = 1.0), 1.0 / 3));
  CHECK(same_bits(value<x + INT64_MAX>(x = 0.0), 9.2233720368547758e18));
  CHECK(same_bits(value<x + INT64_MIN>(x = 0.0), -9.2233720368547758e18));
  CHECK(same_bits(value<x * 0.1f>(x = 1.0), static_cast<double>(0.1f)));
  CHECK(same_bits(value<std::ratio<1, 3>{} * x>(x = 1.0L), 1.0L / 3));
  CHECK(same_bits(value<0.1 * x>(x = 1.0f), 0.1f));
  CHECK(same_bits(value<numbers::pi * x>(x = 1.0L), std::numbers::pi_v<long double>));
  CHECK(std::isinf(value<x * std::numeric_limits<double>::infinity()>(x = 1.0)));
  CHECK(std::isnan(value<x * std::numeric_limits<double>::quiet_NaN()>(x = 1.0)));
}
