// SPDX-License-Identifier: MIT
//
// What the benchmark's kernels cost, at most.
#include "../../bench/runtime/log_sum_exp/formula.hpp"
#include "budget.hpp"

using namespace bench::log_sum_exp::formula;

// adds, multiplies, divides, negates, calls; weight in multiplications
static_assert(budget::within<{15, 0, 0, 0, 17, 355}>(leibniz::operations<f>));
static_assert(budget::within<{15, 0, 0, 0, 17, 355}>(leibniz::operations<leibniz::policy::fast, f>));
static_assert(budget::within<{15, 16, 1, 0, 17, 375}>(leibniz::operations<f, leibniz::gradient<f, x>>));
static_assert(budget::within<{15, 16, 1, 0, 17, 375}>(
    leibniz::operations<leibniz::policy::fast, f, leibniz::gradient<f, x>>));
static_assert(budget::within<{31, 169, 2, 120, 17, 668}>(
    leibniz::operations<f, leibniz::gradient<f, x>, leibniz::hessian<f, x>>));
static_assert(budget::within<{31, 169, 2, 120, 17, 668}>(
    leibniz::operations<leibniz::policy::fast, f, leibniz::gradient<f, x>, leibniz::hessian<f, x>>));
