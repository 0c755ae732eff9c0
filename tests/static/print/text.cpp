// SPDX-License-Identifier: MIT
//
// Texts, and that a text pasted back is the same formula.
#include <leibniz/leibniz.hpp>
#include <leibniz/print/text.hpp>
#include <ratio>
#include <string_view>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"alpha"> alpha;
constexpr vector_variable<"q", 12> q;

// The text of the formula is the source in the macro's second argument, and that source is the formula.
#define PRINTS(formula, ...)                      \
  static_assert(text<(formula)> == #__VA_ARGS__); \
  static_assert(std::is_same_v<frozen<(formula)>, frozen<(__VA_ARGS__)>>)
// The formula prints as it is written.
#define PRINTS_AS_WRITTEN(...) PRINTS((__VA_ARGS__), __VA_ARGS__)

// clang-format off
PRINTS_AS_WRITTEN(x);
PRINTS_AS_WRITTEN(alpha + x);
PRINTS_AS_WRITTEN(q[10] + q[0]);
PRINTS_AS_WRITTEN(3*x*x*y + sin(2*y) + 1);
// parentheses only where they are needed
PRINTS_AS_WRITTEN(x + y + x);
PRINTS_AS_WRITTEN(x + (y + x));
PRINTS_AS_WRITTEN(x - y - x);
PRINTS_AS_WRITTEN(x - (y - x));
PRINTS_AS_WRITTEN(x - (y + x));
PRINTS_AS_WRITTEN(x*(y*x));
PRINTS_AS_WRITTEN(x*y*x);
PRINTS_AS_WRITTEN(x/y/x);
PRINTS_AS_WRITTEN(x/(y/x));
PRINTS_AS_WRITTEN(x/(y*x));
PRINTS_AS_WRITTEN(x*y/x);
PRINTS_AS_WRITTEN(x*(y/x));
PRINTS_AS_WRITTEN((x + y)*(x - y));
PRINTS_AS_WRITTEN((x + y)/x);
PRINTS_AS_WRITTEN(x*y + x/y);
PRINTS(((x*y) + (x/(y))), x*y + x/y);
PRINTS(((((x)))), x);
// signs
PRINTS_AS_WRITTEN(-x);
PRINTS_AS_WRITTEN(-x*y);
PRINTS_AS_WRITTEN(-(x*y));
PRINTS_AS_WRITTEN(-(x + y));
PRINTS_AS_WRITTEN(x*(-y));
PRINTS_AS_WRITTEN(x - (-y));
PRINTS_AS_WRITTEN(x + (-y*x));
PRINTS_AS_WRITTEN(-x - y);
PRINTS_AS_WRITTEN(-(-x));
PRINTS_AS_WRITTEN(-x/y);
PRINTS_AS_WRITTEN(-pow(x, 2));
PRINTS_AS_WRITTEN(pow(-x, 2));
PRINTS(x - -y*x, x - (-y*x));
// constants
PRINTS_AS_WRITTEN(x + 0);
PRINTS_AS_WRITTEN(-3*x);
PRINTS_AS_WRITTEN(x*(-3));
PRINTS_AS_WRITTEN(x - (-3));
PRINTS_AS_WRITTEN(0.1*x);
PRINTS_AS_WRITTEN(-0.25*x + 2.5);
PRINTS_AS_WRITTEN(1.0/3*x);
PRINTS_AS_WRITTEN(x*(1.0/3));
PRINTS_AS_WRITTEN(x + 2.0/7);
PRINTS_AS_WRITTEN(x - (-2.0/7));
PRINTS_AS_WRITTEN(1e-5*x);
PRINTS_AS_WRITTEN(6.02214076e23*x);
PRINTS_AS_WRITTEN(x + 9223372036854775807);
PRINTS_AS_WRITTEN(x + (-9223372036854775807));
PRINTS_AS_WRITTEN(0.10000000149011612*x);
PRINTS((constant<13421773, 134217728>{}*x), 0.10000000149011612*x);
PRINTS_AS_WRITTEN(1e300*x);
PRINTS_AS_WRITTEN(-1e300*x);
PRINTS((x*std::ratio<2, 6>{}), x*(1.0/3));
PRINTS(3_c*x, 3*x);
PRINTS_AS_WRITTEN(2_c*3);
PRINTS(2_c + 3*x, 2 + 3*x);
PRINTS_AS_WRITTEN(0.5_c/3 + x);
PRINTS_AS_WRITTEN(constant<-2>{}*3);
PRINTS_AS_WRITTEN(constant<1, 3>{} + 1.0/3);
PRINTS_AS_WRITTEN(numbers::pi*x + numbers::e);
// powers and functions
PRINTS_AS_WRITTEN(pow(x, 2));
PRINTS_AS_WRITTEN(pow(x, -1));
PRINTS_AS_WRITTEN(pow(x, 0.5));
PRINTS_AS_WRITTEN(pow(x, 1.0/3));
PRINTS_AS_WRITTEN(pow(2, x));
PRINTS_AS_WRITTEN(pow(x + y, x*y));
PRINTS_AS_WRITTEN(pow(pow(x, 2), 3));
PRINTS_AS_WRITTEN(pow(2_c, 3));
PRINTS_AS_WRITTEN(sqrt(x*x + y*y));
PRINTS_AS_WRITTEN(exp(-x*x)/2);
PRINTS_AS_WRITTEN(sin(cos(tan(x))) + asin(x)*acos(y) - atan(x)/sinh(y));
PRINTS_AS_WRITTEN(cosh(x) + tanh(y) + erf(x) + erfc(y) + log(x));
PRINTS_AS_WRITTEN(sqrt(2_c)*x);
// clang-format on

// ---- the other kinds
static_assert(text<vector_of(x, 2 * y, 1)> == "[x, 2*y, 1]");
static_assert(text<gradient<x * x * y, x, y>> == "[2*x*y, x*x]");
static_assert(text<hessian<x * x * y, x, y>> == "[[2*y, 2*x], [2*x, 0]]");

// ---- a text is a string
constexpr auto t = text<x + 1>;
static_assert(t.size() == 5 && t.data()[0] == 'x' && t.c_str()[5] == '\0' && t.end() - t.begin() == 5);
static_assert(t == "x + 1" && !(t == "x + 2") && !(t == "x + 1 ") && t == text<x + 1> && !(t == text<x>));
static_assert(std::string_view(t) == "x + 1");

// ---- a negated constant is no negative literal, and stays one
static_assert(text<x + -(3_c)> == "x + (-(3_c))");
static_assert(std::is_same_v<frozen<x + -(3_c)>, frozen<x + (-(3_c))>>);
static_assert(text<sin(-(3_c))> == "sin(-(3_c))");
static_assert(std::is_same_v<frozen<x + constant<26, 27>{}>, frozen<x + 26.0 / 27>>);

}  // namespace
