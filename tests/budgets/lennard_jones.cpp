// SPDX-License-Identifier: MIT
//
// What the benchmark's kernels cost, at most.
#include "../../bench/runtime/lennard_jones/formula.hpp"
#include "budget.hpp"

using namespace bench::lennard_jones::formula;

// adds, multiplies, divides, negates, calls; weight in multiplications
static_assert(budget::within<{195, 169, 28, 0, 0, 476}>(leibniz::operations<energy>));
static_assert(budget::within<{195, 169, 28, 0, 0, 476}>(leibniz::operations<leibniz::policy::fast, energy>));
static_assert(
    budget::within<{367, 365, 28, 3, 0, 847}>(leibniz::operations<energy, leibniz::gradient<energy, q>>));
static_assert(budget::within<{367, 365, 28, 3, 0, 847}>(
    leibniz::operations<leibniz::policy::fast, energy, leibniz::gradient<energy, q>>));
