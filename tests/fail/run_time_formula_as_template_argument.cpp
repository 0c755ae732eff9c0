// expect: not (usable in )?a constant expression|read of non-const|not allowed in a constant expression
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
double read_at_run_time();
auto slope() {
#ifdef LEIBNIZ_MISTAKE
  const auto f = read_at_run_time() * x;
#else
  constexpr auto f = 3 * x;
#endif
  return derivative<f, x>;
}
