// SPDX-License-Identifier: MIT
//
// What the benchmark's kernels cost, at most.
#include "../../bench/runtime/snavely/formula.hpp"
#include "budget.hpp"

using namespace bench::snavely::formula;

// adds, multiplies, divides, negates, calls; weight in multiplications; comparisons and selections
static_assert(budget::within<{43, 47, 5, 1, 3, 160, 3}>(leibniz::operations<residuals>));
static_assert(
    budget::within<{43, 50, 3, 2, 3, 156, 3}>(leibniz::operations<leibniz::policy::fast, residuals>));
static_assert(budget::within<{91, 137, 6, 1, 3, 302, 3}>(
    leibniz::operations<residuals, leibniz::jacobian<residuals, w, t, lens, X>>));
static_assert(budget::within<{91, 142, 3, 0, 3, 294, 3}>(
    leibniz::operations<leibniz::policy::fast, residuals, leibniz::jacobian<residuals, w, t, lens, X>>));
