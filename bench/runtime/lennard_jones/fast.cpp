// SPDX-License-Identifier: MIT
//
// The library, free to rearrange the formula.
#include <span>

#include "formula.hpp"
#include "store.hpp"

namespace bench::lennard_jones::fast {

using namespace formula;

void gradient(const double* in, double* out) {
  const auto [value, slope] = evaluate<policy::fast, energy, leibniz::gradient<energy, q>>(
      q = std::span<const double, variables>(in, variables));
  out[0] = value;
  store(out + 1, slope);
}

}  // namespace bench::lennard_jones::fast
