// SPDX-License-Identifier: MIT
//
// How a user's own arithmetic may be rearranged, and what singular points give. Named first among the
// outputs: evaluate<policy::fast, f, gradient<f, x, y>>(…).
#pragma once

namespace leibniz::policy {

// The default: what you write is what is computed, to the last bit of every finite value (docs/rewrites.md).
struct exact_type {};
inline constexpr exact_type exact{};

// Your arithmetic under the rules that derivatives are built by: reciprocals shared, constants gathered,
// powers put together from those that are there, factors cancelled. Values may differ by a few roundings, and
// where an operand is zero, infinite or NaN. The slopes of tanh, coth, expm1 and logistic take no call of
// their own, and are right to an absolute error only. Many calls of a function are computed in pairs, right
// to 4 units in the last place.
struct fast_type {};
inline constexpr fast_type fast{};

// As exact, but gradients, Jacobians and Hessians are infinite or NaN, the IEEE answer, where by the other
// policies they are finite by convention (docs/singular_points.md).
struct strict_type {};
inline constexpr strict_type strict{};

}  // namespace leibniz::policy
