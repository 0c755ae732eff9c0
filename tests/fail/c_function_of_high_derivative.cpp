// expect: leibniz: required formulas; given a derivative of high order
// SPDX-License-Identifier: MIT
// limits: 25 lines, 1000 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto f = exp(sin(x * y) + y * log(1 + x * x));
#ifdef LEIBNIZ_MISTAKE
constexpr auto source = c_function<derivative<f, x, 6>>("f");
#else
constexpr auto source = c_function<derivative<f, x, 2>>("f");
#endif
