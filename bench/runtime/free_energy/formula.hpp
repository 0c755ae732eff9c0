// SPDX-License-Identifier: MIT
//
// The formula, as the library reads it.
#pragma once

#include <leibniz/leibniz.hpp>

namespace bench::free_energy::formula {

using namespace leibniz;

constexpr variable<"x"> x;
constexpr auto f = x * (1 - x) - (x * log(x) + (1 - x) * log(1 - x));

}  // namespace bench::free_energy::formula
