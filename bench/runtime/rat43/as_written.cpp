// SPDX-License-Identifier: MIT
//
// As one writes it down from the textbook's derivatives, in the manner of the analytic cost function in Ceres
// Solver's tutorial.
#include <cmath>

#include "rat43.hpp"

namespace bench::rat43::as_written {

using std::exp, std::log, std::pow;

void jacobian(const double* in, double* out) {
  const double b1 = in[0];
  const double b2 = in[1];
  const double b3 = in[2];
  const double b4 = in[3];
  const double x = in[4];
  const double y = in[5];
  out[0] = y - b1 * pow(1 + exp(b2 - b3 * x), -1.0 / b4);
  out[1] = -pow(1 + exp(b2 - b3 * x), -1.0 / b4);
  out[2] = b1 * exp(b2 - b3 * x) * pow(1 + exp(b2 - b3 * x), -1.0 / b4 - 1) / b4;
  out[3] = -b1 * x * exp(b2 - b3 * x) * pow(1 + exp(b2 - b3 * x), -1.0 / b4 - 1) / b4;
  out[4] = -b1 * log(1 + exp(b2 - b3 * x)) * pow(1 + exp(b2 - b3 * x), -1.0 / b4) / (b4 * b4);
}

}  // namespace bench::rat43::as_written
