// SPDX-License-Identifier: MIT
//
// Lanczos3: three decaying exponentials, generated to 5 digits (Lanczos 1956).
// Source: NIST/ITL Statistical Reference Datasets (StRD), nonlinear regression.
#pragma once

#include "../data_set.hpp"

namespace nist::data {

inline constexpr data_set<24, 6> lanczos3{
    .name = "Lanczos3",
    .level = difficulty::lower,
    .start_1 = {1.2L, 0.3L, 5.6L, 5.5L, 6.5L, 7.6L},
    .start_2 = {0.5L, 0.7L, 3.6L, 4.2L, 4, 6.3L},
    .certified = {0.086816414977L, 0.95498101505L, 0.84400777463L, 2.9515951832L, 1.5825685901L,
                  4.9863565084L},
    .standard_deviations = {0.017197908859L, 0.097041624475L, 0.041488663282L, 0.10766312506L,
                            0.058371576281L, 0.034436403035L},
    .residual_sum_of_squares = 1.6117193594e-8L,
    .x = {0,    0.05L, 0.1L, 0.15L, 0.2L, 0.25L, 0.3L, 0.35L, 0.4L, 0.45L, 0.5L, 0.55L,
          0.6L, 0.65L, 0.7L, 0.75L, 0.8L, 0.85L, 0.9L, 0.95L, 1,    1.05L, 1.1L, 1.15L},
    .y = {2.5134L, 2.0443L, 1.6684L, 1.3664L, 1.1232L, 0.9269L, 0.7679L, 0.6389L,
          0.5338L, 0.4479L, 0.3776L, 0.3197L, 0.272L,  0.2325L, 0.1997L, 0.1723L,
          0.1493L, 0.1301L, 0.1138L, 0.1L,    0.0883L, 0.0783L, 0.0698L, 0.0624L},
};

}  // namespace nist::data
