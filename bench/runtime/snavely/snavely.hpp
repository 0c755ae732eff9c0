// SPDX-License-Identifier: MIT
//
// The reprojection residual of Snavely's Bundler camera (the BAL data sets): a point is rotated by an
// angle-axis vector, translated, projected, and bent by two distortion terms.
// in: the camera (rotation w, translation t, focal length, k1, k2), the point (3), the observation (2).
// out: two residuals, then their derivatives by camera and point in two rows of 9 + 3.
#pragma once

#include "../problem.hpp"

namespace bench::snavely {

inline constexpr int variables = 12;

namespace hand {
void jacobian(const double* in, double* out);
}
namespace library {
void jacobian(const double* in, double* out);
}
namespace fast {
void jacobian(const double* in, double* out);
}
namespace chain_rule {
void jacobian(const double* in, double* out);
}
namespace left_jacobian {
void jacobian(const double* in, double* out);
}
namespace batch {
void jacobian(const columns& in, std::span<double> values, std::span<double> derivatives);
void fast_jacobian(const columns& in, std::span<double> values, std::span<double> derivatives);
}  // namespace batch

}  // namespace bench::snavely
