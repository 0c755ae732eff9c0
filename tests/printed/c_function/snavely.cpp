// SPDX-License-Identifier: MIT
#include <snavely/formula.hpp>

#include "problem.hpp"

namespace {

using namespace bench::snavely::formula;

const printed::registration all{
    {"snavely", c_function<residuals, jacobian<residuals, w, t, lens, X>>("snavely"),
     [](printed::any_function function, printed::comparison& c) {
       const auto run = printed::as<void(const double*, const double*, const double*, const double*,
                                         const double*, double*, double*)>(function);
       for (int k = 0; k < c.points; ++k) {
         const auto rotation = c.array_between<3>(0.1, 0.6);
         const std::array translation{c.between(-0.5, 0.5), c.between(-0.5, 0.5), c.between(-6, -4)};
         const std::array optics{c.between(400, 600), c.between(-0.3, 0.3), c.between(-0.1, 0.1)};
         const auto point = c.array_between<3>(-1, 1);
         const auto pixel = c.array_between<2>(-150, 150);
         double v[2], j[24];
         run(rotation.data(), translation.data(), optics.data(), point.data(), pixel.data(), v, j);
         const auto [values, first] = evaluate<residuals, jacobian<residuals, w, t, lens, X>>(
             w = rotation, t = translation, lens = optics, X = point, seen = pixel);
         c.same(v, values);
         c.same(j, first);
       }
     }}};

}  // namespace
