// expect: leibniz: required numbers as arguments; given a formula; write f\(x = formula\)
// SPDX-License-Identifier: MIT
// limits: 25 lines, 550 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto v = value<x * x>(x = y * y);
#else
constexpr auto v = value<x * x>(x = 2.0);
#endif
