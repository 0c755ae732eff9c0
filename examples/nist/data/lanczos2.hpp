// SPDX-License-Identifier: MIT
//
// Lanczos2: three decaying exponentials, generated to 6 digits (Lanczos 1956).
// Source: NIST/ITL Statistical Reference Datasets (StRD), nonlinear regression.
#pragma once

#include "../data_set.hpp"

namespace nist::data {

inline constexpr data_set<24, 6> lanczos2{
    .name = "Lanczos2",
    .level = difficulty::average,
    .start_1 = {1.2L, 0.3L, 5.6L, 5.5L, 6.5L, 7.6L},
    .start_2 = {0.5L, 0.7L, 3.6L, 4.2L, 4, 6.3L},
    .certified = {0.096251029939L, 1.0057332849L, 0.86424689056L, 3.0078283915L, 1.5529016879L, 5.00287981L},
    .standard_deviations = {0.00066770575477L, 0.0033989646176L, 0.0017185846685L, 0.0041707005856L,
                            0.0023744381417L, 0.0013958787284L},
    .residual_sum_of_squares = 2.2299428125e-11L,
    .x = {0,    0.05L, 0.1L, 0.15L, 0.2L, 0.25L, 0.3L, 0.35L, 0.4L, 0.45L, 0.5L, 0.55L,
          0.6L, 0.65L, 0.7L, 0.75L, 0.8L, 0.85L, 0.9L, 0.95L, 1,    1.05L, 1.1L, 1.15L},
    .y = {2.5134L,   2.04433L,  1.6684L,   1.36642L,  1.12323L,   0.92689L,   0.767934L,  0.638878L,
          0.533784L, 0.447936L, 0.377585L, 0.319739L, 0.272013L,  0.232497L,  0.199659L,  0.17227L,
          0.149341L, 0.13007L,  0.113812L, 0.100042L, 0.0883321L, 0.0783354L, 0.0697669L, 0.0623931L},
};

}  // namespace nist::data
