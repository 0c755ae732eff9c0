// SPDX-License-Identifier: MIT
//
// A regression problem with the sizes and the formula erased, so that the fit is compiled once and not 27
// times.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "data_set.hpp"

namespace nist {

// The measurements in the scalar type of a computation.
template <class Scalar>
struct observations {
  std::vector<Scalar> x;  // all values of the first predictor, then those of the second
  std::vector<Scalar> y;
};

// All residuals at the given parameters, and their Jacobian: one row per observation, one column per
// parameter, stored by rows.
template <class Scalar>
using residual_kernel = void (*)(const observations<Scalar>& data, const Scalar* parameters,
                                 std::span<Scalar> residuals, std::span<Scalar> jacobian);

struct problem {
  const char* name;
  difficulty level;
  std::span<const long double> start_1;
  std::span<const long double> start_2;
  std::span<const long double> certified;
  std::span<const long double> standard_deviations;
  long double residual_sum_of_squares;
  std::span<const long double> x;
  std::span<const long double> y;
  residual_kernel<double> residuals;
  residual_kernel<long double> precise_residuals;
};

template <class Scalar>
observations<Scalar> observations_in(const problem& problem) {
  const std::size_t rows = problem.y.size(), predictors = problem.x.size() / rows;
  observations<Scalar> result{std::vector<Scalar>(problem.x.size()), {problem.y.begin(), problem.y.end()}};
  for (std::size_t row = 0; row < rows; ++row)
    for (std::size_t k = 0; k < predictors; ++k)
      result.x[k * rows + row] = static_cast<Scalar>(problem.x[row * predictors + k]);
  return result;
}

// NIST sorts the models by class; each class is a file.
std::span<const problem> exponential_problems();
std::span<const problem> rational_problems();
std::span<const problem> miscellaneous_problems();

}  // namespace nist
