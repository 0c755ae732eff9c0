// SPDX-License-Identifier: MIT
#include <laws/types.hpp>
#include <leibniz/derive/derive.hpp>
#include <leibniz/function/constants.hpp>

using namespace leibniz;
using laws::has_type;

namespace {

constexpr variable<"x"> x;
using X = variable<"x">;

// ---- a named constant is a call without arguments
static_assert(has_type<call<pi_>>(numbers::pi) && has_type<product<call<e_>, X>>(numbers::e * x));
static_assert(std::is_same_v<detail::derive<call<pi_>, X>, constant<0>>);

// ---- the values of <numbers>, in each floating type
static_assert(pi_::evaluate<double>() == std::numbers::pi &&
              pi_::evaluate<float>() == std::numbers::pi_v<float>);
static_assert(pi_::evaluate<long double>() == std::numbers::pi_v<long double>);
static_assert(e_::evaluate<double>() == std::numbers::e && ln2_::evaluate<double>() == std::numbers::ln2);
static_assert(inv_sqrtpi_::evaluate<double>() == std::numbers::inv_sqrtpi);
static_assert(sqrt2_::evaluate<double>() == std::numbers::sqrt2 &&
              ln10_::evaluate<double>() == std::numbers::ln10);
static_assert(log2e_::evaluate<double>() == std::numbers::log2e &&
              log10e_::evaluate<float>() == std::numbers::log10e_v<float>);

// ---- in the kind of what stands beside it
static_assert(has_type<call<pi_>>(detail::named_constant<pi_>(x)));
static_assert(detail::named_constant<pi_>(1.0f) == std::numbers::pi_v<float>);

}  // namespace
