// SPDX-License-Identifier: MIT
//
// Rows of two and three arguments: values, the first, second and third partial derivatives, against
// differences in 50 digits.
#include <boost/mp11/algorithm.hpp>
#include <catch2/catch.hpp>
#include <laws/row_accuracy.hpp>
#include <laws/wide_special.hpp>
#include <leibniz/leibniz.hpp>
#include <leibniz/special.hpp>
#include <random>

using namespace leibniz;
using laws::wide;

namespace {

// A row with a number of arguments.
template <class Row, int Arity>
struct with_arguments {
  using row = Row;
  static constexpr int arity = Arity;
};
template <class Row>
using with_two = with_arguments<Row, 2>;
template <class Row>
using with_three = with_arguments<Row, 3>;
using rows_to_test = boost::mp11::mp_append<
    boost::mp11::mp_transform<
        with_two, boost::mp11::mp_append<functions_of_two, safe_functions_of_two, special_functions_of_two>>,
    boost::mp11::mp_transform<with_three, functions_of_three>>;

// Where a row is tested: arguments of these sizes, of either sign or positive; over which length it varies.
struct box {
  double from = 1e-3, to = 1e3;
  bool has_signs = true;
  bool is_of_size = true;  // it varies over the length of the largest argument; or over that of each
  double units = 2;        // by how many units in the last place a value may be off
  double first = 1;        // multiples of the unit of laws/row_accuracy.hpp
  bool as_norm = false;    // higher derivatives are as accurate as the largest of them, not each by itself
};
template <class Row>
constexpr box box_of{};
// 1/f - u^2/f^3 cancels where |u| is nearly f
template <>
constexpr box box_of<hypot_>{1e-3, 1e3, true, true, 2, 1, true};
template <>
constexpr box box_of<safe_hypot_> = box_of<hypot_>;
template <>
constexpr box box_of<safe_pow_>{0.05, 20, false, false};
template <>
constexpr box box_of<xlogy_>{1e-3, 1e3, false, false};
// Boost.Math's beta, and differences of digamma and lgamma of Boost.Math and libm, which cancel
template <>
constexpr box box_of<beta_>{0.1, 8, false, false, 60, 12};
template <>
constexpr box box_of<lbeta_>{0.1, 8, false, false, 1e4, 12};
template <>
constexpr box box_of<logaddexp_>{0.1, 20, true, false, 40};

constexpr vector_variable<"u", 3> u;

template <class Row, int Arity>
constexpr auto formula() {
  if constexpr (Arity == 2)
    return function<Row>{}(u[0], u[1]);
  else
    return function<Row>{}(u[0], u[1], u[2]);
}

template <class Row, class T, std::size_t N>
T evaluate_row(const std::array<T, N>& at) {
  return std::apply([](const auto&... a) { return Row::evaluate(a...); }, at);
}

template <std::size_t N>
std::array<wide, N> widened(const std::array<double, N>& at) {
  std::array<wide, N> result;
  for (std::size_t k = 0; k < N; ++k) result[k] = at[k];
  return result;
}

// At 200 points, or every so manieth of them.
template <class Row, std::size_t N, class Check>
void at_points(const Check& check, int step = 1) {
  constexpr box b = box_of<Row>;
  std::mt19937 bits(1);
  std::uniform_real_distribution<double> size(std::log(b.from), std::log(b.to));
  for (int i = 0; i < 200; ++i) {
    std::array<double, N> at;
    for (std::size_t k = 0; k < N; ++k)
      at[k] = (b.has_signs && (i >> k & 1) != 0 ? -1 : 1) * std::exp(size(bits));
    if (i % step == 0) check(at);
  }
}

template <std::size_t N>
double length(const box& b, const std::array<double, N>& at, std::size_t k) {
  double largest = 0;
  for (const double v : at) largest = std::fmax(largest, std::fabs(v));
  return b.is_of_size ? largest : std::fmin(1, std::fabs(at[k]));
}

// f with its k-th argument moved
template <class F, std::size_t N>
auto along(const F& f, const std::array<wide, N>& at, std::size_t k) {
  return [&f, at, k](const wide& v) {
    auto moved = at;
    moved[k] = v;
    return f(moved);
  };
}

std::array<double, 3> all_of(const std::array<double, 3>& at) { return at; }
std::array<double, 3> all_of(const std::array<double, 2>& at) { return {at[0], at[1], 0}; }

// The first derivatives by each argument, the second by each pair and the third by each, against the
// differences; the bound is that of laws/row_accuracy.hpp with the conditions by all arguments.
template <class Row, std::size_t N>
void check_accuracy_at(std::array<laws::worst, 4>& w, const std::array<double, N>& at) {
  static constexpr auto f = formula<Row, static_cast<int>(N)>();
  constexpr box b = box_of<Row>;
  const auto all = all_of(at);
  const auto wide_at = widened(at);
  const auto wide_all = widened(all);
  const auto [g, H] = evaluate<gradient<f, u>, hessian<f, u>>(all);
  const std::array symbolic{value<derivative<f, u[0]>>(u = all), value<derivative<f, u[1]>>(u = all),
                            value<derivative<f, u[2]>>(u = all)};
  const std::array third{value<derivative<f, u[0], 3>>(u = all), value<derivative<f, u[1], 3>>(u = all),
                         value<derivative<f, u[2], 3>>(u = all)};
  const auto [wide_g, wide_H] = evaluate<gradient<f, u>, hessian<f, u>>(wide_all);
  wide largest = 0;
  for (std::size_t i = 0; i < N; ++i)
    for (std::size_t j = 0; b.as_norm && j < N; ++j)
      if (largest < abs(wide_H[i][j])) largest = abs(wide_H[i][j]);
  for (std::size_t i = 0; i < N; ++i) {
    const double l = length(b, at, i);
    const auto r = laws::differences_of(along(evaluate_row<Row, wide, N>, wide_at, i), at[i], l);
    wide scale = abs(r.derivative[1]);
    for (std::size_t j = 0; j < N; ++j) scale = scale + abs(wide_at[j] * wide_H[i][j]);
    for (const double v : {g[i], symbolic[i]})
      w[1].add(at[i], abs(wide(v) - r.derivative[1]), 1e-15 * b.first * scale + r.noise);
    w[0].add(at[i], abs(wide_g[i] - r.derivative[1]), 1e-25 * scale + r.noise);
    w[3].add(
        at[i], abs(wide(third[i]) - r.derivative[3]),
        1e-13 * b.first * (abs(r.derivative[3]) + abs(wide_at[i] * r.derivative[4]) + largest / l) + r.noise);
    for (std::size_t j = 0; j < N; ++j) {
      // as a function of the j-th argument, the i-th slope and its own slopes
      const double m = length(b, at, j);
      const auto s = laws::differences_of(
          along([&](const auto& p) { return gradient<f, u>(p)[i]; }, wide_all, j), at[j], m);
      const wide size = abs(s.derivative[1]) + abs(wide_at[j] * s.derivative[2]) + largest;
      w[2].add(at[j], abs(wide(H[i][j]) - s.derivative[1]), 1e-13 * b.first * size + s.noise);
      w[0].add(at[j], abs(wide_H[i][j] - s.derivative[1]), 1e-25 * size + s.noise);
    }
  }
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("A value of several arguments is that of the function of its name", "[function]",
                        rows_to_test) {
  using row = typename TestType::row;
  constexpr auto f = formula<row, TestType::arity>();
  at_points<row, TestType::arity>([&](const auto& at) {
    CAPTURE(row::name, at[0], at[1]);
    CHECK(laws::units_off(evaluate_row<row>(at), evaluate_row<row>(widened(at))) < box_of<row>.units);
    CHECK(value<f>(u = all_of(at)) == evaluate_row<row>(at));
  });
}

TEMPLATE_LIST_TEST_CASE("The partial derivatives of a row of several arguments are right", "[function]",
                        rows_to_test) {
  using row = typename TestType::row;
  CAPTURE(row::name, TestType::arity);
  std::array<laws::worst, 4> w;
  constexpr bool is_dear = boost::mp11::mp_contains<special_functions_of_two, row>::value;
  at_points<row, TestType::arity>([&](const auto& at) { check_accuracy_at<row>(w, at); }, is_dear ? 10 : 1);
  for (std::size_t k = 0; k < w.size(); ++k) {
    CAPTURE(k, w[k].at);
    CHECK(w[k].ratio < 1);
  }
}

TEMPLATE_LIST_TEST_CASE("A definition in several arguments is the value", "[function]", rows_to_test) {
  using row = typename TestType::row;
  at_points<row, TestType::arity>([&](const auto& at) {
    std::apply(
        [](const auto&... a) {
          if constexpr (requires { row::definition(a...); })
            CHECK(abs(row::definition(a...) - row::evaluate(a...)) < 1e-46 * (1 + abs(row::evaluate(a...))));
        },
        widened(at));
  });
}

// ---- what is known of single rows

TEST_CASE("The length of a Pythagorean triple or quadruple is an integer", "[function]") {
  CHECK(value<hypot(u[0], u[1])>(u = std::array{3.0, 4.0, 0.0}) == 5);
  CHECK(value<hypot(u[0], u[1], u[2])>(u = std::array{2.0, 3.0, 6.0}) == 7);
  const auto g = gradient<hypot(u[0], u[1], u[2]), u>(2.0, 3.0, 6.0);
  CHECK(g == std::array{2.0 / 7, 3.0 / 7, 6.0 / 7});
}

TEST_CASE("A length neither overflows nor underflows on its way", "[function]") {
  CHECK(value<hypot(u[0], u[1])>(u = std::array{3e200, 4e200, 0.0}) == Approx(5e200));
  CHECK(gradient<hypot(u[0], u[1]), u[0]>(u = std::array{3e200, 4e200, 0.0})[0] == Approx(0.6));
  CHECK(gradient<hypot(u[0], u[1]), u[0]>(u = std::array{3e-200, 4e-200, 0.0})[0] == Approx(0.6));
}

TEST_CASE("The slopes of an angle do not jump where the angle does", "[function]") {
  constexpr auto angle = atan2(u[1], u[0]);
  const double above = value<angle>(u = std::array{-2.0, 0.0, 0.0}),
               below = value<angle>(u = std::array{-2.0, -0.0, 0.0});
  CHECK(above == Approx(3.14159265358979));
  CHECK(below == Approx(-3.14159265358979));
  CHECK(gradient<angle, u>(-2.0, 0.0, 0.0) == std::array{0.0, -0.5, 0.0});
  CHECK(gradient<angle, u>(-2.0, -0.0, 0.0) == std::array{0.0, -0.5, 0.0});
}

TEST_CASE("fma rounds once", "[function]") {
  const double a = 1 + 0x1p-30;
  CHECK(value<fma(u[0], u[1], u[2])>(u = std::array{a, a, -1.0}) == 0x1p-29 + 0x1p-60);
  CHECK(gradient<fma(u[0], u[1], u[2]), u>(2.0, 3.0, 5.0) == std::array{3.0, 2.0, 1.0});
}
