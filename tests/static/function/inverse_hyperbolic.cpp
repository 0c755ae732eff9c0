// SPDX-License-Identifier: MIT
#include <laws/types.hpp>
#include <leibniz/derive/derive.hpp>
#include <leibniz/expression/literals.hpp>
#include <leibniz/function/inverse_hyperbolic.hpp>

using namespace leibniz;
using laws::has_type;

namespace {

constexpr variable<"x"> x;
using X = variable<"x">;

// ---- names build calls
static_assert(has_type<call<asinh_, X>>(asinh(x)) && has_type<call<acosh_, X>>(acosh(x)) &&
              has_type<call<atanh_, X>>(atanh(x)));

// ---- rules
using u = argument<0>;
using square = product<u, u>;
static_assert(
    std::is_same_v<rule<asinh_, 1, 0>, quotient<constant<1>, call<sqrt_, sum<square, constant<1>>>>>);
static_assert(std::is_same_v<rule<acosh_, 1, 0>,
                             quotient<constant<1>, call<sqrt_, difference_of<square, constant<1>>>>>);
static_assert(std::is_same_v<rule<atanh_, 1, 0>, quotient<constant<1>, difference_of<constant<1>, square>>>);

// ---- parity and exact points
static_assert(detail::symmetry<asinh_>() == parity::odd && detail::symmetry<atanh_>() == parity::odd);
static_assert(detail::symmetry<acosh_>() == parity::none &&
              detail::exact_value<acosh_>({1, 1}) == rational{0, 1});
static_assert(detail::exact_value<asinh_>({0, 1}) == rational{0, 1});

}  // namespace
