// SPDX-License-Identifier: MIT
#include <log_sum_exp/formula.hpp>

#include "problem.hpp"

namespace {

using namespace bench::log_sum_exp::formula;

const printed::registration all{{"log_sum_exp", c_function<f, gradient<f, x>>("log_sum_exp"),
                                 [](printed::any_function function, printed::comparison& c) {
                                   const auto run =
                                       printed::as<void(const double*, double*, double*)>(function);
                                   for (int k = 0; k < c.points; ++k) {
                                     const auto at = c.array_between<bench::log_sum_exp::variables>(-3, 3);
                                     double v, g[bench::log_sum_exp::variables];
                                     run(at.data(), &v, g);
                                     const auto [value, first] = evaluate<f, gradient<f, x>>(x = at);
                                     c.same(v, value);
                                     c.same(g, first);
                                   }
                                 }}};

}  // namespace
