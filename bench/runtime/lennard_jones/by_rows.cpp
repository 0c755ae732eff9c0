// SPDX-License-Identifier: MIT
//
// Every pair twice, so that the inner loops run over all atoms without dependences and can use vector
// registers: 64 pairs in vectors against 28 one by one.
#include "lennard_jones.hpp"

namespace bench::lennard_jones::by_rows {

void gradient(const double* in, double* out) {
  double x[atoms], y[atoms], z[atoms];
  for (int b = 0; b < atoms; ++b) x[b] = in[3 * b], y[b] = in[3 * b + 1], z[b] = in[3 * b + 2];
  double e[atoms] = {}, gx[atoms] = {}, gy[atoms] = {}, gz[atoms] = {};
  for (int a = 0; a < atoms; ++a) {
    double r[atoms];
    for (int b = 0; b < atoms; ++b) {
      const double dx = x[b] - x[a], dy = y[b] - y[a], dz = z[b] - z[a];
      r[b] = dx * dx + dy * dy + dz * dz;
    }
    r[a] = 1e30;
    for (int b = 0; b < atoms; ++b) {
      const double i = 1 / r[b];
      const double s = i * i * i;
      e[b] += s * s - s;
      const double f = s * i * (24 - 48 * s);
      gx[b] += f * (x[b] - x[a]);
      gy[b] += f * (y[b] - y[a]);
      gz[b] += f * (z[b] - z[a]);
    }
  }
  double energy = 0;
  for (int b = 0; b < atoms; ++b) {
    energy += e[b];
    out[1 + 3 * b] = gx[b];
    out[2 + 3 * b] = gy[b];
    out[3 + 3 * b] = gz[b];
  }
  out[0] = 2 * energy;
}

}  // namespace bench::lennard_jones::by_rows
