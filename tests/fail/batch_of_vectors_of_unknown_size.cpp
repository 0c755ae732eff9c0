// expect: leibniz: required for a variable a number or a sequence of numbers, for a vector variable a vector, a
// SPDX-License-Identifier: MIT
// limits: 25 lines, 750 characters
#include <leibniz/leibniz.hpp>
#include <span>
using namespace leibniz;

constexpr vector_variable<"q", 3> q;

bool written(std::span<double> values, std::span<const std::span<double>> ragged,
             std::span<const std::array<double, 3>> vectors) {
#ifdef LEIBNIZ_MISTAKE
  return evaluate_batch<q[0] + q[1] * q[2]>(values, q = ragged);
#else
  return evaluate_batch<q[0] + q[1] * q[2]>(values, q = vectors) && ragged.empty();
#endif
}
