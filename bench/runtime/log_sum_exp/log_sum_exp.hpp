// SPDX-License-Identifier: MIT
//
// log Σ exp(x_k) of 16 numbers. in: x. out: the value, the gradient.
#pragma once

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

}  // namespace bench::log_sum_exp
