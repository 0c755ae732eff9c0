// SPDX-License-Identifier: MIT
#include <boost/hana/integral_constant.hpp>
#include <laws/types.hpp>
#include <leibniz/expression/literals.hpp>
#include <leibniz/function/exponential.hpp>
#include <limits>
#include <ratio>

using namespace leibniz;
using laws::freezes_to;
using laws::has_type;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
using X = variable<"x">;
using Y = variable<"y">;

// ---- one node per operation, as written; nothing rearranged
static_assert(has_type<sum<X, Y>>(x + y));
static_assert(has_type<difference_of<X, Y>>(x - y));
static_assert(has_type<product<X, Y>>(x * y));
static_assert(has_type<quotient<X, Y>>(x / y));
static_assert(has_type<negation<X>>(-x));
static_assert(has_type<X>(+x));
static_assert(has_type<power_of<X, Y>>(pow(x, y)));
static_assert(has_type<product<X, Y>>(x * y) && has_type<product<Y, X>>(y * x));
static_assert(has_type<sum<sum<X, Y>, X>>(x + y + x) && has_type<sum<X, sum<Y, X>>>(x + (y + x)));
static_assert(has_type<difference_of<X, difference_of<Y, X>>>(x - (y - x)));
static_assert(has_type<product<negation<X>, Y>>(-x * y) && has_type<negation<product<X, Y>>>(-(x * y)));
static_assert(has_type<sum<X, product<Y, quotient<X, Y>>>>(x + y * (x / y)));
static_assert(has_type<negation<negation<X>>>(-(-x)));
static_assert(has_type<difference_of<X, X>>(x - x) && has_type<quotient<X, X>>(x / x));
static_assert(has_type<product<product<number, X>, Y>>(3 * x * y));

// ---- numbers on either side
static_assert(freezes_to<3 * x, product<constant<3>, X>>);
static_assert(freezes_to<x * 3, product<X, constant<3>>>);
static_assert(freezes_to<x / 3, quotient<X, constant<3>>>);
static_assert(freezes_to<1 / x, quotient<constant<1>, X>>);
static_assert(freezes_to<x + 0, sum<X, constant<0>>>);
static_assert(freezes_to<1 - x, difference_of<constant<1>, X>>);
static_assert(freezes_to<0.5 * x, product<constant<1, 2>, X>>);
static_assert(freezes_to<0.1 * x, product<constant<1, 10>, X>>);
static_assert(freezes_to<0.1L * x, product<constant<1, 10>, X>>);
static_assert(freezes_to<2.5f * x, product<constant<5, 2>, X>>);
static_assert(freezes_to<0.1f * x, product<constant<13421773, 134217728>, X>>);
static_assert(freezes_to<1.0 / 3 * x, product<constant<1, 3>, X>>);
static_assert(freezes_to<-2 * x, product<constant<-2>, X>>);
static_assert(freezes_to<pow(x, 3), power_of<X, constant<3>>>);
static_assert(freezes_to<pow(2, x), power_of<constant<2>, X>>);
static_assert(freezes_to<pow(x, 0.5), power_of<X, constant<1, 2>>>);

// ---- every integer type, to its limits
static_assert(freezes_to<x + short{7}, sum<X, constant<7>>>);
static_assert(freezes_to<x + 7u, sum<X, constant<7>>>);
static_assert(freezes_to<x + INT64_MAX, sum<X, constant<INT64_MAX>>>);
static_assert(freezes_to<x + -INT64_MAX, sum<X, constant<-INT64_MAX>>>);
static_assert(freezes_to<x + INT64_MIN, sum<X, real<real_constant(-0x1p63).numerator>>>);
static_assert(freezes_to<x + UINT64_MAX, sum<X, real<real_constant(0x1p64).numerator>>>);

// ---- doubles that are no rational in 64 bits
static_assert(freezes_to<1e300 * x, product<real<real_constant(1e300).numerator>, X>>);
static_assert(freezes_to<x + -0.0, sum<X, real<INT64_MIN>>>);
static_assert(freezes_to<x + std::numeric_limits<double>::infinity(), sum<X, real<0x7ff0000000000000>>>);

// ---- constants that are types are formulas at once
static_assert(has_type<product<constant<1, 3>, X>>(std::ratio<1, 3>{} * x));
static_assert(has_type<product<constant<1, 3>, X>>(std::ratio<2, 6>{} * x));
static_assert(has_type<product<constant<1, 1000>, X>>(std::milli{} * x));
static_assert(has_type<sum<X, constant<-4>>>(x + std::integral_constant<int, -4>{}));
static_assert(has_type<sum<X, constant<5>>>(x + boost::hana::int_c<5>));
static_assert(has_type<power_of<X, constant<2>>>(pow(x, boost::hana::size_c<2>)));
static_assert(has_type<quotient<X, constant<2, 3>>>(x / constant<2, 3>{}));
static_assert(has_type<sum<constant<1>, constant<2>>>(constant<1>{} + constant<2>{}));

// ---- functions take formulas
static_assert(has_type<call<exp_, sum<X, Y>>>(exp(x + y)));
static_assert(freezes_to<sqrt(2 * x), call<sqrt_, product<constant<2>, X>>>);

// ---- what is not a number is no operand
struct unrelated {};
template <class L, class R>
concept has_sum = requires(L l, R r) { l + r; };
static_assert(has_sum<X, int> && !has_sum<X, unrelated> && !has_sum<X, bool> && !has_sum<X, const char*>);

// ---- generic code builds formulas with ordinary functions
constexpr auto square(const auto& u) { return u * u; }
static_assert(has_type<product<X, X>>(square(x)) && square(3) == 9);

}  // namespace
