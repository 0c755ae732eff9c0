// SPDX-License-Identifier: MIT
//
// The Lennard-Jones energy of eight atoms, E = Σ 4 (r⁻¹² - r⁻⁶) over all pairs.
// in: three coordinates for each atom. out: E, the gradient (24); or E, the gradient, the Hessian in rows
// (24 × 24).
#pragma once

namespace bench::lennard_jones {

inline constexpr int atoms = 8;
inline constexpr int variables = 3 * atoms;

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

namespace by_rows {
void gradient(const double* in, double* out);
}

}  // namespace bench::lennard_jones
