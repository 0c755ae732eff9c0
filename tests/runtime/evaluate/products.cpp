// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>
#include <cmath>
#include <leibniz/leibniz.hpp>
#include <span>
#include <vector>

using namespace leibniz;

namespace {

constexpr vector_variable<"q", 5> q;
constexpr variable<"s"> s;

template <int... I>
constexpr auto sum_of(std::integer_sequence<int, I...>) {
  return (... + (exp(-s * q[I] * q[I + 1]) + pow(q[I], 2.5) / (1 + q[I + 1] * q[I + 1])));
}
constexpr auto f = sum_of(std::make_integer_sequence<int, 4>{});
constexpr auto g = sin(q[0] * q[4]) + log(q[2]);

const std::array point{0.3, 0.7, 1.1, 0.9, 1.3};
const std::array d{0.5, -1.0, 0.25, 2.0, -0.75};

}  // namespace

TEST_CASE("A Hessian times a vector is the sum of its columns", "[evaluate]") {
  const auto h = hessian<f, q>(point, s = 0.4);
  const auto product = hessian_vector_product<f, q>(point, d, s = 0.4);
  for (std::size_t i = 0; i < 5; ++i) {
    double expected = 0;
    for (std::size_t j = 0; j < 5; ++j) expected += h[i][j] * d[j];
    CHECK(product[i] == Approx(expected).epsilon(1e-13));
  }
}

TEST_CASE("A Hessian times a vector is the slope of the gradient along it", "[evaluate]") {
  const auto product = hessian_vector_product<f, q>(point, d, s = 0.4);
  const double step = 1e-5;
  auto forward = point, backward = point;
  for (std::size_t i = 0; i < 5; ++i) forward[i] += step * d[i], backward[i] -= step * d[i];
  const auto up = gradient<f, q>(forward, s = 0.4), down = gradient<f, q>(backward, s = 0.4);
  for (std::size_t i = 0; i < 5; ++i)
    CHECK(product[i] == Approx((up[i] - down[i]) / (2 * step)).epsilon(1e-7));
}

TEST_CASE("Jacobian products are the slopes of the functions along a direction, and their weighted gradient",
          "[evaluate]") {
  constexpr auto both = vector_of(f, g);
  const auto along = jacobian_vector_product<both, q>(point, d, s = 0.4);
  const double step = 1e-6;
  auto forward = point, backward = point;
  for (std::size_t i = 0; i < 5; ++i) forward[i] += step * d[i], backward[i] -= step * d[i];
  const auto up = value<both, q>(forward, s = 0.4), down = value<both, q>(backward, s = 0.4);
  for (std::size_t k = 0; k < 2; ++k) CHECK(along[k] == Approx((up[k] - down[k]) / (2 * step)).epsilon(1e-8));

  const std::array w{1.5, -2.0};
  const auto weighted = vector_jacobian_product<both, q>(point, w, s = 0.4);
  const auto slope_f = gradient<f, q>(point, s = 0.4), slope_g = gradient<g, q>(point);
  for (std::size_t i = 0; i < 5; ++i)
    CHECK(weighted[i] == Approx(w[0] * slope_f[i] + w[1] * slope_g[i]).epsilon(1e-13));
}

TEST_CASE("Packed non-zeros are the dense entries at the pattern's places", "[evaluate]") {
  constexpr auto pattern = sparsity<hessian<f, q>>;
  static_assert(pattern.size() == 5 + 4);  // a chain: the diagonal and the one beside it
  const auto dense = hessian<f, q>(point, s = 0.4);
  const auto packed = hessian<f, q>.sparse(point, s = 0.4);
  std::vector<double> written(pattern.size());
  hessian<f, q>.sparse(q = point, s = 0.4, std::span<double>(written));
  for (std::size_t k = 0; k < pattern.size(); ++k) {
    const auto row = static_cast<std::size_t>(pattern.rows[k]),
               column = static_cast<std::size_t>(pattern.columns[k]);
    CHECK(packed[k] == dense[row][column]);
    CHECK(written[k] == dense[row][column]);
    CHECK(dense[row][column] == dense[column][row]);
  }
}

TEST_CASE("A point may be a span or a vector", "[evaluate]") {
  std::vector<double> v(point.begin(), point.end());
  CHECK(gradient<f, q>(std::span<const double>(v), s = 0.4) == gradient<f, q>(point, s = 0.4));
  CHECK(hessian_vector_product<f, q>(v, std::span<const double>(d), s = 0.4) ==
        hessian_vector_product<f, q>(point, d, s = 0.4));
}

TEST_CASE("What a sequence of run-time size lacks is NaN, and nothing is read or written beyond its end",
          "[evaluate]") {
  const std::vector<double> two(point.begin(), point.begin() + 2);
  const auto slopes = gradient<q[0] * q[0] + q[4] * q[4], q>(two);
  CHECK(slopes[0] == 2 * point[0]);
  CHECK(std::isnan(slopes[4]));
  std::vector<double> room(3, -1.0);
  hessian<f, q>.sparse(q = point, s = 0.4, std::span<double>(room.data(), 2));
  CHECK(room[1] != -1.0);
  CHECK(room[2] == -1.0);
}
