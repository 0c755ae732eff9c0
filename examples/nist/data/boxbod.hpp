// SPDX-License-Identifier: MIT
//
// BoxBOD: biochemical oxygen demand in mg/l against incubation time in days (Box, Hunter, Hunter 1978).
// Source: NIST/ITL Statistical Reference Datasets (StRD), nonlinear regression.
#pragma once

#include "../data_set.hpp"

namespace nist::data {

inline constexpr data_set<6, 2> boxbod{
    .name = "BoxBOD",
    .level = difficulty::higher,
    .start_1 = {1, 1},
    .start_2 = {100, 0.75L},
    .certified = {213.80940889L, 0.54723748542L},
    .standard_deviations = {12.354515176L, 0.10455993237L},
    .residual_sum_of_squares = 1168.0088766L,
    .x = {1, 2, 3, 5, 7, 10},
    .y = {109, 149, 149, 191, 213, 224},
};

}  // namespace nist::data
