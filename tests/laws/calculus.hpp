// SPDX-License-Identifier: MIT
//
// The laws of the derivative, proved by the compiler for any formulas.
#pragma once

#include <leibniz/algebra/equal.hpp>
#include <leibniz/derive/derivative.hpp>
#include <leibniz/derive/substitute.hpp>
#include <leibniz/expression/literals.hpp>

namespace leibniz::laws {

// (3f - g/2)' = 3f' - g'/2
template <auto f, auto g, auto x>
inline constexpr bool is_linear = derivative<3 * f - g / 2, x> == 3 * derivative<f, x> - derivative<g, x> / 2;

// (f g)' = f' g + f g'
template <auto f, auto g, auto x>
inline constexpr bool has_product_rule = derivative<f * g, x> == derivative<f, x> * g + f * derivative<g, x>;

// (f/g)' = (f' g - f g')/g²
template <auto f, auto g, auto x>
inline constexpr bool has_quotient_rule =
    derivative<f / g, x> == (derivative<f, x> * g - f * derivative<g, x>) / (g * g);

// f(x = g)' = f'(x = g) g' + what else depends on y
template <auto f, auto g, auto x, auto y>
inline constexpr bool has_chain_rule =
    derivative<f(x = g), y> == derivative<f, x>(x = g) * derivative<g, y> + derivative<f, y>(x = g);

// ∂²f/∂x∂y = ∂²f/∂y∂x
template <auto f, auto x, auto y>
inline constexpr bool has_equal_mixed_partials = derivative<f, x, y> == derivative<f, y, x>;

template <auto f, auto g, auto x, auto y>
inline constexpr bool calculus_holds =
    is_linear<f, g, x> && has_product_rule<f, g, x> && has_quotient_rule<f, g, x> &&
    has_chain_rule<f, g, x, y> && has_equal_mixed_partials<f, x, y> && has_equal_mixed_partials<f * g, x, y>;

}  // namespace leibniz::laws
