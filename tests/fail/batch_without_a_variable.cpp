// expect: leibniz: required a value for every variable of the formula
// SPDX-License-Identifier: MIT
// limits: 25 lines, 600 characters
#include <leibniz/leibniz.hpp>
#include <span>
using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;

bool written(std::span<double> values, std::span<const double> xs) {
#ifdef LEIBNIZ_MISTAKE
  return evaluate_batch<x * y>(values, x = xs);
#else
  return evaluate_batch<x * y>(values, x = xs, y = 1.0);
#endif
}
