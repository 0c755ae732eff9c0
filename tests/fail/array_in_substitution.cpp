// expect: leibniz: required bindings of variables to formulas; given something else
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = (x * y)(x = std::array{2.0});
#else
constexpr auto f = (x * y)(x = 2.0);
#endif
