// SPDX-License-Identifier: MIT
//
// The library, all points in one call.
#include "../problem.hpp"
#include "formula.hpp"
#include "log_sum_exp.hpp"

namespace bench::log_sum_exp::batch {

using namespace formula;

void gradient(const columns& in, std::span<double> values, std::span<double> derivatives) {
  evaluate_batch<f, leibniz::gradient<f, x>>(values, derivatives, x = in.part<0, variables>());
}
void fast_gradient(const columns& in, std::span<double> values, std::span<double> derivatives) {
  evaluate_batch<policy::fast, f, leibniz::gradient<f, x>>(values, derivatives, x = in.part<0, variables>());
}

}  // namespace bench::log_sum_exp::batch
