// SPDX-License-Identifier: MIT
#include <laws/types.hpp>
#include <leibniz/derive/derive.hpp>
#include <leibniz/expression/literals.hpp>
#include <leibniz/function/row.hpp>

using namespace leibniz;
using laws::has_type;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
using X = variable<"x">;
using Y = variable<"y">;

// A row as a user writes it: the least there can be, and everything there can be.
struct least_ {
  static constexpr const char* name = "least";
  static constexpr auto evaluate(const auto& u) { return u; }
};
struct most_ {
  static constexpr const char* name = "most";
  static constexpr const char* latex = "\\most";
  static constexpr parity symmetry = parity::odd;
  static constexpr int cost = 3;
  static constexpr exact_point exact[] = {{{0, 1}, {0, 1}}, {{1, 2}, {7, 3}}};
  static constexpr auto evaluate(const auto& u, const auto& v) { return u * u * v; }
  static constexpr auto derivative(auto u, auto v, auto) { return partials(2 * u * v, u * u); }
  static constexpr auto definition(auto u, auto v) { return u * u * v; }
};
struct constant_slope_ {
  static constexpr const char* name = "constant_slope";
  static constexpr auto evaluate(const auto& u) { return 3 * u; }
  static constexpr auto derivative(auto, auto) { return 3; }
};
struct nameless {};

static_assert(FunctionRow<least_> && FunctionRow<most_> && !FunctionRow<nameless>);
static_assert(detail::same_text(least_::name, "least") &&
              detail::same_text(constant_slope_::name, "constant_slope"));

// ---- what a row says of itself, and what is taken where it says nothing
static_assert(detail::latex_of<least_, 1>() == nullptr &&
              detail::same_text(detail::latex_of<most_, 1>(), "\\most"));
static_assert(detail::symmetry<least_>() == parity::none && detail::symmetry<most_>() == parity::odd);
static_assert(detail::cost<least_>() == 20 && detail::cost<most_>() == 3);
static_assert(detail::exact_value<most_>({1, 2}) == rational{7, 3});
static_assert(detail::exact_value<most_>({1, 3}) == not_exact &&
              detail::exact_value<least_>({0, 1}) == not_exact);
static_assert(!detail::has_derivative<least_, 1> && detail::has_derivative<most_, 2>);
static_assert(!detail::has_definition<least_, 1> && detail::has_definition<most_, 2>);
static_assert(
    std::is_same_v<definition_rule<most_, 2>, product<product<argument<0>, argument<0>>, argument<1>>>);

// ---- function<Row> builds calls of formulas and computes with numbers
constexpr function<most_> most;
static_assert(has_type<call<most_, X, Y>>(most(x, y)));
static_assert(has_type<call<most_, X, number>>(most(x, 2)));
static_assert(laws::freezes_to<most(x, 2), call<most_, X, constant<2>>>);
static_assert(most(2.0, 3.0) == 12.0);

// ---- the rule as a formula of the placeholders
using U0 = argument<0>;
using U1 = argument<1>;
static_assert(std::is_same_v<rule<most_, 2, 0>, product<product<constant<2>, U0>, U1>>);
static_assert(std::is_same_v<rule<most_, 2, 1>, product<U0, U0>>);
static_assert(std::is_same_v<rule<constant_slope_, 1, 0>, constant<3>>);
static_assert(std::is_same_v<second_rule<most_, 2, 0, 0>, product<constant<2>, U1>>);
static_assert(std::is_same_v<second_rule<most_, 2, 0, 1>, product<constant<2>, U0>>);
static_assert(std::is_same_v<second_rule<most_, 2, 1, 0>, product<constant<2>, U0>>);
static_assert(std::is_same_v<second_rule<most_, 2, 1, 1>, constant<0>>);

// ---- partials may be plain numbers
struct weighted_ {
  [[maybe_unused]] static constexpr const char* name = "weighted";
  static constexpr auto evaluate(const auto& u, const auto& v) { return u + 3 * v; }
  static constexpr auto derivative(auto, auto, auto) { return partials(1, 3); }
};
static_assert(has_type<constant<3>>(rule<weighted_, 2, 1>{}));

}  // namespace
