// SPDX-License-Identifier: MIT
//
// Every subexpression once: two exponentials, one logarithm, one division for both quotients. The power is
// taken from the logarithm that the last derivative needs anyway.
#include <cmath>

#include "rat43.hpp"

namespace bench::rat43::hand {

void jacobian(const double* in, double* out) {
  const double b1 = in[0], b2 = in[1], b3 = in[2], b4 = in[3], x = in[4], y = in[5];
  const double e = std::exp(b2 - b3 * x);
  const double u = 1 + e;
  const double shared = 1 / (u * b4);
  const double r = u * shared;
  const double l = r * std::log(u);
  const double p = std::exp(-l);
  const double f = b1 * p;
  const double f2 = f * e * shared;
  out[0] = y - f;
  out[1] = -p;
  out[2] = f2;
  out[3] = -x * f2;
  out[4] = -f * l * r;
}

}  // namespace bench::rat43::hand
