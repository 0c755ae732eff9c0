// SPDX-License-Identifier: MIT
//
// The library, all points in one call.
#include "../problem.hpp"
#include "formula.hpp"
#include "free_energy.hpp"

namespace bench::free_energy::batch {

using namespace formula;

void derivatives(const columns& in, std::span<double> values, std::span<double> derivatives) {
  evaluate_batch<f, derivatives_of_f>(values, derivatives, x = in[0]);
}
void fast_derivatives(const columns& in, std::span<double> values, std::span<double> derivatives) {
  evaluate_batch<policy::fast, f, derivatives_of_f>(values, derivatives, x = in[0]);
}

}  // namespace bench::free_energy::batch
