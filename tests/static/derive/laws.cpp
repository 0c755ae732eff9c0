// SPDX-License-Identifier: MIT
#include <laws/calculus.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz;
using laws::calculus_holds;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

static_assert(calculus_holds<x, y, x, y> && calculus_holds<x * y, x + y, x, y>);
static_assert(calculus_holds<pow(x, 3) * y, x / y, x, y> && calculus_holds<sin(x* y), exp(x), x, y>);
static_assert(calculus_holds<sqrt(x + y), log(x), x, y> && calculus_holds<atan(x), tanh(x* y), x, y>);
static_assert(calculus_holds<pow(x, -2), pow(x, 0.5), x, y> &&
              calculus_holds<erf(x), cosh(y) * sinh(x), x, y>);

}  // namespace
