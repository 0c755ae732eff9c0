// SPDX-License-Identifier: MIT
//
// The gradient is exp(x_k) over the sum: one division.
#include <cmath>

#include "log_sum_exp.hpp"

namespace bench::log_sum_exp::hand {

void gradient(const double* in, double* out) {
  double sum = 0;
  double e[variables];
  for (int k = 0; k < variables; ++k) {
    e[k] = std::exp(in[k]);
    sum += e[k];
  }
  const double inverse = 1 / sum;
  out[0] = std::log(sum);
  for (int k = 0; k < variables; ++k) out[1 + k] = e[k] * inverse;
}

}  // namespace bench::log_sum_exp::hand
