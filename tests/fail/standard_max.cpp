// expect: leibniz: required a condition inside a formula; given one where C\+\+ decides
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = std::max(x, x);
#else
constexpr auto f = max(x, x);
#endif
