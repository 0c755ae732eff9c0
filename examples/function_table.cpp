// SPDX-License-Identifier: MIT
//
// The function table, printed from the rows themselves: each function's derivative and second derivative, as
// the library writes them. Each is checked against a central difference of the row's own evaluate.
#include <leibniz/leibniz.hpp>
#include <leibniz/print/ostream.hpp>

#include <boost/mp11/algorithm.hpp>

#include <cmath>
#include <iomanip>

#include "check.hpp"

using namespace leibniz;
using example::check, example::is_near;

// [row]
constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"z"> z;

template <class Row>
void show(Row) {
  constexpr auto f = function<Row>{}(x);
  std::cout << std::left << std::setw(10) << text<f> << std::setw(34)
            << text<derivative<f, x>> << text<derivative<f, x, 2>> << '\n';

  const double at = std::isnan(Row::evaluate(0.4)) ? 1.4 : 0.4;  // acosh begins at 1
  constexpr double step = 1e-5;
  const double difference = (Row::evaluate(at + step) - Row::evaluate(at - step)) / (2 * step);
  check(Row::name, is_near(value<derivative<f, x>>(x = at), difference, 1e-8));
}
// [/row]

template <auto F, auto... Variables>
void show_gradient() {
  std::cout << std::left << std::setw(16) << text<F> << text<gradient<F, Variables...>> << '\n';
}

int main() {
  std::cout << std::left << std::setw(10) << "f" << std::setw(34) << "derivative"
            << "second derivative\n";
  boost::mp11::mp_for_each<function_table>([](auto row) { show(row); });

  std::cout << '\n' << std::left << std::setw(16) << "f" << "gradient\n";
  show_gradient<hypot(x, y), x, y>();
  show_gradient<hypot(x, y, z), x, y, z>();
  show_gradient<atan2(y, x), x, y>();
  show_gradient<fma(x, y, z), x, y, z>();
  return example::status();
}
