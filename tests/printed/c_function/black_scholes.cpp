// SPDX-License-Identifier: MIT
#include <black_scholes/formula.hpp>

#include "problem.hpp"

namespace {

using namespace bench::black_scholes::formula;

template <auto... Policy>
void compare(printed::any_function function, printed::comparison& c) {
  const auto run =
      printed::as<void(double, double, double, double, double, double*, double*, double*)>(function);
  for (int k = 0; k < c.points; ++k) {
    const std::array at{c.between(80, 120), c.between(80, 120), c.between(0.01, 0.06), c.between(0.2, 2),
                        c.between(0.15, 0.5)};
    double v, g[5], h[25];
    run(at[0], at[1], at[2], at[3], at[4], &v, g, h);
    const auto [value, first, second] =
        evaluate<Policy..., price, gradient<price, S, K, r, t, s>, hessian<price, S, K, r, t, s>>(
            S = at[0], K = at[1], r = at[2], t = at[3], s = at[4]);
    c.same(v, value);
    c.same(g, first);
    c.same(h, second);
  }
}

const printed::registration all{
    {"black_scholes",
     c_function<price, gradient<price, S, K, r, t, s>, hessian<price, S, K, r, t, s>>("black_scholes"),
     compare<>}};

const printed::registration fast{
    {"black_scholes_fast",
     c_function<policy::fast, price, gradient<price, S, K, r, t, s>, hessian<price, S, K, r, t, s>>(
         "black_scholes_fast"),
     compare<policy::fast>}};

}  // namespace
