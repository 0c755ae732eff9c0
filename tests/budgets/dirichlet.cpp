// SPDX-License-Identifier: MIT
//
// What the benchmark's kernels cost, at most.
#include "../../bench/runtime/dirichlet/formula.hpp"
#include "budget.hpp"

using namespace bench::dirichlet::formula;

// adds, multiplies, divides, negates, calls; weight in multiplications
static_assert(budget::within<{13, 17, 1, 0, 0, 34}>(leibniz::operations<energy>));
static_assert(budget::within<{13, 17, 1, 0, 0, 34}>(leibniz::operations<leibniz::policy::fast, energy>));
static_assert(
    budget::within<{23, 38, 2, 2, 0, 71}>(leibniz::operations<energy, leibniz::gradient<energy, q>>));
static_assert(budget::within<{23, 38, 1, 2, 0, 67}>(
    leibniz::operations<leibniz::policy::fast, energy, leibniz::gradient<energy, q>>));
static_assert(budget::within<{74, 92, 2, 4, 0, 178}>(
    leibniz::operations<energy, leibniz::gradient<energy, q>, leibniz::hessian<energy, q>>));
static_assert(budget::within<{74, 92, 1, 4, 0, 174}>(
    leibniz::operations<leibniz::policy::fast, energy, leibniz::gradient<energy, q>,
                        leibniz::hessian<energy, q>>));
