// SPDX-License-Identifier: MIT
//
// What the benchmark's kernels cost, at most.
#include "../../bench/runtime/free_energy/formula.hpp"
#include "budget.hpp"

using namespace bench::free_energy::formula;

// adds, multiplies, divides, negates, calls; weight in multiplications
static_assert(budget::within<{3, 3, 0, 0, 2, 46}>(leibniz::operations<f>));
static_assert(budget::within<{3, 3, 0, 0, 2, 46}>(leibniz::operations<leibniz::policy::fast, f>));
static_assert(budget::within<{6, 4, 0, 0, 2, 50}>(leibniz::operations<f, leibniz::derivative<f, x>>));
static_assert(budget::within<{6, 4, 0, 0, 2, 50}>(
    leibniz::operations<leibniz::policy::fast, f, leibniz::derivative<f, x>>));
static_assert(budget::within<{8, 4, 2, 0, 2, 60}>(
    leibniz::operations<f, leibniz::derivative<f, x>, leibniz::derivative<f, x, 2>>));
static_assert(budget::within<{8, 4, 2, 0, 2, 60}>(
    leibniz::operations<leibniz::policy::fast, f, leibniz::derivative<f, x>, leibniz::derivative<f, x, 2>>));
