// SPDX-License-Identifier: MIT
//
// The programs of docs/tutorial.md that stand in no other example.
#include <leibniz/leibniz.hpp>
#include <leibniz/print/ostream.hpp>

#include <boost/hana/for_each.hpp>

#include <array>
#include <ratio>
#include <type_traits>

#include "check.hpp"

using namespace leibniz;
using example::check;

// [first]
constexpr variable<"x"> x;
constexpr variable<"y"> y;

constexpr auto f = x * x * y + y;
// [/first]

// [type]
static_assert(
    std::is_same_v<decltype(f),
                   const sum<product<product<variable<"x">, variable<"x">>, variable<"y">>, variable<"y">>>);
// [/type]

// [frozen]
constexpr auto g = 3 * x;  // the 3 is still a value
static_assert(std::is_same_v<decltype(g), const product<number, variable<"x">>>);
static_assert(
    std::is_same_v<frozen<g>, product<constant<3>, variable<"x">>>);  // as a template argument: a type
// [/frozen]

// [numbers]
static_assert(text<0.1 * x> == "0.1*x");                 // held as 1/10
static_assert(text<x / 3> == "x/3");                     // what you write is what is computed
static_assert(text<constant<1, 3>{} * x> == "1.0/3*x");  // an exact third
static_assert(text<3_c * x> == "3*x");                   // a constant that is a formula already
static_assert(text<std::ratio<1, 2>{} * x> == "0.5*x");
static_assert(text<numbers::pi * x> == "numbers::pi*x");
// [/numbers]

// [trap]
static_assert(text<1 / 3 * x> == "0*x");        // C++ divides the integers before the library sees them
static_assert(text<1_c / 3 * x> == "1_c/3*x");  // here it sees all three
// [/trap]

// [derivative]
static_assert(text<derivative<f, x>> == "2*x*y");
static_assert(text<derivative<f, x, y>> == "2*x");
static_assert(text<derivative<f, x, 2>> == "2*y");
static_assert(text<derivative<f, x, 3>> == "0");
// [/derivative]

// [proof]
static_assert(derivative<f, y> == 1 + x * x);  // the same function, though written another way round
static_assert(!std::is_same_v<decltype(derivative<f, y>), decltype(1 + x * x)>);
// [/proof]

// [components]
constexpr auto slopes = gradient<f, x, y>;
static_assert(slopes[0_c] == 2 * x * y);
static_assert(get<1>(slopes) == x * x + 1);
constexpr auto first_row = hessian<f, x, y>[0_c];  // a row of a Hessian is the gradient of a derivative
static_assert(text<first_row> == "[2*y, 2*x]");
// [/components]

// [generic]
// A formula passes through ordinary functions and templates like any other value.
constexpr auto squared_distance(auto a, auto b) { return pow(a, 2) + pow(b, 2); }
constexpr auto circle = squared_distance(x - 1, y - 2);
static_assert(gradient<circle, x, y> == vector_of(2 * (x - 1), 2 * (y - 2)));

// A template over formulas takes them in angle brackets.
template <auto Formula>
constexpr double newton_step(double at) {
  return at - value<Formula>(x = at) / value<derivative<Formula, x>>(x = at);
}
static_assert(newton_step<x * x - 2>(2.0) == 1.5);
// [/generic]

int main() {
  // [value]
  const double v = value<f>(x = 3.0, y = 2.0);
  const auto d = gradient<f, x, y>(x = 3.0, y = 2.0);  // std::array<double, 2>
  // [/value]
  std::cout << "f = " << f << " = " << v << '\n';
  std::cout << "gradient = " << gradient<f, x, y> << " = [" << d[0] << ", " << d[1] << "]\n";
  check("value", v == 20);
  check("gradient", d == std::array{12.0, 10.0});

  // [hana]
  std::cout << "entry by entry:";
  boost::hana::for_each(gradient<f, x, y>, [](auto entry) { std::cout << ' ' << entry << ';'; });
  std::cout << '\n';
  // [/hana]
  return example::status();
}
