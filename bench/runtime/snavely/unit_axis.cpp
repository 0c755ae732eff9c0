// SPDX-License-Identifier: MIT
//
// The library on Rodrigues' formula with a unit axis, as it is usually written.
#include <leibniz/leibniz.hpp>
#include <span>

#include "snavely.hpp"

namespace bench::snavely::unit_axis {

using namespace leibniz;

constexpr vector_variable<"w", 3> w;
constexpr vector_variable<"t", 3> t;
constexpr vector_variable<"lens", 3> lens;  // focal length, two distortion terms
constexpr vector_variable<"X", 3> X;
constexpr vector_variable<"seen", 2> seen;

constexpr auto angle = sqrt(w[0] * w[0] + w[1] * w[1] + w[2] * w[2]);
constexpr auto u0 = w[0] / angle;
constexpr auto u1 = w[1] / angle;
constexpr auto u2 = w[2] / angle;
constexpr auto along = (u0 * X[0] + u1 * X[1] + u2 * X[2]) * (1 - cos(angle));
constexpr auto px = X[0] * cos(angle) + (u1 * X[2] - u2 * X[1]) * sin(angle) + u0 * along + t[0];
constexpr auto py = X[1] * cos(angle) + (u2 * X[0] - u0 * X[2]) * sin(angle) + u1 * along + t[1];
constexpr auto pz = X[2] * cos(angle) + (u0 * X[1] - u1 * X[0]) * sin(angle) + u2 * along + t[2];
constexpr auto x = -px / pz;
constexpr auto y = -py / pz;
constexpr auto r = x * x + y * y;
constexpr auto scale = lens[0] * (1 + r * (lens[1] + lens[2] * r));
constexpr auto residuals = vector_of(scale * x - seen[0], scale* y - seen[1]);

void jacobian(const double* in, double* out) {
  const auto part = [in]<std::size_t N>(int first, std::integral_constant<std::size_t, N>) {
    return std::span<const double, N>(in + first, N);
  };
  constexpr std::integral_constant<std::size_t, 3> three;
  constexpr std::integral_constant<std::size_t, 2> two;
  evaluate_into<residuals, leibniz::jacobian<residuals, w, t, lens, X>>(
      std::span(out, 2 + 2 * variables), w = part(0, three), t = part(3, three), lens = part(6, three),
      X = part(9, three), seen = part(12, two));
}

}  // namespace bench::snavely::unit_axis
