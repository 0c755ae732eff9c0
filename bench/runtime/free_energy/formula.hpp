// SPDX-License-Identifier: MIT
//
// The formula, as the library reads it.
#pragma once

#include <leibniz/leibniz.hpp>

namespace bench::free_energy::formula {

using namespace leibniz;

constexpr variable<"x"> x;
constexpr auto f = x * (1 - x) - (x * log(x) + (1 - x) * log(1 - x));
constexpr auto derivatives_of_f =
    vector_of(simplify<derivative<f, x>>, simplify<derivative<f, x, 2>>, simplify<derivative<f, x, 3>>);

}  // namespace bench::free_energy::formula
