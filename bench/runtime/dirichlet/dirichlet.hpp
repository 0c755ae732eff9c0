// SPDX-License-Identifier: MIT
//
// The symmetric Dirichlet energy of a triangle, E = area (|J|² + |J⁻¹|²), where J = (b - a, c - a) D maps its
// rest shape to where its corners a, b, c are now. In two dimensions |J⁻¹|² = |J|² / det² J.
// in: a, b, c (6), D in rows (4), the area. out: E, the gradient by a, b, c (6); or E, the gradient, the
// Hessian in rows (6 × 6).
#pragma once

#include "../problem.hpp"

namespace bench::dirichlet {

inline constexpr int variables = 6;

namespace hand {
void gradient(const double* in, double* out);
void hessian(const double* in, double* out);
}  // namespace hand

namespace library {
void gradient(const double* in, double* out);
void hessian(const double* in, double* out);
}  // namespace library

namespace fast {
void gradient(const double* in, double* out);
void hessian(const double* in, double* out);
}  // namespace fast

namespace by_metric {
void gradient(const double* in, double* out);
void hessian(const double* in, double* out);
}  // namespace by_metric
namespace batch {
void gradient(const columns& in, std::span<double> values, std::span<double> derivatives);
void fast_gradient(const columns& in, std::span<double> values, std::span<double> derivatives);
}  // namespace batch

}  // namespace bench::dirichlet
