// SPDX-License-Identifier: MIT
#include "problem.hpp"

#include "rat43.hpp"

namespace bench::rat43 {

// NIST's data, at parameters around the certified ones.
std::vector<double> points() {
  const double y[] = {16.08,  33.83,  65.80,  97.20,  191.55, 326.20, 386.87, 520.53,
                      590.03, 651.92, 724.93, 699.56, 689.96, 637.56, 717.41};
  std::vector<double> p;
  spread between;
  for (int repeat = 0; repeat < 8; ++repeat)
    for (int k = 0; k < 15; ++k)
      p.insert(p.end(),
               {between(600, 800), between(4.5, 6), between(0.6, 0.9), between(1.1, 1.6), k + 1.0, y[k]});
  return p;
}

const registration all{task{"rat43",
                            "residual, Jacobian",
                            6,
                            5,
                            points(),
                            {{"hand", hand::jacobian},
                             {"library", library::jacobian},
                             {"library, fast", fast::jacobian},
                             {"library, batch", nullptr, batch::jacobian},
                             {"library, fast batch", nullptr, batch::fast_jacobian},
                             {"as written", as_written::jacobian},
                             {"by power", by_power::jacobian}}}};

}  // namespace bench::rat43
