// SPDX-License-Identifier: MIT
#include <laws/types.hpp>
#include <leibniz/derive/derive.hpp>
#include <leibniz/function/exponential.hpp>

using namespace leibniz;
using laws::has_type;

namespace {

constexpr variable<"x"> x;
using X = variable<"x">;

// ---- names build calls; a call of a number is left to <cmath>
static_assert(has_type<call<exp_, X>>(exp(x)) && has_type<call<log_, X>>(log(x)));
static_assert(has_type<call<sqrt_, X>>(sqrt(x)) && has_type<call<exp_, call<log_, X>>>(exp(log(x))));

// ---- rules, in the argument u and the function's own value fu
using u = argument<0>;
using fu = own_value;
static_assert(std::is_same_v<rule<exp_, 1, 0>, fu>);
static_assert(std::is_same_v<rule<log_, 1, 0>, quotient<constant<1>, u>>);
static_assert(std::is_same_v<rule<sqrt_, 1, 0>, quotient<constant<1>, product<constant<2>, fu>>>);
static_assert(has_type<call<cbrt_, X>>(cbrt(x)) && detail::symmetry<cbrt_>() == parity::odd);
static_assert(std::is_same_v<rule<cbrt_, 1, 0>,
                             quotient<constant<1>, product<constant<3>, power_of<fu, constant<2>>>>>);

static_assert(std::is_same_v<second_rule<exp_, 1, 0, 0>, fu>);

// ---- exact points
static_assert(detail::exact_value<exp_>({0, 1}) == rational{1, 1});
static_assert(detail::exact_value<log_>({1, 1}) == rational{0, 1});
static_assert(detail::exact_value<sqrt_>({9, 1}) == rational{3, 1});
static_assert(detail::exact_value<cbrt_>({-8, 1}) == rational{-2, 1});
static_assert(detail::exact_value<exp_>({1, 1}) == not_exact);

}  // namespace
