// SPDX-License-Identifier: MIT
//
// What the benchmark's kernels cost, at most.
#include "../../bench/runtime/snavely/formula.hpp"
#include "budget.hpp"

using namespace bench::snavely::formula;

// adds, multiplies, divides, negates, calls; weight in multiplications; comparisons and selections
static_assert(budget::within<{43, 51, 3, 1, 3, 156, 3}>(leibniz::operations<residuals>));
static_assert(
    budget::within<{43, 52, 2, 2, 3, 154, 3}>(leibniz::operations<leibniz::policy::fast, residuals>));
static_assert(budget::within<{91, 141, 4, 1, 3, 298, 3}>(
    leibniz::operations<residuals, leibniz::jacobian<residuals, w, t, lens, X>>));
static_assert(budget::within<{91, 144, 2, 0, 3, 292, 3}>(
    leibniz::operations<leibniz::policy::fast, residuals, leibniz::jacobian<residuals, w, t, lens, X>>));
