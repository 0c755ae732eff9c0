// SPDX-License-Identifier: MIT
//
// What the benchmark's kernels cost, at most.
#include "../../bench/runtime/rat43/formula.hpp"
#include "budget.hpp"

using namespace bench::rat43::formula;

// adds, multiplies, divides, negates, calls; weight in multiplications
static_assert(budget::within<{3, 3, 1, 1, 3, 71}>(leibniz::operations<residual>));
static_assert(budget::within<{3, 2, 1, 1, 3, 70}>(leibniz::operations<leibniz::policy::fast, residual>));
static_assert(
    budget::within<{3, 9, 2, 2, 3, 82}>(leibniz::operations<residual, leibniz::gradient<residual, b>>));
static_assert(budget::within<{3, 9, 2, 2, 3, 82}>(
    leibniz::operations<leibniz::policy::fast, residual, leibniz::gradient<residual, b>>));
static_assert(budget::within<{8, 35, 3, 4, 3, 119}>(
    leibniz::operations<residual, leibniz::gradient<residual, b>, leibniz::hessian<residual, b>>));
static_assert(budget::within<{7, 35, 2, 8, 3, 118}>(
    leibniz::operations<leibniz::policy::fast, residual, leibniz::gradient<residual, b>,
                        leibniz::hessian<residual, b>>));
// with the power
static_assert(budget::within<{3, 1, 2, 0, 2, 72}>(leibniz::operations<by_power>));
static_assert(budget::within<{3, 1, 2, 0, 2, 72}>(leibniz::operations<leibniz::policy::fast, by_power>));
static_assert(
    budget::within<{3, 7, 4, 3, 3, 109}>(leibniz::operations<by_power, leibniz::gradient<by_power, b>>));
static_assert(budget::within<{3, 8, 3, 3, 3, 106}>(
    leibniz::operations<leibniz::policy::fast, by_power, leibniz::gradient<by_power, b>>));
static_assert(budget::within<{10, 46, 6, 7, 3, 169}>(
    leibniz::operations<by_power, leibniz::gradient<by_power, b>, leibniz::hessian<by_power, b>>));
static_assert(budget::within<{10, 47, 5, 7, 3, 166}>(
    leibniz::operations<leibniz::policy::fast, by_power, leibniz::gradient<by_power, b>,
                        leibniz::hessian<by_power, b>>));
