// SPDX-License-Identifier: MIT
//
// The library, free to rearrange the formula.
#include <span>

#include "formula.hpp"
#include "rosenbrock.hpp"

namespace bench::rosenbrock::fast {

using namespace formula;

void gradient(const double* in, double* out) {
  evaluate_into<policy::fast, f, leibniz::gradient<f, x, y>>(std::span(out, 1 + 2), x = in[0], y = in[1]);
}

void hessian(const double* in, double* out) {
  evaluate_into<policy::fast, f, leibniz::gradient<f, x, y>, leibniz::hessian<f, x, y>>(
      std::span(out, 1 + 2 + 2 * 2), x = in[0], y = in[1]);
}

}  // namespace bench::rosenbrock::fast
