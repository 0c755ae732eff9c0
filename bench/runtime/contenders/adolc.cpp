// SPDX-License-Identifier: MIT
//
// ADOL-C: the tape is written once and replayed at every call, which the formulas allow because none of them
// branches.
#include <adolc/adolc.h>

#include "contender.hpp"

namespace bench {
namespace {

// Each translation unit has a tape of its own.
short tape() {
  static const short tag = [] {
    static short next = LEIBNIZ_BENCH_TAPE;
    trace_on(next);
    {
      adouble x[variables], p[parameters + 1], y[outputs];
      for (adouble& v : x) v <<= 0.5;
      for (int k = 0; k < parameters; ++k) p[k] = mkparam(0.5);
      generic::run(x, p, y);
      double value;
      for (adouble& v : y) v >>= value;
    }
    trace_off();
    return next;
  }();
  return tag;
}

void point(short tag, const double* in, double (&x)[variables]) {
  for (int k = 0; k < variables; ++k) x[k] = in[k];
  if constexpr (parameters > 0) {
    double p[parameters + 1];
    for (int k = 0; k < parameters; ++k) p[k] = in[variables + k];
    set_param_vec(tag, parameters, p);
  }
}

void first(const double* in, double* out) {
  const short tag = tape();
  double x[variables];
  point(tag, in, x);
  zos_forward(tag, outputs, variables, 1, x, out);
  for (int i = 0; i < outputs; ++i) {
    double weights[outputs] = {};
    weights[i] = 1;
    fos_reverse(tag, outputs, variables, weights, out + outputs + variables * i);
  }
}

void second(const double* in, double* out) {
  first(in, out);
  const short tag = tape();
  double x[variables], lower[variables][variables];
  point(tag, in, x);
  double* rows[variables];
  for (int k = 0; k < variables; ++k) rows[k] = lower[k];
  hessian(tag, variables, x, rows);
  out += 1 + variables;
  for (int k = 0; k < variables; ++k)
    for (int j = 0; j < variables; ++j) *out++ = k < j ? lower[j][k] : lower[k][j];
}

const further_contender of_gradient{generic::problem, generic::first, "ADOL-C", first};
const further_contender of_hessian{generic::problem, generic::second, "ADOL-C",
                                   has_second ? second : nullptr};

}  // namespace
}  // namespace bench
