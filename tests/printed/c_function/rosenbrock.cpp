// SPDX-License-Identifier: MIT
#include <rosenbrock/formula.hpp>

#include "problem.hpp"

namespace {

using namespace bench::rosenbrock::formula;

const printed::registration all{
    {"rosenbrock", c_function<f, gradient<f, x, y>, hessian<f, x, y>>("rosenbrock"),
     [](printed::any_function function, printed::comparison& c) {
       const auto run = printed::as<void(double, double, double*, double*, double*)>(function);
       for (int k = 0; k < c.points; ++k) {
         const double a = c.between(-2, 2), b = c.between(-1, 3);
         double v, g[2], h[4];
         run(a, b, &v, g, h);
         const auto [value, first, second] = evaluate<f, gradient<f, x, y>, hessian<f, x, y>>(x = a, y = b);
         c.same(v, value);
         c.same(g, first);
         c.same(h, second);
       }
     }}};

// one formula: the value is returned
const printed::registration value_only{{"rosenbrock_value", c_function<f>("rosenbrock_value"),
                                        [](printed::any_function function, printed::comparison& c) {
                                          const auto run = printed::as<double(double, double)>(function);
                                          for (int k = 0; k < c.points; ++k) {
                                            const double a = c.between(-2, 2), b = c.between(-1, 3);
                                            c.same(run(a, b), value<f>(x = a, y = b));
                                          }
                                        }}};

}  // namespace
