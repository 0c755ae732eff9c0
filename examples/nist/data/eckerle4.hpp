// SPDX-License-Identifier: MIT
//
// Eckerle4: circular interference transmittance against wavelength (Eckerle, NIST 197?).
// Source: NIST/ITL Statistical Reference Datasets (StRD), nonlinear regression.
#pragma once

#include "../data_set.hpp"

namespace nist::data {

inline constexpr data_set<35, 3> eckerle4{
    .name = "Eckerle4",
    .level = difficulty::higher,
    .start_1 = {1, 10, 500},
    .start_2 = {1.5L, 5, 450},
    .certified = {1.5543827178L, 4.0888321754L, 451.54121844L},
    .standard_deviations = {0.015408051163L, 0.046803020753L, 0.046800518816L},
    .residual_sum_of_squares = 0.0014635887487L,
    .x = {400,    405, 410,    415, 420,    425, 430,    435, 436.5L, 438, 439.5L, 441,
          442.5L, 444, 445.5L, 447, 448.5L, 450, 451.5L, 453, 454.5L, 456, 457.5L, 459,
          460.5L, 462, 463.5L, 465, 470,    475, 480,    485, 490,    495, 500},
    .y = {0.0001575L, 0.0001699L, 0.000235L,  0.0003102L, 0.0004917L, 0.000871L,  0.0017418L,
          0.00464L,   0.0065895L, 0.0097302L, 0.0149002L, 0.023731L,  0.0401683L, 0.0712559L,
          0.1264458L, 0.2073413L, 0.2902366L, 0.3445623L, 0.3698049L, 0.3668534L, 0.3106727L,
          0.2078154L, 0.1164354L, 0.0616764L, 0.03372L,   0.0194023L, 0.0117831L, 0.0074357L,
          0.0022732L, 0.00088L,   0.0004579L, 0.0002345L, 0.0001586L, 0.0001143L, 0.000071L},
};

}  // namespace nist::data
