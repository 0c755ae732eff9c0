// SPDX-License-Identifier: MIT
//
// The special functions: against themselves in 50 digits like the table, against published values, and at
// their poles.
#include <catch2/catch.hpp>
#include <cmath>
#include <laws/function_row.hpp>
#include <leibniz/special.hpp>
#include <numbers>

using namespace leibniz;
using laws::interval, laws::wide;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

template <class Row>
constexpr interval range{0.2, 6, 8};
constexpr interval between_poles{-1.7, -1.3};

// polygamma of one order, as a row of one argument
template <int N>
struct polygamma_of {
  static constexpr const char* name = N == 1   ? "polygamma(1, .)"
                                      : N == 2 ? "polygamma(2, .)"
                                               : "polygamma(3, .)";
  static auto evaluate(const auto& u) { return polygamma_::evaluate(N, u); }
  static constexpr auto derivative(auto u, auto) { return function<polygamma_>{}(N + 1, u); }
};
using orders = boost::mp11::mp_list<polygamma_of<1>, polygamma_of<2>, polygamma_of<3>>;
using all = boost::mp11::mp_append<special_functions, orders>;

bool near(double given, double published, double tolerance) {
  return std::fabs(given - published) <= tolerance * std::fabs(published);
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("A special function's value is that of the function of its name", "[function]", all) {
  laws::check_values<TestType>(range<TestType>);
  laws::at_points(between_poles, [](double u) {  // where some of them have a zero
    CAPTURE(TestType::name, u);
    const wide reference = laws::reference<TestType>(u);
    CHECK(static_cast<double>(abs(wide(TestType::evaluate(u)) - reference) / (10 + abs(reference))) < 4e-15);
  });
}

TEMPLATE_LIST_TEST_CASE("A special function's derivative is the slope of its values", "[function]", all) {
  laws::check_derivative<TestType>(range<TestType>);
  laws::check_wide_derivative<TestType>(range<TestType>);
  laws::check_wide_derivative<TestType>(between_poles);
}

TEMPLATE_LIST_TEST_CASE("A special function's derivatives as formulas and programs are its slopes",
                        "[function]", special_functions) {
  laws::check_formulas<TestType>(range<TestType>);
  laws::check_second_rule<TestType>(range<TestType>);
}

TEMPLATE_LIST_TEST_CASE("A special function's exact points are exact", "[function]", special_functions) {
  laws::check_exact_points<TestType>();
}

// Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, table 6.1 and section 6.4; DLMF 5.4.
TEST_CASE("Special functions have their published values", "[function]") {
  constexpr double euler = 0.577215664901532860606512;
  constexpr double pi = std::numbers::pi;
  CHECK(near(value<tgamma(x)>(x = 1.25), 0.9064024771, 1e-10));
  CHECK(near(value<tgamma(x)>(x = 0.5), std::sqrt(pi), 1e-15));
  CHECK(near(value<tgamma(x)>(x = -0.5), -2 * std::sqrt(pi), 1e-15));
  CHECK(near(value<lgamma(x)>(x = 1.75), -0.0844011210, 1e-8));
  CHECK(near(value<digamma(x)>(x = 1.0), -euler, 1e-15));
  CHECK(near(value<digamma(x)>(x = 0.5), -euler - 2 * std::numbers::ln2, 1e-15));
  CHECK(near(value<digamma(x)>(x = 1.5), 0.0364899740, 1e-8));
  CHECK(near(value<polygamma(1, x)>(x = 1.0), pi * pi / 6, 1e-15));
  CHECK(near(value<polygamma(1, x)>(x = 0.5), pi * pi / 2, 1e-15));
  CHECK(near(value<polygamma(2, x)>(x = 1.0), -2 * 1.2020569031595942854, 1e-15));  // -2 zeta(3)
  CHECK(near(value<polygamma(3, x)>(x = 1.0), pi * pi * pi * pi / 15, 1e-15));
  CHECK(near(value<polygamma(0, x)>(x = 1.0), -euler, 1e-15));
  CHECK(near(value<beta(x, y)>(x = 2.0, y = 3.0), 1.0 / 12, 1e-15));
  CHECK(near(value<beta(x, y)>(x = 0.5, y = 0.5), pi, 1e-15));
  CHECK(near(value<lbeta(x, y)>(x = 2.0, y = 3.0), -std::log(12.0), 1e-15));
}

TEST_CASE("The gradient of the gamma function at 1 is minus Euler's constant", "[function]") {
  CHECK(near(gradient<tgamma(x), x>(1.0)[0], -0.57721566490153286, 1e-15));
  // Γ''(1) = γ² + π²/6
  CHECK(near(hessian<tgamma(x), x>(1.0)[0][0], 0.3331779238077186 + 1.6449340668482264, 1e-14));
}

TEST_CASE("The partial derivatives of beta and its logarithm are their slopes", "[function]") {
  const auto check = [](const auto& f, const auto& g, double a, double b) {
    CAPTURE(a, b);
    const std::array slopes{laws::difference_quotient([&](const wide& v) { return f(v, wide(b)); }, wide(a)),
                            laws::difference_quotient([&](const wide& v) { return f(wide(a), v); }, wide(b))};
    const auto given = g(wide(a), wide(b));
    const auto in_double = g(a, b);
    for (std::size_t k = 0; k < 2; ++k) {
      CHECK(abs(given[k] - slopes[k]) < 1e-22 * (1 + abs(slopes[k])));
      CHECK(in_double[k] == Approx(static_cast<double>(slopes[k])).epsilon(1e-13));
    }
  };
  for (const double a : {0.3, 1.5, 4.0})
    for (const double b : {0.7, 2.5}) {
      check([](const auto& u, const auto& v) { return beta_::evaluate(u, v); },
            [](const auto& u, const auto& v) { return gradient<beta(x, y), x, y>(u, v); }, a, b);
      check([](const auto& u, const auto& v) { return lbeta_::evaluate(u, v); },
            [](const auto& u, const auto& v) { return gradient<lbeta(x, y), x, y>(u, v); }, a, b);
      const wide product = value<beta(x, y)>(x = wide(a), y = wide(b));
      CHECK(abs(product - beta_::definition(wide(a), wide(b))) < 1e-45 * product);
      CHECK(abs(log(product) - lbeta_::evaluate(wide(a), wide(b))) < 1e-45);
    }
}

TEST_CASE("Derivatives of high order of log gamma are right", "[function]") {
  // d^n/dx^n log Γ(x) = ψ^(n-1)(x); at 1, (-1)^n (n - 1)! ζ(n)
  CHECK(near(value<derivative<lgamma(x), x, 4>>(x = 1.0), 6 * 1.0823232337111382, 1e-14));
  CHECK(near(value<derivative<lgamma(x), x, 5>>(x = 1.0), -24 * 1.0369277551433699, 1e-14));
  CHECK(near(value<derivative<lgamma(x), x, 6>>(x = 1.0), 120 * 1.0173430619844491, 1e-14));
}

TEST_CASE("At poles nothing is thrown", "[function]") {
  CHECK(!std::isfinite(value<digamma(x)>(x = 0.0)));
  CHECK(!std::isfinite(value<digamma(x)>(x = -2.0)));
  CHECK(!std::isfinite(value<polygamma(1, x)>(x = 0.0)));
  CHECK(!std::isfinite(value<tgamma(x)>(x = 0.0)));
  CHECK(!std::isfinite(value<beta(x, y)>(x = -1.0, y = 2.0)));
  CHECK(!std::isfinite(gradient<lgamma(x), x>(0.0)[0]));
  CHECK(std::isnan(value<digamma(x)>(x = std::nan(""))));
}

TEST_CASE("Special functions of float and long double are those of their type", "[function]") {
  CHECK(value<digamma(x)>(x = 0.5f) == Approx(-1.9635100f).epsilon(1e-6));
  CHECK(std::is_same_v<decltype(value<digamma(x)>(x = 0.5f)), float>);
  CHECK(std::fabs(value<digamma(x)>(x = 1.0L) + 0.577215664901532860606512L) < 1e-18L);
}
