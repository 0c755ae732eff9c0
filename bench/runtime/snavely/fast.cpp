// SPDX-License-Identifier: MIT
//
// The library, free to rearrange the formula.
#include <span>

#include "formula.hpp"
#include "snavely.hpp"

namespace bench::snavely::fast {

using namespace formula;

void jacobian(const double* in, double* out) {
  const auto part = [in]<std::size_t N>(int first, std::integral_constant<std::size_t, N>) {
    return std::span<const double, N>(in + first, N);
  };
  constexpr std::integral_constant<std::size_t, 3> three;
  constexpr std::integral_constant<std::size_t, 2> two;
  evaluate_into<policy::fast, residuals, leibniz::jacobian<residuals, w, t, lens, X>>(
      std::span(out, 2 + 2 * variables), w = part(0, three), t = part(3, three), lens = part(6, three),
      X = part(9, three), seen = part(12, two));
}

}  // namespace bench::snavely::fast
