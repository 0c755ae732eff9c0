// expect: leibniz: required a place for the results first; given something else
// SPDX-License-Identifier: MIT
// limits: 25 lines, 550 characters
#include <leibniz/leibniz.hpp>
#include <span>
using namespace leibniz;

constexpr variable<"x"> x;

bool written(double* out) {
#ifdef LEIBNIZ_MISTAKE
  return evaluate_into<x * x, gradient<x * x, x>>(out, x = 1.0);
#else
  return evaluate_into<x * x, gradient<x * x, x>>(std::span(out, 2), x = 1.0);
#endif
}
