// SPDX-License-Identifier: MIT
#include <span>

#include "black_scholes.hpp"
#include "formula.hpp"

namespace bench::black_scholes::library {

using namespace formula;

void gradient(const double* in, double* out) {
  evaluate_into<price, leibniz::gradient<price, S, K, r, t, s>>(std::span(out, 1 + 5), S = in[0], K = in[1],
                                                                r = in[2], t = in[3], s = in[4]);
}

void hessian(const double* in, double* out) {
  evaluate_into<price, leibniz::gradient<price, S, K, r, t, s>, leibniz::hessian<price, S, K, r, t, s>>(
      std::span(out, 1 + 5 + 5 * 5), S = in[0], K = in[1], r = in[2], t = in[3], s = in[4]);
}

}  // namespace bench::black_scholes::library
