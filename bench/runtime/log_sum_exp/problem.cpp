// SPDX-License-Identifier: MIT
#include "problem.hpp"

#include "log_sum_exp.hpp"

namespace bench::log_sum_exp {

std::vector<double> points() {
  std::vector<double> p;
  spread between;
  for (int k = 0; k < 64 * variables; ++k) p.push_back(between(-3, 3));
  return p;
}

const registration all{task{"log_sum_exp",
                            "value, gradient",
                            variables,
                            1 + variables,
                            points(),
                            {{"hand", hand::gradient},
                             {"library", library::gradient},
                             {"library, fast", fast::gradient},
                             {"library, batch", nullptr, batch::gradient},
                             {"library, fast batch", nullptr, batch::fast_gradient}}}};

}  // namespace bench::log_sum_exp
