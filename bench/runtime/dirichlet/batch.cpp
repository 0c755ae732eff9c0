// SPDX-License-Identifier: MIT
//
// The library, all points in one call.
#include "../problem.hpp"
#include "dirichlet.hpp"
#include "formula.hpp"

namespace bench::dirichlet::batch {

using namespace formula;

void gradient(const columns& in, std::span<double> values, std::span<double> derivatives) {
  evaluate_batch<energy, leibniz::gradient<energy, q>>(values, derivatives, q = in.part<0, 6>(),
                                                       D = in.part<6, 4>(), area = in[10]);
}
void fast_gradient(const columns& in, std::span<double> values, std::span<double> derivatives) {
  evaluate_batch<policy::fast, energy, leibniz::gradient<energy, q>>(values, derivatives, q = in.part<0, 6>(),
                                                                     D = in.part<6, 4>(), area = in[10]);
}

}  // namespace bench::dirichlet::batch
