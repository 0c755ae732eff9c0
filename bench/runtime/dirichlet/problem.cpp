// SPDX-License-Identifier: MIT
#include "problem.hpp"

#include "dirichlet.hpp"

namespace bench::dirichlet {

// Triangles near a right angle, none of them turned over.
std::vector<double> points() {
  std::vector<double> p;
  spread between;
  for (int k = 0; k < 128; ++k) {
    for (double corner : {0.0, 0.0, 1.0, 0.0, 0.0, 1.0}) p.push_back(corner + between(-0.2, 0.2));
    for (double entry : {1.0, 0.0, 0.0, 1.0}) p.push_back(entry + between(-0.3, 0.3));
    p.push_back(between(0.5, 2));
  }
  return p;
}

const registration all{task{"dirichlet",
                            "value, gradient",
                            11,
                            7,
                            points(),
                            {{"hand", hand::gradient},
                             {"library", library::gradient},
                             {"library, fast", fast::gradient},
                             {"library, batch", nullptr, batch::gradient},
                             {"library, fast batch", nullptr, batch::fast_gradient},
                             {"library, by metric", by_metric::gradient}}},
                       task{"dirichlet",
                            "value, gradient, Hessian",
                            11,
                            43,
                            points(),
                            {{"hand", hand::hessian},
                             {"library", library::hessian},
                             {"library, fast", fast::hessian},
                             {"library, by metric", by_metric::hessian}}}};

}  // namespace bench::dirichlet
