// SPDX-License-Identifier: MIT
//
// The library on Rodrigues' formula written out, cos θ X + (sin θ / θ) w × X + ((1 - cos θ) / θ²) (w·X) w,
// with what the chain rule makes of it.
#include <leibniz/leibniz.hpp>
#include <span>

#include "snavely.hpp"

namespace bench::snavely::chain_rule {

using namespace leibniz;

constexpr vector_variable<"w", 3> w;
constexpr vector_variable<"t", 3> t;
constexpr vector_variable<"lens", 3> lens;  // focal length, two distortion terms
constexpr vector_variable<"X", 3> X;
constexpr vector_variable<"seen", 2> seen;

constexpr auto square = w[0] * w[0] + w[1] * w[1] + w[2] * w[2];
constexpr auto angle = sqrt(square);
constexpr auto a = sin(angle) / angle;
constexpr auto b = (1 - cos(angle)) / square;
constexpr auto along = b * (w[0] * X[0] + w[1] * X[1] + w[2] * X[2]);
constexpr auto px = cos(angle) * X[0] + a * (w[1] * X[2] - w[2] * X[1]) + along * w[0] + t[0];
constexpr auto py = cos(angle) * X[1] + a * (w[2] * X[0] - w[0] * X[2]) + along * w[1] + t[1];
constexpr auto pz = cos(angle) * X[2] + a * (w[0] * X[1] - w[1] * X[0]) + along * w[2] + t[2];
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

}  // namespace bench::snavely::chain_rule
