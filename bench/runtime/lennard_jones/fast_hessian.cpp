// SPDX-License-Identifier: MIT
//
// The library, free to rearrange the formula.
#include <span>

#include "formula.hpp"
#include "store.hpp"

namespace bench::lennard_jones::fast {

using namespace formula;

void hessian(const double* in, double* out) {
  const auto [value, slope, curvature] =
      evaluate<policy::fast, energy, leibniz::gradient<energy, q>, leibniz::hessian<energy, q>>(
          q = std::span<const double, variables>(in, variables));
  out[0] = value;
  store(store(out + 1, slope), curvature);
}

}  // namespace bench::lennard_jones::fast
