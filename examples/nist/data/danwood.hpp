// SPDX-License-Identifier: MIT
//
// DanWood: radiated energy of a carbon filament lamp against absolute temperature (Daniel and Wood 1980).
// Source: NIST/ITL Statistical Reference Datasets (StRD), nonlinear regression.
#pragma once

#include "../data_set.hpp"

namespace nist::data {

inline constexpr data_set<6, 2> danwood{
    .name = "DanWood",
    .level = difficulty::lower,
    .start_1 = {1, 5},
    .start_2 = {0.7L, 4},
    .certified = {0.76886226176L, 3.8604055871L},
    .standard_deviations = {0.01828197386L, 0.051726610913L},
    .residual_sum_of_squares = 0.0043173084083L,
    .x = {1.309L, 1.471L, 1.49L, 1.565L, 1.611L, 1.68L},
    .y = {2.138L, 3.421L, 3.597L, 4.34L, 4.882L, 5.66L},
};

}  // namespace nist::data
