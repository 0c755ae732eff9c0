// SPDX-License-Identifier: MIT
//
// What the benchmark's kernels cost, at most.
#include "../../bench/runtime/black_scholes/formula.hpp"
#include "budget.hpp"

using namespace bench::black_scholes::formula;

// adds, multiplies, divides, negates, calls; weight in multiplications; comparisons and selections
static_assert(budget::within<{4, 12, 2, 2, 6, 118}>(leibniz::operations<price>));
static_assert(budget::within<{4, 12, 2, 1, 6, 117}>(leibniz::operations<leibniz::policy::fast, price>));
static_assert(budget::within<{5, 24, 3, 4, 7, 159, 2}>(
    leibniz::operations<price, leibniz::gradient<price, S, K, r, t, s>>));
static_assert(budget::within<{5, 25, 3, 3, 7, 159, 2}>(
    leibniz::operations<leibniz::policy::fast, price, leibniz::gradient<price, S, K, r, t, s>>));
static_assert(budget::within<{32, 95, 7, 5, 7, 274, 2}>(
    leibniz::operations<price, leibniz::gradient<price, S, K, r, t, s>,
                        leibniz::hessian<price, S, K, r, t, s>>));
static_assert(budget::within<{32, 110, 3, 5, 7, 273, 2}>(
    leibniz::operations<leibniz::policy::fast, price, leibniz::gradient<price, S, K, r, t, s>,
                        leibniz::hessian<price, S, K, r, t, s>>));
