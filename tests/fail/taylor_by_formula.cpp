// expect: required a variable to expand in
// SPDX-License-Identifier: MIT
// limits: 25 lines, 450 characters
#include <leibniz/leibniz.hpp>

constexpr leibniz::variable<"x"> x;

#ifdef LEIBNIZ_MISTAKE
constexpr auto p = leibniz::taylor<exp(x), 2 * x, 3>(leibniz::constant<0>{});
#else
constexpr auto p = leibniz::taylor<exp(x), x, 3>(leibniz::constant<0>{});
#endif
