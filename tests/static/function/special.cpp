// SPDX-License-Identifier: MIT
#include <laws/types.hpp>
#include <leibniz/leibniz.hpp>
#include <leibniz/special.hpp>

using namespace leibniz;
using laws::has_type;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"z"> z;
using X = variable<"x">;
using Y = variable<"y">;

// ---- names build calls
static_assert(has_type<call<logistic_, X>>(logistic(x)) && has_type<call<softplus_, X>>(softplus(x)));
static_assert(has_type<call<logaddexp_, X, Y>>(logaddexp(x, y)));
static_assert(has_type<call<logaddexp_, X, Y>>(log_sum_exp(x, y)));
static_assert(has_type<call<gamma_p_, number, X>>(gamma_p(2, x)));
static_assert(has_type<call<ibeta_, number, Y, X>>(ibeta(2, y, x)));
static_assert(has_type<call<expint_, X>>(expint(x)) && has_type<call<expint_, number, X>>(expint(2, x)));
static_assert(has_type<call<airy_ai_, X>>(airy_ai(x)) && has_type<call<riemann_zeta_, X>>(riemann_zeta(x)));

// ---- derivatives
static_assert(text<derivative<logistic(2 * x), x>> == "0.5*pow(sech(x), 2)");
static_assert(text<derivative<logit(x), x>> == "1/(x*(1 - x))");
static_assert(text<derivative<softplus(x), x, 2>> == "0.25*pow(sech(0.5*x), 2)");
static_assert(text<derivative<log1mexp(x), x>> == "sign(x)/expm1(abs(x))");
static_assert(text<gradient<logaddexp(x, y), x, y>> == "[logistic(x - y), logistic(y - x)]");
static_assert(text<derivative<normal_cdf(x), x, 2>> == "-x*normal_pdf(x)");
static_assert(text<derivative<gamma_q(y, x), x>> == "-gamma_p_derivative(y, x)");
static_assert(text<derivative<expint(3, x), x>> == "-expint(2, x)");
static_assert(text<derivative<airy_bi(x), x, 2>> == "x*airy_bi(x)");
static_assert(text<derivative<comp_ellint_2(x), x>> == "-x*comp_ellint_d(x)");

static_assert(text<derivative<cyl_bessel_j(0, x), x>> == "-cyl_bessel_j(1, x)");
static_assert(text<derivative<cyl_bessel_j(2, x), x>> == "0.5*(cyl_bessel_j(1, x) - cyl_bessel_j(3, x))");
static_assert(text<derivative<cyl_bessel_i(0, x), x>> == "cyl_bessel_i(1, x)");
static_assert(text<derivative<cyl_bessel_k(0, x), x>> == "-cyl_bessel_k(1, x)");
static_assert(text<derivative<cyl_neumann(1, 2 * x), x>> == "cyl_neumann(0, 2*x) - cyl_neumann(2, 2*x)");

// ---- a negative index is a sign: J_-1 = -J_1, also in programs
static_assert(cyl_bessel_j(-1, x) == -cyl_bessel_j(1, x) && cyl_bessel_j(-2, x) == cyl_bessel_j(2, x));
static_assert(cyl_bessel_k(-3, x) == cyl_bessel_k(3, x));
static_assert(operations<gradient<cyl_bessel_j(0, x), x>>.calls == 1);

// ---- proofs, by their definitions
static_assert(logistic(x) + logistic(-x) == 1);
static_assert(derivative<logistic(x), x> == logistic(x) * (1 - logistic(x)));
static_assert(derivative<softplus(x), x> == logistic(x));
static_assert(exp(softplus(x)) == 1 + exp(x));
static_assert(logaddexp(x, y) == logaddexp(y, x));
static_assert(derivative<normal_pdf(x), x> == -x * normal_pdf(x));
static_assert(gamma_p(y, x) + gamma_q(y, x) == 1 && ibeta(2, 3, x) + ibetac(2, 3, x) == 1);
static_assert(!(airy_ai(x) == airy_bi(x)) && !(erf_inv(x) == erfc_inv(x)));

// ---- what they cost: value, gradient and softmax of one log_sum_exp share their exponentials
constexpr auto f = log_sum_exp(x, y, z);
static_assert(operations<f, gradient<f, x, y, z>>.calls_to("exp") == 3);
static_assert(operations<f, gradient<f, x, y, z>>.calls_to("log") == 1);
static_assert(operations<f, gradient<f, x, y, z>>.divides == 1);
static_assert(operations<airy_ai(x), hessian<airy_ai(x), x>>.calls == 1);  // Ai'' = x Ai

// names that others use, and numbers among the arguments
static_assert(std::is_same_v<decltype(trigamma(x)), decltype(polygamma(1_c, x))>);
static_assert(log_sum_exp(x, 0) == log(exp(x) + 1));
static_assert(operations<log_sum_exp(0, x, 1)>.calls_to("exp") == 3);

}  // namespace
