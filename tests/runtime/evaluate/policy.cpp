// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>
#include <cmath>
#include <leibniz/leibniz.hpp>
#include <random>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"z"> z;

// The largest relative difference between the two policies, of value, gradient and Hessian, over random
// points.
template <auto F>
double largest_difference() {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> any(0.5, 2.0);
  double largest = 0;
  const auto compare = [&largest](double a, double b) {
    largest = std::fmax(largest, std::fabs(a - b) / (1 + std::fabs(b)));
  };
  for (int k = 0; k < 1000; ++k) {
    const std::array at{any(random), any(random), any(random)};
    const auto [v, g, H] = evaluate<policy::fast, F, gradient<F, x, y, z>, hessian<F, x, y, z>>(at);
    const auto [ve, ge, He] = evaluate<F, gradient<F, x, y, z>, hessian<F, x, y, z>>(at);
    compare(v, ve);
    for (std::size_t i = 0; i < 3; ++i) {
      compare(g[i], ge[i]);
      for (std::size_t j = 0; j < 3; ++j) compare(H[i][j], He[i][j]);
    }
  }
  return largest;
}

}  // namespace

TEST_CASE("policy::fast gives the same values up to a few roundings", "[evaluate]") {
  CHECK(largest_difference<x / z + y / z + 2 * x * (3 * y) / z>() < 1e-13);
  CHECK(largest_difference<pow(x, 7) / pow(y, 3) + pow(x, 4) * pow(x, -2)>() < 1e-13);
  CHECK(largest_difference<exp(-x * x / 2) / (1 + y * y) + sqrt(x * y + z)>() < 1e-13);
  CHECK(largest_difference<log(x / y) * z / y + tanh(x / y) - atan(z) / 3>() < 1e-13);
  CHECK(largest_difference<expm1(-x * y) * coth(z) + tanh(x + y)>() < 1e-13);
  CHECK(largest_difference<pow(x, y) / z + pow(x * y, 2.5) / z>() < 1e-13);
}
