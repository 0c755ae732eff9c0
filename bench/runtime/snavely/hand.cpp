// SPDX-License-Identifier: MIT
//
// The best that the chain rule gives: with θ = |w|, a = sin θ / θ and b = (1 - cos θ) / θ² the rotation is
// R = cos θ I + a [w]× + b w wᵀ, and cos θ, a and b all vary along w alone: ∂(R X)/∂w has a part v wᵀ, with
// v = -a X + a′ w × X + b′ (w·X) w, and a part for w where it stands.
#include <cmath>

#include "projection.hpp"

namespace bench::snavely::hand {

void jacobian(const double* in, double* out) {
  const double w0 = in[0], w1 = in[1], w2 = in[2];
  const double x0 = in[9], x1 = in[10], x2 = in[11];
  const double square = w0 * w0 + w1 * w1 + w2 * w2;
  const double angle = std::sqrt(square);
  const double inverse = 1 / square;
  const double c = std::cos(angle);
  const double a = std::sin(angle) * (angle * inverse);
  const double b = (1 - c) * inverse;
  // R, its symmetric part and its skew part.
  const double b0 = b * w0, b1 = b * w1, b2 = b * w2;
  const double a0 = a * w0, a1 = a * w1, a2 = a * w2;
  const double s01 = b0 * w1, s02 = b0 * w2, s12 = b1 * w2;
  const double r00 = c + b0 * w0, r01 = s01 - a2, r02 = s02 + a1;
  const double r10 = s01 + a2, r11 = c + b1 * w1, r12 = s12 - a0;
  const double r20 = s02 - a1, r21 = s12 + a0, r22 = c + b2 * w2;
  const double p[3] = {r00 * x0 + r01 * x1 + r02 * x2 + in[3], r10 * x0 + r11 * x1 + r12 * x2 + in[4],
                       r20 * x0 + r21 * x1 + r22 * x2 + in[5]};
  double g[2][3];
  project(in, p, g, out);
  // v
  const double wx = w0 * x0 + w1 * x1 + w2 * x2;
  const double da = (c - a) * inverse;
  const double db = (a - (b + b)) * inverse * wx;
  const double v0 = da * (w1 * x2 - w2 * x1) + db * w0 - a * x0;
  const double v1 = da * (w2 * x0 - w0 * x2) + db * w1 - a * x1;
  const double v2 = da * (w0 * x1 - w1 * x0) + db * w2 - a * x2;
  const double bwx = b * wx;
  const double ax0 = a * x0, ax1 = a * x1, ax2 = a * x2;
  for (int i = 0; i < 2; ++i) {
    const double g0 = g[i][0], g1 = g[i][1], g2 = g[i][2];
    double* const row = out + 2 + variables * i;
    const double gv = g0 * v0 + g1 * v1 + g2 * v2;
    const double bgw = b0 * g0 + b1 * g1 + b2 * g2;
    row[0] = gv * w0 + bwx * g0 + bgw * x0 + (ax1 * g2 - ax2 * g1);
    row[1] = gv * w1 + bwx * g1 + bgw * x1 + (ax2 * g0 - ax0 * g2);
    row[2] = gv * w2 + bwx * g2 + bgw * x2 + (ax0 * g1 - ax1 * g0);
    row[9] = r00 * g0 + r10 * g1 + r20 * g2;
    row[10] = r01 * g0 + r11 * g1 + r21 * g2;
    row[11] = r02 * g0 + r12 * g1 + r22 * g2;
  }
}

}  // namespace bench::snavely::hand
