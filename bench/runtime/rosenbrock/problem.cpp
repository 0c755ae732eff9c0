// SPDX-License-Identifier: MIT
#include "problem.hpp"

#include "rosenbrock.hpp"

namespace bench::rosenbrock {

std::vector<double> points() {
  std::vector<double> p;
  spread between;
  for (int k = 0; k < 128; ++k) p.insert(p.end(), {between(-2, 2), between(-1, 3)});
  return p;
}

const registration all{
    task{"rosenbrock",
         "value, gradient",
         2,
         3,
         points(),
         {{"hand", hand::gradient}, {"library", library::gradient}, {"library, fast", fast::gradient}}},
    task{"rosenbrock",
         "value, gradient, Hessian",
         2,
         7,
         points(),
         {{"hand", hand::hessian}, {"library", library::hessian}, {"library, fast", fast::hessian}}}};

}  // namespace bench::rosenbrock
