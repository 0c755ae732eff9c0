// SPDX-License-Identifier: MIT
//
// The algebra of the problem: with u = b - a, v = c - a and the metric G = D Dᵀ of the rest shape,
// n = |J|² = G00 u·u + 2 G01 u·v + G11 v·v and det J = det D (u0 v1 - u1 v0), so that by u and v the gradient
// of n is linear, that of det J a swap, and both Hessians are constant. E = area n (1 + 1/det²). The Hessian
// by u and v is a multiple of both plus q rᵀ + r qᵀ, with q the gradient of det and r a mixture of both
// gradients; a follows because the energy does not change when the triangle moves.
#include "dirichlet.hpp"

namespace bench::dirichlet::hand {
namespace {

// What gradient and Hessian share: p is half the gradient of n by u0, u1, v0, v1, q the gradient of det.
struct parts {
  double g00, g01, g11, scale, inverse, cubed, by_n, by_det;
  double p0, p1, p2, p3, q0, q1, q2, q3;
};

inline parts first_order(const double* in, double* out) {
  const double u0 = in[2] - in[0], u1 = in[3] - in[1];
  const double v0 = in[4] - in[0], v1 = in[5] - in[1];
  const double d00 = in[6], d01 = in[7], d10 = in[8], d11 = in[9], area = in[10];
  const double g00 = d00 * d00 + d01 * d01;
  const double g01 = d00 * d10 + d01 * d11;
  const double g11 = d10 * d10 + d11 * d11;
  const double scale = d00 * d11 - d01 * d10;
  const double p0 = g00 * u0 + g01 * v0, p1 = g00 * u1 + g01 * v1;
  const double p2 = g01 * u0 + g11 * v0, p3 = g01 * u1 + g11 * v1;
  const double q0 = scale * v1, q1 = -scale * v0, q2 = -scale * u1, q3 = scale * u0;
  const double n = u0 * p0 + u1 * p1 + v0 * p2 + v1 * p3;
  const double inverse = 1 / (u0 * q0 + u1 * q1);
  const double squared = inverse * inverse;
  const double factor = area + area * squared;
  const double by_n = factor + factor;
  const double cubed = -2 * area * squared * inverse;
  const double by_det = n * cubed;
  const double b0 = by_n * p0 + by_det * q0, b1 = by_n * p1 + by_det * q1;
  const double c0 = by_n * p2 + by_det * q2, c1 = by_n * p3 + by_det * q3;
  out[0] = factor * n;
  out[1] = -(b0 + c0);
  out[2] = -(b1 + c1);
  out[3] = b0;
  out[4] = b1;
  out[5] = c0;
  out[6] = c1;
  return {g00, g01, g11, scale, inverse, cubed, by_n, by_det, p0, p1, p2, p3, q0, q1, q2, q3};
}

}  // namespace

// Through the entries of J, which costs a gradient fewer operations than the metric does.
void gradient(const double* in, double* out) {
  const double u0 = in[2] - in[0], u1 = in[3] - in[1];
  const double v0 = in[4] - in[0], v1 = in[5] - in[1];
  const double d00 = in[6], d01 = in[7], d10 = in[8], d11 = in[9], area = in[10];
  const double j00 = u0 * d00 + v0 * d10, j01 = u0 * d01 + v0 * d11;
  const double j10 = u1 * d00 + v1 * d10, j11 = u1 * d01 + v1 * d11;
  const double n = j00 * j00 + j01 * j01 + j10 * j10 + j11 * j11;
  const double inverse = 1 / (j00 * j11 - j01 * j10);
  const double i2 = inverse * inverse;
  const double factor = area + area * i2;
  const double by_n = factor + factor;
  const double by_det = -2 * area * n * i2 * inverse;
  const double f00 = by_n * j00 + by_det * j11, f01 = by_n * j01 - by_det * j10;
  const double f10 = by_n * j10 - by_det * j01, f11 = by_n * j11 + by_det * j00;
  const double b0 = f00 * d00 + f01 * d01, b1 = f10 * d00 + f11 * d01;
  const double c0 = f00 * d10 + f01 * d11, c1 = f10 * d10 + f11 * d11;
  out[0] = factor * n;
  out[1] = -(b0 + c0);
  out[2] = -(b1 + c1);
  out[3] = b0;
  out[4] = b1;
  out[5] = c0;
  out[6] = c1;
}

void hessian(const double* in, double* out) {
  const auto [g00, g01, g11, scale, inverse, cubed, by_n, by_det, p0, p1, p2, p3, q0, q1, q2, q3] =
      first_order(in, out);
  // by_det = -2 area n / det³; by det and n: 6 area n / det⁴ and -2 area / det³.
  const double qq = -1.5 * by_det * inverse;
  const double qp = cubed + cubed;
  const double r0 = qq * q0 + qp * p0, r1 = qq * q1 + qp * p1;
  const double r2 = qq * q2 + qp * p2, r3 = qq * q3 + qp * p3;
  const double bb = by_n * g00, bc = by_n * g01, cc = by_n * g11;
  const double swap = by_det * scale;
  const double h00 = bb + 2 * (q0 * r0);
  const double h11 = bb + 2 * (q1 * r1);
  const double h22 = cc + 2 * (q2 * r2);
  const double h33 = cc + 2 * (q3 * r3);
  const double h01 = q0 * r1 + q1 * r0;
  const double h23 = q2 * r3 + q3 * r2;
  const double h02 = bc + (q0 * r2 + q2 * r0);
  const double h13 = bc + (q1 * r3 + q3 * r1);
  const double h03 = swap + (q0 * r3 + q3 * r0);
  const double h12 = (q1 * r2 + q2 * r1) - swap;
  // The rows of a, by b and c.
  const double a02 = -(h00 + h02), a03 = -(h01 + h12), a04 = -(h02 + h22), a05 = -(h03 + h23);
  const double a12 = -(h01 + h03), a13 = -(h11 + h13), a14 = -(h12 + h23), a15 = -(h13 + h33);
  const double a00 = -(a02 + a04), a01 = -(a03 + a05), a11 = -(a13 + a15);
  out[7] = a00, out[8] = a01, out[9] = a02, out[10] = a03, out[11] = a04, out[12] = a05;
  out[13] = a01, out[14] = a11, out[15] = a12, out[16] = a13, out[17] = a14, out[18] = a15;
  out[19] = a02, out[20] = a12, out[21] = h00, out[22] = h01, out[23] = h02, out[24] = h03;
  out[25] = a03, out[26] = a13, out[27] = h01, out[28] = h11, out[29] = h12, out[30] = h13;
  out[31] = a04, out[32] = a14, out[33] = h02, out[34] = h12, out[35] = h22, out[36] = h23;
  out[37] = a05, out[38] = a15, out[39] = h03, out[40] = h13, out[41] = h23, out[42] = h33;
}

}  // namespace bench::dirichlet::hand
