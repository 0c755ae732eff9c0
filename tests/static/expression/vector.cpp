// SPDX-License-Identifier: MIT
#include <array>
#include <boost/hana/integral_constant.hpp>
#include <laws/types.hpp>
#include <leibniz/expression/freeze.hpp>
#include <leibniz/expression/literals.hpp>

using namespace leibniz;
using laws::freezes_to;
using laws::has_type;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
using X = variable<"x">;
using Y = variable<"y">;

// ---- vector_of
constexpr auto v = vector_of(x + y, x* y, 1);
static_assert(has_type<formula_vector<sum<X, Y>, product<X, Y>, number>>(v));
static_assert(v.size() == 3 && std::tuple_size_v<decltype(v)> == 3);
static_assert(freezes_to<v, formula_vector<sum<X, Y>, product<X, Y>, constant<1>>>);
static_assert(freezes_to<get<1>(v), product<X, Y>> && freezes_to<get<2>(v), constant<1>>);
static_assert(freezes_to<v[0_c], sum<X, Y>>);
static_assert(std::is_same_v<std::tuple_element_t<0, decltype(v)>, const sum<X, Y>>);
static_assert(FormulaVector<decltype(v)> && !Expression<decltype(v)> && !FormulaVector<X>);
static_assert(freezes_to<vector_of(2 * x, 3 * y, x),
                         formula_vector<product<constant<2>, X>, product<constant<3>, Y>, X>>);

constexpr bool takes_apart() {
  const auto [first, second, third] = v;
  return has_type<sum<X, Y>>(first) && has_type<product<X, Y>>(second) && has_type<number>(third);
}
static_assert(takes_apart());

// ---- vector_variable
constexpr vector_variable<"q", 12> q;
static_assert(q.size() == 12 && std::tuple_size_v<decltype(q)> == 12);
static_assert(has_type<component<"q", 12>>(q[0]));
static_assert(freezes_to<q[0], variable<"q[0]">> && freezes_to<q[11], variable<"q[11]">>);
static_assert(has_type<variable<"q[3]">>(q[3_c]));
static_assert(has_type<variable<"q[10]">>(get<10>(q)));
static_assert(freezes_to<q[1] * q[2] + 3, sum<product<variable<"q[1]">, variable<"q[2]">>, constant<3>>>);

constexpr bool takes_variables_apart() {
  constexpr vector_variable<"p", 2> p;
  const auto [a, b] = p;
  return has_type<variable<"p[0]">>(a) && has_type<variable<"p[1]">>(b);
}
static_assert(takes_variables_apart());

// An index may come from a loop over a pack.
template <int... I>
constexpr auto sum_of_squares(std::integer_sequence<int, I...>) {
  return (... + (q[I] * q[I]));
}
static_assert(freezes_to<
              sum_of_squares(std::make_integer_sequence<int, 2>{}),
              sum<product<variable<"q[0]">, variable<"q[0]">>, product<variable<"q[1]">, variable<"q[1]">>>>);

static_assert(std::is_same_v<decltype(q = std::array<double, 12>{}),
                             binding<vector_variable<"q", 12>, std::array<double, 12>>>);
static_assert(detail::same_text(detail::component_name<"q", 1234>().characters, "q[1234]"));

// What a vector holds, one after the other.
constexpr argument_pack<int, double, char> pack{1, 2.5, 'c'};
static_assert(element_of<0>(pack) == 1 && element_of<1>(pack) == 2.5 && element_of<2>(pack) == 'c');

}  // namespace
