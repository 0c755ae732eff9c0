// SPDX-License-Identifier: MIT
#include <laws/types.hpp>
#include <leibniz/expression/freeze.hpp>
#include <leibniz/expression/literals.hpp>
#include <leibniz/function/exponential.hpp>

using namespace leibniz;
using laws::freezes_to;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr vector_variable<"q", 3> q;
using X = variable<"x">;
using Y = variable<"y">;

// ---- a formula without open leaves is frozen already
static_assert(freezes_to<x, X> && freezes_to<x * y, product<X, Y>> && freezes_to<3_c, constant<3>>);

// ---- every open leaf finds its place, in every kind of node
static_assert(freezes_to<1 + x * 2 - 3 / (y + 4), difference_of<sum<constant<1>, product<X, constant<2>>>,
                                                                quotient<constant<3>, sum<Y, constant<4>>>>>);
static_assert(freezes_to<-(x + 1), negation<sum<X, constant<1>>>>);
static_assert(freezes_to<pow(x + 1, 2), power_of<sum<X, constant<1>>, constant<2>>>);
static_assert(freezes_to<exp(2 * x) + 3, sum<call<exp_, product<constant<2>, X>>, constant<3>>>);
static_assert(freezes_to<q[2] * 5 + q[0], sum<product<variable<"q[2]">, constant<5>>, variable<"q[0]">>>);
static_assert(freezes_to<vector_of(x + 1, 2, 3 * y),
                         formula_vector<sum<X, constant<1>>, constant<2>, product<constant<3>, Y>>>);
static_assert(freezes_to<number{exact_constant({2, 3})}, constant<2, 3>>);

// ---- one formula, one type, whatever its constants came from
static_assert(std::is_same_v<frozen<2 * x>, frozen<2_c * x>>);
static_assert(std::is_same_v<frozen<0.5 * x>, frozen<0.5_c * x>>);
static_assert(std::is_same_v<frozen<2.0 * x>, frozen<2u * x>>);
static_assert(!std::is_same_v<frozen<2 * x>, frozen<3 * x>>);

// ---- freeze<f> is f without a value in it, and idempotent
constexpr auto f = freeze<3 * x + 1>;
static_assert(!std::is_same_v<decltype(f), decltype(3 * x + 1)>);
static_assert(std::is_same_v<decltype(f), const frozen<3 * x + 1>>);
static_assert(std::is_same_v<frozen<f>, frozen<3 * x + 1>>);

// ---- the same leaves again are frozen once, others are told apart, however alike
constexpr vector_variable<"v", 5> v;
template <int I>
using v_ = variable<fixed_string<5>{{'v', '[', '0' + I, ']', 0}}>;
constexpr auto squared_distance = [](auto a, auto b) { return (a - b) * (a - b); };
constexpr auto alike =
    squared_distance(v[0], v[1]) + squared_distance(v[0], v[2]) + squared_distance(v[0], v[1]);
template <int I, int J>
using squared = product<difference_of<v_<I>, v_<J>>, difference_of<v_<I>, v_<J>>>;
static_assert(std::is_same_v<frozen<alike>, sum<sum<squared<0, 1>, squared<0, 2>>, squared<0, 1>>>);
static_assert(
    std::is_same_v<frozen<3 * v[0] - 4 * v[0] - 3 * v[1]>,
                   difference_of<difference_of<product<constant<3>, v_<0>>, product<constant<4>, v_<0>>>,
                                 product<constant<3>, v_<1>>>>);

constexpr auto repetitions = [] {
  detail::leaf_list<200> list;
  for (int k = 0; k < 200; ++k) list.values[k] = -1 - k % 70;
  list.values[199] = -100;
  list.find_repetitions();
  return list;
}();
static_assert(repetitions.first(5, 1) == 5 && repetitions.first(75, 10) == 5 &&
              repetitions.first(150, 20) == 10);
static_assert(repetitions.first(195, 4) == 55 && repetitions.first(195, 5) == 195);
static_assert(repetitions.first(75, 60) == 5 && repetitions.first(139, 61) == 139);
static_assert([] {  // equal to the definition, on indices and numbers
  detail::leaf_list<40> list;
  for (int k = 0; k < 40; ++k) list.values[k] = k * k * k % 7 < 3 ? 1 : k % 3 - 2;
  list.find_repetitions();
  int found = 0;
  for (int k = 0; k < 40; ++k)
    for (int n = 1; k + n <= 40; ++n) {
      const int at = list.first(k, n);
      found += at < k;
      for (int i = 0; i < n; ++i)
        if (at > k || list.values[at + i] != list.values[k + i]) return false;
    }
  return found > 40;
}());
// a leaf is not taken for the second half of another: 5, 1, 5, 1
static_assert([] {
  detail::leaf_list<8> list{{1, 5, 1, 1, 1, 5, 1, 1}};
  list.find_repetitions();
  return list.first(4, 4) == 0 && list.first(6, 2) == 2;
}());

}  // namespace
