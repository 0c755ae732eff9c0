// SPDX-License-Identifier: MIT
//
// Formulas of arithmetic are evaluated by the compiler.
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr vector_variable<"q", 2> q;
constexpr auto f = 3 * x * x * y - x / y + 0.1;

// ---- values: by name, by position, in an array, of a vector
static_assert(value<f>(x = 2.0, y = 0.5) == 3 * 2.0 * 2.0 * 0.5 - 2.0 / 0.5 + 0.1);
static_assert(value<f, y, x>(0.5, 2.0) == value<f>(x = 2.0, y = 0.5));
static_assert(value<f, x, y>(std::array{2.0, 0.5}) == value<f>(x = 2, y = 0.5));
static_assert(value<vector_of(x, x* y)>(x = 3, y = 2) == std::array{3.0, 6.0});
static_assert(value<q[0] * q[1]>(q = std::array{2.0, 3.5}) == 7);
static_assert(value<pow(x, -2)>(x = 4.0f) == 0.0625f && value<x / 4>(x = 3) == 0.75);

// ---- derivatives
static_assert(gradient<x * x * y, x, y>(3.0, 2.0) == std::array{12.0, 9.0});
static_assert(hessian<x * x * y, x, y>(3.0, 2.0)[0] == std::array{4.0, 6.0});
static_assert(jacobian<vector_of(x* y, x - y), x, y>(3.0, 2.0)[1] == std::array{1.0, -1.0});
constexpr auto all = evaluate<x * y, gradient<x * y, x, y>>(x = 3.0, y = 2.0);
static_assert(get<0>(all) == 6 && get<1>(all) == std::array{2.0, 3.0});

// ---- types of results
static_assert(std::is_same_v<decltype(value<f>(x = 1.0f, y = 1.0f)), float>);
static_assert(std::is_same_v<decltype(value<f>(x = 1, y = 1)), double>);
static_assert(std::is_same_v<decltype(gradient<f, x, y>(1.0L, 1.0L)), std::array<long double, 2>>);
static_assert(std::is_same_v<decltype(hessian<f, x, y>(1, 1)), std::array<std::array<double, 2>, 2>>);
static_assert(
    std::is_same_v<decltype(jacobian<vector_of(x, y, f), x, y>(1, 1)), std::array<std::array<double, 2>, 3>>);

// ---- whoever calls a kernel sees an empty object
static_assert(std::is_empty_v<decltype(gradient<f, x, y>)> && std::is_empty_v<decltype(hessian<f, x, y>)>);

// ---- evaluate takes the list that its derivatives share
static_assert(get<1>(evaluate<x * y, gradient<x * y, x, y>>(2.0, 3.0)) == std::array{3.0, 2.0});
static_assert(get<1>(evaluate<x * y, gradient<x * y, y, x>, hessian<x * y, y, x>>(std::array{2.0, 3.0})) ==
              std::array{3.0, 2.0});

// ---- programs without an input, an operation or a constant
static_assert(value<x>(x = 2.0) == 2 && value<3_c>() == 3);
static_assert(gradient<x * y, x, y>(2.0, 3.0) == std::array{3.0, 2.0});
constexpr double quotient_of_nothing(double v) { return v == 0 ? value<1 / (x - x)>(x = v) : 0; }
static_assert(quotient_of_nothing(1.0) == 0);  // 1/0 is for run time; the formula compiles

// ---- constants at the edge of 64 bits
static_assert(value<x + constant<INT64_MIN>{}>(x = 0.0) == -0x1p63);
static_assert(value<x + std::integral_constant<std::int64_t, INT64_MIN>{}>(x = 0.0) == -0x1p63);

}  // namespace
