// expect: leibniz: required an expression; given a compound assignment
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
constexpr auto formula() {
  auto f = x * y;
#ifdef LEIBNIZ_MISTAKE
  f += 1;
#endif
  return f;
}
constexpr auto f = formula();
