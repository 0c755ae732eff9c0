// SPDX-License-Identifier: MIT
//
// What the benchmark problems do not have: every row of the table, powers with formulas as exponents,
// conditions, products with run-time vectors, constants of every kind, names that C does not know.
#include <cmath>
#include <leibniz/leibniz.hpp>
#include <leibniz/special.hpp>
#include <limits>

#include "problem.hpp"

namespace {

using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr vector_variable<"q", 3> q;

template <class... Row, class... Constant>
constexpr auto one_of_each(boost::mp11::mp_list<Row...>, boost::mp11::mp_list<Constant...>) {
  return vector_of(function<Row>{}(x * y)..., call<Constant>{} * x...);
}
constexpr auto table = one_of_each(function_table{}, constant_table{});
template <class... Row>
constexpr auto sum_of_all(boost::mp11::mp_list<Row...>) {
  return (... + function<Row>{}(x * y));
}
constexpr auto sum_of_table = sum_of_all(function_table{});

const printed::registration rows{
    {"rows", c_function<table, jacobian<table, x, y>, hessian<sum_of_table, x, y>>("rows"),
     [](printed::any_function function, printed::comparison& c) {
       const auto run = printed::as<void(double, double, double*, double*, double*)>(function);
       for (int k = 0; k < c.points; ++k) {
         const double a = c.between(0.1, 0.9), b = c.between(0.1, 0.9);
         double v[table.size()], j[2 * table.size()], h[4];
         run(a, b, v, j, h);
         const auto [values, first, second] =
             evaluate<table, jacobian<table, x, y>, hessian<sum_of_table, x, y>>(x = a, y = b);
         c.same(v, values);
         c.same(j, first);
         c.same(h, second);
       }
     }}};

constexpr auto powers = pow(x, y) + pow(x, 0.5) + pow(x, 7) + pow(x, -3) + pow(2, x) + pow(y, 1.0 / 3);

const printed::registration exponents{
    {"exponents", c_function<powers, gradient<powers, x, y>, hessian<powers, x, y>>("exponents"),
     [](printed::any_function function, printed::comparison& c) {
       const auto run = printed::as<void(double, double, double*, double*, double*)>(function);
       for (int k = 0; k < c.points; ++k) {
         const double a = k == 0 ? 0 : c.between(0.1, 3),
                      b = k == 1 ? 0 : c.between(0.1, 3);  // where powers are 0, too
         double v, g[2], h[4];
         run(a, b, &v, g, h);
         const auto [value, first, second] =
             evaluate<powers, gradient<powers, x, y>, hessian<powers, x, y>>(x = a, y = b);
         c.same(v, value);
         c.same(g, first);
         c.same(h, second);
       }
     }}};

// where the power is 0, its derivative is another power
const printed::registration at_zero{{"at_zero", c_function<pow(x, y), gradient<pow(x, y), x>>("at_zero"),
                                     [](printed::any_function function, printed::comparison& c) {
                                       const auto run =
                                           printed::as<void(double, double, double*, double*)>(function);
                                       for (const double b : {0.5, 1.0, 1.5, 3.0}) {
                                         double v, g[1];
                                         run(0, b, &v, g);
                                         const auto [value, first] =
                                             evaluate<pow(x, y), gradient<pow(x, y), x>>(x = 0.0, y = b);
                                         c.same(v, value);
                                         c.same(g, first);
                                       }
                                     }}};

// the rows of several arguments, and the special functions that C has or that are expressions in C
using special_rows_in_c =
    boost::mp11::mp_list<tgamma_, lgamma_, logistic_, logit_, softplus_, normal_pdf_, normal_cdf_>;
using special_rows_of_two_in_c = boost::mp11::mp_list<logaddexp_, lbeta_, log_sum_exp_shift_>;
template <class... Special, class... Two, class... SpecialOfTwo>
constexpr auto others(boost::mp11::mp_list<Special...>, boost::mp11::mp_list<Two...>,
                      boost::mp11::mp_list<SpecialOfTwo...>) {
  return vector_of(function<Special>{}(x)..., function<Two>{}(x, y)..., function<SpecialOfTwo>{}(x, y)...,
                   fma(x, y, x));
}
constexpr auto more =
    others(boost::mp11::mp_append<special_rows_in_c, safe_functions>{},
           boost::mp11::mp_append<functions_of_two, safe_functions_of_two>{}, special_rows_of_two_in_c{});
constexpr auto smooth =
    softplus(x * y) + logaddexp(x, 2 * y) + normal_cdf(x - y) + logit(x) + hypot(x, y) + atan2(x, y);

const printed::registration more_rows{
    {"more_rows", c_function<more, smooth, gradient<smooth, x, y>, hessian<smooth, x, y>>("more_rows"),
     [](printed::any_function function, printed::comparison& c) {
       const auto run = printed::as<void(double, double, double*, double*, double*, double*)>(function);
       for (int k = 0; k < c.points; ++k) {
         const double a = c.between(0.01, 0.99), b = k == 0 ? a : c.between(-3, 3);
         double v[more.size()], s, g[2], h[4];
         run(a, b, v, &s, g, h);
         const auto [values, sum, first, second] =
             evaluate<more, smooth, gradient<smooth, x, y>, hessian<smooth, x, y>>(x = a, y = b);
         c.same(v, values);
         c.same(s, sum);
         c.same(g, first);
         c.same(h, second);
       }
     }}};

// conditions, and functions with kinks and jumps
template <class... One, class... Two, class... Three>
constexpr auto branching(boost::mp11::mp_list<One...>, boost::mp11::mp_list<Two...>,
                         boost::mp11::mp_list<Three...>) {
  return vector_of(function<One>{}(x)..., function<Two>{}(x, y)..., function<Three>{}(x, y, 2)...,
                   select(x < y && (x < 1 || !(y <= 2)), x / y, sqrt(x)),
                   piecewise(x < 0, log(x), x <= y, y, 3));
}
constexpr auto branches =
    branching(branching_functions{}, branching_functions_of_two{}, branching_functions_of_three{});
constexpr auto kinked = abs(x * y) * max(x, y) + piecewise(x < 0, log(x), x <= y, y* y* x, pow(x, 3));

const printed::registration selections{
    {"selections", c_function<branches, jacobian<branches, x, y>, hessian<kinked, x, y>>("selections"),
     [](printed::any_function function, printed::comparison& c) {
       const auto run = printed::as<void(double, double, double*, double*, double*)>(function);
       const double special[][2] = {{0, 0},           {1, 1}, {-0.0, 0}, {-1, 2}, {2, -1}, {std::nan(""), 1},
                                    {1, std::nan("")}};
       for (int k = 0; k < c.points; ++k) {
         const double a = k < 7 ? special[k][0] : c.between(-3, 3),
                      b = k < 7 ? special[k][1] : c.between(-3, 3);
         double v[branches.size()], j[2 * branches.size()], h[4];
         run(a, b, v, j, h);
         const auto [values, first, second] =
             evaluate<branches, jacobian<branches, x, y>, hessian<kinked, x, y>>(x = a, y = b);
         c.same(v, values);
         c.same(j, first);
         c.same(h, second);
       }
     }}};

// functions that rows bring along, here once more in the same file
constexpr auto bessel = sinc(7 * x) * sph_bessel(2, x* y) + sph_bessel(5, 3 * y);

const printed::registration spherical{
    {"spherical", c_function<bessel, gradient<bessel, x, y>, hessian<bessel, x, y>>("spherical"),
     [](printed::any_function function, printed::comparison& c) {
       const auto run = printed::as<void(double, double, double*, double*, double*)>(function);
       for (int k = 0; k < c.points; ++k) {
         const double a = k == 0 ? 0 : c.between(-3, 3), b = k == 1 ? 0 : c.between(-3, 3);
         double v, g[2], h[4];
         run(a, b, &v, g, h);
         const auto [value, first, second] =
             evaluate<bessel, gradient<bessel, x, y>, hessian<bessel, x, y>>(x = a, y = b);
         c.same(v, value);
         c.same(g, first);
         c.same(h, second);
       }
     }}};

constexpr auto pair = vector_of(q[0] * sin(q[1]), q[1] * q[2] * x);
constexpr auto along = jacobian_vector_product<pair, q>;
constexpr auto weighted = vector_jacobian_product<pair, q>;
constexpr auto curved = hessian_vector_product<q[0] * q[1] * q[2] + pow(q[0], 3), q>;

const printed::registration products{
    {"products", c_function<along, weighted, curved>("products"),
     [](printed::any_function function, printed::comparison& c) {
       const auto run =
           printed::as<void(const double*, double, const double*, const double*, double*, double*, double*)>(
               function);
       for (int k = 0; k < c.points; ++k) {
         const auto at = c.array_between<3>(-1, 1), direction = c.array_between<3>(-1, 1);
         const auto weights = c.array_between<2>(-1, 1);
         const double parameter = c.between(-1, 1);
         double v[2], w[3], h[3];
         run(at.data(), parameter, direction.data(), weights.data(), v, w, h);
         const auto [first, second, third] = evaluate<along, weighted, curved>(
             q = at, x = parameter, run_time::direction = direction, run_time::weights = weights);
         c.same(v, first);
         c.same(w, second);
         c.same(h, third);
       }
     }}};

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr auto constants = vector_of(
    x * 0.1, x * (1.0 / 3), x * (-2.0 / 7), x * 1e300, x * 4.9e-324, x * 0.1f, x * 3.141592653589793,
    x * -1e-5, x * 6.02214076e23, x + 9223372036854775807, x + -9223372036854775807, x * 123456789012345.0,
    x* constant<123456789012, 7>{}, x * 1.7976931348623157e308, x * -0.0, x* infinity, x * -infinity,
    7_c + 0 * x, numbers::pi, x * 2.2250738585072014e-308, x / 3, x / 8);

const printed::registration numbers_of_c{{"constants", c_function<constants>("constants"),
                                          [](printed::any_function function, printed::comparison& c) {
                                            const auto run = printed::as<void(double, double*)>(function);
                                            for (int k = 0; k < c.points; ++k) {
                                              const double at = c.between(-1, 1);
                                              double v[constants.size()];
                                              run(at, v);
                                              c.same(v, value<constants>(x = at));
                                            }
                                          }}};

// keywords, a macro and a function of <math.h>, names of outputs and temporaries, odd characters, and names
// that are the same when those are replaced
constexpr auto odd = variable<"for">{} * variable<"NAN">{} + sin(variable<"sin">{}) -
                     variable<"value">{} / variable<"t0">{} + variable<"x'">{} * variable<"x_">{} -
                     variable<"2x">{} * variable<"q">{} * q[0] + variable<"">{} +
                     variable<"a*/b">{} * variable<"gradient">{} - pow(x, variable<"pow">{});

const printed::registration names{
    {"names", c_function<odd, gradient<odd, variable<"for">{}, variable<"sin">{}>>("names"),
     [](printed::any_function function, printed::comparison& c) {
       const auto run =
           printed::as<void(double, double, double, double, double, double, double, double, double,
                            const double*, double, double, double, double, double, double*, double*)>(
               function);
       for (int k = 0; k < c.points; ++k) {
         const auto a = c.array_between<14>(0.5, 2);
         const auto b = c.array_between<3>(0.5, 2);
         double v, g[2];
         run(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8], b.data(), a[9], a[10], a[11], a[12], a[13],
             &v, g);
         const auto [value, first] = evaluate<odd, gradient<odd, variable<"for">{}, variable<"sin">{}>>(
             variable<"for">{} = a[0], variable<"sin">{} = a[1], variable<"NAN">{} = a[2],
             variable<"value">{} = a[3], variable<"t0">{} = a[4], variable<"x'">{} = a[5],
             variable<"x_">{} = a[6], variable<"2x">{} = a[7], variable<"q">{} = a[8], q = b,
             variable<"">{} = a[9], variable<"a*/b">{} = a[10], variable<"gradient">{} = a[11], x = a[12],
             variable<"pow">{} = a[13]);
         c.same(v, value);
         c.same(g, first);
       }
     }}};

// variables that derivatives lose stay parameters
const printed::registration unused{{"unused", c_function<gradient<x + 2 * y, x, y>>("unused"),
                                    [](printed::any_function function, printed::comparison& c) {
                                      const auto run = printed::as<void(double, double, double*)>(function);
                                      double g[2];
                                      run(1, 2, g);
                                      c.same(g, gradient<x + 2 * y, x, y>(1.0, 2.0));
                                    }}};
const printed::registration constant_only{{"constant_only", c_function<2_c>("constant_only"),
                                           [](printed::any_function function, printed::comparison& c) {
                                             c.same(printed::as<double()>(function)(), value<2_c>());
                                           }}};

}  // namespace
