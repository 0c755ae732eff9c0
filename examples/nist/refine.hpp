// SPDX-License-Identifier: MIT
//
// After the fit: the last digits of the parameters, their standard deviations, and what they share with
// NIST's.
#pragma once

#include <span>
#include <vector>

#include "problem.hpp"

namespace nist {

struct refined_result {
  std::vector<long double> parameters;
  std::vector<long double> standard_deviations;
  long double residual_sum_of_squares;
  int steps;
};

// Gauss-Newton steps in long double until they stop getting shorter, and at the last point the standard
// deviations sqrt(diag((JᵀJ)⁻¹) · RSS / (observations − parameters)).
refined_result refine(const problem& problem, std::span<const double> start);

// Decimal digits that two lists of numbers share: −log10 of the largest relative error, from 0 to 11, the
// number of digits that NIST certifies.
double digits_agreeing(std::span<const long double> computed, std::span<const long double> certified);

}  // namespace nist
