// SPDX-License-Identifier: MIT
//
// Boost.Math's autodiff is made for this: one variable, several orders.
#include <boost/math/differentiation/autodiff.hpp>

#include "free_energy.hpp"
#include "problem.hpp"

namespace bench::free_energy::boost_autodiff {

void derivatives(const double* in, double* out) {
  const auto x = boost::math::differentiation::make_fvar<double, 3>(in[0]);
  const auto y = 1 - x;
  const auto f = x * y - (x * log(x) + y * log(y));
  for (unsigned k = 0; k < 4; ++k) out[k] = f.derivative(k);
}

const further_contender boost{"free_energy", "value, three derivatives", "Boost autodiff", derivatives};

}  // namespace bench::free_energy::boost_autodiff
