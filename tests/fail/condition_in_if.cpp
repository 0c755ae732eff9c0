// expect: leibniz: required a condition inside a formula; given one where C\+\+ decides
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f() {
  if (x < y)
    return x;
  else
    return x;
}
constexpr auto g = f();
#else
constexpr auto f = select(x < y, x, y);
#endif
