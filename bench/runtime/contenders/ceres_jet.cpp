// SPDX-License-Identifier: MIT
//
// Ceres: forward mode with a dense vector of derivatives in every number; nested for Hessians.
#include <ceres/jet.h>

namespace ceres {

// Numbers beside a nested Jet.
template <class T, int N, int M>
using nested = Jet<Jet<T, N>, M>;

template <class T, int N, int M>
nested<T, N, M> operator+(double a, const nested<T, N, M>& b) {
  return Jet<T, N>(a) + b;
}
template <class T, int N, int M>
nested<T, N, M> operator-(double a, const nested<T, N, M>& b) {
  return Jet<T, N>(a) - b;
}
template <class T, int N, int M>
nested<T, N, M> operator*(double a, const nested<T, N, M>& b) {
  return nested<T, N, M>(a * b.a, b.v * Jet<T, N>(a));
}
template <class T, int N, int M>
nested<T, N, M> operator/(double a, const nested<T, N, M>& b) {
  return Jet<T, N>(a) / b;
}
template <class T, int N, int M>
nested<T, N, M> operator-(const nested<T, N, M>& a, double b) {
  return a - Jet<T, N>(b);
}
template <class T, int N, int M>
nested<T, N, M> operator*(const nested<T, N, M>& a, double b) {
  return b * a;
}

}  // namespace ceres

#include "contender.hpp"

namespace bench {
namespace {

void first(const double* in, double* out) {
  using jet = ceres::Jet<double, variables>;
  jet x[variables], y[outputs];
  for (int k = 0; k < variables; ++k) x[k] = jet(in[k], k);
  generic::run(x, in + variables, y);
  for (int i = 0; i < outputs; ++i) out[i] = y[i].a;
  for (int i = 0; i < outputs; ++i)
    for (int k = 0; k < variables; ++k) out[outputs + variables * i + k] = y[i].v[k];
}

// A template, so that it is compiled only where a task asks for it.
template <class Generic>
void second(const double* in, double* out) {
  using inner = ceres::Jet<double, variables>;
  using jet = ceres::Jet<inner, variables>;
  jet x[variables], y[1];
  for (int k = 0; k < variables; ++k) x[k] = jet(inner(in[k], k), k);
  Generic::run(x, in + variables, y);
  *out++ = y[0].a.a;
  for (int k = 0; k < variables; ++k) *out++ = y[0].a.v[k];
  for (int k = 0; k < variables; ++k)
    for (int j = 0; j < variables; ++j) *out++ = y[0].v[k].v[j];
}

template <class Generic>
kernel second_kernel() {
  if constexpr (*Generic::second != '\0')
    return second<Generic>;
  else
    return nullptr;
}

const further_contender gradient{generic::problem, generic::first, "Ceres Jet", first};
const further_contender hessian{generic::problem, generic::second, "Ceres Jet", second_kernel<generic>()};

}  // namespace
}  // namespace bench
