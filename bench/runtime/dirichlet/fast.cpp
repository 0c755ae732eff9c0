// SPDX-License-Identifier: MIT
//
// The library, free to rearrange the formula.
#include <span>

#include "dirichlet.hpp"
#include "formula.hpp"

namespace bench::dirichlet::fast {

using namespace formula;

void gradient(const double* in, double* out) {
  evaluate_into<policy::fast, energy, leibniz::gradient<energy, q>>(
      std::span(out, 1 + variables), q = std::span<const double, 6>(in, 6),
      D = std::span<const double, 4>(in + 6, 4), area = in[10]);
}

void hessian(const double* in, double* out) {
  evaluate_into<policy::fast, energy, leibniz::gradient<energy, q>, leibniz::hessian<energy, q>>(
      std::span(out, 1 + variables + variables * variables), q = std::span<const double, 6>(in, 6),
      D = std::span<const double, 4>(in + 6, 4), area = in[10]);
}

}  // namespace bench::dirichlet::fast
