// SPDX-License-Identifier: MIT
#include <leibniz/expression/literals.hpp>
#include <leibniz/expression/operators.hpp>

using namespace leibniz;

namespace {

// Formulas without a number in them are empty, trivial, and template arguments.
using x = variable<"x">;
using y = variable<"y">;
static_assert(std::is_empty_v<x> && std::is_empty_v<constant<1, 3>> && std::is_empty_v<real<0>>);
static_assert(std::is_empty_v<quotient<sum<x, y>, call<void, x, y>>> &&
              std::is_empty_v<selection<conditions::less<x, y>, negation<x>, y>>);
static_assert(std::is_trivially_copyable_v<product<x, sum<number, y>>>);
static_assert(std::is_trivially_destructible_v<product<x, sum<number, y>>>);

// Functions of namespace detail are not found by argument-dependent lookup.
template <class T>
concept FindsDetail = requires(T t) { joined_all(t, t); };
static_assert(!FindsDetail<x> && !FindsDetail<number> && !FindsDetail<sum<x, number>>);

template <auto>
struct takes_formula {};
using a_template_argument = takes_formula<product<number, x>{{}, {{3, 1}}}>;
static_assert(!std::is_same_v<a_template_argument, takes_formula<product<number, x>{{}, {{4, 1}}}>>);
static_assert(std::is_same_v<variable<"x">, x> && !std::is_same_v<x, y> &&
              !std::is_same_v<x, variable<"xx">>);
static_assert(detail::same_text(x::name.data(), "x") && x::name.size() == 1);

// A named value is a binding of the variable, by value.
static_assert(std::is_same_v<decltype(x{} = 2.0), binding<x, double>>);
static_assert(std::is_same_v<decltype(x{} = 2), binding<x, int>>);
static_assert((x{} = 2.5).value == 2.5);

}  // namespace
