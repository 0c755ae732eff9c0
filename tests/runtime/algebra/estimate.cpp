// SPDX-License-Identifier: MIT
//
// Estimates: the functions against 50 digits, and bounds that hold.
#include <catch2/catch.hpp>
#include <laws/wide.hpp>
#include <leibniz/algebra/estimate.hpp>
#include <random>

using leibniz::laws::wide;
namespace algebra = leibniz::algebra;
namespace elementary = leibniz::algebra::elementary;
using algebra::estimate;

namespace {

void check_relative(double given, const wide& expected) {
  CHECK(static_cast<double>(abs(wide(given) - expected)) <= 1e-14 * static_cast<double>(abs(expected)));
}
// The bound holds, and is no wild exaggeration.
void check_bound(estimate given, const wide& expected) {
  if (!given.is_known()) return;
  const double off = static_cast<double>(abs(wide(given.value) - expected));
  CHECK(off <= given.error);
  CHECK(given.error <= 1e-9 * (1 + std::abs(given.value)));
}

}  // namespace

TEST_CASE("Elementary functions for constant evaluation are right to 1e-14", "[algebra]") {
  std::mt19937 bits(1);
  const auto between = [&](double low, double high) {
    return std::uniform_real_distribution<double>(low, high)(bits);
  };
  for (int turn = 0; turn < 2000; ++turn) {
    const double u = between(-20, 20), small = between(-1, 1), positive = std::exp(u);
    CAPTURE(u, small);
    check_relative(elementary::sqrt(positive), sqrt(wide(positive)));
    check_relative(elementary::exp(u), exp(wide(u)));
    check_relative(elementary::exp(15 * u), exp(wide(15 * u)));
    check_relative(elementary::log(positive), log(wide(positive)));
    check_relative(elementary::log(1 + small / 2), log(wide(1 + small / 2)));
    check_relative(elementary::sin(small, 0), sin(wide(small)));
    CHECK(std::abs(elementary::sin(50 * u, 0) - static_cast<double>(sin(wide(50 * u)))) < 1e-13);
    CHECK(std::abs(elementary::sin(50 * u, 1) - static_cast<double>(cos(wide(50 * u)))) < 1e-13);
    check_relative(elementary::atan(u), atan(wide(u)));
    check_relative(elementary::atan(small), atan(wide(small)));
    check_relative(elementary::erf(4.9 * small), erf(wide(4.9 * small)));
  }
  static_assert(elementary::sqrt(4.0) == 2.0 && elementary::exp(0) == 1.0 && elementary::log(1.0) == 0.0);
}

TEST_CASE("Bounds of estimates hold through a computation", "[algebra]") {
  std::mt19937 bits(2);
  const auto between = [&](double low, double high) {
    return std::uniform_real_distribution<double>(low, high)(bits);
  };
  for (int turn = 0; turn < 2000; ++turn) {
    const double a = between(-3, 3), b = between(0.1, 4);
    const estimate u{a, 0}, v{b, 0};
    const wide x = a, y = b;
    CAPTURE(a, b);
    check_bound((u + v) * (u - v) - u * u, (x + y) * (x - y) - x * x);
    check_bound(u / v - v / u, x / y - y / x);
    check_bound(algebra::exp(u) - algebra::exp(u * u), exp(x) - exp(x * x));
    check_bound(algebra::sqrt(v + u * u) / algebra::log(v), sqrt(y + x * x) / log(y));
    check_bound(algebra::sin(u * v, 0) + algebra::sin(u * v, 1), sin(x * y) + cos(x * y));
    check_bound(algebra::atan(u / v) * algebra::erf(u), atan(x / y) * erf(x));
    if (std::abs(a) < 0.99) check_bound(algebra::asin(u), asin(x));
    check_bound(algebra::power(v, u), pow(y, x));
    check_bound(algebra::power(u, 7) - algebra::power(v, -3), pow(x, wide(7)) - wide(1) / (y * y * y));
  }
}

TEST_CASE("Estimates know where nothing is known", "[algebra]") {
  constexpr estimate one{1, 0}, zero{0, 1e-17};
  CHECK_FALSE(algebra::log(zero).is_known());
  CHECK_FALSE(algebra::log(-one).is_known());
  CHECK_FALSE(algebra::sqrt(-one).is_known());
  CHECK_FALSE((one / zero).is_known());
  CHECK_FALSE(algebra::exp(estimate{1000, 0}).is_known());
  CHECK_FALSE(algebra::sin(estimate{1e9, 0}, 0).is_known());
  CHECK_FALSE(algebra::asin(estimate{1, 0}).is_known());
  CHECK_FALSE((one + estimate{}).is_known());
  static_assert(!(algebra::exactly(1e149) * algebra::exactly(1e149)).is_known());
  static_assert(!(one / algebra::exactly(1e-200)).is_known() &&
                !(algebra::exactly(1e149) / algebra::exactly(1e-140)).is_known());
  static_assert(!algebra::exactly(1e200).is_known() && !algebra::exactly(__builtin_nan("")).is_known());
  static_assert(!algebra::power(algebra::exactly(10), 1000).is_known() &&
                !algebra::power(-one, one).is_known());
}
