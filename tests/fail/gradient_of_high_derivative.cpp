// expect: leibniz: required formulas in lists of derivatives; given a derivative of high order, which is none
// SPDX-License-Identifier: MIT
// limits: 30 lines, 1550 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto f = exp(sin(x * y) + y * log(1 + x * x));
#ifdef LEIBNIZ_MISTAKE
const auto g = gradient<derivative<f, x, 6>, x, y>(1.0, 2.0);
#else
const auto g = evaluate<derivative<f, x, 7>, derivative<f, x, 6, y>>(x = 1.0, y = 2.0);
#endif
