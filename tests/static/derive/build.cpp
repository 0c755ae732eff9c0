// SPDX-License-Identifier: MIT
//
// The short forms of a derivative's sums, products and quotients.
#include <leibniz/derive/build.hpp>
#include <leibniz/expression/literals.hpp>
#include <leibniz/function/exponential.hpp>
#include <leibniz/print/text.hpp>

using namespace leibniz;
using namespace leibniz::detail;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"z"> z;

template <auto a, auto b>
constexpr auto plus = text<add<frozen<a>, frozen<b>>{}>;
template <auto a, auto b>
constexpr auto minus = text<subtract<frozen<a>, frozen<b>>{}>;
template <auto a, auto b>
constexpr auto times = text<multiply<frozen<a>, frozen<b>>{}>;
template <auto a, auto b>
constexpr auto over = text<divide<frozen<a>, frozen<b>>{}>;
template <auto a>
constexpr auto minus_of = text<negate<frozen<a>>{}>;

// ---- 0 and 1 vanish
static_assert(plus<x, 0_c> == "x" && plus<0_c, x> == "x" && plus<0_c, 0_c> == "0");
static_assert(minus<x, 0_c> == "x" && minus<0_c, x> == "-x" && minus<x, x> == "0");
static_assert(times<x, 0_c> == "0" && times<0_c, x> == "0" && times<0_c, 0_c> == "0" &&
              times<1_c, 0_c> == "0");
static_assert(times<x, 1_c> == "x" && times<1_c, x> == "x" && times<1_c, 1_c> == "1" &&
              times<0_c, 1_c> == "0");
static_assert(over<x, 1_c> == "x" && over<0_c, x> == "0" && minus_of<0_c> == "0");
static_assert(std::is_same_v<raise_to<variable<"x">, constant<0>>, constant<1>>);
static_assert(std::is_same_v<raise_to<variable<"x">, constant<1>>, variable<"x">>);

// ---- constants fold exactly and gather in front
static_assert(plus<2_c, 3_c> == "5" && times<2_c, 3_c> == "6" && over<1_c, 3_c> == "1.0/3" &&
              minus<2_c, 3_c> == "-1");
static_assert(times<x, 3_c> == "3*x" && times<2 * x, 3 * y> == "6*x*y" && times<2 * x, 0.5 * y> == "x*y");
static_assert(over<6 * x, 3 * y> == "2*x/y" && over<x, 2_c> == "0.5*x" && over<x, 3_c> == "x/3");
static_assert(times<constant<2, 3>{}, x> == "2*x/3");

// ---- like terms merge, neighbours too
static_assert(plus<3 * x, 4 * x> == "7*x" && plus<x, x> == "2*x" && plus<x, -x> == "0" &&
              minus<x, 3 * x> == "-2*x");
static_assert(plus<x * y, y * x> == "2*x*y" && plus<x + y, y> == "x + 2*y" && plus<x - y, y> == "x");
static_assert(plus<x, y + z> == "x + y + z" && plus<x, y - z> == "x + y - z" &&
              minus<x, y + z> == "x - (y + z)");

// ---- signs move out
static_assert(plus<x, -y> == "x - y" && plus<-x, y> == "y - x" && minus<x, -y> == "x + y");
static_assert(times<-x, y> == "-x*y" && times<-x, -y> == "x*y" && over<x, -y> == "-x/y" &&
              minus_of<x - y> == "y - x");
static_assert(minus_of<-x> == "x" && minus_of<3 * x> == "-3*x");

// ---- quotients stay on top
static_assert(times<x, y / z> == "x*y/z" && times<x / y, z> == "x*z/y" && times<x / y, z / x> == "x*z/(y*x)");
static_assert(over<1_c, y * z> == "1/(y*z)" && over<2 * x, y> == "2*x/y");

// ---- powers of one base cancel
static_assert(times<x, 1 / x> == "1" && times<1 / x, x * y> == "y" && times<x * y, 1 / x> == "y");
static_assert(over<pow(x, 3), x> == "pow(x, 2)" && over<x, pow(x, 3)> == "1/pow(x, 2)" &&
              over<y * pow(x, 2), pow(x, 2)> == "y");
static_assert(over<x + y, x> == "(x + y)/x" && over<x, y> == "x/y");
static_assert(text<derivative<x * log(x), x>> == "log(x) + 1");
static_assert(text<derivative<pow(x, 2) * log(x), x, 3>> == "2/x");

// ---- constants stand last, where they meet
static_assert(plus<x + 1, y> == "x + y + 1" && plus<x - 1, y> == "x + y - 1" &&
              plus<x + 1, y - 1> == "x + y");

// ---- a power takes its base in, whatever that is
static_assert(times<pow(x, 2), x> == "pow(x, 3)" && times<pow(x* y, 2), x * y> == "pow(x*y, 3)");
static_assert(times<pow(x, 2), pow(x, 3)> == "pow(x, 5)" &&
              times<pow(x, 2), pow(y, 3)> == "pow(x, 2)*pow(y, 3)");
static_assert(times<pow(x / y, 2), x / y> == "pow(x/y, 3)" &&
              times<pow(exp(x), 2), exp(x)> == "pow(exp(x), 3)");
static_assert(times<pow(x* y, 2), x> == "pow(x*y, 2)*x" && over<x, pow(x* y, 2) * 3> == "x/(3*pow(x*y, 2))");

// ---- what leaves 64 bits is left as it is written
constexpr auto large = constant<INT64_MAX>{};
static_assert(times<large, large> == "9223372036854775807_c*9223372036854775807");
static_assert(plus<large, large> == "9223372036854775807_c + 9223372036854775807");
static_assert(plus<large * x, large * x> == "9223372036854775807*x + 9223372036854775807*x");

}  // namespace
