// SPDX-License-Identifier: MIT
//
// What the benchmark's kernels cost, at most.
#include "../../bench/runtime/rosenbrock/formula.hpp"
#include "budget.hpp"

using namespace bench::rosenbrock::formula;

// adds, multiplies, divides, negates, calls; weight in multiplications
static_assert(budget::within<{3, 4, 0, 0, 0, 7}>(leibniz::operations<f>));
static_assert(budget::within<{3, 4, 0, 0, 0, 7}>(leibniz::operations<leibniz::policy::fast, f>));
static_assert(budget::within<{4, 7, 0, 0, 0, 11}>(leibniz::operations<f, leibniz::gradient<f, x, y>>));
static_assert(budget::within<{4, 7, 0, 0, 0, 11}>(
    leibniz::operations<leibniz::policy::fast, f, leibniz::gradient<f, x, y>>));
static_assert(budget::within<{6, 10, 0, 0, 0, 16}>(
    leibniz::operations<f, leibniz::gradient<f, x, y>, leibniz::hessian<f, x, y>>));
static_assert(budget::within<{6, 10, 0, 0, 0, 16}>(
    leibniz::operations<leibniz::policy::fast, f, leibniz::gradient<f, x, y>, leibniz::hessian<f, x, y>>));
