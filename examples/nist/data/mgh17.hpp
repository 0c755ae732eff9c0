// SPDX-License-Identifier: MIT
//
// MGH17: a sum of two exponentials, a test problem (Osborne 1972; Moré, Garbow, Hillstrom 1981).
// Source: NIST/ITL Statistical Reference Datasets (StRD), nonlinear regression.
#pragma once

#include "../data_set.hpp"

namespace nist::data {

inline constexpr data_set<33, 5> mgh17{
    .name = "MGH17",
    .level = difficulty::average,
    .start_1 = {50, 150, -100, 1, 2},
    .start_2 = {0.5L, 1.5L, -1, 0.01L, 0.02L},
    .certified = {0.37541005211L, 1.9358469127L, -1.4646871366L, 0.01286753464L, 0.022122699662L},
    .standard_deviations = {0.0020723153551L, 0.22031669222L, 0.22175707739L, 0.00044861358114L,
                            0.00089471996575L},
    .residual_sum_of_squares = 0.000054648946975L,
    .x = {0,   10,  20,  30,  40,  50,  60,  70,  80,  90,  100, 110, 120, 130, 140, 150, 160,
          170, 180, 190, 200, 210, 220, 230, 240, 250, 260, 270, 280, 290, 300, 310, 320},
    .y = {0.844L, 0.908L, 0.932L, 0.936L, 0.925L, 0.908L, 0.881L, 0.85L,  0.818L, 0.784L, 0.751L,
          0.718L, 0.685L, 0.658L, 0.628L, 0.603L, 0.58L,  0.558L, 0.538L, 0.522L, 0.506L, 0.49L,
          0.478L, 0.467L, 0.457L, 0.448L, 0.438L, 0.431L, 0.424L, 0.42L,  0.414L, 0.411L, 0.406L},
};

}  // namespace nist::data
