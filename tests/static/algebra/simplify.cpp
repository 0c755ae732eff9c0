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
