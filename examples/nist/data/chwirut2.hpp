// SPDX-License-Identifier: MIT
//
// Chwirut2: ultrasonic calibration: response against metal distance (Chwirut, NIST 197?).
// Source: NIST/ITL Statistical Reference Datasets (StRD), nonlinear regression.
#pragma once

#include "../data_set.hpp"

namespace nist::data {

inline constexpr data_set<54, 3> chwirut2{
    .name = "Chwirut2",
    .level = difficulty::lower,
    .start_1 = {0.1L, 0.01L, 0.02L},
    .start_2 = {0.15L, 0.008L, 0.01L},
    .certified = {0.16657666537L, 0.0051653291286L, 0.012150007096L},
    .standard_deviations = {0.03830328681L, 0.00066621605126L, 0.0015304234767L},
    .residual_sum_of_squares = 513.04802941L,
    .x = {0.5L,  1,     1.75L, 3.75L, 5.75L, 0.875L, 2.25L, 3.25L, 5.25L, 0.75L, 1.75L, 2.75L, 4.75L, 0.625L,
          1.25L, 2.25L, 4.25L, 0.5L,  3,     0.75L,  3,     1.5L,  6,     3,     6,     1.5L,  3,     0.5L,
          2,     4,     0.75L, 2,     5,     0.75L,  2.25L, 3.75L, 5.75L, 3,     0.75L, 2.5L,  4,     0.75L,
          2.5L,  4,     0.75L, 2.5L,  4,     0.5L,   6,     3,     0.5L,  2.75L, 0.5L,  1.75L},
    .y = {92.9L,    57.1L,  31.05L, 11.5875L, 8.025L, 63.6L,  21.4L, 14.25L, 8.475L, 63.8L,  26.8L,
          16.4625L, 7.125L, 67.3L,  41,       21.15L, 8.175L, 81.5L, 13.12L, 59.9L,  14.62L, 32.9L,
          5.44L,    12.56L, 5.44L,  32,       13.95L, 75.8L,  20,    10.42L, 59.5L,  21.67L, 8.55L,
          62,       20.2L,  7.76L,  3.75L,    11.81L, 54.7L,  23.7L, 11.55L, 61.3L,  17.7L,  8.74L,
          59.2L,    16.3L,  8.62L,  81,       4.87L,  14.62L, 81.7L, 17.17L, 81.3L,  28.9L},
};

}  // namespace nist::data
