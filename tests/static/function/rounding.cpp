// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

static_assert(text<floor(x) + ceil(x) + round(x) + trunc(x) + fmod(x, 3) + remainder(2, x)> ==
              "floor(x) + ceil(x) + round(x) + trunc(x) + fmod(x, 3) + remainder(2, x)");
// constant between their jumps
static_assert(text<derivative<floor(x) * x, x>> == "floor(x)");
static_assert(text<gradient<ceil(x* y) + round(y) + trunc(x), x, y>> == "[0, 0]");
static_assert(text<derivative<fmod(x, y), x>> == "1" &&
              text<derivative<fmod(x, y), y>> == "round((fmod(x, y) - x)/y)");
static_assert(text<hessian<remainder(x, y), x, y>> == "[[0, 0], [0, 0]]");
static_assert(sparsity<jacobian<vector_of(floor(x), fmod(x, y)), x, y>>.size() == 2);
// exact points fold
static_assert(operations<x + floor(constant<1, 2>{})>.total() == 0 &&
              operations<x + ceil(constant<1, 2>{})>.total() == 1);
static_assert(floor(constant<-1, 2>{}) == -1 && ceil(constant<-3, 2>{}) == -1 &&
              round(constant<1, 2>{}) == 1 && round(constant<-1, 2>{}) == -1 &&
              trunc(constant<-3, 2>{}) == -1);

}  // namespace
