// SPDX-License-Identifier: MIT
//
// With y = 1 - x: f′ = y - x - log x + log y, f″ = -2 - 1/(x y), f‴ = 1/x² - 1/y² = (y - x)/(x y)².
#include <cmath>

#include "free_energy.hpp"

namespace bench::free_energy::hand {

void derivatives(const double* in, double* out) {
  const double x = in[0];
  const double y = 1 - x;
  const double log_x = std::log(x), log_y = std::log(y);
  const double product = x * y;
  const double inverse = 1 / product;
  const double difference = y - x;
  out[0] = product - (x * log_x + y * log_y);
  out[1] = difference + (log_y - log_x);
  out[2] = -2 - inverse;
  out[3] = difference * (inverse * inverse);
}

}  // namespace bench::free_energy::hand
