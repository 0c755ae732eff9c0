// SPDX-License-Identifier: MIT
//
// Rows with kinks and jumps are linear between them: on multiples of a power of two, their differences in
// doubles are exact, and so are the derivatives.
#include <boost/mp11/algorithm.hpp>
#include <catch2/catch.hpp>
#include <leibniz/leibniz.hpp>
#include <random>

using namespace leibniz;

namespace {

constexpr vector_variable<"u", 3> u;

template <class Row, std::size_t N>
void check_slopes() {
  static constexpr auto f = [] {
    if constexpr (N == 1)
      return function<Row>{}(u[0]);
    else if constexpr (N == 2)
      return function<Row>{}(u[0], u[1]);
    else
      return function<Row>{}(u[0], u[1], u[2]);
  }();
  std::mt19937 bits(1);
  int checked = 0;
  for (int i = 0; i < 200; ++i) {
    std::array<double, 3> at{};
    for (std::size_t k = 0; k < N; ++k)  // odd multiples of 1/2048 between -4 and 4: no kink of one argument
      at[k] = (2 * static_cast<double>(bits() % 8192) - 8191) / 2048;
    CAPTURE(Row::name, at[0], at[1], at[2]);
    const auto [g, H] = evaluate<gradient<f, u>, hessian<f, u>>(at);
    for (std::size_t k = 0; k < N; ++k) {
      const auto slope = [&](double h) {
        auto right = at, left = at;
        right[k] += h, left[k] -= h;
        return (value<f>(u = right) - value<f>(u = left)) / (2 * h);
      };
      if (slope(0x1p-13) != slope(0x1p-14)) continue;  // beside a kink between two arguments
      CHECK(g[k] == slope(0x1p-13));
      CHECK(H[k] == std::array{0.0, 0.0, 0.0});
      ++checked;
    }
  }
  CHECK(checked > 180 * static_cast<int>(N));
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("Slopes of a row with kinks or jumps are exact between them", "[function]",
                        branching_functions) {
  check_slopes<TestType, 1>();
}
TEMPLATE_LIST_TEST_CASE("Slopes of a row of two arguments with kinks or jumps are exact between them",
                        "[function]", branching_functions_of_two) {
  check_slopes<TestType, 2>();
}
TEMPLATE_LIST_TEST_CASE("Slopes of a row of three arguments with kinks are exact between them", "[function]",
                        branching_functions_of_three) {
  check_slopes<TestType, 3>();
}
