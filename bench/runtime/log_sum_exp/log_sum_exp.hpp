// SPDX-License-Identifier: MIT
//
// log Σ exp(x_k) of 16 numbers. in: x. out: the value, the gradient.
#pragma once

#include "../problem.hpp"

namespace bench::log_sum_exp {

inline constexpr int variables = 16;

namespace hand {
void gradient(const double* in, double* out);
}
namespace library {
void gradient(const double* in, double* out);
}
namespace fast {
void gradient(const double* in, double* out);
}
namespace batch {
void gradient(const columns& in, std::span<double> values, std::span<double> derivatives);
void fast_gradient(const columns& in, std::span<double> values, std::span<double> derivatives);
}  // namespace batch

}  // namespace bench::log_sum_exp
