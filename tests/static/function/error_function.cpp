// SPDX-License-Identifier: MIT
#include <laws/types.hpp>
#include <leibniz/derive/derive.hpp>
#include <leibniz/function/error_function.hpp>
#include <leibniz/function/exponential.hpp>

using namespace leibniz;
using laws::has_type;

namespace {

constexpr variable<"x"> x;
using X = variable<"x">;

static_assert(has_type<call<erf_, X>>(erf(x)) && has_type<call<erfc_, X>>(erfc(x)));

// ---- the rule brings a named constant: a formula among formulas, a number among numbers
using u = argument<0>;
using gaussian = call<exp_, negation<product<u, u>>>;
static_assert(std::is_same_v<rule<erf_, 1, 0>, product<product<constant<2>, call<inv_sqrtpi_>>, gaussian>>);
static_assert(std::is_same_v<rule<erfc_, 1, 0>, product<product<constant<-2>, call<inv_sqrtpi_>>, gaussian>>);

static_assert(detail::symmetry<erf_>() == parity::odd && detail::symmetry<erfc_>() == parity::none);
static_assert(detail::exact_value<erf_>({0, 1}) == rational{0, 1});
static_assert(detail::exact_value<erfc_>({0, 1}) == rational{1, 1});

}  // namespace
