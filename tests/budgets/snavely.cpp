// SPDX-License-Identifier: MIT
//
// What the benchmark's kernels cost, at most.
#include "../../bench/runtime/snavely/formula.hpp"
#include "budget.hpp"

using namespace bench::snavely::formula;

// adds, multiplies, divides, negates, calls; weight in multiplications; comparisons and selections
static_assert(budget::within<{22, 29, 4, 1, 3, 114}>(leibniz::operations<residuals>));
static_assert(budget::within<{22, 31, 3, 2, 3, 113}>(leibniz::operations<leibniz::policy::fast, residuals>));
static_assert(budget::within<{89, 154, 7, 1, 3, 320, 2}>(
    leibniz::operations<residuals, leibniz::jacobian<residuals, w, t, lens, X>>));
static_assert(budget::within<{90, 168, 3, 0, 3, 318, 2}>(
    leibniz::operations<leibniz::policy::fast, residuals, leibniz::jacobian<residuals, w, t, lens, X>>));
