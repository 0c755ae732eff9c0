// SPDX-License-Identifier: MIT
#include <laws/types.hpp>
#include <leibniz/derive/derive.hpp>
#include <leibniz/function/trigonometric.hpp>

using namespace leibniz;
using laws::has_type;

namespace {

constexpr variable<"x"> x;
using X = variable<"x">;

// ---- names build calls
static_assert(has_type<call<sin_, X>>(sin(x)) && has_type<call<cos_, X>>(cos(x)) &&
              has_type<call<tan_, X>>(tan(x)));
static_assert(has_type<call<asin_, X>>(asin(x)) && has_type<call<acos_, X>>(acos(x)));
static_assert(has_type<call<atan_, X>>(atan(x)));

// ---- rules, in the argument u and the function's own value fu
using u = argument<0>;
using fu = own_value;
static_assert(std::is_same_v<rule<sin_, 1, 0>, call<cos_, u>>);
static_assert(std::is_same_v<rule<cos_, 1, 0>, negation<call<sin_, u>>>);
static_assert(std::is_same_v<rule<tan_, 1, 0>, sum<constant<1>, product<fu, fu>>>);
static_assert(std::is_same_v<second_rule<sin_, 1, 0, 0>, negation<call<sin_, u>>>);

// ---- parity and exact points
static_assert(detail::symmetry<sin_>() == parity::odd && detail::symmetry<cos_>() == parity::even);
static_assert(detail::symmetry<tan_>() == parity::odd && detail::symmetry<acos_>() == parity::none);
static_assert(detail::exact_value<cos_>({0, 1}) == rational{1, 1});
static_assert(detail::exact_value<acos_>({1, 1}) == rational{0, 1});

}  // namespace
