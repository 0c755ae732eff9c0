// SPDX-License-Identifier: MIT
#include <laws/types.hpp>
#include <leibniz/derive/derive.hpp>
#include <leibniz/expression/literals.hpp>
#include <leibniz/function/fma.hpp>

using namespace leibniz;
using laws::has_type;

namespace {

constexpr variable<"x"> x;
using X = variable<"x">;

constexpr variable<"y"> y;
constexpr variable<"z"> z;
using Y = variable<"y">;
using Z = variable<"z">;

static_assert(has_type<call<fma_, X, Y, Z>>(fma(x, y, z)) &&
              has_type<call<fma_, number, X, number>>(fma(2, x, 1)));
static_assert(detail::cost<fma_>() == 2);

// ---- rules, by each argument
static_assert(std::is_same_v<rule<fma_, 3, 0>, argument<1>> && std::is_same_v<rule<fma_, 3, 1>, argument<0>>);
static_assert(std::is_same_v<rule<fma_, 3, 2>, constant<1>>);
static_assert(std::is_same_v<second_rule<fma_, 3, 0, 1>, constant<1>> &&
              std::is_same_v<second_rule<fma_, 3, 0, 0>, constant<0>>);

// ---- the derivative of a product and a sum
static_assert(std::is_same_v<detail::derive<call<fma_, X, Y, X>, X>, sum<Y, constant<1>>>);

}  // namespace
