// SPDX-License-Identifier: MIT
//
// Misra1b: dental research, monomolecular adsorption: volume against pressure (Misra, NIST 1978).
// Source: NIST/ITL Statistical Reference Datasets (StRD), nonlinear regression.
#pragma once

#include "../data_set.hpp"

namespace nist::data {

inline constexpr data_set<14, 2> misra1b{
    .name = "Misra1b",
    .level = difficulty::lower,
    .start_1 = {500, 0.0001L},
    .start_2 = {300, 0.0002L},
    .certified = {337.99746163L, 0.00039039091287L},
    .standard_deviations = {3.1643950207L, 4.2547321834e-6L},
    .residual_sum_of_squares = 0.075464681533L,
    .x = {77.6L, 114.9L, 141.1L, 190.8L, 239.9L, 289, 332.8L, 378.4L, 434.8L, 477.3L, 536.8L, 593.1L, 689.1L,
          760},
    .y = {10.07L, 14.73L, 17.94L, 23.93L, 29.61L, 35.18L, 40.02L, 44.82L, 50.76L, 55.05L, 61.01L, 66.4L,
          75.47L, 81.78L},
};

}  // namespace nist::data
