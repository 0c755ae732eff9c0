// SPDX-License-Identifier: MIT
#include <laws/types.hpp>
#include <leibniz/derive/derive.hpp>
#include <leibniz/expression/literals.hpp>
#include <leibniz/function/reciprocal.hpp>

using namespace leibniz;
using laws::has_type;

namespace {

constexpr variable<"x"> x;
using X = variable<"x">;

// ---- names build calls
static_assert(has_type<call<sec_, X>>(sec(x)) && has_type<call<csc_, X>>(csc(x)) &&
              has_type<call<cot_, X>>(cot(x)));
static_assert(has_type<call<sech_, X>>(sech(x)) && has_type<call<csch_, X>>(csch(x)) &&
              has_type<call<coth_, X>>(coth(x)));

// ---- rules, in the argument u and the function's own value fu
using u = argument<0>;
using fu = own_value;
static_assert(std::is_same_v<rule<sec_, 1, 0>, product<fu, call<tan_, u>>>);
static_assert(std::is_same_v<rule<csc_, 1, 0>, negation<product<fu, call<cot_, u>>>>);
static_assert(std::is_same_v<rule<cot_, 1, 0>, negation<sum<constant<1>, product<fu, fu>>>>);
static_assert(std::is_same_v<rule<sech_, 1, 0>, negation<product<fu, call<tanh_, u>>>>);
static_assert(std::is_same_v<rule<csch_, 1, 0>, negation<product<fu, call<coth_, u>>>>);
static_assert(std::is_same_v<rule<coth_, 1, 0>, negation<power_of<call<csch_, u>, constant<2>>>>);
static_assert(std::is_same_v<fast_rule<coth_>, difference_of<constant<1>, product<fu, fu>>>);

// ---- parity, and the division in the cost
static_assert(detail::symmetry<sec_>() == parity::even && detail::symmetry<sech_>() == parity::even);
static_assert(detail::symmetry<csc_>() == parity::odd && detail::symmetry<cot_>() == parity::odd &&
              detail::symmetry<csch_>() == parity::odd && detail::symmetry<coth_>() == parity::odd);
static_assert(detail::cost<sec_>() == 24 && detail::exact_value<sec_>({0, 1}) == rational{1, 1});

// ---- as formulas, what they stand for
static_assert(has_type<quotient<number, call<cos_, X>>>(sec_::definition(x)));
static_assert(has_type<quotient<number, call<tanh_, X>>>(coth_::definition(x)));

}  // namespace
