// SPDX-License-Identifier: MIT
//
// MGH09: enzyme kinetics, a test problem (Kowalik and Osborne 1978; Moré, Garbow, Hillstrom 1981).
// Source: NIST/ITL Statistical Reference Datasets (StRD), nonlinear regression.
#pragma once

#include "../data_set.hpp"

namespace nist::data {

inline constexpr data_set<11, 4> mgh09{
    .name = "MGH09",
    .level = difficulty::higher,
    .start_1 = {25, 39, 41.5L, 39},
    .start_2 = {0.25L, 0.39L, 0.415L, 0.39L},
    .certified = {0.19280693458L, 0.19128232873L, 0.12305650693L, 0.13606233068L},
    .standard_deviations = {0.011435312227L, 0.19633220911L, 0.080842031232L, 0.090025542308L},
    .residual_sum_of_squares = 0.00030750560385L,
    .x = {4, 2, 1, 0.5L, 0.25L, 0.167L, 0.125L, 0.1L, 0.0833L, 0.0714L, 0.0625L},
    .y = {0.1957L, 0.1947L, 0.1735L, 0.16L, 0.0844L, 0.0627L, 0.0456L, 0.0342L, 0.0323L, 0.0235L, 0.0246L},
};

}  // namespace nist::data
