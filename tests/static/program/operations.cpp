// SPDX-License-Identifier: MIT
//
// What formulas and their derivatives cost.
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

// ---- what is written is what is counted, each distinct operation once
constexpr auto n = operations<3 * x * x * y + sin(2 * y) + 1>;
static_assert(n.adds == 2 && n.multiplies == 4 && n.divides == 0 && n.negates == 0 && n.calls == 1);
static_assert(n.total() == 7 && n.calls_to("sin") == 1 && n.calls_to("cos") == 0 && n.weight == 26);
static_assert(operations<(x + y) * (x + y)>.adds == 1 && operations<(x + y) * (y + x)>.multiplies == 1);
static_assert(operations<x>.total() == 0 && operations<3_c>.total() == 0 && operations<x - y>.adds == 1);
static_assert(operations<-x>.negates == 1 && operations<x / y>.divides == 1 &&
              operations<numbers::pi * x>.calls == 0);

// ---- identities cost nothing; powers are multiplications
static_assert(operations<x * 1 + 0 * y>.total() == 0 && operations<x / 4>.multiplies == 1);
static_assert(operations<pow(x, 8)>.multiplies == 3 && operations<pow(x, 8)>.calls == 0);
static_assert(operations<pow(x, 2.5)>.calls_to("pow") == 1 && operations<pow(x, y)>.calls == 1);

// ---- what is asked for together is shared
constexpr auto f = exp(x * y) * sin(x * y);
static_assert(operations<f, f>.total() == operations<f>.total());
static_assert(operations<f, gradient<f, x, y>>.calls == 3);
static_assert(operations<f, gradient<f, x, y>, hessian<f, x, y>>.calls == 3);
static_assert(operations<vector_of(x* y, x* y + 1)>.total() == 2);

// ---- derivatives at a textbook's price
static_assert(operations<gradient<x * y, x, y>>.total() == 0);
static_assert(operations<gradient<exp(x), x>>.total() == 1 && operations<gradient<sqrt(x), x>>.divides == 1);
static_assert(operations<1 / x, gradient<1 / x, x>>.divides == 1);
static_assert(operations<x / y, gradient<x / y, x, y>>.divides <= 2);
static_assert(operations<tan(x), gradient<tan(x), x>>.calls == 1);
static_assert(operations<pow(x, 5), gradient<pow(x, 5), x>>.multiplies == 4);

}  // namespace
