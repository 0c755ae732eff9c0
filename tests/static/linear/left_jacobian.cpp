// SPDX-License-Identifier: MIT
//
// The compiler proves what linear/rotation.hpp takes from the literature: the derivatives that the chain rule
// makes of Rodrigues' formula are -[R u]× J, with the left Jacobian J.
#include <leibniz/algebra/equal.hpp>
#include <leibniz/derive/derivative.hpp>
#include <leibniz/expression/literals.hpp>
#include <leibniz/function/table.hpp>

using namespace leibniz;

namespace {

constexpr variable<"a"> a;  // the angle-axis vector
constexpr variable<"b"> b;
constexpr variable<"c"> c;
constexpr variable<"x"> x;  // what is rotated
constexpr variable<"y"> y;
constexpr variable<"z"> z;

constexpr auto s = a * a + b * b + c * c;
constexpr auto angle = sqrt(s);
constexpr auto c1 = sin(angle) / angle;
constexpr auto c2 = (1 - cos(angle)) / s;
constexpr auto c3 = (1 - c1) / s;

// c_k' = (k c_(k+2) - c_(k+1))/2, by s
constexpr variable<"t"> t;
constexpr auto c2_of_t = (1 - cos(sqrt(t))) / t;
constexpr auto c3_of_t = (1 - sin(sqrt(t)) / sqrt(t)) / t;
constexpr auto c4_of_t = (0.5 - c2_of_t) / t;
constexpr auto c5_of_t = (1_c / 6 - c3_of_t) / t;
static_assert(derivative<c2_of_t, t> == c4_of_t - c3_of_t / 2);
static_assert(derivative<c3_of_t, t> == (3 * c5_of_t - c4_of_t) / 2);
static_assert(!(derivative<c3_of_t, t> == (3 * c5_of_t + c4_of_t) / 2));

constexpr auto along = c2 * (a * x + b * y + c * z);
constexpr auto q0 = cos(angle) * x + c1 * (b * z - c * y) + along * a;
constexpr auto q1 = cos(angle) * y + c1 * (c * x - a * z) + along * b;
constexpr auto q2 = cos(angle) * z + c1 * (a * y - b * x) + along * c;

// J = c1 I + c2 [w]× + c3 w wᵀ, its columns
constexpr auto j00 = c1 + c3 * a * a;
constexpr auto j10 = c3 * a * b + c2 * c;
constexpr auto j20 = c3 * a * c - c2 * b;
static_assert(derivative<q0, a> == q2 * j10 - q1 * j20);
static_assert(derivative<q1, a> == q0 * j20 - q2 * j00);
static_assert(derivative<q2, a> == q1 * j00 - q0 * j10);
static_assert(!(derivative<q2, a> == q1 * j00 + q0 * j10));

constexpr auto j01 = c3 * a * b - c2 * c;
constexpr auto j11 = c1 + c3 * b * b;
constexpr auto j21 = c3 * b * c + c2 * a;
static_assert(derivative<q0, b> == q2 * j11 - q1 * j21);
static_assert(derivative<q1, b> == q0 * j21 - q2 * j01);
static_assert(derivative<q2, b> == q1 * j01 - q0 * j11);

}  // namespace
