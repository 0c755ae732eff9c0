// SPDX-License-Identifier: MIT
//
// The library, free to rearrange the formula.
#include <span>

#include "formula.hpp"
#include "rat43.hpp"
#include "store.hpp"

namespace bench::rat43::fast {

using namespace formula;

void jacobian(const double* in, double* out) {
  const auto [value, row] = evaluate<policy::fast, residual, gradient<residual, b>>(
      b = std::span<const double, 4>(in, 4), x = in[4], y = in[5]);
  out[0] = value;
  store(out + 1, row);
}

}  // namespace bench::rat43::fast
