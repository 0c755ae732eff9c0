// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
#include <leibniz/print/text.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

// A law of every formula: simplify and expand keep the function, and are idempotent.
template <auto f>
constexpr bool is_kept = simplify<f> == f && expand<f> == f &&
                         std::is_same_v<decltype(simplify<simplify<f>>), decltype(simplify<f>)> &&
                         std::is_same_v<decltype(expand<expand<f>>), decltype(expand<f>)>;
static_assert(is_kept<x> && is_kept<3_c> && is_kept<x + x - x> && is_kept<(x + y) * (x - y)>);
static_assert(is_kept<pow(x + y, 3)> && is_kept<1 / (x + y)> && is_kept<x / y + y / x>);
static_assert(is_kept<sin(x) * sin(x) + exp(x + x)> && is_kept<sqrt(x* x + y * y) / 2> && is_kept<pow(x, y)>);
static_assert(is_kept<1 / pow(x + y, 2)> && is_kept<x / (y * (x - y))> && is_kept<pow(y - x, -3) * (x + 1)>);
static_assert(is_kept<(x - y) * (x / y + 1) / (y - x)> && is_kept<sqrt(2 - 2 * x) * sqrt(x)> &&
              is_kept<pow(x* y, 1.5)>);
static_assert(is_kept<log(x* x) + log(exp(x) * y)> && is_kept<exp(x - y) * exp(2 * y)> &&
              is_kept<pow(2, x) * pow(x, y + 2)>);
static_assert(is_kept<tan(y - x) / (1 - tan(x - y))> && is_kept<atan(x / (1 + y)) * erf(-x)> &&
              is_kept<sinh(x) / cosh(-x)>);
// what leaves exact arithmetic stays as it is, inside a function, a power and a condition too
static_assert(is_kept<x * log(pow(2_c, 65))> && is_kept<pow(x, x* pow(2_c, 65))>);
static_assert(simplify<select(x < pow(2_c, 65), x, 1)> == select(x < pow(2_c, 65), x, 1));
static_assert(text<simplify<x * log(pow(2_c, 65))>> == "x*log(pow(2_c, 65))");
static_assert(text<simplify<round(x - x - 1)>> == "-1");
static_assert(is_kept<derivative<sin(x* y) / (1 + x * x), x, 2>> &&
              is_kept<derivative<sqrt(x* x + y * y), x, y>>);
static_assert(is_kept<0.1 * x + 1e300 * y> && is_kept<numbers::pi*(x + 1)> && is_kept<-(x - y)>);

// ---- what a person expects
static_assert(text<simplify<x + x>> == "2*x" && text<simplify<x - x>> == "0" && text<simplify<x / x>> == "1");
static_assert(text<simplify<0 * x + 1 * y>> == "y" && text<simplify<2_c * 3 + 4>> == "10");
static_assert(text<simplify<sin(x - x)>> == "0");

// ---- equal formulas to one type
static_assert(std::is_same_v<decltype(simplify<x * y + 1>), decltype(simplify<1 + y * x>)>);
static_assert(
    std::is_same_v<decltype(expand<(x + y) * (x + y)>), decltype(expand<pow(x, 2) + 2 * x * y + y * y>)>);

}  // namespace
