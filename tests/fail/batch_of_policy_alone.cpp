// expect: leibniz: required an output beside the policy; given none; write evaluate_batch<policy::fast, f>
// SPDX-License-Identifier: MIT
// limits: 25 lines, 650 characters
#include <leibniz/leibniz.hpp>
#include <span>
using namespace leibniz;

constexpr variable<"x"> x;

bool written(std::span<double> values, std::span<const double> xs) {
#ifdef LEIBNIZ_MISTAKE
  return evaluate_batch<policy::fast>(x = xs) && values.empty();
#else
  return evaluate_batch<policy::fast, x * x>(values, x = xs);
#endif
}
