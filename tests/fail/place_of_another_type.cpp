// expect: leibniz: required a place for results of the arguments' type; given one of another type
// SPDX-License-Identifier: MIT
// limits: 25 lines, 1500 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;

bool written(std::array<float, 2>& in_float, std::array<double, 2>& in_double) {
#ifdef LEIBNIZ_MISTAKE
  return evaluate_into<x * x, gradient<x * x, x>>(in_float, x = in_double[0]);
#else
  return evaluate_into<x * x, gradient<x * x, x>>(in_double, x = static_cast<double>(in_float[0]));
#endif
}
