// expect: not (usable in )?a constant expression|read of non-const
// SPDX-License-Identifier: MIT
// limits: 25 lines, 500 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
double read_at_run_time();
auto slope() {
#ifdef LEIBNIZ_MISTAKE
  const double a = read_at_run_time();
#else
  constexpr double a = 3;
#endif
  constexpr auto f = a * x;
  return derivative<f, x>;
}
