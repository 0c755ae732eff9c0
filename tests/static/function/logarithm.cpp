// SPDX-License-Identifier: MIT
#include <laws/types.hpp>
#include <leibniz/derive/derive.hpp>
#include <leibniz/expression/literals.hpp>
#include <leibniz/function/logarithm.hpp>

using namespace leibniz;
using laws::has_type;

namespace {

constexpr variable<"x"> x;
using X = variable<"x">;

// ---- names build calls
static_assert(has_type<call<exp2_, X>>(exp2(x)) && has_type<call<expm1_, X>>(expm1(x)));
static_assert(has_type<call<log2_, X>>(log2(x)) && has_type<call<log10_, X>>(log10(x)) &&
              has_type<call<log1p_, X>>(log1p(x)));

// ---- rules, in the argument u and the function's own value fu: no second function but for an exponential
// that would cancel
using u = argument<0>;
using fu = own_value;
static_assert(std::is_same_v<rule<exp2_, 1, 0>, product<call<ln2_>, fu>>);
static_assert(std::is_same_v<rule<expm1_, 1, 0>, call<exp_, u>>);
static_assert(std::is_same_v<fast_rule<expm1_>, sum<fu, constant<1>>>);
static_assert(std::is_same_v<rule<log2_, 1, 0>, quotient<call<log2e_>, u>>);
static_assert(std::is_same_v<rule<log10_, 1, 0>, quotient<call<log10e_>, u>>);
static_assert(std::is_same_v<rule<log1p_, 1, 0>, quotient<constant<1>, sum<constant<1>, u>>>);
static_assert(std::is_same_v<second_rule<expm1_, 1, 0, 0>, call<exp_, u>>);

// ---- exact points
static_assert(detail::exact_value<exp2_>({-1, 1}) == rational{1, 2});
static_assert(detail::exact_value<log2_>({8, 1}) == rational{3, 1});
static_assert(detail::exact_value<log10_>({1000, 1}) == rational{3, 1});
static_assert(detail::exact_value<expm1_>({0, 1}) == rational{0, 1} &&
              detail::exact_value<log1p_>({0, 1}) == rational{0, 1});
static_assert(!detail::exact_value<log2_>({3, 1}).is_exact());

}  // namespace
