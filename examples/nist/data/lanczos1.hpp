// SPDX-License-Identifier: MIT
//
// Lanczos1: three decaying exponentials, generated to 14 digits (Lanczos 1956).
// Source: NIST/ITL Statistical Reference Datasets (StRD), nonlinear regression.
#pragma once

#include "../data_set.hpp"

namespace nist::data {

inline constexpr data_set<24, 6> lanczos1{
    .name = "Lanczos1",
    .level = difficulty::average,
    .start_1 = {1.2L, 0.3L, 5.6L, 5.5L, 6.5L, 7.6L},
    .start_2 = {0.5L, 0.7L, 3.6L, 4.2L, 4, 6.3L},
    .certified = {0.095100000027L, 1.0000000001L, 0.86070000013L, 3.0000000002L, 1.5575999998L,
                  5.0000000001L},
    .standard_deviations = {5.3347304234e-11L, 2.7473038179e-10L, 1.3576062225e-10L, 3.3308253069e-10L,
                            1.8815731448e-10L, 1.1057500538e-10L},
    .residual_sum_of_squares = 1.4307867721e-25L,
    .x = {0,    0.05L, 0.1L, 0.15L, 0.2L, 0.25L, 0.3L, 0.35L, 0.4L, 0.45L, 0.5L, 0.55L,
          0.6L, 0.65L, 0.7L, 0.75L, 0.8L, 0.85L, 0.9L, 0.95L, 1,    1.05L, 1.1L, 1.15L},
    .y = {2.5134L,          2.044333373291L,  1.668404436564L,   1.366418021208L,  1.123232487372L,
          0.9268897180037L, 0.7679338563728L, 0.6388775523106L,  0.5337835317402L, 0.4479363617347L,
          0.377584788435L,  0.3197393199326L, 0.2720130773746L,  0.2324965529032L, 0.1996589546065L,
          0.1722704126914L, 0.1493405660168L, 0.1300700206922L,  0.1138119324644L, 0.1000415587559L,
          0.0883320908454L, 0.0783354401935L, 0.06976693743449L, 0.06239312536719L},
};

}  // namespace nist::data
