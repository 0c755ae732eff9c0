// SPDX-License-Identifier: MIT
//
// What both hand-written versions share: from the rotated and translated point on.
#pragma once

#include "snavely.hpp"

namespace bench::snavely {

// Writes the residuals and all derivatives but those by the rotation and the point; g[i] is the derivative of
// residual i by the translated point.
inline void project(const double* in, const double (&p)[3], double (&g)[2][3], double* out) {
  const double focal = in[6], k1 = in[7], k2 = in[8];
  const double depth = -1 / p[2];
  const double x = p[0] * depth;
  const double y = p[1] * depth;
  const double r = x * x + y * y;
  const double kr = k2 * r;
  const double inner = k1 + kr;
  const double d = 1 + r * inner;
  const double dx = d * x, dy = d * y;
  const double fd = focal * depth;
  const double slope = 2 * (inner + kr) * fd;  // 2 focal d′, by the depth
  const double sx = slope * x, sy = slope * y;
  const double base = d * fd;
  g[0][0] = base + sx * x;
  g[0][1] = g[1][0] = sx * y;
  g[1][1] = base + sy * y;
  g[0][2] = g[0][0] * x + g[0][1] * y;
  g[1][2] = g[1][0] * x + g[1][1] * y;
  const double fr = focal * r;
  out[0] = focal * dx - in[12];
  out[1] = focal * dy - in[13];
  double* row = out + 2;
  row[6] = dx;
  row[7] = fr * x;
  row[8] = r * row[7];
  row += variables;
  row[6] = dy;
  row[7] = fr * y;
  row[8] = r * row[7];
  for (int i = 0; i < 2; ++i)
    for (int k = 0; k < 3; ++k) out[2 + variables * i + 3 + k] = g[i][k];
}

}  // namespace bench::snavely
