// expect: leibniz: required a constant where a function has its index or shape; given one that depends on the variable
// SPDX-License-Identifier: MIT
// limits: 35 lines, 550 characters
#include <leibniz/leibniz.hpp>
#include <leibniz/special.hpp>
using namespace leibniz;

[[maybe_unused]] constexpr variable<"n"> n;
constexpr variable<"x"> x;
#ifdef LEIBNIZ_MISTAKE
const auto d = gradient<function<polygamma_>{}(n, x), n>(n = 1.0, x = 2.0);
#else
constexpr auto d = gradient<polygamma(2, x), x>;
#endif
