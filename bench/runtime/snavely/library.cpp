// SPDX-License-Identifier: MIT
#include "formula.hpp"

namespace bench::snavely::library {

using namespace formula;

void jacobian(const double* in, double* out) {
  write<residuals, leibniz::jacobian<residuals, w, t, lens, X>>(in, out);
}

}  // namespace bench::snavely::library
