// expect: leibniz: a constant needs a denominator other than zero
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = x * constant<1, 0>{};
#else
constexpr auto f = x * constant<1, 2>{};
#endif
