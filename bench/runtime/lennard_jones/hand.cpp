// SPDX-License-Identifier: MIT
//
// A loop over the pairs; with i = 1/r² and s = r⁻⁶ the energy is 4 (s² - s), its derivative by a difference d
// of coordinates is (24 - 48 s) s i d, and the second derivatives are that factor on the diagonal plus
// 96 (7 s - 2) s i² d dᵀ. A pair's 3 × 3 block is symmetric; it enters four times, with two signs.
#include "lennard_jones.hpp"

namespace bench::lennard_jones::hand {

void gradient(const double* in, double* out) {
  double g[variables] = {};
  double energy = 0;
  for (int a = 1; a < atoms; ++a)
    for (int b = 0; b < a; ++b) {
      const double x = in[3 * a] - in[3 * b];
      const double y = in[3 * a + 1] - in[3 * b + 1];
      const double z = in[3 * a + 2] - in[3 * b + 2];
      const double i = 1 / (x * x + y * y + z * z);
      const double s = i * i * i;
      const double si = s * i;
      energy += s * s - s;
      const double f = si * (24 - 48 * s);
      const double fx = f * x, fy = f * y, fz = f * z;
      g[3 * a] += fx;
      g[3 * a + 1] += fy;
      g[3 * a + 2] += fz;
      g[3 * b] -= fx;
      g[3 * b + 1] -= fy;
      g[3 * b + 2] -= fz;
    }
  out[0] = 4 * energy;
  for (int k = 0; k < variables; ++k) out[1 + k] = g[k];
}

void hessian(const double* in, double* out) {
  double g[variables] = {};
  double diagonal[atoms][6] = {};
  double energy = 0;
  double* const h = out + 1 + variables;
  const auto store = [h](int row, int column, const double(&m)[6]) {
    double* r = h + 3 * variables * row + 3 * column;
    r[0] = m[0], r[1] = m[1], r[2] = m[2];
    r += variables;
    r[0] = m[1], r[1] = m[3], r[2] = m[4];
    r += variables;
    r[0] = m[2], r[1] = m[4], r[2] = m[5];
  };
  for (int a = 1; a < atoms; ++a)
    for (int b = 0; b < a; ++b) {
      const double x = in[3 * a] - in[3 * b];
      const double y = in[3 * a + 1] - in[3 * b + 1];
      const double z = in[3 * a + 2] - in[3 * b + 2];
      const double i = 1 / (x * x + y * y + z * z);
      const double s = i * i * i;
      const double si = s * i;
      energy += s * s - s;
      const double f = si * (24 - 48 * s);
      const double fx = f * x, fy = f * y, fz = f * z;
      g[3 * a] += fx;
      g[3 * a + 1] += fy;
      g[3 * a + 2] += fz;
      g[3 * b] -= fx;
      g[3 * b + 1] -= fy;
      g[3 * b + 2] -= fz;
      // Minus the block, as it stands beside the diagonal.
      const double c = si * i * (192 - 672 * s);
      const double cx = c * x, cy = c * y, cz = c * z;
      const double m[6] = {cx * x - f, cx * y, cx * z, cy * y - f, cy * z, cz * z - f};
      for (int k = 0; k < 6; ++k) {
        diagonal[a][k] -= m[k];
        diagonal[b][k] -= m[k];
      }
      store(a, b, m);
      store(b, a, m);
    }
  for (int a = 0; a < atoms; ++a) store(a, a, diagonal[a]);
  out[0] = 4 * energy;
  for (int k = 0; k < variables; ++k) out[1 + k] = g[k];
}

}  // namespace bench::lennard_jones::hand
