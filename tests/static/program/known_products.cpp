// SPDX-License-Identifier: MIT
//
// Products of values that are there. Weights are counted by hand.
#include <laws/outputs.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz;
using namespace leibniz::program;
using laws::outputs;

namespace {

struct scene {
  graph g;
  int a = g.input("a"), b = g.input("b"), c = g.input("c");
  constexpr int times(int u, int v) { return g.insert(opcode::multiply, u, v); }
  constexpr int over(int u, int v) { return g.insert(opcode::divide, u, v); }
  constexpr int plus(int u, int v) { return g.insert(opcode::add, u, v); }
  constexpr int number(rational r) { return g.constant(r); }
};
struct weights {
  int before, after;
  friend constexpr bool operator==(weights, weights) = default;
};
template <class Make>
constexpr weights weigh(Make make) {
  scene s;
  const detail::buffer<int> outputs = make(s);
  const int before = live_weight(s.g, outputs);
  use_known_products(s.g, outputs);
  return {before, live_weight(s.g, outputs)};
}

// ---- a reciprocal from that of a product: 1/(ab) and 1/a are 1/(ab) and b (1/(ab))
static_assert(weigh([](scene& s) {
                const int product = s.times(s.a, s.b);
                return outputs{s.over(s.number({1, 1}), product), s.over(s.number({1, 1}), s.a), product};
              }) == weights{1 + 4 + 4, 1 + 4 + 1});
// 1/(ab) from 1/a and 1/b, if they are earlier
static_assert(weigh([](scene& s) {
                const int one = s.number({1, 1}), by_a = s.over(one, s.a), by_b = s.over(one, s.b);
                return outputs{by_a, by_b, s.over(one, s.times(s.a, s.b))};
              }) == weights{4 + 4 + 1 + 4, 4 + 4 + 1});
// ---- regrouping: a (b c) beside a b is (a b) c where b c serves nothing else, and stays where it does
static_assert(weigh([](scene& s) {
                const int known = s.times(s.a, s.b);
                return outputs{known, s.times(s.a, s.times(s.b, s.c))};
              }) == weights{3, 2});
static_assert(weigh([](scene& s) {
                const int known = s.times(s.a, s.b), other = s.times(s.b, s.c);
                return outputs{known, other, s.times(s.a, other)};
              }) == weights{3, 3});
// ---- constants and signs: 6 (a b) is (2 a)(3 b); (-a) b is -1 (a b)
static_assert(weigh([](scene& s) {
                const int twice = s.times(s.number({2, 1}), s.a), thrice = s.times(s.number({3, 1}), s.b);
                return outputs{twice, thrice, s.times(s.number({6, 1}), s.times(s.a, s.b))};
              }) == weights{4, 3});
static_assert(weigh([](scene& s) {
                const int product = s.times(s.a, s.b), other = s.times(s.number({-1, 1}), s.c);
                const int minus = s.g.insert(opcode::negate, s.a), rest = s.times(s.b, s.c);
                return outputs{product, other, s.times(minus, rest)};
              }) == weights{5, 3});
// ---- values that only look alike: a b + c is no product, and a zero constant is no factor
static_assert(weigh([](scene& s) {
                const int sum = s.plus(s.times(s.a, s.b), s.c);
                return outputs{s.times(s.a, s.b), s.times(sum, s.times(s.a, s.c))};
              }) == weights{4, 4});
static_assert(weigh([](scene& s) {
                return outputs{s.over(s.a, s.number({0, 1})), s.over(s.b, s.number({0, 1}))};
              }) == weights{8, 8});

// ---- of formulas
constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto quotients = vector_of(1 / (x * y), 1 / x, 1 / y);
static_assert(operations<quotients>.divides == 3 && operations<policy::fast, quotients>.divides == 1);
static_assert(operations<policy::fast, quotients>.multiplies == 3);
static_assert(evaluate<policy::fast, quotients>(x = 4.0, y = 0.5) == std::array{0.5, 0.25, 2.0});

}  // namespace
