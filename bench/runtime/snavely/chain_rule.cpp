// SPDX-License-Identifier: MIT
//
// The library on Rodrigues' formula written out, cos θ X + (sin θ / θ) w × X + ((1 - cos θ) / θ²) (w·X) w,
// with what the chain rule makes of it.
#include "formula.hpp"

namespace bench::snavely::chain_rule {

using namespace leibniz;
using formula::w, formula::t, formula::lens, formula::X, formula::seen;

constexpr auto square = w[0] * w[0] + w[1] * w[1] + w[2] * w[2];
constexpr auto angle = sqrt(square);
constexpr auto a = sin(angle) / angle;
constexpr auto b = (1 - cos(angle)) / square;
constexpr auto along = b * (w[0] * X[0] + w[1] * X[1] + w[2] * X[2]);
constexpr auto px = cos(angle) * X[0] + a * (w[1] * X[2] - w[2] * X[1]) + along * w[0] + t[0];
constexpr auto py = cos(angle) * X[1] + a * (w[2] * X[0] - w[0] * X[2]) + along * w[1] + t[1];
constexpr auto pz = cos(angle) * X[2] + a * (w[0] * X[1] - w[1] * X[0]) + along * w[2] + t[2];
constexpr auto residuals = formula::projected(px, py, pz);

void jacobian(const double* in, double* out) {
  formula::write<residuals, leibniz::jacobian<residuals, w, t, lens, X>>(in, out);
}

}  // namespace bench::snavely::chain_rule
