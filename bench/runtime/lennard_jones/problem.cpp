// SPDX-License-Identifier: MIT
#include "problem.hpp"

#include "lennard_jones.hpp"

namespace bench::lennard_jones {

// The corners of a cube, shaken.
std::vector<double> points() {
  std::vector<double> p;
  spread between;
  for (int k = 0; k < 32; ++k)
    for (int a = 0; a < atoms; ++a)
      for (int axis = 0; axis < 3; ++axis) p.push_back(1.15 * (a >> axis & 1) + between(-0.1, 0.1));
  return p;
}

const registration all{
    task{"lennard_jones",
         "value, gradient",
         variables,
         1 + variables,
         points(),
         {{"hand", hand::gradient},
          {"library", library::gradient},
          {"library, fast", fast::gradient},
          {"by rows", by_rows::gradient}}},
    task{"lennard_jones",
         "value, gradient, Hessian",
         variables,
         1 + variables + variables* variables,
         points(),
         {{"hand", hand::hessian}, {"library", library::hessian}, {"library, fast", fast::hessian}}}};

}  // namespace bench::lennard_jones
