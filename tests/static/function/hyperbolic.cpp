// SPDX-License-Identifier: MIT
#include <laws/types.hpp>
#include <leibniz/derive/derive.hpp>
#include <leibniz/function/hyperbolic.hpp>

using namespace leibniz;
using laws::has_type;

namespace {

constexpr variable<"x"> x;
using X = variable<"x">;

// ---- names build calls
static_assert(has_type<call<sinh_, X>>(sinh(x)) && has_type<call<cosh_, X>>(cosh(x)) &&
              has_type<call<tanh_, X>>(tanh(x)));

// ---- rules, in the argument u and the function's own value fu
using u = argument<0>;
using fu = own_value;
static_assert(std::is_same_v<rule<sinh_, 1, 0>, call<cosh_, u>>);
static_assert(std::is_same_v<rule<cosh_, 1, 0>, call<sinh_, u>>);
static_assert(std::is_same_v<rule<tanh_, 1, 0>, power_of<call<sech_, u>, constant<2>>>);
static_assert(std::is_same_v<fast_rule<tanh_>, difference_of<constant<1>, product<fu, fu>>>);
static_assert(std::is_same_v<second_rule<sinh_, 1, 0, 0>, call<sinh_, u>>);

// ---- parity and exact points
static_assert(detail::symmetry<sinh_>() == parity::odd && detail::symmetry<cosh_>() == parity::even);
static_assert(detail::symmetry<tanh_>() == parity::odd &&
              detail::exact_value<cosh_>({0, 1}) == rational{1, 1});

}  // namespace
