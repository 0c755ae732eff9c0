// expect: leibniz: required a view of the data, so that they are not copied; given a container; write x = std::span
// SPDX-License-Identifier: MIT
// limits: 25 lines, 650 characters
#include <leibniz/leibniz.hpp>
#include <span>
#include <vector>
using namespace leibniz;

constexpr variable<"x"> x;

bool written(std::span<double> values, const std::vector<double>& xs) {
#ifdef LEIBNIZ_MISTAKE
  return evaluate_batch<x * x>(values, x = xs);
#else
  return evaluate_batch<x * x>(values, x = std::span(xs));
#endif
}
