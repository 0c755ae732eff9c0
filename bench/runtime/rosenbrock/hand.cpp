// SPDX-License-Identifier: MIT
#include "rosenbrock.hpp"

namespace bench::rosenbrock::hand {

void gradient(const double* in, double* out) {
  const double x = in[0], y = in[1];
  const double a = 1 - x;
  const double b = y - x * x;
  const double c = 100 * b;
  const double fy = c + c;
  out[0] = a * a + c * b;
  out[1] = -2 * (a + fy * x);
  out[2] = fy;
}

void hessian(const double* in, double* out) {
  const double x = in[0], y = in[1];
  const double a = 1 - x;
  const double xx = x * x;
  const double b = y - xx;
  const double c = 100 * b;
  const double fy = c + c;
  const double fxy = -400 * x;
  out[0] = a * a + c * b;
  out[1] = -2 * (a + fy * x);
  out[2] = fy;
  out[3] = 2 + (800 * xx - (fy + fy));
  out[4] = fxy;
  out[5] = fxy;
  out[6] = 200;
}

}  // namespace bench::rosenbrock::hand
