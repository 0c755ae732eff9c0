// SPDX-License-Identifier: MIT
//
// What a == b proves about two formulas, and what it does not.
#include <leibniz/leibniz.hpp>

#include <iostream>

using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;

// [ring]
static_assert(x + y == y + x);                                  // order and grouping
static_assert((x + y) * (x + y) == x * x + 2 * x * y + y * y);  // multiplied out
static_assert(pow(x - 1, 3) == x * x * x - 3 * x * x + 3 * x - 1);
static_assert(0.1 * x + 0.2 * x == 0.3 * x);  // constants are exact: 1/10, 2/10, 3/10
static_assert(x / 3 + x / 6 == x / 2);
// [/ring]

// [fractions]
static_assert(1 / (1 - x) - 1 / (1 + x) == 2 * x / (1 - x * x));  // a common denominator
static_assert((x * x - y * y) / (x - y) == x + y);                // where both are defined: x is not y
// [/fractions]

// [roots]
static_assert(sqrt(x) * sqrt(x) == x);  // where sqrt(x) is defined
static_assert(pow(x, 1.5) == x * sqrt(x));
static_assert(x / sqrt(x * x + y * y) * sqrt(x * x + y * y) == x);
static_assert(!(sqrt(x * x) == x));  // wrong for negative x, and not claimed
// [/roots]

// [functions]
static_assert(exp(x + y) == exp(x) * exp(y));
static_assert(exp(2 * log(x)) == x * x);
static_assert(log(exp(x)) == x);
static_assert(sin(-x) == -sin(x) && cos(y - x) == cos(x - y));
static_assert(sin(2 * x + 2 * y) == sin(2 * (x + y)));  // equal arguments, equal values
static_assert(pow(x, y + 1) == x * pow(x, y));
// [/functions]

// [lists]
static_assert(gradient<x * x * y, x, y> == vector_of(2 * x * y, x* x));
static_assert(!(vector_of(x, y) == vector_of(x, y, x)));  // another shape
// [/lists]

int main() { std::cout << "everything was proved while this program was compiled\n"; }
