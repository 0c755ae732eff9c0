// expect: leibniz: required products of one length in one evaluate
// SPDX-License-Identifier: MIT
// limits: 25 lines, 1100 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto f = x * x * y;

#ifdef LEIBNIZ_MISTAKE
const auto v = evaluate<hessian_vector_product<f, x, y>, hessian_vector_product<f, x>>(
    x = 1.0, y = 2.0, run_time::direction = std::array{1.0, 2.0});
#else
const auto v = evaluate<hessian_vector_product<f, x, y>>(x = 1.0, y = 2.0, run_time::direction = std::array{1.0, 2.0});
#endif
