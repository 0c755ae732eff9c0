// SPDX-License-Identifier: MIT
//
// Rows of two and three arguments: values, first and second partial derivatives, by every argument, against
// slopes in 50 digits.
#include <boost/mp11/algorithm.hpp>
#include <catch2/catch.hpp>
#include <laws/wide.hpp>
#include <leibniz/leibniz.hpp>
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
using rows_to_test = boost::mp11::mp_append<boost::mp11::mp_transform<with_two, functions_of_two>,
                                            boost::mp11::mp_transform<with_three, functions_of_three>>;

constexpr vector_variable<"u", 3> u;

template <class Row, int Arity>
constexpr auto formula() {
  if constexpr (Arity == 2)
    return function<Row>{}(u[0], u[1]);
  else
    return function<Row>{}(u[0], u[1], u[2]);
}

template <class Row, class T, std::size_t N>
T evaluate(const std::array<T, N>& at) {
  return std::apply([](const auto&... a) { return Row::evaluate(a...); }, at);
}

template <std::size_t N>
std::array<wide, N> widened(const std::array<double, N>& at) {
  std::array<wide, N> result;
  for (std::size_t k = 0; k < N; ++k) result[k] = at[k];
  return result;
}

// ∂/∂u_k of a function of the point.
template <std::size_t N, class F>
wide slope(const F& f, const std::array<wide, N>& at, std::size_t k) {
  return laws::difference_quotient(
      [&](const wide& v) {
        auto moved = at;
        moved[k] = v;
        return f(moved);
      },
      at[k]);
}

// In all octants, not near the origin nor the cut of atan2.
template <std::size_t N, class Check>
void at_points(const Check& check) {
  std::mt19937 bits(1);
  std::uniform_real_distribution<double> size(0.2, 4);
  for (int i = 0; i < 64; ++i) {
    std::array<double, N> at;
    for (std::size_t k = 0; k < N; ++k) at[k] = (i >> k & 1) != 0 ? -size(bits) : size(bits);
    check(at);
  }
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("A value of several arguments is that of the function of its name", "[function]",
                        rows_to_test) {
  using row = typename TestType::row;
  constexpr auto f = formula<row, TestType::arity>();
  at_points<TestType::arity>([&](const auto& at) {
    CAPTURE(row::name, at[0], at[1]);
    CHECK(laws::units_off(evaluate<row>(at), evaluate<row>(widened(at))) < 2);
    std::array<double, 3> all{};
    std::copy(at.begin(), at.end(), all.begin());
    CHECK(value<f>(u = all) == evaluate<row>(at));
  });
}

TEMPLATE_LIST_TEST_CASE("The partial derivatives of a row of several arguments are its slopes", "[function]",
                        rows_to_test) {
  using row = typename TestType::row;
  constexpr auto f = formula<row, TestType::arity>();
  at_points<TestType::arity>([&](const auto& at) {
    CAPTURE(row::name, at[0], at[1]);
    std::array<double, 3> all{};
    std::copy(at.begin(), at.end(), all.begin());
    const auto wide_at = widened(at);
    const auto wide_all = widened(all);
    const auto g = gradient<f, u>(all);
    const auto wide_g = gradient<f, u>(wide_all);
    const std::array symbolic{value<derivative<f, u[0]>>(u = all), value<derivative<f, u[1]>>(u = all),
                              value<derivative<f, u[2]>>(u = all)};
    for (std::size_t k = 0; k < TestType::arity; ++k) {
      CAPTURE(k);
      const wide reference = slope(evaluate<row, wide, TestType::arity>, wide_at, k);
      CHECK(g[k] == Approx(static_cast<double>(reference)).epsilon(1e-14));
      CHECK(symbolic[k] == Approx(static_cast<double>(reference)).epsilon(1e-14));
      CHECK(abs(wide_g[k] - reference) < 1e-25 * (1 + abs(reference)));
    }
  });
}

TEMPLATE_LIST_TEST_CASE(
    "The second partial derivatives of a row of several arguments are the slopes of the first", "[function]",
    rows_to_test) {
  using row = typename TestType::row;
  constexpr auto f = formula<row, TestType::arity>();
  at_points<TestType::arity>([&](const auto& at) {
    CAPTURE(row::name, at[0], at[1]);
    std::array<double, 3> all{};
    std::copy(at.begin(), at.end(), all.begin());
    const auto H = hessian<f, u>(all);
    const auto wide_all = widened(all);
    for (std::size_t i = 0; i < TestType::arity; ++i)
      for (std::size_t j = 0; j < TestType::arity; ++j) {
        CAPTURE(i, j);
        const wide reference = slope([&](const auto& p) { return gradient<f, u>(p)[i]; }, wide_all, j);
        CHECK(H[i][j] == Approx(static_cast<double>(reference)).epsilon(1e-13).margin(1e-15));
      }
  });
}

TEMPLATE_LIST_TEST_CASE("A definition in several arguments is the value", "[function]", rows_to_test) {
  using row = typename TestType::row;
  at_points<TestType::arity>([&](const auto& at) {
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
