// SPDX-License-Identifier: MIT
#include "problem.hpp"

#include "black_scholes.hpp"

namespace bench::black_scholes {

std::vector<double> points() {
  std::vector<double> p;
  spread between;
  for (int k = 0; k < 128; ++k)
    p.insert(p.end(),
             {between(80, 120), between(80, 120), between(0.01, 0.06), between(0.2, 2), between(0.15, 0.5)});
  return p;
}

const registration all{
    task{"black_scholes",
         "price, gradient",
         5,
         6,
         points(),
         {{"hand", hand::gradient},
          {"library", library::gradient},
          {"library, fast", fast::gradient},
          {"library, batch", nullptr, batch::gradient},
          {"library, fast batch", nullptr, batch::fast_gradient},
          {"chain rule by hand", chain_rule::gradient}}},
    task{"black_scholes",
         "price, gradient, Hessian",
         5,
         31,
         points(),
         {{"hand", hand::hessian}, {"library", library::hessian}, {"library, fast", fast::hessian}}}};

}  // namespace bench::black_scholes
