// expect: leibniz: required a constant where a function has its index or shape; given one that depends on the variable
// SPDX-License-Identifier: MIT
// limits: 40 lines, 700 characters
#include <leibniz/leibniz.hpp>
#include <leibniz/special.hpp>
using namespace leibniz;

[[maybe_unused]] constexpr variable<"n"> n;
constexpr variable<"x"> x;
#ifdef LEIBNIZ_MISTAKE
constexpr auto d = derivative<function<polygamma_>{}(n, x), n>;
#else
constexpr auto d = derivative<polygamma(2, x), x>;
#endif
