// SPDX-License-Identifier: MIT
//
// Rat42: pasture yield against growing time (Ratkowsky 1983).
// Source: NIST/ITL Statistical Reference Datasets (StRD), nonlinear regression.
#pragma once

#include "../data_set.hpp"

namespace nist::data {

inline constexpr data_set<9, 3> rat42{
    .name = "Rat42",
    .level = difficulty::higher,
    .start_1 = {100, 1, 0.1L},
    .start_2 = {75, 2.5L, 0.07L},
    .certified = {72.462237576L, 2.6180768402L, 0.067359200066L},
    .standard_deviations = {1.7340283401L, 0.088295217536L, 0.0034465663377L},
    .residual_sum_of_squares = 8.0565229338L,
    .x = {9, 14, 21, 28, 42, 57, 63, 70, 79},
    .y = {8.93L, 10.8L, 18.59L, 22.33L, 39.35L, 56.11L, 61.73L, 64.62L, 67.08L},
};

}  // namespace nist::data
