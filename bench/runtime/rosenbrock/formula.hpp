// SPDX-License-Identifier: MIT
//
// The formula, as the library reads it.
#pragma once

#include <leibniz/leibniz.hpp>

namespace bench::rosenbrock::formula {

using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto f = pow(1 - x, 2) + 100 * pow(y - x * x, 2);

}  // namespace bench::rosenbrock::formula
