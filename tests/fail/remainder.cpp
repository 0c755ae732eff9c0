// expect: leibniz: required an operator of formulas; given x % y.*write fmod
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = x % 2;
#else
constexpr auto f = fmod(x, 2);
#endif
