// SPDX-License-Identifier: MIT
//
// Taylor polynomials as formulas, and Taylor coefficients and high derivatives as numbers.
#include <iostream>
#include <leibniz/leibniz.hpp>
#include <leibniz/print/ostream.hpp>

using namespace leibniz;

// [polynomials]
constexpr variable<"x"> x;
constexpr variable<"a"> a;
constexpr variable<"g"> g;
constexpr auto bell = exp(-x * x / 2);

static_assert(taylor<sin(x), x, 5>(0_c) == x - pow(x, 3) / 6 + pow(x, 5) / 120);
static_assert(taylor<1 / x, x, 2>(a) == 1 / a - (x - a) / (a * a) + pow(x - a, 2) / pow(a, 3));
// [/polynomials]

// [errors]
// exp(-x²/2) as a polynomial: what is left out begins with the next term
constexpr auto p = taylor<bell, x, 6>(0_c);
constexpr auto next = taylor<bell, x, 8>(0_c) - p;
static_assert(next == pow(x, 8) / 384);
// [/errors]

// [numbers]
constexpr auto kepler = a + g * sin(x);
constexpr auto c = taylor_coefficients<1 / (1 - x), x, 5>(x = 0.0);  // f(x + h) = c[0] + c[1] h + …
static_assert(c == std::array{1.0, 1.0, 1.0, 1.0, 1.0, 1.0});
static_assert(derivatives<pow(x, 4), x, 4>(x = 1.0) == std::array{1.0, 4.0, 12.0, 24.0, 24.0});
// [/numbers]

// [high]
constexpr variable<"y"> y;
constexpr variable<"z"> z;
constexpr variable<"w"> w;
constexpr auto f = exp(sin(x * y) + z * log(w + x * x));
constexpr auto twelfth = derivative<f, x, 3, y, 3, z, 3, w, 3>;
static_assert(text<derivative<twelfth, y>> ==
              "derivative<exp(sin(x*y) + z*log(w + x*x)), w, 3, x, 3, y, 4, z, 3>");
static_assert(text<derivative<exp(2 * x), x, 12>> == "4096*exp(2*x)");  // short: written out
// [/high]

int main() {
  // [print]
  std::cout << taylor<tan(x), x, 7>(0_c) << '\n';
  std::cout << taylor<log(x), x, 3>(1_c) << '\n';
  std::cout << taylor<kepler, x, 3>(a) << '\n';
  std::cout << latex<taylor<sqrt(1 + x), x, 3>(0_c)> << '\n';
  // [/print]
  // [high_value]
  std::cout << value<twelfth>(x = 1.5, y = 0.3, z = 0.2, w = 1.0) << '\n';
  // [/high_value]
}
