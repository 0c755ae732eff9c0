// SPDX-License-Identifier: MIT
//
// The library, free to rearrange the formula.
#include <span>

#include "formula.hpp"
#include "rat43.hpp"

namespace bench::rat43::fast {

using namespace formula;

void jacobian(const double* in, double* out) {
  evaluate_into<policy::fast, residual, gradient<residual, b>>(
      std::span(out, 1 + 4), b = std::span<const double, 4>(in, 4), x = in[4], y = in[5]);
}

}  // namespace bench::rat43::fast
