// expect: leibniz: required a variable before a count; given a count first
// SPDX-License-Identifier: MIT
// limits: 25 lines, 450 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto d = derivative<x * y, 2, x>;
#else
constexpr auto d = derivative<x * y, x, 2>;
#endif
