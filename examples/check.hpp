// SPDX-License-Identifier: MIT
//
// What the examples share: checks made while a program runs. A failed one is printed, and main's exit status
// says that it failed.
#pragma once

#include <cmath>
#include <iostream>

namespace example {

inline bool is_near(double a, double b, double tolerance = 1e-12) {
  return std::abs(a - b) <= tolerance * (1 + std::abs(b));
}

inline int failures = 0;

// check("what ought to hold", does it hold)
inline void check(const char* what, bool held) {
  if (held) return;
  std::cout << "FAILED: " << what << '\n';
  ++failures;
}

// return example::status(); ends main.
inline int status() { return failures == 0 ? 0 : 1; }

}  // namespace example
