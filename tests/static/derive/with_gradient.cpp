// SPDX-License-Identifier: MIT
//
// stop_gradient, known_slope, with_gradient: derivatives that are given.
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

// stop_gradient: the same function to a proof, without a derivative
static_assert(stop_gradient(x * y) == x * y);
static_assert(derivative<stop_gradient(x* y) * x, x> == stop_gradient(x * y));
static_assert(text<gradient<stop_gradient(x) * y, x, y>> == "[0, stop_gradient(x)]");
static_assert(operations<stop_gradient(x* y) + x * y>.total() == 2);  // one product, which is added to itself

// known_slope(u, x, d): u' + d x'
constexpr auto bent = known_slope(y * y, sin(x), 7);
static_assert(bent == y * y);
static_assert(text<derivative<bent, x>> == "7*cos(x)");
static_assert(text<derivative<bent, y>> == "2*y");
static_assert(operations<bent>.total() == 1);
static_assert(operations<bent>.calls == 0);

// log(exp(x) + exp(y)), with the derivative by x as the logistic function
constexpr auto f = log(exp(x) + exp(y));
constexpr auto by_x = 1 / (1 + exp(y - x));
static_assert(derivative<f, x> == by_x);
constexpr auto g = with_gradient<f, vector_of(by_x), x>;
static_assert(g == f);
static_assert(text<derivative<g, x>> == "1/(1 + exp(y - x))");
static_assert(text<derivative<g, y>> == text<derivative<f, y>>);
static_assert(derivative<g, x, 2> == derivative<f, x, 2>);
static_assert(derivative<g, x, y> == derivative<f, x, y>);
static_assert(derivative<g, y, x> == derivative<f, x, y>);
static_assert(operations<g>.weight == operations<f>.weight);

// Of all variables, in any order, and of vectors
constexpr vector_variable<"q", 2> q;
constexpr auto product = with_gradient<q[0] * q[1] * x, vector_of(q[1] * x, q[0] * x), q>;
static_assert(product == q[0] * q[1] * x);
static_assert(derivative<product, q[1]> == q[0] * x);
static_assert(derivative<product, x> == q[0] * q[1]);

// A Hessian takes the derivatives of what is given, each pair of variables from both sides.
constexpr auto cubic = with_gradient<x * x * y, vector_of(2 * x * y, x* x), x, y>;
constexpr auto H = hessian<cubic, x, y>(x = 3.0, y = 5.0);
static_assert(H[0][0] == 10 && H[0][1] == 6 && H[1][0] == 6 && H[1][1] == 0);
constexpr auto Hd =
    hessian_vector_product<cubic, x, y>(x = 3.0, y = 5.0, run_time::direction = std::array{1.0, 2.0});
static_assert(Hd[0] == 22 && Hd[1] == 6);

// Derivatives of high order and series
static_assert(derivative<taylor<with_gradient<exp(x), vector_of(exp(x)), x>, x, 3>(0_c), x> ==
              1 + x + x * x / 2);

// Mathematical notation and C show the function.
static_assert(text<cubic> == "known_slope(known_slope(stop_gradient(x*x*y), x, 2*x*y), y, x*x)");
static_assert(latex<cubic> == latex<x * x * y>);
static_assert(latex<pow(known_slope(x + y, x, 1), 2)> == latex<pow(x + y, 2)>);
static_assert(mathml<cubic> == mathml<x * x * y>);

}  // namespace
