// SPDX-License-Identifier: MIT
#include <span>

#include "dirichlet.hpp"
#include "formula.hpp"
#include "store.hpp"

namespace bench::dirichlet::library {

using namespace formula;

void gradient(const double* in, double* out) {
  const auto [value, slope] = evaluate<energy, leibniz::gradient<energy, q>>(
      q = std::span<const double, 6>(in, 6), D = std::span<const double, 4>(in + 6, 4), area = in[10]);
  out[0] = value;
  store(out + 1, slope);
}

void hessian(const double* in, double* out) {
  const auto [value, slope, curvature] =
      evaluate<energy, leibniz::gradient<energy, q>, leibniz::hessian<energy, q>>(
          q = std::span<const double, 6>(in, 6), D = std::span<const double, 4>(in + 6, 4), area = in[10]);
  out[0] = value;
  store(store(out + 1, slope), curvature);
}

}  // namespace bench::dirichlet::library
