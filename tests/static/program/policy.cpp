// SPDX-License-Identifier: MIT
//
// policy::fast costs no more than policy::exact, and policy::exact is what stands without one.
#include <leibniz/leibniz.hpp>

using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"z"> z;

// what each rewrite saves
constexpr auto quotients = x / z + y / z + x * y / z;
static_assert(operations<quotients>.divides == 3 &&
              operations<policy::fast, quotients>.divides == 1);  // 1/z shared
constexpr auto coefficients = 2 * x * (3 * y) + x * y;
static_assert(operations<coefficients>.multiplies == 4 &&
              operations<policy::fast, coefficients>.multiplies == 2);  // 7 x y
constexpr auto powers = pow(x, 3) + pow(x, 4) + pow(x, 7);
static_assert(operations<policy::fast, powers>.multiplies == 4 &&
              operations<powers>.multiplies > 4);  // x^7 = x^3 x^4
constexpr auto cancelling = x / y * y;
static_assert(operations<policy::fast, cancelling>.total() == 0 && operations<cancelling>.total() == 2);
constexpr auto thirds = x / 3;
static_assert(operations<policy::fast, thirds>.divides == 0);
constexpr auto unit = tanh(x * y + z);  // 1 - tanh² instead of sech²
static_assert(operations<policy::fast, unit, gradient<unit, x, y, z>>.calls == 1 &&
              operations<unit, gradient<unit, x, y, z>>.calls == 2);

// no formula gets dearer, with or without derivatives
template <auto F>
constexpr bool never_dearer =
    operations<policy::fast, F>.weight <= operations<F>.weight &&
    operations<policy::fast, F, gradient<F, x, y, z>>.weight <= operations<F, gradient<F, x, y, z>>.weight &&
    operations<policy::fast, F, hessian<F, x, y, z>>.weight <= operations<F, hessian<F, x, y, z>>.weight;
static_assert(never_dearer<quotients> && never_dearer<coefficients> && never_dearer<powers> &&
              never_dearer<cancelling>);
static_assert(never_dearer<exp(-x* x / 2) / (1 + y * y) + sqrt(x* y + z)>);
static_assert(never_dearer<pow(1 - x, 2) + 100 * pow(y - x * x, 2)>);
static_assert(never_dearer<unit> && never_dearer<expm1(x / y) * coth(z)>);
static_assert(never_dearer<log(x / y) * z / y + tanh(x / y)>);
static_assert(never_dearer<pow(x, y) / z + pow(x* y, 2.5) / z>);

// exact is the default, and names no output
static_assert(operations<policy::exact, quotients>.weight == operations<quotients>.weight);
static_assert(operations<policy::strict, quotients>.weight == operations<quotients>.weight);
static_assert(operations<policy::strict, gradient<safe::hypot(x, y), x, y>>.weight ==
              operations<policy::strict, gradient<hypot(x, y), x, y>>.weight);
// the convention is a comparison and a selection
static_assert(operations<gradient<hypot(x, y), x, y>>.weight ==
              operations<policy::strict, gradient<hypot(x, y), x, y>>.weight + 2);
static_assert(operations<gradient<safe::hypot(x, y), x, y>>.weight ==
              operations<gradient<hypot(x, y), x, y>>.weight);
static_assert(operations<gradient<sqrt(x* x + y * y), x, y>>.divides == 1 &&
              operations<hessian<sqrt(x* x + y * y), x, y>>.divides == 1);
static_assert(evaluate<policy::exact, x * y>(x = 2.0, y = 3.0) == 6);
static_assert(get<1>(evaluate<policy::fast, x * y, gradient<x * y, x, y>>(2.0, 3.0)) == std::array{3.0, 2.0});
