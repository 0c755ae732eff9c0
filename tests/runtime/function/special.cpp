// SPDX-License-Identifier: MIT
//
// The special functions: against themselves in 50 digits like the table, against published values, and at
// their poles.
#include <catch2/catch.hpp>
#include <cmath>
#include <laws/function_row.hpp>
#include <laws/row_domains.hpp>
#include <laws/wide_special.hpp>
#include <leibniz/special.hpp>
#include <numbers>

using namespace leibniz;
using laws::interval, laws::wide;

// Where derivatives are tested, and what they may be off in multiples of the unit of laws/row_accuracy.hpp if
// that is more than 1: the first, and the second and third.
namespace leibniz::laws {

template <>
inline constexpr domain domain_of<tgamma_>{0, 50, edge::left};
template <>
inline constexpr domain domain_of<lgamma_>{0, 1e6, edge::left, growth::algebraic};
template <>
inline constexpr domain domain_of<digamma_> = domain_of<lgamma_>;
template <>
inline constexpr domain domain_of<erf_inv_>{-1, 1, edge::both};
template <>
inline constexpr domain domain_of<erfc_inv_>{0, 2, edge::both};
template <>
inline constexpr domain domain_of<normal_pdf_>{-30, 30};
template <>
inline constexpr domain domain_of<normal_cdf_>{-30, 30};
// fu is off by two units in the last place, exp(fu^2) by fu^2 times as much
template <>
inline constexpr domain domain_of<normal_quantile_>{0, 1, edge::both, growth::exponential, 2};
template <>
inline constexpr domain domain_of<logistic_>{-300, 300};
template <>
inline constexpr domain domain_of<logit_>{0, 1, edge::both};
template <>
inline constexpr domain domain_of<softplus_>{-300, 300};
template <>
inline constexpr domain domain_of<log1mexp_>{0, 230, edge::left};  // exp(3u) overflows in the third
// Derivatives of K and E hold D, whose own, (K - 2 D + k^2 D)/(k (1 - k^2)), cancels as 1/k^2 near 0.
template <>
inline constexpr domain domain_of<comp_ellint_1_>{0.1, 1, edge::right};
template <>
inline constexpr domain domain_of<comp_ellint_2_> = domain_of<comp_ellint_1_>;
template <>
inline constexpr domain domain_of<comp_ellint_d_>{0.1, 1, edge::right, growth::exponential, 60, 80};
template <>
inline constexpr domain domain_of<lambert_w0_>{-0.36787944117144233, 1e30, edge::left, growth::algebraic};
template <>
inline constexpr domain domain_of<lambert_wm1_>{-0.36787944117144233, 0, edge::both};
template <>
inline constexpr domain domain_of<expint_>{0, 100, edge::left};
// 1 - 2 u fu cancels as 1/u^2
template <>
inline constexpr domain domain_of<dawson_>{-6, 6, edge::none, growth::exponential, 12, 50};
// values of Boost.Math, by Bessel functions of fractional order
template <>
inline constexpr domain domain_of<airy_ai_>{-5, 10, edge::none, growth::exponential, 4};
template <>
inline constexpr domain domain_of<airy_ai_prime_> = domain_of<airy_ai_>;
template <>
inline constexpr domain domain_of<airy_bi_> = domain_of<airy_ai_>;
template <>
inline constexpr domain domain_of<airy_bi_prime_> = domain_of<airy_ai_>;

}  // namespace leibniz::laws

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

// Where a row's values are tested: where no zero makes its relative error large.
template <class Row>
constexpr interval range{0.2, 6, 8};
template <>
constexpr interval range<erf_inv_>{-0.95, 0.95};
template <>
constexpr interval range<erfc_inv_>{0.02, 1.98, 4};
template <>
constexpr interval range<normal_pdf_>{-3, 3, 8};
template <>
constexpr interval range<normal_cdf_>{-3, 3, 14};
template <>
constexpr interval range<normal_quantile_>{0.02, 0.98, 4};
template <>
constexpr interval range<logistic_>{-9, 9, 4};
template <>
constexpr interval range<logit_>{0.02, 0.98, 4};
template <>
constexpr interval range<softplus_>{-9, 9, 3};
template <>
constexpr interval range<comp_ellint_1_>{0.3, 0.9, 4};
template <>
constexpr interval range<comp_ellint_2_>{0.3, 0.9, 4};
template <>
constexpr interval range<comp_ellint_d_>{0.3, 0.9, 6};
template <>
constexpr interval range<lambert_w0_>{-0.3, 5, 4};
template <>
constexpr interval range<lambert_wm1_>{-0.2, -0.02, 4};
template <>
constexpr interval range<expint_>{0.6, 6, 8};
template <>
constexpr interval range<dawson_>{-6, 6, 4};
template <>
constexpr interval range<airy_ai_>{-0.9, 3, 20};
template <>
constexpr interval range<airy_ai_prime_>{-0.9, 3, 20};
template <>
constexpr interval range<airy_bi_>{-0.9, 3, 20};
template <>
constexpr interval range<airy_bi_prime_>{0.3, 3, 20};
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
using gammas = boost::mp11::mp_append<boost::mp11::mp_list<tgamma_, lgamma_, digamma_>, orders>;
using with_shapes = boost::mp11::mp_append<special_functions_with_shape, special_functions_with_shapes>;

bool near(double given, double published, double tolerance) {
  return std::fabs(given - published) <= tolerance * std::fabs(published);
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("A special function's value is that of the function of its name", "[function]", all) {
  laws::check_values<TestType>(range<TestType>);
}

TEMPLATE_LIST_TEST_CASE("The gamma functions have their values between their poles", "[function]", gammas) {
  laws::at_points(between_poles, [](double u) {  // where some of them have a zero
    CAPTURE(TestType::name, u);
    const wide reference = laws::reference<TestType>(u);
    CHECK(static_cast<double>(abs(wide(TestType::evaluate(u)) - reference) / (10 + abs(reference))) < 4e-15);
  });
}

TEMPLATE_LIST_TEST_CASE("The first three derivatives of a special function are right on its whole domain",
                        "[function]", special_functions) {
  laws::check_accuracy<TestType>(laws::domain_of<TestType>);
}

TEMPLATE_TEST_CASE_SIG("The first three derivatives of polygamma are right", "[function]", ((int N), N), 1,
                       3) {
  laws::check_accuracy<polygamma(N, x)>([](const wide& u) { return polygamma(N, u); },
                                        {0, 100, laws::edge::left});
}

TEMPLATE_LIST_TEST_CASE("The gamma functions have their slopes between their poles", "[function]", gammas) {
  laws::check_wide_derivative<TestType>(between_poles);
}

TEMPLATE_LIST_TEST_CASE("A special function's exact points are exact", "[function]", special_functions) {
  laws::check_exact_points<TestType>();
}

TEMPLATE_LIST_TEST_CASE("A special function's symmetry holds to the bit", "[function]", special_functions) {
  if constexpr (leibniz::detail::symmetry<TestType>() != parity::none)
    laws::check_symmetry<TestType>({0.05, 0.9});
}

TEMPLATE_LIST_TEST_CASE("A special function's definition is its value", "[function]", special_functions) {
  laws::check_definition<TestType>(range<TestType>);
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

TEST_CASE("The partial derivatives of logaddexp are its slopes, and nothing overflows", "[function]") {
  constexpr auto f = logaddexp(x, y);
  for (const double a : {-3.0, 0.5, 2.0})
    for (const double b : {-2.0, 0.5, 4.0}) {
      CAPTURE(a, b);
      const wide by_definition = log(exp(wide(a)) + exp(wide(b)));
      CHECK(laws::units_off(value<f>(x = a, y = b), by_definition) < 4);
      const auto g = gradient<f, x, y>(a, b);
      CHECK(g[0] == Approx(static_cast<double>(exp(wide(a) - by_definition))).epsilon(1e-15));
      CHECK(g[1] == Approx(static_cast<double>(exp(wide(b) - by_definition))).epsilon(1e-15));
    }
  CHECK(value<f>(x = 1000.0, y = 1000.0) == 1000 + std::log(2.0));
  CHECK(value<f>(x = -1000.0, y = -2000.0) == -1000);
  constexpr double infinity = std::numeric_limits<double>::infinity();
  CHECK(value<f>(x = infinity, y = infinity) == infinity);
  CHECK(value<f>(x = -infinity, y = 2.0) == 2);
  CHECK(value<f>(x = -infinity, y = -infinity) == -infinity);
}

TEST_CASE("log_sum_exp is shifted by its largest argument, and its gradient is the softmax", "[function]") {
  constexpr vector_variable<"q", 5> q;
  constexpr auto f = log_sum_exp(q[0], q[1], q[2], q[3], 2 * q[4]);
  for (const double offset : {0.0, 1000.0, -1000.0}) {
    CAPTURE(offset);
    const std::array<double, 5> at{offset + 0.5, offset - 1, offset + 2, offset, (offset - 3) / 2};
    wide sum = 0;
    for (std::size_t k = 0; k < 5; ++k) sum = sum + exp(wide((k == 4 ? 2 : 1) * at[k]));
    CHECK(laws::units_off(value<f, q>(at), log(sum)) < 3);
    const auto g = gradient<f, q>(at);
    const auto h = hessian<f, q>(at);
    for (std::size_t i = 0; i < 5; ++i) {
      const auto weight = [&](std::size_t k) { return exp(wide((k == 4 ? 2 : 1) * at[k])) / sum; };
      const double slope_i = i == 4 ? 2 : 1;
      CHECK(g[i] == Approx(static_cast<double>(slope_i * weight(i))).epsilon(1e-14));
      for (std::size_t j = 0; j < 5; ++j) {
        const double slope_j = j == 4 ? 2 : 1;
        const wide second = slope_i * slope_j * weight(i) * ((i == j ? 1 : 0) - weight(j));
        CHECK(h[i][j] == Approx(static_cast<double>(second)).epsilon(1e-13));
      }
    }
  }
}

TEMPLATE_LIST_TEST_CASE("Functions with shapes: values, and slopes by the last argument", "[function]",
                        with_shapes) {
  constexpr bool two = boost::mp11::mp_contains<special_functions_with_shapes, TestType>::value;
  constexpr auto f = [] {
    if constexpr (two)
      return function<TestType>{}(2.5, 3.25, x);
    else
      return function<TestType>{}(2.5, x);
  }();
  const auto reference = [](const wide& u) {
    if constexpr (two)
      return TestType::evaluate(wide(2.5), wide(3.25), u);
    else
      return TestType::evaluate(wide(2.5), u);
  };
  laws::at_points(two ? interval{0.05, 0.95} : interval{0.2, 6}, [&](double u) {
    CAPTURE(TestType::name, u);
    CHECK(value<f>(x = u) == Approx(static_cast<double>(reference(u))).epsilon(1e-14));
  });
  using laws::domain, laws::edge, laws::growth;
  laws::check_accuracy<f>(reference, two ? domain{0, 1, edge::both, growth::exponential, 20}
                                         : domain{0, 60, edge::left, growth::exponential, 20});
}

// (From E_0 down only recurrences lead: the third derivative of E_2 holds E_-1.)
TEMPLATE_TEST_CASE_SIG("Exponential integrals of an index have their values and derivatives", "[function]",
                       ((int N), N), 1, 2, 5) {
  static constexpr auto f = expint(N, x);
  const auto reference = [](const wide& u) { return expint(N, u); };
  laws::at_points({0.2, 6}, [&](double u) {
    CAPTURE(N, u);
    CHECK(value<f>(x = u) == Approx(static_cast<double>(reference(u))).epsilon(1e-14));
  });
  laws::check_accuracy<f>(reference,  // (Boost.Math's E_4 is off by three units)
                          {0, 100, laws::edge::left, laws::growth::exponential, N == 5 ? 4.0 : 1.0});
}

// A Bessel function of one order, in formulas and in 50 digits.
template <class Row, int N>
struct of_order {
  static constexpr auto formula = function<Row>{}(N, x);
  static wide reference(const wide& u) {
    const int n = N < 0 ? -N : N;
    const bool is_minus = Row::index == reflection::alternating && N < 0 && n % 2 != 0;
    const wide positive = Row::evaluate(n, u);
    return is_minus ? -positive : positive;
  }
};
template <class Row>
using orders_of = boost::mp11::mp_list<of_order<Row, 0>, of_order<Row, 5>>;
template <class Row>
using negative_orders_of = boost::mp11::mp_list<of_order<Row, -1>, of_order<Row, -2>>;
using bessel_rows = boost::mp11::mp_list<cyl_bessel_j_, cyl_neumann_, cyl_bessel_i_, cyl_bessel_k_>;
template <template <class> class Orders>
using bessel_functions = boost::mp11::mp_flatten<boost::mp11::mp_transform<Orders, bessel_rows>>;

// Values of Boost.Math are off by some ten units, more beside their zeros.
TEMPLATE_LIST_TEST_CASE("The first three derivatives of Bessel functions of integer order are right",
                        "[function]", bessel_functions<orders_of>) {
  laws::check_accuracy<TestType::formula>(TestType::reference,
                                          {0.01, 20, laws::edge::left, laws::growth::exponential, 20});
}

TEMPLATE_LIST_TEST_CASE("Bessel functions of negative integer order have their values and slopes",
                        "[function]", bessel_functions<negative_orders_of>) {
  constexpr auto f = TestType::formula;
  laws::at_points({0.3, 2.2}, [&](double u) {  // before the first zeros of J and its slope, but for Y
    CAPTURE(text<f>.data(), u);
    const auto close = [](double given, const wide& exact) {
      return static_cast<double>(abs(wide(given) - exact) / (wide(0.05) + abs(exact))) < 1e-13;
    };
    CHECK(close(value<f>(x = u), TestType::reference(u)));
    CHECK(close(gradient<f, x>(u)[0], laws::difference_quotient(TestType::reference, u)));
  });
}

// Abramowitz and Stegun, table 9.1 and 9.8; DLMF 10.6
TEST_CASE("Bessel functions have their published values, also at 0", "[function]") {
  CHECK(near(value<cyl_bessel_j(0, x)>(x = 1.0), 0.765197686557967, 1e-14));
  CHECK(near(value<cyl_bessel_j(1, x)>(x = 1.0), 0.440050585744934, 1e-14));
  CHECK(near(value<cyl_neumann(0, x)>(x = 1.0), 0.088256964215677, 1e-13));
  CHECK(near(value<cyl_bessel_i(0, x)>(x = 1.0), 1.266065877752008, 1e-14));
  CHECK(near(value<cyl_bessel_k(0, x)>(x = 1.0), 0.421024438240708, 1e-14));
  CHECK(gradient<cyl_bessel_j(1, x), x>(0.0)[0] == 0.5);
  CHECK(hessian<cyl_bessel_j(0, x), x>(0.0)[0][0] == -0.5);
  CHECK(gradient<cyl_bessel_i(1, x), x>(0.0)[0] == 0.5);
  CHECK(!std::isfinite(value<cyl_neumann(0, x)>(x = 0.0)));
}

// DLMF 7.17, 8.17, 9.2.3 - 9.2.6, 19.6.1 and 4.13; Abramowitz and Stegun tables 5.1, 7.5, 10.11, 17.1, 23.3
// and 26.1.
TEST_CASE("Further special functions have their published values", "[function]") {
  constexpr double pi = std::numbers::pi;
  CHECK(near(value<normal_cdf(x)>(x = 1.0), 0.841344746068543, 1e-14));
  CHECK(near(value<normal_pdf(x)>(x = 1.0), 0.241970724519143, 1e-14));
  CHECK(near(value<normal_quantile(x)>(x = 0.975), 1.959963984540054, 1e-15));
  CHECK(near(value<erf_inv(x)>(x = 0.5), 0.476936276204470, 1e-14));
  CHECK(near(value<comp_ellint_1(x)>(x = std::sqrt(0.5)), 1.854074677301372, 1e-15));
  CHECK(near(value<comp_ellint_2(x)>(x = std::sqrt(0.5)), 1.350643881047675, 1e-15));
  CHECK(near(value<comp_ellint_1(x)>(x = 0.0), pi / 2, 1e-15));
  CHECK(gradient<comp_ellint_1(x), x>(0.0)[0] == 0);
  CHECK(gradient<comp_ellint_2(x), x>(0.0)[0] == 0);
  CHECK(near(value<lambert_w0(x)>(x = 1.0), 0.567143290409784, 1e-14));  // the omega constant
  CHECK(near(value<lambert_w0(x)>(x = std::numbers::e), 1, 1e-15));
  CHECK(gradient<lambert_w0(x), x>(0.0)[0] == 1);
  CHECK(near(value<expint(x)>(x = 1.0), 1.895117816355937, 1e-15));
  CHECK(near(value<expint(1, x)>(x = 1.0), 0.219383934395520, 1e-14));
  CHECK(near(value<dawson(x)>(x = 1.0), 0.538079506912768, 1e-14));
  CHECK(near(value<airy_ai(x)>(x = 0.0), 0.355028053887817, 1e-14));
  CHECK(near(value<airy_ai_prime(x)>(x = 0.0), -0.258819403792807, 1e-14));
  CHECK(near(value<airy_bi(x)>(x = 0.0), 0.614926627446001, 1e-14));
  CHECK(near(value<airy_bi_prime(x)>(x = 0.0), 0.448288357353826, 1e-14));
  CHECK(near(value<riemann_zeta(x)>(x = 2.0), pi * pi / 6, 1e-15));
  CHECK(near(value<gamma_p(x, y)>(x = 1.0, y = 2.0), 1 - std::exp(-2.0), 1e-15));
  CHECK(near(value<ibeta(2, 3, x)>(x = 0.5), 0.6875, 1e-15));  // 11/16
}

// DLMF 9.4.1, 9.4.3: f(u) = f(0) + u f'(0) + ...
TEST_CASE("Airy functions are right just above 0", "[function]") {
  for (const double u : {1e-300, 1e-9, 7e-6, 1.1e-5, 1.2e-5}) {
    CAPTURE(u);
    CHECK(near(value<airy_ai(x)>(x = u), 0.355028053887817 - u * 0.258819403792807, 2e-15));
    CHECK(near(value<airy_bi(x)>(x = u), 0.614926627446001 + u * 0.448288357353826, 2e-15));
  }
}

TEST_CASE("Dawson's integral is right to the ends of the number line", "[function]") {
  for (const double u : {1e-300, 1e-8, 0.924, 20.0, 1e3, 1e9, 1e16, 1e200}) {
    CAPTURE(u);
    // its asymptotic series, DLMF 7.12, for large u
    const wide v = u;
    const wide series = 1 / (2 * v) *
                        (1 + 1 / (2 * v * v) + 3 / (4 * v * v * v * v) + 15 / (8 * pow(v, wide(6))) +
                         105 / (16 * pow(v, wide(8))));
    const wide reference = u < 30 ? dawson(v) : series;
    CHECK(laws::units_off(dawson_::evaluate(u), reference) < 2);
  }
  CHECK(std::fabs(dawson_::evaluate(5.0L) - static_cast<long double>(dawson(wide(5)))) < 1e-19L);
  CHECK(std::isnan(value<dawson(x)>(x = std::nan(""))));
}

TEST_CASE("log1mexp is accurate on both sides, for small and large arguments", "[function]") {
  for (const double u : {1e-12, 1e-3, 0.5, 0.69, 0.7, 2.0, 40.0}) {
    CAPTURE(u);
    const wide e = exp(-wide(u)), reference = log(1 - e), slope = e / (1 - e);
    CHECK(laws::units_off(value<log1mexp(x)>(x = u), reference) < 4);
    CHECK(laws::units_off(value<log1mexp(x)>(x = -u), reference) < 4);
    CHECK(laws::units_off(gradient<log1mexp(x), x>(u)[0], slope) < 4);
    CHECK(gradient<log1mexp(x), x>(-u)[0] == -gradient<log1mexp(x), x>(u)[0]);
  }
}

TEST_CASE("The tails of the logistic function and of the normal distribution are accurate", "[function]") {
  for (const double u : {-30.0, -15.0, 15.0, 30.0}) {
    CAPTURE(u);
    const wide e = exp(wide(u)), slope = e / ((1 + e) * (1 + e));
    CHECK(laws::units_off(gradient<logistic(x), x>(u)[0], slope) < 4);
    CHECK(laws::units_off(value<logistic(x)>(x = u), e / (1 + e)) < 4);
    CHECK(laws::units_off(value<softplus(x)>(x = u), log(1 + e)) < 4);
  }
  CHECK(value<softplus(x)>(x = 1e4) == 1e4);
  CHECK(value<logistic(x)>(x = -1e4) == 0);
  CHECK(gradient<logistic(x), x>(-1e4)[0] == 0);
  CHECK(near(value<normal_cdf(x)>(x = -10.0), 7.619853024160526e-24, 1e-13));
}

TEST_CASE("Beyond their domains special functions are NaN or infinite", "[function]") {
  CHECK(std::isnan(value<logit(x)>(x = 1.5)));
  CHECK(!std::isfinite(value<logit(x)>(x = 1.0)));
  CHECK(!std::isfinite(value<normal_quantile(x)>(x = 0.0)));
  CHECK(!std::isfinite(value<erf_inv(x)>(x = 2.0)));
  CHECK(!std::isfinite(value<lambert_w0(x)>(x = -1.0)));
  CHECK(!std::isfinite(value<lambert_wm1(x)>(x = 0.5)));
  CHECK(!std::isfinite(value<comp_ellint_1(x)>(x = 1.5)));
  CHECK(!std::isfinite(value<gamma_p(x, y)>(x = -1.0, y = 2.0)));
  CHECK(!std::isfinite(value<ibeta(x, y, 0.5)>(x = -1.0, y = 2.0)));
  CHECK(!std::isfinite(value<riemann_zeta(x)>(x = 1.0)));
}
