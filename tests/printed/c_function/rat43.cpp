// SPDX-License-Identifier: MIT
#include <rat43/formula.hpp>

#include "problem.hpp"

namespace {

using namespace bench::rat43::formula;

const printed::registration all{
    {"rat43", c_function<residual, gradient<residual, b>>("rat43"),
     [](printed::any_function function, printed::comparison& c) {
       const auto run = printed::as<void(const double*, double, double, double*, double*)>(function);
       for (int k = 0; k < c.points; ++k) {
         const std::array parameters{c.between(600, 800), c.between(4.5, 6), c.between(0.6, 0.9),
                                     c.between(1.1, 1.6)};
         const double at = c.between(1, 15), seen = c.between(10, 700);
         double v, g[4];
         run(parameters.data(), seen, at, &v, g);  // the residual names y before x
         const auto [value, first] =
             evaluate<residual, gradient<residual, b>>(b = parameters, x = at, y = seen);
         c.same(v, value);
         c.same(g, first);
       }
     }}};

}  // namespace
