// SPDX-License-Identifier: MIT
#include <span>

#include "formula.hpp"
#include "store.hpp"

namespace bench::lennard_jones::library {

using namespace formula;

void gradient(const double* in, double* out) {
  const auto [value, slope] =
      evaluate<energy, leibniz::gradient<energy, q>>(q = std::span<const double, variables>(in, variables));
  out[0] = value;
  store(out + 1, slope);
}

}  // namespace bench::lennard_jones::library
