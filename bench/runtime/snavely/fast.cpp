// SPDX-License-Identifier: MIT
//
// The library, free to rearrange the formula.
#include "formula.hpp"

namespace bench::snavely::fast {

using namespace formula;

void jacobian(const double* in, double* out) {
  write<policy::fast, residuals, leibniz::jacobian<residuals, w, t, lens, X>>(in, out);
}

}  // namespace bench::snavely::fast
