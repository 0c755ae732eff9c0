// SPDX-License-Identifier: MIT
//
// The free energy of a regular solution, f(x) = x (1 - x) - (x log x + (1 - x) log(1 - x)).
// in: x. out: f, f′, f″, f‴.
#pragma once

#include "../problem.hpp"

namespace bench::free_energy {

namespace hand {
void derivatives(const double* in, double* out);
}
namespace library {
void derivatives(const double* in, double* out);
}
namespace fast {
void derivatives(const double* in, double* out);
}
namespace batch {
void derivatives(const columns& in, std::span<double> values, std::span<double> derivatives);
void fast_derivatives(const columns& in, std::span<double> values, std::span<double> derivatives);
}  // namespace batch

}  // namespace bench::free_energy
