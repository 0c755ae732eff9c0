// SPDX-License-Identifier: MIT
//
// Eigen's AutoDiffScalar: forward mode with a fixed vector of derivatives and expression templates; nested
// for Hessians.
#include <cmath>
#include <Eigen/Core>
#include <unsupported/Eigen/AutoDiff>

namespace Eigen {

// The error function is not in AutoDiffScalar.
template <class T, int N>
AutoDiffScalar<Matrix<T, N, 1>> erf(const AutoDiffScalar<Matrix<T, N, 1>>& x) {
  using std::erf, std::exp;
  constexpr double two_inv_sqrtpi = 1.12837916709551257390;
  const T slope = two_inv_sqrtpi * exp(-(x.value() * x.value()));
  return AutoDiffScalar<Matrix<T, N, 1>>(erf(x.value()), x.derivatives() * slope);
}
template <class E, class = typename E::PlainObject>
auto erf(const AutoDiffScalar<E>& x) {
  return erf(AutoDiffScalar<typename E::PlainObject>(x));
}

}  // namespace Eigen

#include "contender.hpp"

namespace bench {
namespace {

void first(const double* in, double* out) {
  using number = Eigen::AutoDiffScalar<Eigen::Matrix<double, variables, 1>>;
  number x[variables], y[outputs];
  for (int k = 0; k < variables; ++k) x[k] = number(in[k], variables, k);
  generic::run(x, in + variables, y);
  for (int i = 0; i < outputs; ++i) out[i] = y[i].value();
  for (int i = 0; i < outputs; ++i)
    for (int k = 0; k < variables; ++k) out[outputs + variables * i + k] = y[i].derivatives()[k];
}

const further_contender gradient{generic::problem, generic::first, "Eigen AutoDiffScalar", first};

}  // namespace
}  // namespace bench
