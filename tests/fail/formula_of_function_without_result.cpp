// expect: required a function that can be called with the variables listed.*and returns a number
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
#ifdef LEIBNIZ_MISTAKE
constexpr auto twice = [](auto u, auto& result) { result[0] = 2 * u; };
#else
constexpr auto twice = [](auto u) { return 2 * u; };
#endif
static_assert(formula_of<twice, x> == 2 * x);
