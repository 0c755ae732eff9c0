// SPDX-License-Identifier: MIT
//
// The shape of a data set as NIST publishes it. One header per data set in data/ fills it in.
#pragma once

#include <array>
#include <cstddef>

namespace nist {

// NIST's own grading of how hard the fit is.
enum class difficulty { lower, average, higher };

// The numbers are long double because they are decimals: Lanczos1's residuals are about 1e-13, and rounding
// its data to double already changes them in the third digit.
template <std::size_t Observations, std::size_t Parameters, std::size_t Predictors = 1>
struct data_set {
  const char* name;
  difficulty level;
  std::array<long double, Parameters> start_1;
  std::array<long double, Parameters> start_2;
  std::array<long double, Parameters> certified;
  std::array<long double, Parameters> standard_deviations;
  long double residual_sum_of_squares;
  std::array<long double, Observations * Predictors> x;  // one row per observation
  std::array<long double, Observations> y;
};

}  // namespace nist
