// SPDX-License-Identifier: MIT
//
// Every row of the function table: whoever adds one adds its range here, and it is tested.
#include <boost/mp11/algorithm.hpp>
#include <catch2/catch.hpp>
#include <laws/wide.hpp>
#include <leibniz/leibniz.hpp>
#include <random>

using namespace leibniz;
using laws::wide;

namespace {

// Where a row is tested: inside its domain, away from where its derivative is infinite.
struct interval {
  double from = -3, to = 3;
};
template <class Row>
constexpr interval range{};
template <>
constexpr interval range<log_>{0.1, 9};
template <>
constexpr interval range<sqrt_>{0.1, 9};
template <>
constexpr interval range<cbrt_>{0.1, 9};
template <>
constexpr interval range<log2_>{0.1, 9};
template <>
constexpr interval range<log10_>{0.1, 9};
template <>
constexpr interval range<log1p_>{-0.8, 9};
template <>
constexpr interval range<tan_>{-1.3, 1.3};
template <>
constexpr interval range<asin_>{-0.9, 0.9};
template <>
constexpr interval range<acos_>{-0.9, 0.9};
template <>
constexpr interval range<acosh_>{1.2, 9};
template <>
constexpr interval range<atanh_>{-0.9, 0.9};
template <>
constexpr interval range<sec_>{-1.3, 1.3};
template <>
constexpr interval range<csc_>{0.3, 2.8};
template <>
constexpr interval range<cot_>{0.3, 2.8};
template <>
constexpr interval range<csch_>{0.3, 3};
template <>
constexpr interval range<coth_>{0.3, 3};

template <class Row, class Check>
void at_points(const Check& check) {
  std::mt19937 bits(1);
  std::uniform_real_distribution<double> point(range<Row>.from, range<Row>.to);
  for (int i = 0; i < 40; ++i) check(point(bits));
}

constexpr variable<"x"> x;
template <class Row>
constexpr call<Row, variable<"x">> of_x{};

template <class Row>
wide reference(const wide& u) {
  return Row::evaluate(u);
}

}  // namespace

// A derivative is a few operations on u and f(u), each rounded: how far that may be off depends on the row's
// formula (1 - fu*fu cancels where tanh is near 1), so that the bound is relative to the largest term.

TEMPLATE_LIST_TEST_CASE("A row's value is that of the function of its name", "[function]", function_table) {
  at_points<TestType>([](double u) {
    CAPTURE(TestType::name, u);
    CHECK(laws::units_off(TestType::evaluate(u), reference<TestType>(u)) < 2);
    CHECK(value<of_x<TestType>>(x = u) == TestType::evaluate(u));
  });
}

TEMPLATE_LIST_TEST_CASE("A row's derivative, called with doubles, is the slope of its values", "[function]",
                        function_table) {
  at_points<TestType>([](double u) {
    CAPTURE(TestType::name, u);
    const wide slope = laws::difference_quotient(reference<TestType>, u);
    CHECK(TestType::derivative(u, TestType::evaluate(u)) ==
          Approx(static_cast<double>(slope)).epsilon(1e-14).margin(1e-15));
  });
}

TEMPLATE_LIST_TEST_CASE("A row's derivative, called with 50 digits, is the slope of its values to 25 digits",
                        "[function]", function_table) {
  at_points<TestType>([](double u) {
    CAPTURE(TestType::name, u);
    const wide slope = laws::difference_quotient(reference<TestType>, u), at = u;
    const wide difference = TestType::derivative(at, TestType::evaluate(at)) - slope;
    CHECK(abs(difference) < 1e-25 * (1 + abs(slope)));
  });
}

TEMPLATE_LIST_TEST_CASE("The first and second derivative of a row as formulas are its slopes", "[function]",
                        function_table) {
  at_points<TestType>([](double u) {
    CAPTURE(TestType::name, u);
    const double first = value<derivative<of_x<TestType>, x>>(x = u);
    const double second = value<derivative<of_x<TestType>, x, 2>>(x = u);
    const wide slope = laws::difference_quotient(reference<TestType>, u);
    const wide curvature = laws::second_difference_quotient(reference<TestType>, u);
    CHECK(first == Approx(static_cast<double>(slope)).epsilon(1e-14).margin(1e-15));
    CHECK(second == Approx(static_cast<double>(curvature)).epsilon(1e-13).margin(1e-14));
  });
}

TEMPLATE_LIST_TEST_CASE("The second rule of a row, as a program uses it, is the curvature", "[function]",
                        function_table) {
  at_points<TestType>([](double u) {
    CAPTURE(TestType::name, u);
    const wide curvature = laws::second_difference_quotient(reference<TestType>, u);
    CHECK(hessian<of_x<TestType>, x>(u)[0][0] ==
          Approx(static_cast<double>(curvature)).epsilon(1e-13).margin(1e-14));
  });
}

TEMPLATE_LIST_TEST_CASE("A row's symmetry holds to the bit", "[function]", function_table) {
  at_points<TestType>([](double u) {
    CAPTURE(TestType::name, u);
    const double right = TestType::evaluate(u), left = TestType::evaluate(-u);
    switch (detail::symmetry<TestType>()) {
      case parity::even: CHECK(left == right); break;
      case parity::odd: CHECK(left == -right); break;
      case parity::none:
        CHECK_FALSE(left == right);
        CHECK_FALSE(left == -right);
        break;
    }
  });
}

TEMPLATE_LIST_TEST_CASE("A row's exact points are exact", "[function]", function_table) {
  if constexpr (requires { TestType::exact; })
    for (const exact_point& p : TestType::exact) {
      CAPTURE(TestType::name, p.argument.numerator, p.argument.denominator);
      CHECK(TestType::evaluate(to_double(p.argument)) == to_double(p.value));
      CHECK(abs(reference<TestType>(to_double(p.argument)) - wide(to_double(p.value))) < 1e-49);
    }
}

// What a row says it is in terms of others, for proofs: right wherever the function is defined.
TEMPLATE_LIST_TEST_CASE("A row's definition is its value", "[function]", function_table) {
  if constexpr (requires(wide u) { TestType::definition(u); })
    at_points<TestType>([](double u) {
      CAPTURE(TestType::name, u);
      const wide by_definition = TestType::definition(wide(u));
      CHECK(abs(by_definition - reference<TestType>(u)) < 1e-46 * (1 + abs(by_definition)));
    });
}

TEMPLATE_LIST_TEST_CASE("A named constant is the same number in every scalar type", "[function]",
                        constant_table) {
  CAPTURE(TestType::name);
  const wide reference = TestType::template evaluate<wide>();
  CHECK(TestType::template evaluate<double>() == static_cast<double>(reference));
  CHECK(TestType::template evaluate<float>() == static_cast<float>(reference));
  CHECK(TestType::template evaluate<long double>() == static_cast<long double>(reference));
}
