// expect: leibniz: required an array with one value for each component of the vector it is bound to \(direction
// SPDX-License-Identifier: MIT
// limits: 25 lines, 750 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto f = x * x * y;

#ifdef LEIBNIZ_MISTAKE
constexpr std::array direction{1.0, 2.0, 3.0};
#else
constexpr std::array direction{1.0, 2.0};
#endif
const auto v = hessian_vector_product<f, x, y>(std::array{1.0, 2.0}, direction);
