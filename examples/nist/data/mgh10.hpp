// SPDX-License-Identifier: MIT
//
// MGH10: resistance of a thermistor against temperature, a test problem (Meyer 1970; Moré, Garbow, Hillstrom
// 1981). Source: NIST/ITL Statistical Reference Datasets (StRD), nonlinear regression.
#pragma once

#include "../data_set.hpp"

namespace nist::data {

inline constexpr data_set<16, 3> mgh10{
    .name = "MGH10",
    .level = difficulty::higher,
    .start_1 = {2, 400000, 25000},
    .start_2 = {0.02L, 4000, 250},
    .certified = {0.005609636471L, 6181.3463463L, 345.22363462L},
    .standard_deviations = {0.00015687892471L, 23.309021107L, 0.78486103508L},
    .residual_sum_of_squares = 87.945855171L,
    .x = {50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100, 105, 110, 115, 120, 125},
    .y = {34780, 28610, 23650, 19630, 16370, 13720, 11540, 9744, 8261, 7030, 6005, 5147, 4427, 3820, 3307,
          2872},
};

}  // namespace nist::data
