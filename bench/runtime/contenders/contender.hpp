// SPDX-License-Identifier: MIT
//
// Contenders that differentiate any function template: contenders/NAME.cpp is compiled once for each problem
// that has a generic.hpp, with LEIBNIZ_BENCH_PROBLEM as the problem's name and LEIBNIZ_BENCH_GENERIC as that
// header. Results are laid out alike: values, then the Jacobian in rows, then, for one value, the Hessian in
// rows.
#pragma once

#include "../problem.hpp"

#include LEIBNIZ_BENCH_GENERIC

namespace bench {

using generic = LEIBNIZ_BENCH_PROBLEM::generic;

inline constexpr int variables = generic::variables;
inline constexpr int parameters = generic::parameters;
inline constexpr int outputs = generic::outputs;
inline constexpr bool has_second = *generic::second != '\0';

}  // namespace bench
