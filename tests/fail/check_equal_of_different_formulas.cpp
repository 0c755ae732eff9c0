// expect: different<.*left<.*"6\*x\*y".*"6".*right<.*"6\*x".*"3".*at<.*"x = 0\.5, y = 2"
// SPDX-License-Identifier: MIT
// limits: 25 lines, 750 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto f = 3 * x * x * y + sin(2 * y) + 1;
#ifdef LEIBNIZ_MISTAKE
static_assert(check_equal<derivative<f, x>, 6 * x>());
#else
static_assert(check_equal<derivative<f, x>, 6 * x * y>());
#endif
