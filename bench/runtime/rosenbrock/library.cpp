// SPDX-License-Identifier: MIT
#include "formula.hpp"
#include "rosenbrock.hpp"

namespace bench::rosenbrock::library {

using namespace formula;

void gradient(const double* in, double* out) {
  const auto [value, slope] = evaluate<f, leibniz::gradient<f, x, y>>(x = in[0], y = in[1]);
  out[0] = value;
  out[1] = slope[0];
  out[2] = slope[1];
}

void hessian(const double* in, double* out) {
  const auto [value, slope, curvature] =
      evaluate<f, leibniz::gradient<f, x, y>, leibniz::hessian<f, x, y>>(x = in[0], y = in[1]);
  out[0] = value;
  out[1] = slope[0];
  out[2] = slope[1];
  out[3] = curvature[0][0];
  out[4] = curvature[0][1];
  out[5] = curvature[1][0];
  out[6] = curvature[1][1];
}

}  // namespace bench::rosenbrock::library
