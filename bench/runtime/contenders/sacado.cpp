// SPDX-License-Identifier: MIT
//
// Sacado's reverse mode: a tape in memory, written anew at every call.
#include <cmath>

#include <Sacado_trad.hpp>

namespace Sacado::Rad {

// The error function is not in Sacado.
inline ADvar<double> erf(const ADvar<double>& x) {
  constexpr double two_inv_sqrtpi = 1.12837916709551257390;
  return ADf1(std::erf(x.val()), two_inv_sqrtpi * std::exp(-x.val() * x.val()), x);
}
inline ADvar<double> erf(const ADvari<double>& x) { return erf(ADvar<double>(x)); }

}  // namespace Sacado::Rad

#include "contender.hpp"

namespace bench {
namespace {

void first(const double* in, double* out) {
  using number = Sacado::Rad::ADvar<double>;
  number x[variables], y[outputs];
  for (int k = 0; k < variables; ++k) x[k] = in[k];
  generic::run(x, in + variables, y);
  number* all[outputs];
  for (int i = 0; i < outputs; ++i) all[i] = &y[i];
  for (int i = 0; i < outputs; ++i) {
    double weights[outputs] = {};
    weights[i] = 1;
    number::Weighted_Gradcomp(outputs, all, weights);
    out[i] = y[i].val();
    for (int k = 0; k < variables; ++k) out[outputs + variables * i + k] = x[k].adj();
  }
}

const further_contender gradient{generic::problem, generic::first, "Sacado Rad", first};

}  // namespace
}  // namespace bench
