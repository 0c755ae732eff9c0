// SPDX-License-Identifier: MIT
#include <laws/types.hpp>
#include <leibniz/leibniz.hpp>
#include <leibniz/print/text.hpp>
#include <ratio>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"t"> t;
constexpr auto f = x * x + sin(y) / x;

template <auto a, auto b>
constexpr bool same = std::is_same_v<frozen<a>, frozen<b>>;

// ---- every occurrence, at the same time
static_assert(same<f(x = t * t), t * t*(t* t) + sin(y) / (t * t)>);
static_assert(same<f(x = t * t, y = 1 - t), t * t*(t* t) + sin(1 - t) / (t * t)>);
static_assert(same<f(x = y, y = x), y * y + sin(x) / y>);
static_assert(same<(x + 2 * y)(x = y, y = x), y + 2 * x>);

// ---- numbers, of every make; a variable that is not there; the formula itself
static_assert(same<f(x = 3), 3_c * 3_c + sin(y) / 3> && same<x(x = 0.5), 0.5_c>);
static_assert(same<f(x = std::ratio<1, 2>{}), f(x = 0.5)>);
static_assert(same<f(t = 3), f> && same<f(), f>);
static_assert(same<3_c(x = t), 3_c> && same<(-x)(x = -y), -(-y)> && same<pow(x, y)(y = 2), pow(x, 2)>);
static_assert(same<substitute(vector_of(x, x + 1), x = t), vector_of(t, t + 1)>);
static_assert(same<numbers::pi(x = t), numbers::pi>);

// ---- composition is what the chain rule is for
constexpr auto square = x * x;
static_assert(text<derivative<square(x = sin(t)), t>> == "2*sin(t)*cos(t)");
static_assert(text<derivative<(x * y)(x = t, y = t), t>> == "2*t");

}  // namespace
