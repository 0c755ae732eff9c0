// SPDX-License-Identifier: MIT
//
// The hand-written code with a call of pow, as the curve is printed in textbooks: it is slower than exp(-r
// log(u)), and keeps the digits of |r log(u)| that the other loses.
#include <cmath>

#include "rat43.hpp"

namespace bench::rat43::by_power {

void jacobian(const double* in, double* out) {
  const double b1 = in[0], b2 = in[1], b3 = in[2], b4 = in[3], x = in[4], y = in[5];
  const double e = std::exp(b2 - b3 * x);
  const double u = 1 + e;
  const double shared = 1 / (u * b4);
  const double r = u * shared;       // 1/b4
  const double p = std::pow(u, -r);  // (1 + e)^(-1/b4)
  const double f = b1 * p;
  const double f2 = f * e * shared;
  out[0] = y - f;
  out[1] = -p;
  out[2] = f2;
  out[3] = -x * f2;
  out[4] = -f * std::log(u) * (r * r);
}

}  // namespace bench::rat43::by_power
