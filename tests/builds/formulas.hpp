// SPDX-License-Identifier: MIT
//
// One set of formulas for two translation units.
#pragma once

#include <array>
#include <leibniz/leibniz.hpp>

namespace builds {

using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto wave = exp(-x * x) * sin(3 * y) + erf(x * y) / 2;
constexpr auto branch = select(x < y, pow(x, 3), sqrt(y));

// value, gradient and Hessian of the wave; value and derivative of the branch
using outcome = std::array<double, 9>;

// The same inline function in both units: the linker keeps one.
inline outcome both(double at_x, double at_y) {
  const auto [f, g, H, b, db] =
      evaluate<wave, gradient<wave, x, y>, hessian<wave, x, y>, branch, derivative<branch, x>>(x = at_x,
                                                                                               y = at_y);
  return {f, g[0], g[1], H[0][0], H[0][1], H[1][0], H[1][1], b, db};
}

outcome second(double at_x, double at_y);  // both(…) in the other unit
const char* second_text();

}  // namespace builds
