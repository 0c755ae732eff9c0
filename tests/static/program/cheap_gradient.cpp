// SPDX-License-Identifier: MIT
//
// The cheap gradient principle for every row of the function table, as a user sees it in operations<…>.
// Nested rows, random programs and the bound in general: tests/runtime/program/cheap_gradient.cpp.
#include <boost/mp11/algorithm.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

// By weight, value and gradient cost at most five times the value; a function and its derivative alone at
// most as much as two and a half such functions. By number, a function is one operation and its derivative
// up to six: erfc' is -2/sqrt(pi) exp(-u u).
template <class Row>
constexpr bool is_cheap() {
  constexpr auto alone = function<Row>{}(x);
  constexpr auto inside = function<Row>{}(x * y) * x;
  constexpr operation_count value = operations<alone>, both = operations<alone, gradient<alone, x>>;
  constexpr operation_count inner = operations<inside>, all = operations<inside, gradient<inside, x, y>>;
  return value.total() == 1 && value.weight == detail::cost<Row>() && both.total() <= 7 &&
         2 * both.weight <= 5 * value.weight && all.weight <= 5 * inner.weight;
}
template <class... Row>
constexpr bool all_cheap(boost::mp11::mp_list<Row...>) {
  return (is_cheap<Row>() && ...);
}
static_assert(all_cheap(function_table{}));

// ---- what the derivatives of the table cost, operation by operation
template <auto F>
constexpr operation_count with_slope = operations<F, gradient<F, x>>;
static_assert(with_slope<exp(x)>.total() == 1 && with_slope<sin(x)>.total() == 2);
static_assert(with_slope<sqrt(x)>.divides == 1 && with_slope<sqrt(x)>.total() == 4);  // 0.5/fu, 0 at 0
static_assert(with_slope<log(x)>.divides == 1 && with_slope<log(x)>.total() == 2);
static_assert(with_slope<tan(x)>.calls == 1 && with_slope<tan(x)>.total() == 3);    // 1 + fu fu
static_assert(with_slope<tanh(x)>.calls == 2 && with_slope<tanh(x)>.total() == 3);  // sech(x)²
static_assert(with_slope<atan(x)>.total() == 4 && with_slope<asin(x)>.total() == 7);
static_assert(with_slope<erf(x)>.calls == 2 && with_slope<erf(x)>.total() == 6);

}  // namespace
