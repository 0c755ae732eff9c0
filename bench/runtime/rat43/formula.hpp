// SPDX-License-Identifier: MIT
//
// The formula, as the library reads it.
#pragma once

#include <leibniz/leibniz.hpp>

namespace bench::rat43::formula {

using namespace leibniz;

constexpr vector_variable<"b", 4> b;
constexpr variable<"x"> x;
constexpr variable<"y"> y;
// 1/b4 as a factor: what is written is what is computed, and the quotient is there long before the logarithm.
constexpr auto residual = y - b[0] * exp(-log(1 + exp(b[1] - b[2] * x)) * (1 / b[3]));
// The same as textbooks print it.
constexpr auto by_power = y - b[0] / pow(1 + exp(b[1] - b[2] * x), 1 / b[3]);

}  // namespace bench::rat43::formula
