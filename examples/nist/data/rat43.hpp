// SPDX-License-Identifier: MIT
//
// Rat43: dry weight of onion bulbs and tops against growing time (Ratkowsky 1983).
// Source: NIST/ITL Statistical Reference Datasets (StRD), nonlinear regression.
#pragma once

#include "../data_set.hpp"

namespace nist::data {

inline constexpr data_set<15, 4> rat43{
    .name = "Rat43",
    .level = difficulty::higher,
    .start_1 = {100, 10, 1, 1},
    .start_2 = {700, 5, 0.75L, 1.3L},
    .certified = {699.6415127L, 5.2771253025L, 0.75962938329L, 1.2792483859L},
    .standard_deviations = {16.302297817L, 2.0828735829L, 0.19566123451L, 0.68761936385L},
    .residual_sum_of_squares = 8786.404908L,
    .x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    .y = {16.08L, 33.83L, 65.8L, 97.2L, 191.55L, 326.2L, 386.87L, 520.53L, 590.03L, 651.92L, 724.93L, 699.56L,
          689.96L, 637.56L, 717.41L},
};

}  // namespace nist::data
