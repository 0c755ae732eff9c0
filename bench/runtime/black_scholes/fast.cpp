// SPDX-License-Identifier: MIT
//
// The library, free to rearrange the formula.

#include "black_scholes.hpp"
#include "formula.hpp"
#include "store.hpp"

namespace bench::black_scholes::fast {

using namespace formula;

void gradient(const double* in, double* out) {
  const auto [value, greeks] = evaluate<policy::fast, price, leibniz::gradient<price, S, K, r, t, s>>(
      S = in[0], K = in[1], r = in[2], t = in[3], s = in[4]);
  out[0] = value;
  store(out + 1, greeks);
}

void hessian(const double* in, double* out) {
  const auto [value, slope, curvature] =
      evaluate<policy::fast, price, leibniz::gradient<price, S, K, r, t, s>,
               leibniz::hessian<price, S, K, r, t, s>>(S = in[0], K = in[1], r = in[2], t = in[3], s = in[4]);
  out[0] = value;
  store(store(out + 1, slope), curvature);
}

}  // namespace bench::black_scholes::fast
