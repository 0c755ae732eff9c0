// expect: leibniz: required formulas to be composed before they are differentiated to a high order
// SPDX-License-Identifier: MIT
// limits: 25 lines, 1000 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"t"> t;
constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto f = exp(sin(x * y) + y * log(1 + x * x));
#ifdef LEIBNIZ_MISTAKE
constexpr auto g = derivative<f, x, 6>(x = t * t);
#else
constexpr auto g = derivative<f(x = t * t), t, 6>;
#endif
