// SPDX-License-Identifier: MIT
#include <free_energy/formula.hpp>

#include "problem.hpp"

namespace {

using namespace bench::free_energy::formula;

constexpr auto derivatives = vector_of(f, derivative<f, x>, derivative<f, x, 2>, derivative<f, x, 3>);

const printed::registration all{{"free_energy", c_function<derivatives>("free_energy"),
                                 [](printed::any_function function, printed::comparison& c) {
                                   const auto run = printed::as<void(double, double*)>(function);
                                   for (int k = 0; k < c.points; ++k) {
                                     const double at = c.between(0.05, 0.95);
                                     double v[4];
                                     run(at, v);
                                     c.same(v, value<derivatives>(x = at));
                                   }
                                 }}};

}  // namespace
