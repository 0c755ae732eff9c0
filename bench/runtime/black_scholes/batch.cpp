// SPDX-License-Identifier: MIT
//
// The library, all points in one call.
#include "../problem.hpp"
#include "black_scholes.hpp"
#include "formula.hpp"

namespace bench::black_scholes::batch {

using namespace formula;

void gradient(const columns& in, std::span<double> values, std::span<double> derivatives) {
  evaluate_batch<price, leibniz::gradient<price, S, K, r, t, s>>(values, derivatives, S = in[0], K = in[1],
                                                                 r = in[2], t = in[3], s = in[4]);
}
void fast_gradient(const columns& in, std::span<double> values, std::span<double> derivatives) {
  evaluate_batch<policy::fast, price, leibniz::gradient<price, S, K, r, t, s>>(
      values, derivatives, S = in[0], K = in[1], r = in[2], t = in[3], s = in[4]);
}

}  // namespace bench::black_scholes::batch
