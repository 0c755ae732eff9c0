// SPDX-License-Identifier: MIT
#include "samples.hpp"

#include "formulas.hpp"

namespace printed {
namespace {

template <class... F>
sample_list read_all(mp_list<F...>) {
  sample_list samples;
  samples.roots = {read(samples.tree, F{})...};
  return samples;
}
template <class... F>
sample_list read_all(const F&... formula) {
  sample_list samples;
  samples.roots = {read(samples.tree, formula)...};
  return samples;
}

}  // namespace

sample_list samples() { return read_all(all{}); }

sample_list vector_samples() {
  return read_all(3_c, vector_of(x, 1, x / y), gradient<x * x * y + exp(x), x, y>,
                  jacobian<vector_of(x * y, sin(x / y), alpha), x, y>,
                  hessian<x * x * y + exp(x) * rate, x, y>);
}

}  // namespace printed
