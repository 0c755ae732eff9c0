// SPDX-License-Identifier: MIT
#include "problem.hpp"

#include "snavely.hpp"

namespace bench::snavely {

std::vector<double> points() {
  std::vector<double> p;
  spread between;
  for (int k = 0; k < 128; ++k) {
    for (int i = 0; i < 3; ++i) p.push_back(between(0.1, 0.6));
    for (int i = 0; i < 2; ++i) p.push_back(between(-0.5, 0.5));
    p.push_back(between(-6, -4));
    p.insert(p.end(), {between(400, 600), between(-0.3, 0.3), between(-0.1, 0.1)});
    for (int i = 0; i < 3; ++i) p.push_back(between(-1, 1));
    for (int i = 0; i < 2; ++i) p.push_back(between(-150, 150));
  }
  return p;
}

const registration all{task{"snavely",
                            "residuals, Jacobian",
                            variables + 2,
                            2 + 2 * variables,
                            points(),
                            {{"hand", hand::jacobian},
                             {"library", library::jacobian},
                             {"library, fast", fast::jacobian},
                             {"library, batch", nullptr, batch::jacobian},
                             {"library, fast batch", nullptr, batch::fast_jacobian},
                             {"left Jacobian", left_jacobian::jacobian},
                             {"library, chain rule", chain_rule::jacobian}},
                            2}};

}  // namespace bench::snavely
