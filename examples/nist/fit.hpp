// SPDX-License-Identifier: MIT
//
// The fit: Levenberg-Marquardt in double.
#pragma once

#include <span>
#include <vector>

#include "problem.hpp"

namespace nist {

struct fit_result {
  std::vector<double> parameters;
  bool converged;
  int iterations;
  double microseconds;
};

// A fit is run this often; the time of the fastest counts.
inline constexpr int fit_repetitions = 5;

// Eigen's Levenberg-Marquardt from the given start.
fit_result fit(const problem& problem, std::span<const long double> start);

}  // namespace nist
