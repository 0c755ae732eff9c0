// SPDX-License-Identifier: MIT
//
// Formulas with conditions: select, piecewise, max and their kin, and what becomes of the branch not taken.
#include <leibniz/leibniz.hpp>
#include <leibniz/print/ostream.hpp>

#include <cmath>

#include "check.hpp"

using namespace leibniz;
using example::check, example::is_near;

constexpr variable<"x"> x;
constexpr variable<"y"> y;

int main() {
  // [select]
  // The Huber loss: quadratic near 0, linear beyond.
  constexpr auto huber = select(abs(x) <= 1, x * x / 2, abs(x) - 0.5);
  static_assert(text<derivative<huber, x>> == "select(abs(x) <= 1, x, sign(x))");
  check("quadratic near 0", value<huber>(x = 0.5) == 0.125 && gradient<huber, x>(0.5)[0] == 0.5);
  check("linear beyond", value<huber>(x = -3.0) == 2.5 && gradient<huber, x>(-3.0)[0] == -1);
  // [/select]
  std::cout << "huber:     " << huber << '\n' << "  slope:   " << derivative<huber, x> << '\n';

  // [piecewise]
  constexpr auto ramp = piecewise(x < 0, 0, x < 1, x * x * (3 - 2 * x), 1);
  static_assert(ramp == select(x < 0, 0, select(x < 1, x * x * (3 - 2 * x), 1)));
  static_assert(value<ramp>(x = 0.5) == 0.5 && gradient<ramp, x>(0.5)[0] == 1.5 &&
                gradient<ramp, x>(2.0)[0] == 0);
  // [/piecewise]
  std::cout << "ramp:      " << ramp << '\n';

  // [dead]
  // sqrt(x) has an infinite slope at 0, and no value below. Where it is not taken nobody will notice.
  constexpr auto f = select(x > 0, sqrt(x) * log(x), 0) + y * y;
  const auto [v, g, H] = evaluate<f, gradient<f, x, y>, hessian<f, x, y>>(x = 0.0, y = 3.0);
  check("value", v == 9);
  check("gradient", g[0] == 0 && g[1] == 6);
  check("Hessian", H[0][0] == 0 && H[0][1] == 0 && H[1][1] == 2);
  // [/dead]

  // [ties]
  constexpr auto larger = max(x, y);
  check("of a tie the first has the slope", gradient<larger, x, y>(1.0, 1.0) == std::array{1.0, 0.0});
  check("|x| has slope 0 at 0", gradient<abs(x), x>(0.0)[0] == 0);
  check("a step has slope 0 where it jumps", gradient<floor(x), x>(2.0)[0] == 0);
  // [/ties]

  // [logic]
  constexpr auto inside = select(x * x + y * y < 1 && !(y < 0), 1, 0);
  static_assert(value<inside>(x = 0.5, y = 0.5) == 1 && value<inside>(x = 0.5, y = -0.5) == 0);
  static_assert(operations<inside>.comparisons == 4 && operations<inside>.selects == 1);
  // [/logic]
  std::cout << "indicator: " << inside << '\n';

  // [proofs]
  static_assert(select(x < 1, y, 0) + select(x >= 1, y, 0) == y);
  static_assert(abs(x) * abs(x) == x * x && !(abs(x) == x));
  static_assert(max(x, y) + min(x, y) == x + y && max(x, y) == (x + y + abs(x - y)) / 2);
  static_assert(clamp(x, 0, 1) == max(min(x, 1), 0));
  // [/proofs]
  return example::status();
}
