// SPDX-License-Identifier: MIT
//
// Functions as a user writes them, for scripts/checks/symbols: the object file holds them and nothing else.
#include <span>

#include "formulas.hpp"

namespace kernels {

using namespace builds;

double value_of(double u, double v) { return value<wave>(x = u, y = v); }

void gradient_of(const double* at, double* out) {
  evaluate_into<wave, gradient<wave, x, y>>(std::span(out, 3), x = at[0], y = at[1]);
}

void hessian_of(const double* at, double* out) {
  evaluate_into<wave, gradient<wave, x, y>, hessian<wave, x, y>>(std::span(out, 7), x = at[0], y = at[1]);
}

double branch_of(double u, double v) { return value<branch>(x = u, y = v); }

void jacobian_of(const double* at, double* out) {
  const auto J = jacobian<vector_of(log(1 + x * x) / y, atan2(y, x)), x, y>(at[0], at[1]);
  for (int k = 0; k < 4; ++k) out[k] = J[static_cast<std::size_t>(k / 2)][static_cast<std::size_t>(k % 2)];
}

}  // namespace kernels
