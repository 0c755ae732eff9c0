// expect: required coefficients whose numerators and denominators fit in 64 bits
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>

constexpr leibniz::variable<"x"> x;

#ifdef LEIBNIZ_MISTAKE
constexpr auto p = leibniz::taylor<exp(x), x, 21>(leibniz::constant<0>{});
#else
constexpr auto p = leibniz::taylor<exp(x), x, 20>(leibniz::constant<0>{});
#endif
