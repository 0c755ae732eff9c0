// expect: required a point about which the formula has a power series
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>

constexpr leibniz::variable<"x"> x;

#ifdef LEIBNIZ_MISTAKE
constexpr auto p = leibniz::taylor<sqrt(x), x, 3>(leibniz::constant<0>{});
#else
constexpr auto p = leibniz::taylor<sqrt(x), x, 3>(leibniz::constant<1>{});
#endif
