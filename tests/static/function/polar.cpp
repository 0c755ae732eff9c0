// SPDX-License-Identifier: MIT
#include <laws/types.hpp>
#include <leibniz/derive/derive.hpp>
#include <leibniz/expression/literals.hpp>
#include <leibniz/function/polar.hpp>

using namespace leibniz;
using laws::has_type;

namespace {

constexpr variable<"x"> x;
using X = variable<"x">;

constexpr variable<"y"> y;
constexpr variable<"z"> z;
using Y = variable<"y">;
using Z = variable<"z">;

// ---- names build calls, of formulas and numbers mixed, two or three
static_assert(has_type<call<hypot_, X, Y>>(hypot(x, y)) && has_type<call<hypot_, X, Y, Z>>(hypot(x, y, z)));
static_assert(has_type<call<hypot_, X, number>>(hypot(x, 2)) &&
              has_type<call<hypot_, number, X>>(hypot(2.5, x)));
static_assert(has_type<call<hypot_, number, constant<3>, X>>(hypot(1, 3_c, x)));
static_assert(has_type<call<atan2_, Y, X>>(atan2(y, x)) && has_type<call<atan2_, number, X>>(atan2(1, x)));

// ---- rules, by each argument
using u = argument<0>;
using v = argument<1>;
using w = argument<2>;
using fu = own_value;
static_assert(std::is_same_v<rule<hypot_, 2, 0>, quotient<u, fu>> &&
              std::is_same_v<rule<hypot_, 2, 1>, quotient<v, fu>>);
static_assert(std::is_same_v<rule<hypot_, 3, 2>, quotient<w, fu>>);
using square = sum<product<v, v>, product<u, u>>;  // atan2(u, v)
static_assert(std::is_same_v<rule<atan2_, 2, 0>, quotient<v, square>> &&
              std::is_same_v<rule<atan2_, 2, 1>, quotient<negation<u>, square>>);
static_assert(detail::has_derivative<hypot_, 2> && detail::has_derivative<hypot_, 3> &&
              !detail::has_derivative<hypot_, 1> && !detail::has_derivative<atan2_, 3>);

// ---- of one variable, a sum over the arguments that depend on it
static_assert(std::is_same_v<detail::derive<call<hypot_, X, Y>, X>, quotient<X, call<hypot_, X, Y>>>);
static_assert(std::is_same_v<detail::derive<call<atan2_, Y, Z>, X>, constant<0>>);

}  // namespace
