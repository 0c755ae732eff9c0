// SPDX-License-Identifier: MIT
//
// The library, free to rearrange the formula.
#include "formula.hpp"
#include "free_energy.hpp"

namespace bench::free_energy::fast {

using namespace formula;

void derivatives(const double* in, double* out) {
  const auto [value, first, second, third] =
      evaluate<policy::fast, f, derivative<f, x>, derivative<f, x, 2>, derivative<f, x, 3>>(x = in[0]);
  out[0] = value;
  out[1] = first;
  out[2] = second;
  out[3] = third;
}

}  // namespace bench::free_energy::fast
