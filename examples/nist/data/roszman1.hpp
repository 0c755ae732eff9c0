// SPDX-License-Identifier: MIT
//
// Roszman1: quantum defects in iodine atoms against excited energy state (Roszman, NIST 19??).
// Source: NIST/ITL Statistical Reference Datasets (StRD), nonlinear regression.
#pragma once

#include "../data_set.hpp"

namespace nist::data {

inline constexpr data_set<25, 4> roszman1{
    .name = "Roszman1",
    .level = difficulty::average,
    .start_1 = {0.1L, -0.00001L, 1000, -100},
    .start_2 = {0.2L, -5.0e-6L, 1200, -150},
    .certified = {0.20196866396L, -6.1953516256e-6L, 1204.4556708L, -181.34269537L},
    .standard_deviations = {0.019172666023L, 3.2058931691e-6L, 74.050983057L, 49.573513849L},
    .residual_sum_of_squares = 0.00049484847331L,
    .x = {-4868.68L, -4868.09L, -4867.41L, -3375.19L, -3373.14L, -3372.03L, -2473.74L, -2472.35L, -2469.45L,
          -1894.65L, -1893.4L,  -1497.24L, -1495.85L, -1493.41L, -1208.68L, -1206.18L, -1206.04L, -997.92L,
          -996.61L,  -996.31L,  -834.94L,  -834.66L,  -710.03L,  -530.16L,  -464.17L},
    .y = {0.252429L, 0.252141L, 0.251809L, 0.297989L, 0.296257L, 0.295319L, 0.339603L, 0.337731L, 0.33382L,
          0.38951L,  0.386998L, 0.438864L, 0.434887L, 0.427893L, 0.471568L, 0.461699L, 0.461144L, 0.513532L,
          0.506641L, 0.505062L, 0.535648L, 0.533726L, 0.568064L, 0.612886L, 0.624169L},
};

}  // namespace nist::data
