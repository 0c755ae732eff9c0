// expect: leibniz: required a place for each output, of the arguments' type, then names; given something else
// SPDX-License-Identifier: MIT
// limits: 25 lines, 650 characters
#include <leibniz/leibniz.hpp>
#include <span>
using namespace leibniz;

constexpr variable<"x"> x;

bool written(std::span<double> values, std::span<const double> xs, std::span<float> small_values) {
#ifdef LEIBNIZ_MISTAKE
  return evaluate_batch<x * x>(small_values, x = xs);
#else
  return evaluate_batch<x * x>(values, x = xs) && small_values.empty();
#endif
}
