// SPDX-License-Identifier: MIT
#include <dirichlet/formula.hpp>

#include "problem.hpp"

namespace {

using namespace bench::dirichlet::formula;

const printed::registration all{
    {"dirichlet", c_function<energy, gradient<energy, q>, hessian<energy, q>>("dirichlet"),
     [](printed::any_function function, printed::comparison& c) {
       const auto run =
           printed::as<void(const double*, double, const double*, double*, double*, double*)>(function);
       for (int k = 0; k < c.points; ++k) {
         std::array<double, 6> corners{0, 0, 1, 0, 0, 1};
         for (double& corner : corners) corner += c.between(-0.2, 0.2);
         std::array<double, 4> metric{1, 0, 0, 1};
         for (double& entry : metric) entry += c.between(-0.3, 0.3);
         const double size = c.between(0.5, 2);
         double v, g[6], h[36];
         run(corners.data(), size, metric.data(), &v, g, h);  // the energy names the area before D
         const auto [value, first, second] =
             evaluate<energy, gradient<energy, q>, hessian<energy, q>>(q = corners, D = metric, area = size);
         c.same(v, value);
         c.same(g, first);
         c.same(h, second);
       }
     }}};

}  // namespace
