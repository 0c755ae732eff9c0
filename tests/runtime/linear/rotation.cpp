// SPDX-License-Identifier: MIT
//
// linear::rotate against the series of the matrix exponential in 50 digits, and its derivatives against
// differences of that.
#include <leibniz/leibniz.hpp>
#include <leibniz/linear/rotation.hpp>

#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <laws/wide.hpp>

using namespace leibniz;
using laws::wide;

namespace {

constexpr vector_variable<"w", 3> w;
constexpr vector_variable<"u", 3> u;
constexpr vector_variable<"g", 3> g;
constexpr auto rotated = linear::rotate(w, u);
// One number of the three: a Hessian has all second derivatives of all.
constexpr auto weighted = g[0] * get<0>(rotated) + g[1] * get<1>(rotated) + g[2] * get<2>(rotated);

using vector = std::array<double, 3>;
using wide_vector = std::array<wide, 3>;

// Σ [w]×ᵏ u/k!
wide_vector exponential(const wide_vector& by, const wide_vector& of) {
  wide_vector sum = of, term = of;
  for (int k = 1; k < 120; ++k) {
    const wide_vector t = term;
    for (std::size_t i = 0; i < 3; ++i) {
      const std::size_t j = (i + 1) % 3, l = (i + 2) % 3;
      term[i] = (by[j] * t[l] - by[l] * t[j]) / wide(k);
      sum[i] = sum[i] + term[i];
    }
  }
  return sum;
}

// The derivatives of the components by entry k of (w, u), from both sides.
const wide step(1e-15);
wide_vector slope(std::array<wide, 6> at, std::size_t k) {
  const auto value = [&](wide shift) {
    std::array<wide, 6> moved = at;
    moved[k] = moved[k] + shift;
    return exponential({moved[0], moved[1], moved[2]}, {moved[3], moved[4], moved[5]});
  };
  const wide_vector above = value(step), below = value(-step);
  wide_vector d;
  for (std::size_t i = 0; i < 3; ++i) d[i] = (above[i] - below[i]) / (wide(2) * step);
  return d;
}

constexpr vector points[] = {{0, 0, 0},        {1e-200, 0, 0},   {1e-9, -2e-9, 1e-9}, {1e-5, 2e-5, 0},
                             {0.2, -0.1, 0.3}, {0.3, 0.4, 1e-9}, {0.3, 0.4, -1e-7},   {1, -0.5, 0.25},
                             {0, 3.14159, 0},  {2, 1.5, -3},     {-7, 4, 5}};
constexpr vector vectors[] = {{1, 0, 0}, {0.5, -2, 3}};

}  // namespace

TEST_CASE("A rotated vector and its Jacobian are those of the matrix exponential", "[linear]") {
  for (const vector& by : points)
    for (const vector& of : vectors) {
      CAPTURE(by, of);
      const auto [value, J] = evaluate<rotated, jacobian<rotated, w, u>>(w = by, u = of);
      const auto strict = evaluate<policy::strict, jacobian<rotated, w, u>>(w = by, u = of);
      const std::array<wide, 6> at{by[0], by[1], by[2], of[0], of[1], of[2]};
      const wide_vector reference = exponential({at[0], at[1], at[2]}, {at[3], at[4], at[5]});
      const double tolerance =
          3e-15 * (1 + std::hypot(by[0], by[1], by[2])) * std::hypot(of[0], of[1], of[2]);
      for (std::size_t i = 0; i < 3; ++i)
        CHECK(std::abs(value[i] - static_cast<double>(reference[i])) < tolerance);
      for (std::size_t k = 0; k < 6; ++k) {
        const wide_vector column = slope(at, k);
        for (std::size_t i = 0; i < 3; ++i) {
          CHECK(std::abs(J[i][k] - static_cast<double>(column[i])) < tolerance);
          CHECK(J[i][k] == strict[i][k]);
        }
      }
    }
}

TEST_CASE("Second derivatives of a rotated vector are differences of the first", "[linear]") {
  constexpr vector weights{0.5, -1, 2};
  for (const vector& by : points)
    for (const vector& of : vectors) {
      CAPTURE(by, of);
      const auto H = hessian<weighted, w, u>(w = by, u = of, g = weights);
      const std::array<wide, 6> at{by[0], by[1], by[2], of[0], of[1], of[2]};
      const double tolerance = 2e-14 * (1 + std::hypot(by[0], by[1], by[2])) * 4;
      for (std::size_t k = 0; k < 6; ++k) {
        std::array<wide, 6> above = at, below = at;
        const wide h(1e-10);
        above[k] = above[k] + h;
        below[k] = below[k] - h;
        for (std::size_t l = 0; l < 6; ++l) {
          const wide_vector a = slope(above, l), b = slope(below, l);
          wide second(0);
          for (std::size_t i = 0; i < 3; ++i)
            second = second + wide(weights[i]) * (a[i] - b[i]) / (wide(2) * h);
          CHECK(std::abs(H[k][l] - static_cast<double>(second)) < tolerance);
        }
      }
      // and products agree with it
      constexpr std::array<double, 6> d{1, -2, 3, 0.5, 0.25, -1};
      const auto Hd =
          hessian_vector_product<weighted, w, u>(w = by, u = of, g = weights, run_time::direction = d);
      for (std::size_t k = 0; k < 6; ++k) {
        double sum = 0;
        for (std::size_t l = 0; l < 6; ++l) sum += H[k][l] * d[l];
        CHECK(std::abs(Hd[k] - sum) < 10 * tolerance);
      }
    }
}

TEST_CASE("Products with the Jacobian of a rotation agree with it", "[linear]") {
  constexpr vector by{0.4, -0.3, 0.9}, of{1, 2, 3}, weights{0.5, -1, 2};
  constexpr std::array<double, 6> d{1, -2, 3, 0.5, 0.25, -1};
  const auto J = jacobian<rotated, w, u>(w = by, u = of);
  const auto Jd = jacobian_vector_product<rotated, w, u>(w = by, u = of, run_time::direction = d);
  const auto gJ = vector_jacobian_product<rotated, w, u>(w = by, u = of, run_time::weights = weights);
  for (std::size_t i = 0; i < 3; ++i) {
    double sum = 0;
    for (std::size_t k = 0; k < 6; ++k) sum += J[i][k] * d[k];
    CHECK(Jd[i] == Approx(sum).epsilon(1e-14));
  }
  for (std::size_t k = 0; k < 6; ++k)
    CHECK(gJ[k] == Approx(weights[0] * J[0][k] + weights[1] * J[1][k] + weights[2] * J[2][k]).epsilon(1e-14));
}

TEST_CASE("A rotation of what depends on variables follows the chain rule", "[linear]") {
  // About a fixed axis by t: the plane rotation.
  constexpr variable<"t"> t;
  constexpr auto turned = linear::rotate(vector_of(0_c, 0_c, t * t), vector_of(t, 0_c, 0_c));
  for (const double at : {0.0, 0.3, 0.9, 2.0}) {
    CAPTURE(at);
    const auto J = jacobian<turned, t>(t = at);
    CHECK(J[0][0] == Approx(std::cos(at * at) - 2 * at * at * std::sin(at * at)).margin(1e-15));
    CHECK(J[1][0] == Approx(std::sin(at * at) + 2 * at * at * std::cos(at * at)).margin(1e-15));
    CHECK(J[2][0] == 0);
  }
}
