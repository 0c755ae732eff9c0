// SPDX-License-Identifier: MIT
#include <lennard_jones/formula.hpp>

#include "problem.hpp"

namespace {

using namespace bench::lennard_jones::formula;
using bench::lennard_jones::variables;

const printed::registration all{
    {"lennard_jones", c_function<energy, gradient<energy, q>, hessian<energy, q>>("lennard_jones"),
     [](printed::any_function function, printed::comparison& c) {
       const auto run = printed::as<void(const double*, double*, double*, double*)>(function);
       for (int k = 0; k < c.points; ++k) {
         std::array<double, variables> at;  // the corners of a cube, shaken
         for (std::size_t i = 0; i < at.size(); ++i)
           at[i] = (i / 3 >> i % 3 & 1 ? 1.15 : 0.0) + c.between(-0.1, 0.1);
         double v, g[variables], h[variables * variables];
         run(at.data(), &v, g, h);
         const auto [value, first, second] =
             evaluate<energy, gradient<energy, q>, hessian<energy, q>>(q = at);
         c.same(v, value);
         c.same(g, first);
         c.same(h, second);
       }
     }}};

}  // namespace
