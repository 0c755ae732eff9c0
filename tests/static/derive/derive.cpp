// SPDX-License-Identifier: MIT
//
// One rule per node, on types; rules of functions of several arguments.
#include <leibniz/derive/derive.hpp>
#include <leibniz/expression/literals.hpp>
#include <leibniz/function/table.hpp>

using namespace leibniz;
using leibniz::detail::derive;

namespace {

using X = variable<"x">;
using Y = variable<"y">;
using Q = variable<"q[0]">;
template <class E, class D>
constexpr bool rule_gives = std::is_same_v<derive<E, X>, D>;

static_assert(rule_gives<X, constant<1>> && rule_gives<Y, constant<0>> &&
              rule_gives<variable<"xx">, constant<0>>);
static_assert(rule_gives<constant<1, 3>, constant<0>> && rule_gives<real<7>, constant<0>>);
static_assert(rule_gives<call<pi_>, constant<0>> && std::is_same_v<derive<Q, Q>, constant<1>>);
static_assert(rule_gives<negation<X>, constant<-1>> && rule_gives<negation<Y>, constant<0>>);
static_assert(rule_gives<sum<X, Y>, constant<1>> && rule_gives<difference_of<Y, X>, constant<-1>>);
static_assert(rule_gives<product<X, Y>, Y> && rule_gives<product<X, X>, product<constant<2>, X>>);
static_assert(rule_gives<quotient<X, constant<2>>, constant<1, 2>>);
static_assert(rule_gives<quotient<X, Y>, quotient<constant<1>, Y>>);
static_assert(rule_gives<power_of<X, Y>, product<Y, power_of<X, difference_of<Y, constant<1>>>>>);
static_assert(rule_gives<call<exp_, X>, call<exp_, X>> && rule_gives<call<exp_, Y>, constant<0>>);

// ---- a row of two and of three arguments
struct hypotenuse_ {
  static constexpr const char* name = "hypotenuse";
  static constexpr auto derivative(auto u, auto v, auto fu) { return partials(u / fu, v / fu); }
};
struct fused_ {
  static constexpr const char* name = "fused";
  static constexpr auto derivative(auto u, auto v, auto, auto) { return partials(v, u, 1_c); }
};
template <class A, class B>
using hypotenuse = call<hypotenuse_, A, B>;
static_assert(FunctionRow<hypotenuse_> && FunctionRow<fused_>);
static_assert(hypotenuse_::name[0] == 'h' && fused_::name[0] == 'f');
static_assert(rule_gives<hypotenuse<X, Y>, quotient<X, hypotenuse<X, Y>>>);
static_assert(rule_gives<hypotenuse<Y, X>, quotient<X, hypotenuse<Y, X>>>);
static_assert(rule_gives<hypotenuse<X, X>, product<constant<2>, quotient<X, hypotenuse<X, X>>>> ||
              rule_gives<hypotenuse<X, X>, quotient<product<constant<2>, X>, hypotenuse<X, X>>>);
static_assert(rule_gives<call<fused_, X, Y, Y>, Y> && rule_gives<call<fused_, Y, Y, X>, constant<1>>);
static_assert(rule_gives<call<fused_, X, constant<3>, Y>, constant<3>>);

}  // namespace
