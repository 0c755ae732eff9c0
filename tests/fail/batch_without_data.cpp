// expect: leibniz: required data for a variable at least, a value for each point; given one value for all; write
// SPDX-License-Identifier: MIT
// limits: 25 lines, 650 characters
#include <leibniz/leibniz.hpp>
#include <span>
using namespace leibniz;

constexpr variable<"x"> x;

bool written(std::span<double> values, std::span<const double> xs) {
#ifdef LEIBNIZ_MISTAKE
  return evaluate_batch<x * x>(values, x = xs[0]);
#else
  return evaluate_batch<x * x>(values, x = xs);
#endif
}
