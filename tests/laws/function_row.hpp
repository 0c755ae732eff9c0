// SPDX-License-Identifier: MIT
//
// What must hold for a row of one argument, over an interval of its domain.
#pragma once

#include <boost/mp11/algorithm.hpp>
#include <catch2/catch.hpp>
#include <laws/row_accuracy.hpp>
#include <random>

namespace leibniz::laws {

struct interval {
  double from = -3, to = 3;
  double units = 2;  // by how many units in the last place a value may be off
};

template <class Check>
void at_points(interval range, const Check& check) {
  std::mt19937 bits(1);
  std::uniform_real_distribution<double> point(range.from, range.to);
  for (int i = 0; i < 40; ++i) check(point(bits));
}

template <class Row>
wide reference(const wide& u) {
  return Row::evaluate(u);
}

// evaluate is the function, and what a formula calls.
template <class Row>
void check_values(interval range) {
  at_points(range, [&](double u) {
    CAPTURE(Row::name, u);
    CHECK(units_off(Row::evaluate(u), reference<Row>(u)) < range.units);
    CHECK(value<row_formula<Row>>(row_variable = u) == Row::evaluate(u));
  });
}

template <class Row>
void check_wide_derivative(interval range) {
  at_points(range, [](double u) {
    CAPTURE(Row::name, u);
    const wide slope = difference_quotient(reference<Row>, u), at = u;
    const wide difference = Row::derivative(at, Row::evaluate(at)) - slope;
    CHECK(abs(difference) < 1e-25 * (1 + abs(slope)));
  });
}

template <class Row>
void check_symmetry(interval range) {
  at_points(range, [](double u) {
    CAPTURE(Row::name, u);
    const double right = Row::evaluate(u), left = Row::evaluate(-u);
    switch (leibniz::detail::symmetry<Row>()) {
      case parity::even: CHECK(left == right); break;
      case parity::odd: CHECK(left == -right); break;
      case parity::none:
        CHECK_FALSE(left == right);
        CHECK_FALSE(left == -right);
        break;
    }
  });
}

template <class Row>
void check_exact_points() {
  if constexpr (requires { Row::exact; })
    for (const exact_point& p : Row::exact) {
      CAPTURE(Row::name, p.argument.numerator, p.argument.denominator);
      CHECK(Row::evaluate(to_double(p.argument)) == to_double(p.value));
      CHECK(abs(reference<Row>(to_double(p.argument)) - wide(to_double(p.value))) < 1e-48);
    }
}

// What a row says it is in terms of others, for proofs: right wherever the function is defined.
template <class Row>
void check_definition(interval range) {
  if constexpr (requires(wide u) { Row::definition(u); })
    at_points(range, [](double u) {
      CAPTURE(Row::name, u);
      const wide by_definition = Row::definition(wide(u));
      CHECK(abs(by_definition - reference<Row>(u)) < 1e-46 * (1 + abs(by_definition)));
    });
}

}  // namespace leibniz::laws
