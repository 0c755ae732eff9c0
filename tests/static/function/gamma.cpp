// SPDX-License-Identifier: MIT
#include <laws/types.hpp>
#include <leibniz/leibniz.hpp>
#include <leibniz/special.hpp>

using namespace leibniz;
using laws::has_type;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
using X = variable<"x">;
using Y = variable<"y">;

// ---- names build calls; an index is an integer, held in a type or not
static_assert(has_type<call<tgamma_, X>>(tgamma(x)) && has_type<call<lgamma_, X>>(lgamma(x)));
static_assert(has_type<call<digamma_, X>>(digamma(x)) && has_type<call<beta_, X, number>>(beta(x, 2)));
static_assert(has_type<call<polygamma_, number, X>>(polygamma(2, x)) &&
              has_type<call<polygamma_, constant<2>, X>>(polygamma(2_c, x)));
static_assert(laws::freezes_to<polygamma(2, x), call<polygamma_, constant<2>, X>>);
template <class N>
constexpr bool is_index = requires(N n) { polygamma(n, x); };
static_assert(is_index<int> && is_index<std::integral_constant<int, 3>> && !is_index<double> && !is_index<Y>);

// ---- rules, in the arguments and the function's own value
using u = argument<0>;
using v = argument<1>;
using fu = own_value;
static_assert(std::is_same_v<rule<tgamma_, 1, 0>, product<fu, call<digamma_, u>>>);
static_assert(std::is_same_v<rule<lgamma_, 1, 0>, call<digamma_, u>>);
static_assert(std::is_same_v<rule<digamma_, 1, 0>, call<polygamma_, constant<1>, u>>);
static_assert(std::is_same_v<rule<polygamma_, 2, 1>, call<polygamma_, sum<u, constant<1>>, v>>);
static_assert(std::is_same_v<rule<polygamma_, 2, 0>, no_partial>);

// ---- the index counts up by itself
static_assert(text<derivative<lgamma(2 * x), x>> == "2*digamma(2*x)");
static_assert(text<derivative<digamma(x), x, 3>> == "polygamma(3, x)");
static_assert(text<derivative<tgamma(x), x>> == "tgamma(x)*digamma(x)");
static_assert(text<derivative<beta(x, y), y>> == "beta(x, y)*(digamma(y) - digamma(x + y))");
static_assert(text<gradient<lbeta(x, y), x, y>> ==
              "[digamma(x) - digamma(x + y), digamma(y) - digamma(x + y)]");

// ---- what they cost: the gamma function serves its derivative, the three digammas serve both slopes
static_assert(operations<tgamma(x), gradient<tgamma(x), x>>.calls == 2);
static_assert(operations<beta(x, y), gradient<beta(x, y), x, y>>.calls == 4);
static_assert(operations<hessian<lbeta(x, y), x, y>>.calls_to("polygamma") == 3);

// ---- special functions in formulas
static_assert(operations<gradient<exp(lgamma(x + y) - lgamma(x)), x, y>>.calls_to("digamma") == 2);
static_assert(tgamma(2 * x) == tgamma(x + x) && !(digamma(x) == lgamma(x)));

}  // namespace
