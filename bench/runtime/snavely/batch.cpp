// SPDX-License-Identifier: MIT
//
// The library, all points in one call.
#include "../problem.hpp"
#include "formula.hpp"
#include "snavely.hpp"

namespace bench::snavely::batch {

using namespace formula;

void jacobian(const columns& in, std::span<double> values, std::span<double> derivatives) {
  evaluate_batch<residuals, leibniz::jacobian<residuals, w, t, lens, X>>(
      values, derivatives, w = in.part<0, 3>(), t = in.part<3, 3>(), lens = in.part<6, 3>(),
      X = in.part<9, 3>(), seen = in.part<12, 2>());
}
void fast_jacobian(const columns& in, std::span<double> values, std::span<double> derivatives) {
  evaluate_batch<policy::fast, residuals, leibniz::jacobian<residuals, w, t, lens, X>>(
      values, derivatives, w = in.part<0, 3>(), t = in.part<3, 3>(), lens = in.part<6, 3>(),
      X = in.part<9, 3>(), seen = in.part<12, 2>());
}

}  // namespace bench::snavely::batch
