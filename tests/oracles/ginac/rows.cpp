// SPDX-License-Identifier: MIT
//
// Every row of the function table that GiNaC knows or can be told: value, and derivatives to the third order.
#include <catch2/catch.hpp>
#include <cmath>
#include <leibniz/special.hpp>
#include <string>

#include "reader.hpp"

using namespace leibniz;
using namespace leibniz::oracles;
using boost::mp11::mp_list;
using program::function_info;
using program::graph;

namespace {

constexpr const char* names[] = {"u", "v", "w"};
constexpr const function_info* logarithm = &program::function_info_of<log_, 1>::value;

// A function of the table called with its arguments; the first few may be held constant: indices and shapes.
struct called {
  graph g;
  int value = -1;
  detail::buffer<int> variables;
  std::vector<GiNaC::realsymbol> symbols;

  called(const function_info& f, const std::vector<int>& held) {
    int arguments[3] = {-1, -1, -1};
    for (int k = 0; k < f.arity; ++k)
      if (k < static_cast<int>(held.size())) {
        arguments[k] = g.constant(held[static_cast<std::size_t>(k)]);
      } else {
        arguments[k] = g.input(names[k]);
        variables.push_back(arguments[k]);
        symbols.emplace_back(names[k]);
      }
    value = program::call_or_select(program::exact_arithmetic{g}, f, arguments);
  }
  std::vector<ex> as_inputs() const { return {symbols.begin(), symbols.end()}; }
};

// The derivatives of one instruction to this order, ours and GiNaC's, in the same order.
struct derivative_pair {
  int ours;
  ex theirs;
};
std::vector<derivative_pair> derivatives(called& c, const ex& value, int order) {
  std::vector<derivative_pair> all, last = {{c.value, value}};
  for (int n = 1; n <= order; ++n) {
    std::vector<derivative_pair> next;
    for (const derivative_pair& d : last) {
      const auto gradient = program::adjoint(c.g, logarithm, d.ours, c.variables);
      for (std::size_t k = 0; k < c.symbols.size(); ++k)
        next.push_back({gradient[static_cast<int>(k)], d.theirs.diff(c.symbols[k])});
    }
    all.insert(all.end(), next.begin(), next.end());
    last = std::move(next);
  }
  return all;
}

// The function in GiNaC's words.
ex in_their_words(const function_info& f, const std::vector<int>& held, const called& c) {
  std::vector<ex> arguments(held.begin(), held.end());
  arguments.insert(arguments.end(), c.symbols.begin(), c.symbols.end());
  return call_of(f, arguments);
}

bool is_real(const ex& e) { return is_number(e) && e.evalf().info(GiNaC::info_flags::real); }

// At the points of a grid where the function is real: the value in double, the derivatives in 50 digits.
template <class Row, int Arity>
void check_row(const std::vector<int>& held = {}) {
  const function_info& f = program::function_info_of<Row, Arity>::value;
  CAPTURE(f.name, Arity, held);
  REQUIRE(is_known(f));
  called c(f, held);
  const ex formula = in_their_words(f, held, c);
  const auto all = derivatives(c, formula, 3);

  constexpr double grid[] = {-2.3, -1.4, -0.6, -0.2, 0.15, 0.35, 0.7, 1.6, 2.4};
  int points = 0;
  const auto n = static_cast<int>(c.symbols.size());
  for (int number = 0; number < static_cast<int>(std::pow(9, n)); number += n == 3 ? 37 : 1) {
    std::vector<double> at;
    for (int k = 0, rest = number; k < n; ++k, rest /= 9) at.push_back(grid[rest % 9] + 0.01 * k);
    std::vector<ex> inputs;
    GiNaC::exmap point;
    for (std::size_t k = 0; k < at.size(); ++k) {
      inputs.push_back(inexact(at[k]));
      point[c.symbols[k]] = inputs[k];
    }
    CAPTURE(at);
    double arguments[3]{};
    for (int k = 0; k < Arity; ++k) {
      const auto index = static_cast<std::size_t>(k);
      arguments[k] = index < held.size() ? held[index] : at[index - held.size()];
    }
    const double in_double = [&] {
      if constexpr (Arity == 1)
        return function<Row>{}(arguments[0]);
      else if constexpr (Arity == 2)
        return function<Row>{}(arguments[0], arguments[1]);
      else
        return function<Row>{}(arguments[0], arguments[1], arguments[2]);
    }();
    const ex value = formula.subs(point).evalf();
    if (!is_real(value)) continue;  // beyond the domain
    if (!std::isfinite(in_double)) {
      CHECK(!held.empty());  // densities end where their formulas go on
      continue;
    }
    ++points;
    CHECK(is_near(exact(in_double), value, 4e-15));
    const std::vector<ex> ours = read(c.g, inputs);
    for (std::size_t k = 0; k < all.size(); ++k) {
      CAPTURE(k);
      const ex mine = ours.at(static_cast<std::size_t>(all[k].ours)),
               theirs = all[k].theirs.subs(point).evalf();
      if (!is_near(mine, theirs)) {
        CAPTURE(mine, theirs);
        FAIL_CHECK("the derivatives differ");
      }
    }
  }
  CHECK(points >= 2);
}

// Where GiNaC has no value of the derivatives but knows them: their difference vanishes, or its normal form
// does.
template <class Row, int Arity>
void prove_row(const std::vector<int>& held = {}) {
  const function_info& f = program::function_info_of<Row, Arity>::value;
  CAPTURE(f.name, Arity, held);
  REQUIRE(is_known(f));
  called c(f, held);
  const auto all = derivatives(c, in_their_words(f, held, c), 3);
  const std::vector<ex> ours = read(c.g, c.as_inputs());
  for (std::size_t k = 0; k < all.size(); ++k) {
    const ex difference = ours.at(static_cast<std::size_t>(all[k].ours)) - all[k].theirs;
    CAPTURE(k, difference);
    CHECK(difference.normal().is_zero());
  }
}

template <int Arity, class... Row>
void check_rows(mp_list<Row...>) {
  (check_row<Row, Arity>(), ...);
}

}  // namespace

TEST_CASE("Rows of the function table are GiNaC's functions, with derivatives to the third order",
          "[oracles]") {
  check_rows<1>(function_table{});
  check_rows<2>(functions_of_two{});
  check_rows<3>(functions_of_three{});
  check_rows<1>(safe_functions{});
  check_rows<2>(safe_functions_of_two{});
}

TEST_CASE("So are those with branches and special functions", "[oracles]") {
  check_rows<1>(mp_list<abs_, sign_>{});
  check_rows<2>(mp_list<max_, min_>{});
  check_rows<1>(mp_list<logistic_, logit_, softplus_, log1mexp_, normal_pdf_, normal_cdf_>{});
  check_row<logaddexp_, 2>();
  for (const int order : {0, 1, 2, 5}) check_row<sph_bessel_, 2>({order});
  for (const int shape : {1, 2, 5}) check_row<gamma_p_derivative_, 2>({shape});
  check_row<ibeta_derivative_, 3>({2, 3});
  check_row<ibeta_derivative_, 3>({1, 4});
}

TEST_CASE("The gamma function and its kin have the derivatives that GiNaC gives them", "[oracles]") {
  prove_row<tgamma_, 1>();
  prove_row<lgamma_, 1>();
  prove_row<digamma_, 1>();
  prove_row<beta_, 2>();
  prove_row<lbeta_, 2>();
  for (const int order : {1, 2, 7}) prove_row<polygamma_, 2>({order});
}

namespace {

template <class Notation>
ex parsed(const Notation& text, GiNaC::parser& reader) {
  return reader(std::string(text.data(), text.size()));
}

template <auto f, auto x>
void check_printed(GiNaC::parser& reader, const GiNaC::realsymbol& by) {
  const ex difference = parsed(text<f>, reader).diff(by) - parsed(text<derivative<f, x>>, reader);
  CAPTURE(std::string(text<f>.data(), text<f>.size()), difference);
  CHECK(difference.normal().is_zero());
}

}  // namespace

TEST_CASE("A derivative as it is printed is GiNaC's derivative of the formula as it is printed",
          "[oracles]") {
  constexpr variable<"x"> x;
  constexpr variable<"y"> y;
  const GiNaC::realsymbol a("x"), b("y");
  GiNaC::parser reader(GiNaC::symtab{{"x", a}, {"y", b}});
  check_printed<3 * x * x * y + sin(2 * y) + 1, y>(reader, b);
  check_printed<(x * x - y) / (1 + x * y * y), x>(reader, a);
  check_printed<pow(x + 2 * y, 7) / (x - y / 3), y>(reader, b);
  check_printed<1 / (x - 1 / (y - 1 / (x + y))), x>(reader, a);
  check_printed<exp(-x * x / 2) * cos(3 * x * y), x>(reader, a);
  check_printed<sqrt(1 + x * x) * log(1 + y * y), x>(reader, a);
  check_printed<atan(x / y) - (x - y) / (x + y), y>(reader, b);
  check_printed<-pow(-x, 3) - -y*(x - (y - x)), x>(reader, a);
}
