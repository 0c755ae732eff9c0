// SPDX-License-Identifier: MIT
//
// The library, all points in one call.
#include "../problem.hpp"
#include "formula.hpp"
#include "rat43.hpp"

namespace bench::rat43::batch {

using namespace formula;

void jacobian(const columns& in, std::span<double> values, std::span<double> derivatives) {
  evaluate_batch<residual, gradient<residual, b>>(values, derivatives, b = in.part<0, 4>(), x = in[4],
                                                  y = in[5]);
}
void fast_jacobian(const columns& in, std::span<double> values, std::span<double> derivatives) {
  evaluate_batch<policy::fast, residual, gradient<residual, b>>(values, derivatives, b = in.part<0, 4>(),
                                                                x = in[4], y = in[5]);
}

}  // namespace bench::rat43::batch
