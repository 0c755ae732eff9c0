// SPDX-License-Identifier: MIT
//
// With the left Jacobian of SO(3): ∂(R X)/∂w = -[R X]× J, J = a I + b [w]× + c w wᵀ, where a = sin θ / θ,
// b = (1 - cos θ) / θ², c = (1 - a) / θ². A row g of derivatives by the rotated point becomes Jᵀ (R X × g)
// and Rᵀ g. J is formed once.
#include <cmath>

#include "projection.hpp"

namespace bench::snavely::left_jacobian {

void jacobian(const double* in, double* out) {
  const double w0 = in[0], w1 = in[1], w2 = in[2];
  const double x0 = in[9], x1 = in[10], x2 = in[11];
  const double square = w0 * w0 + w1 * w1 + w2 * w2;
  const double angle = std::sqrt(square);
  const double inverse = 1 / square;
  const double cosine = std::cos(angle);
  const double a = std::sin(angle) * (angle * inverse);
  const double b = (1 - cosine) * inverse;
  const double c = (1 - a) * inverse;
  const double b0 = b * w0, b1 = b * w1, b2 = b * w2;
  const double a0 = a * w0, a1 = a * w1, a2 = a * w2;
  const double s01 = b0 * w1, s02 = b0 * w2, s12 = b1 * w2;
  const double r00 = cosine + b0 * w0, r01 = s01 - a2, r02 = s02 + a1;
  const double r10 = s01 + a2, r11 = cosine + b1 * w1, r12 = s12 - a0;
  const double r20 = s02 - a1, r21 = s12 + a0, r22 = cosine + b2 * w2;
  const double q0 = r00 * x0 + r01 * x1 + r02 * x2;
  const double q1 = r10 * x0 + r11 * x1 + r12 * x2;
  const double q2 = r20 * x0 + r21 * x1 + r22 * x2;
  const double p[3] = {q0 + in[3], q1 + in[4], q2 + in[5]};
  double g[2][3];
  project(in, p, g, out);
  const double c0 = c * w0, c1 = c * w1, c2 = c * w2;
  const double t01 = c0 * w1, t02 = c0 * w2, t12 = c1 * w2;
  const double j00 = a + c0 * w0, j01 = t01 - b2, j02 = t02 + b1;
  const double j10 = t01 + b2, j11 = a + c1 * w1, j12 = t12 - b0;
  const double j20 = t02 - b1, j21 = t12 + b0, j22 = a + c2 * w2;
  for (int i = 0; i < 2; ++i) {
    const double g0 = g[i][0], g1 = g[i][1], g2 = g[i][2];
    double* const row = out + 2 + variables * i;
    const double h0 = q1 * g2 - q2 * g1;
    const double h1 = q2 * g0 - q0 * g2;
    const double h2 = q0 * g1 - q1 * g0;
    row[0] = j00 * h0 + j10 * h1 + j20 * h2;
    row[1] = j01 * h0 + j11 * h1 + j21 * h2;
    row[2] = j02 * h0 + j12 * h1 + j22 * h2;
    row[9] = r00 * g0 + r10 * g1 + r20 * g2;
    row[10] = r01 * g0 + r11 * g1 + r21 * g2;
    row[11] = r02 * g0 + r12 * g1 + r22 * g2;
  }
}

}  // namespace bench::snavely::left_jacobian
