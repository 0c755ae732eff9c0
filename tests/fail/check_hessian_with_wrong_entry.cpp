// expect: different<.*derivative_by<.*"x".*"y".*left<.*"2\*x".*"1".*right<.*"x".*"0\.5".*at<
// SPDX-License-Identifier: MIT
// limits: 25 lines, 1350 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto by_hand = [](auto u, auto v, auto& h) {
  h[0][0] = 2 * v;
#ifdef LEIBNIZ_MISTAKE
  h[0][1] = h[1][0] = u;
#else
  h[0][1] = h[1][0] = 2 * u;
#endif
  h[1][1] = 0;
};
static_assert(check_hessian<x * x * y, by_hand, x, y>());
