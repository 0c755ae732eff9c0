// expect: different<.*component_number<1>.*"3\*pow\(x, 2\) \+ 2\*cos\(2\*y\)".*"-0\.557287241727".*at<
// SPDX-License-Identifier: MIT
// limits: 25 lines, 2450 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto f = 3 * x * x * y + sin(2 * y) + 1;
#ifdef LEIBNIZ_MISTAKE
static_assert(check_equal<gradient<f, x, y>, vector_of(6 * x * y, 3 * x * x - 2 * cos(2 * y))>());
#else
static_assert(check_equal<gradient<f, x, y>, vector_of(6 * x * y, 3 * x * x + 2 * cos(2 * y))>());
#endif
