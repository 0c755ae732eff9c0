// SPDX-License-Identifier: MIT
#include "problem.hpp"

#include "free_energy.hpp"

namespace bench::free_energy {

std::vector<double> points() {
  std::vector<double> p;
  spread between;
  for (int k = 0; k < 128; ++k) p.push_back(between(0.05, 0.95));
  return p;
}

const registration all{task{"free_energy",
                            "value, three derivatives",
                            1,
                            4,
                            points(),
                            {{"hand", hand::derivatives},
                             {"library", library::derivatives},
                             {"library, fast", fast::derivatives},
                             {"library, batch", nullptr, batch::derivatives},
                             {"library, fast batch", nullptr, batch::fast_derivatives}}}};

}  // namespace bench::free_energy
