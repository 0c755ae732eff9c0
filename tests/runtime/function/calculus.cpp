// SPDX-License-Identifier: MIT
//
// The laws of the derivative on every smooth row of the function table, in 50 digits.
#include <boost/mp11/algorithm.hpp>
#include <catch2/catch.hpp>
#include <laws/graph_calculus.hpp>
#include <laws/wide_special.hpp>
#include <leibniz/special.hpp>

using namespace leibniz;
using namespace leibniz::laws;
using boost::mp11::mp_append, boost::mp11::mp_list;

namespace {

struct all_functions {
  using of_one = mp_append<elementary_functions::of_one, special_functions>;
  using of_two = mp_append<elementary_functions::of_two, special_functions_of_two,
                           special_functions_with_index, special_functions_with_shape>;
  using of_three = mp_append<elementary_functions::of_three, special_functions_with_shapes>;
};
using calculus = graph_calculus<wide, all_functions>;

// A row as a function of as many arguments as it is differentiated by; indices and shapes are constants.
template <class Row, int Arity, int Fixed = 0>
struct subject {
  static constexpr const function_info* function = &program::function_info_of<Row, Arity>::value;
  static constexpr const char* name = Row::name;
  static int call(graph& g, const std::array<int, 3>& u) {
    std::array<int, 3> arguments = u;
    for (std::size_t k = 0; k < Fixed; ++k) arguments[k] = g.constant(static_cast<int>(k) + 2);
    for (std::size_t k = Fixed; k < 3; ++k) arguments[k] = u[k - Fixed];
    const program::derivative_arithmetic ops{{g}};
    return ops.call(*function, arguments.data());
  }
};
template <class Row>
using one = subject<Row, 1>;
template <class Row>
using two = subject<Row, 2>;
template <class Row>
using three = subject<Row, 3>;
template <class Row>
using with_index = subject<Row, 2, 1>;
template <class Row>
using with_shapes = subject<Row, 3, 2>;
template <template <class> class Subject, class... Rows>
using subjects = boost::mp11::mp_transform<Subject, mp_append<Rows...>>;
using rows_to_test =
    mp_append<subjects<one, function_table, safe_functions, special_functions>,
              subjects<two, functions_of_two, safe_functions_of_two, special_functions_of_two>,
              subjects<three, functions_of_three>,
              subjects<with_index, special_functions_with_index, special_functions_with_shape>,
              subjects<with_shapes, special_functions_with_shapes>>;

// Arguments between 0.2 and 0.9 suit all rows but this, whose are shifted, and lambert_wm1, whose are a third
// of that, and negative.
template <class Row>
constexpr rational shift{0, 1};
template <>
constexpr rational shift<one<acosh_>>{3, 2};
template <>
constexpr rational shift<one<safe_acosh_>>{3, 2};

detail::buffer<int> both(int k, int l) {
  detail::buffer<int> ids;
  ids.push_back(k), ids.push_back(l);
  return ids;
}

// Not a template: only how a row is called is compiled for each.
void check_laws(int (*call)(graph&, const std::array<int, 3>&), rational shifted_by, bool is_negative,
                const wide& at_x, const wide& at_y) {
  calculus c({"x", "y"}, {at_x, at_y}, 1e-38);
  graph& g = c.g;
  const int x = c.variables[0], y = c.variables[1];
  const int shift_id = g.constant(shifted_by), minus_three = g.constant(-3);
  const auto inner = [&](int u) { return is_negative ? c.quotient(u, minus_three) : c.sum(u, shift_id); };
  // arguments that depend on both variables
  const int xy = c.product(x, y), x_plus_y = c.sum(x, y), half = g.constant(rational{1, 2});
  const std::array inside{inner(xy), inner(c.product(x_plus_y, half)), inner(c.product(x, half))};
  const int f = call(g, inside);
  const int square = c.product(x, x), y_plus_two = c.sum(y, g.constant(2));
  const int h = c.sum(square, y_plus_two);

  c.linearity(f, h);
  c.product_rule(f, h);
  c.quotient_rule(f, h);
  c.mixed_partials(f);
  c.mixed_partials(c.quotient(f, h));

  // y^2 f(ratios): homogeneous of degree 2
  const std::array ratios{inner(c.quotient(x, x_plus_y)), inner(c.quotient(y, x_plus_y)), inner(half)};
  const int of_ratios = call(g, ratios), y_square = c.product(y, y);
  c.euler(c.product(y_square, of_ratios), 2);

  const char* const broken = c.broken();
  CHECK((broken == nullptr ? "none" : broken) == std::string("none"));
  CHECK(c.checked == 15);

  // the Jacobian of a composition: (f(p, q, q), f(q, p, p)) of p(x, y) and q(x, y)
  const int first = call(g, {inside[0], inside[1], inside[1]}),
            second = call(g, {inside[1], inside[0], inside[0]});
  const auto composed = program::jacobian(g, info<log_>, both(first, second), c.variables);
  const auto of_inner = program::jacobian(g, info<log_>, both(inside[0], inside[1]), c.variables);
  const std::vector<wide> r = run<all_functions>(g, c.at);
  const auto in = [&](int id) { return r[static_cast<std::size_t>(id)]; };
  calculus outer({"p", "q"}, {in(inside[0]), in(inside[1])}, 0);
  const int p = outer.variables[0], q = outer.variables[1];
  const int outer_first = call(outer.g, {p, q, q}), outer_second = call(outer.g, {q, p, p});
  const auto of_outer =
      program::jacobian(outer.g, info<log_>, both(outer_first, outer_second), outer.variables);
  const std::vector<wide> s = run<all_functions>(outer.g, outer.at);
  const auto out = [&](int id) { return s[static_cast<std::size_t>(id)]; };
  for (int i = 0; i < 2; ++i)
    for (int k = 0; k < 2; ++k) {
      const wide by_chain =
          out(of_outer[2 * i]) * in(of_inner[k]) + out(of_outer[2 * i + 1]) * in(of_inner[2 + k]);
      CHECK(abs(in(composed[2 * i + k]) - by_chain) < 1e-38 * (1 + abs(by_chain)));
    }
}

}  // namespace

TEST_CASE("Every row obeys the laws of the derivative", "[function]") {
  boost::mp11::mp_for_each<rows_to_test>([](auto row) {
    using tested = decltype(row);
    CAPTURE(tested::name);
    for (const auto& at : {std::array{0.53, 0.71}, std::array{0.9, 0.31}})
      check_laws(&tested::call, shift<tested>, std::is_same_v<tested, one<lambert_wm1_>>, at[0], at[1]);
  });
}
