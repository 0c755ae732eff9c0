// SPDX-License-Identifier: MIT
//
// The residual of NIST's Rat43, a sigmoidal growth curve (Ratkowsky 1983), the power taken as an exponential:
//   y - b1 / (1 + exp(b2 - b3 x))^(1/b4)
// in: b1, b2, b3, b4, x, y. out: the residual, its derivatives by b1, b2, b3, b4.
#pragma once

#include "../problem.hpp"

namespace bench::rat43 {

namespace hand {
void jacobian(const double* in, double* out);
}
namespace library {
void jacobian(const double* in, double* out);
}
namespace fast {
void jacobian(const double* in, double* out);
}
namespace as_written {
void jacobian(const double* in, double* out);
}
namespace by_power {
void jacobian(const double* in, double* out);
}
namespace batch {
void jacobian(const columns& in, std::span<double> values, std::span<double> derivatives);
void fast_jacobian(const columns& in, std::span<double> values, std::span<double> derivatives);
}  // namespace batch

}  // namespace bench::rat43
