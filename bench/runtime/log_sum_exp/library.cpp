// SPDX-License-Identifier: MIT
#include <span>

#include "formula.hpp"
#include "log_sum_exp.hpp"
#include "store.hpp"

namespace bench::log_sum_exp::library {

using namespace formula;

void gradient(const double* in, double* out) {
  const auto [value, slope] =
      evaluate<f, leibniz::gradient<f, x>>(x = std::span<const double, variables>(in, variables));
  out[0] = value;
  store(out + 1, slope);
}

}  // namespace bench::log_sum_exp::library
