// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
#include <leibniz/print/text.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

// ---- the order of terms and factors does not depend on what was met first
template <auto f, auto g>
constexpr bool same_form = std::is_same_v<decltype(simplify<f>), decltype(simplify<g>)> &&
                           std::is_same_v<decltype(expand<f>), decltype(expand<g>)>;
static_assert(same_form<x + y, y + x> && same_form<y * x * sin(y), sin(y) * x * y>);
static_assert(same_form<1 / (x - y) + 1 / (y + x), 1 / (y + x) - 1 / (y - x)>);
static_assert(same_form<sin(y - x) * x, -x * sin(x - y)> && same_form<cos(x - y) + y, y + cos(y - x)>);
static_assert(same_form<sqrt(y - x) * (x + 1), (1 + x) * sqrt(-x + y)>);
static_assert(text<simplify<1 / (1 - x)>> == "1/(1 - x)" && text<simplify<1 / (y - x)>> == "-1/(x - y)");
static_assert(text<expand<sin(y) * x + 2 + pow(x, 3) * y>> == "pow(x, 3)*y + x*sin(y) + 2");

}  // namespace
