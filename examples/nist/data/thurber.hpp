// SPDX-License-Identifier: MIT
//
// Thurber: electron mobility of a semiconductor against the logarithm of density (Thurber, NIST 197?).
// Source: NIST/ITL Statistical Reference Datasets (StRD), nonlinear regression.
#pragma once

#include "../data_set.hpp"

namespace nist::data {

inline constexpr data_set<37, 7> thurber{
    .name = "Thurber",
    .level = difficulty::higher,
    .start_1 = {1000, 1000, 400, 40, 0.7L, 0.3L, 0.03L},
    .start_2 = {1300, 1500, 500, 75, 1, 0.4L, 0.05L},
    .certified = {1288.13968L, 1491.0792535L, 583.23836877L, 75.416644291L, 0.96629502864L, 0.39797285797L,
                  0.049727297349L},
    .standard_deviations = {4.6647963344L, 39.571156086L, 28.698696102L, 5.567537027L, 0.031333340687L,
                            0.014984928198L, 0.0065842344623L},
    .residual_sum_of_squares = 5642.7082397L,
    .x = {-3.067L, -2.981L, -2.921L, -2.912L, -2.84L,  -2.797L, -2.702L, -2.699L, -2.633L, -2.481L,
          -2.363L, -2.322L, -1.501L, -1.46L,  -1.274L, -1.212L, -1.1L,   -1.046L, -0.915L, -0.714L,
          -0.566L, -0.545L, -0.4L,   -0.309L, -0.109L, -0.103L, 0.01L,   0.119L,  0.377L,  0.79L,
          0.963L,  1.006L,  1.115L,  1.572L,  1.841L,  2.047L,  2.2L},
    .y = {80.574L,   84.248L,   87.264L,   87.195L,   89.076L,   89.608L,   89.868L,   90.101L,
          92.405L,   95.854L,   100.696L,  101.06L,   401.672L,  390.724L,  567.534L,  635.316L,
          733.054L,  759.087L,  894.206L,  990.785L,  1090.109L, 1080.914L, 1122.643L, 1178.351L,
          1260.531L, 1273.514L, 1288.339L, 1327.543L, 1353.863L, 1414.509L, 1425.208L, 1421.384L,
          1442.962L, 1464.35L,  1468.705L, 1447.894L, 1457.628L},
};

}  // namespace nist::data
