// SPDX-License-Identifier: MIT
//
// The library, free to rearrange the formula.
#include <span>

#include "dirichlet.hpp"
#include "formula.hpp"
#include "store.hpp"

namespace bench::dirichlet::fast {

using namespace formula;

void gradient(const double* in, double* out) {
  const auto [value, slope] = evaluate<policy::fast, energy, leibniz::gradient<energy, q>>(
      q = std::span<const double, 6>(in, 6), D = std::span<const double, 4>(in + 6, 4), area = in[10]);
  out[0] = value;
  store(out + 1, slope);
}

void hessian(const double* in, double* out) {
  const auto [value, slope, curvature] =
      evaluate<policy::fast, energy, leibniz::gradient<energy, q>, leibniz::hessian<energy, q>>(
          q = std::span<const double, 6>(in, 6), D = std::span<const double, 4>(in + 6, 4), area = in[10]);
  out[0] = value;
  store(store(out + 1, slope), curvature);
}

}  // namespace bench::dirichlet::fast
