// SPDX-License-Identifier: MIT
//
// What the notations are tried on: every pair of operations one inside the other, every row of the function
// table in every place, every way to write a constant or a name.
#pragma once

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>
#include <leibniz/leibniz.hpp>
#include <leibniz/special.hpp>

namespace printed {

using namespace leibniz;
using boost::mp11::mp_append;
using boost::mp11::mp_apply;
using boost::mp11::mp_list;
using boost::mp11::mp_product;
using boost::mp11::mp_transform;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"alpha"> alpha;
constexpr variable<"rate"> rate;
constexpr vector_variable<"q", 12> q;

template <auto... Formulas>
using formulas = mp_list<frozen<Formulas>...>;

// A row of the user's own, without a name in LaTeX, and one of several arguments.
struct swish_row {
  static constexpr const char* name = "swish";
  static constexpr auto evaluate(const auto& u) {
    using std::exp;
    return u / (1 + exp(-u));
  }
};
constexpr function<swish_row> swish;
struct length_row {
  static constexpr const char* name = "length";
  static constexpr const char* latex = "\\left|(#1, #2)\\right|";
  static constexpr auto evaluate(const auto& u, const auto& v) {
    using std::sqrt;
    return sqrt(u * u + v * v);
  }
  static constexpr auto derivative(auto u, auto v, auto fu) { return partials(u / fu, v / fu); }
};
constexpr function<length_row> length;
struct order_row {
  static constexpr const char* name = "bessel";
  static constexpr const char* latex = "B_{0}";
  static constexpr auto evaluate(const auto& u) { return u; }
};
constexpr function<order_row> bessel;
struct root_row {
  static constexpr const char* name = "cube_root";
  static constexpr const char* latex = "\\sqrt[3]{#1}";
  static constexpr auto evaluate(const auto& u) { return u; }
};
constexpr function<root_row> cube_root;

// ---- operations in operations
using operands =
    formulas<x, 3_c, constant<-2>{}, constant<-1, 3>{}, -x, x + y, x - y, x * y, x / y, pow(x, 2), sin(x)>;
using operations_in_operations =
    mp_append<mp_product<sum, operands, operands>, mp_product<difference_of, operands, operands>,
              mp_product<product, operands, operands>, mp_product<quotient, operands, operands>,
              mp_product<power_of, operands, operands>, mp_transform<negation, operands>>;

// ---- rows
template <class Row>
using calls =
    mp_append<formulas<function<Row>{}(x), function<Row>{}(x + y), function<Row>{}(-x), function<Row>{}(3_c),
                       function<Row>{}(constant<1, 3>{}), function<Row>{}(x / y),
                       function<Row>{}(function<Row>{}(x)), 2 * function<Row>{}(x), function<Row>{}(x)*y,
                       function<Row>{}(x)*function<Row>{}(x), x * function<Row>{}(y), -function<Row>{}(x),
                       pow(function<Row>{}(x), 2), pow(function<Row>{}(x), -1), pow(function<Row>{}(x), y),
                       pow(2, function<Row>{}(x)), x / function<Row>{}(y)>,
              formulas<derivative<function<Row>{}(x), x>, derivative<function<Row>{}(x), x, 2>>>;
template <class Row>
using uses = formulas<call<Row>{}, 2 * call<Row>{}, call<Row>{} * x, x * call<Row>{}, pow(call<Row>{}, x),
                      pow(x, call<Row>{}), sin(call<Row>{}), -call<Row>{}, call<Row>{} / x>;
// f, called with any other arguments before, in each place
template <auto F>
using placed = formulas<F, 2 * F, F * y, x * F, 3 * x / F, -F, F * F, pow(F, 3), pow(F, -1), pow(F, y),
                        pow(2, F), 2 * (F + 1), sin(F)>;
template <class Row>
using special_calls =
    mp_append<placed<function<Row>{}(x)>, formulas<function<Row>{}(x / y), function<Row>{}(2_c)>>;
template <class Row>
using calls_of_two =
    mp_append<placed<function<Row>{}(x, y)>, formulas<function<Row>{}(x / y, 2), function<Row>{}(-x, x + y)>>;
template <class Row>
using calls_with_index = mp_append<placed<function<Row>{}(1, x)>, formulas<function<Row>{}(2, x / y)>>;
template <class Row>
using calls_of_three = mp_append<placed<function<Row>{}(x, y, x)>,
                                 formulas<function<Row>{}(1, x, x / y), function<Row>{}(x + y, -y, 2)>>;

template <template <class> class Calls, class... Rows>
using each = mp_apply<mp_append, mp_transform<Calls, mp_append<Rows...>>>;
using rows = mp_append<
    each<calls, function_table>, each<uses, constant_table>,
    each<special_calls, special_functions, special_functions_without_derivative, branching_functions,
         safe_functions>,
    each<calls_of_two, functions_of_two, special_functions_of_two, special_functions_with_shape,
         branching_functions_of_two, safe_functions_of_two, mp_list<log_sum_exp_shift_>>,
    each<calls_with_index, special_functions_with_index, mp_list<sph_bessel_>>,
    each<calls_of_three, functions_of_three, branching_functions_of_three, special_functions_with_shapes>,
    formulas<swish(x), swish(x) * y, length(x, y), length(x + 1, y / x), length(3_c, 4), pow(length(x, y), 2),
             bessel(x), pow(bessel(x), 2), cube_root(x), cube_root(x / y)>>;

// ---- constants
using constants =
    formulas<x + 0, x + 0.1, 0.1 * x, x * 0.1, x - (-0.25), -0.25 * x + 2.5, 1.0 / 3 * x, x * (1.0 / 3),
             x - (-2.0 / 7), pow(x, 1.0 / 3), pow(x, -2.0 / 3), pow(x, 0.5), pow(x, -1), pow(1.0 / 3, x),
             pow(-2, x), 1e-5 * x, x * 1e-5, pow(1e-5, x), -1.5e-7 * x, 6.02214076e23 * x, x * 6.02214076e23,
             pow(6.02214076e23, x), 1e300 * x, -1e300 * x, 4.9e-324 * x, 0.0001 * x, 123456789012345.0 * x,
             x + 9223372036854775807, x + (-9223372036854775807), 0.1f * x, x * (26.0 / 27),
             3.141592653589793 * x, constant<123456789012, 7>{} * x, real<0x3fe0000000000000>{} * x, 2_c * 3,
             2_c + 3, 0.5_c / 3 + x, constant<-2>{} * 3, constant<1, 3>{} + 1.0 / 3, pow(2_c, 3),
             sqrt(2_c) * x, -(3_c), x + -(3_c), sin(-(3_c)), -constant<-3>{}, 2 * x * 3, x * 2 * 3,
             0.5 * x * (1.0 / 3)>;

// ---- names; only these three are names in C++, too: x, q[1], alpha
using names = formulas<q[0] + q[11], pow(q[1], 2), q[1] * q[2], alpha * x, x * alpha, rate, rate * x,
                       x * rate, rate*(x + y), pow(rate, 2) * rate, rate * sin(x), alpha / rate>;

// ---- products, long sums
using chains = formulas<x + y + x, x + (y + x), x - y - x, x*(y* x), x / y / x, x * y / x*(x / y), x * x * x,
                        3 * x * x * y * y, x * x*(x + y) * (x + y), -x * x, -x * x / 2, -(x* y) / (x * y),
                        x*(x* x), pow(x, 2) * x, (x - 1) * (x - 1) * (x - 1), sin(x) * sin(x) * cos(x),
                        exp(-x* x / 2) / sqrt(2 * numbers::pi), 1 / (1 + exp(-x)),
                        x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x>;

// ---- conditions
constexpr auto in_between = 0 < x && x < y;
using selections = mp_append<
    placed<select(x < y, x, y)>,
    formulas<select(x <= y, x / y, x + 1), select(x > y, -x, 2), select(x >= -y, 0, x),
             select(in_between, x, 1 / x), select(in_between&& y < 1, x, y),
             select(0 < x && (x < y && y < 1), x, y), select(in_between || y < 0, x, y),
             select(in_between && (x > 3 || y > 3), x, y), select(!(x < y), x, y), select(!in_between, x, y),
             select(!(!(x < y)), x, y), select(!(x < y) && x < 1, x, y),
             piecewise(x < 0, -x, x <= 1, x* x, in_between, 3, y), select(x < y, select(y < 1, x, 2), y),
             1 - select(x < y, x, y), 1 / select(x < y, x, y), select(x - y < 1 / x, x, y),
             derivative<abs(x) * x, x>, derivative<max(x, y) * clamp(x, 0, y), x>>>;

using all = mp_append<operations_in_operations, rows, constants, names, chains, selections>;

// The index of the first type that two lists of equal length do not share; their length where they are equal.
template <class... A, class... B>
constexpr int first_difference(mp_list<A...>, mp_list<B...>) {
  const bool same[] = {std::is_same_v<A, B>..., false};
  int k = 0;
  while (same[k]) ++k;
  return k;
}

}  // namespace printed
