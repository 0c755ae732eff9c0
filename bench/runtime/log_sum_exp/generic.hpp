// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

#include "log_sum_exp.hpp"

namespace bench::log_sum_exp {

// The function as a template, for libraries that overload operators.
struct generic {
  static constexpr const char* problem = "log_sum_exp";
  static constexpr const char* first = "value, gradient";
  static constexpr const char* second = "";
  enum : int { variables = 16, parameters = 0, outputs = 1 };

  template <class T, class P>
  static void run(const T* x, const P*, T* out) {
    using std::exp, std::log;
    T sum = exp(x[0]);
    for (int k = 1; k < variables; ++k) sum += exp(x[k]);
    out[0] = log(sum);
  }
};

}  // namespace bench::log_sum_exp
