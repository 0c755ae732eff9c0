// SPDX-License-Identifier: MIT
//
// Multiplying with the last call last. The depth is the number of operations after the call on the longest
// way to a result.
#include <laws/outputs.hpp>
#include <leibniz/program/late_factor.hpp>
#include <leibniz/program/rows.hpp>

using namespace leibniz;
using namespace leibniz::program;
using laws::outputs;

namespace {

struct scene {
  graph g;
  int u = g.input("u"), v = g.input("v"), w = g.input("w");
  int f = g.insert(opcode::call, u, -1, -1, &function_info_of<exp_, 1>::value);
  constexpr int times(int a, int b) { return g.insert(opcode::multiply, a, b); }
  constexpr int plus(int a, int b) { return g.insert(opcode::add, a, b); }
};
constexpr int depth(const graph& g, int id) {
  const instruction i = g[id];
  if (i.operation == opcode::call) return 1;
  int deepest = 0;
  for (int k = 0; k < operand_count(i); ++k)
    if (const int d = depth(g, i.operand(k)); d > deepest) deepest = d;
  return deepest == 0 ? 0 : deepest + 1;
}
constexpr int cost_of_call = function_info_of<exp_, 1>::value.cost;
struct shape {
  int weight, depth;
  friend constexpr bool operator==(shape, shape) = default;
};
template <class Make>
constexpr shape late(Make make) {
  scene s;
  detail::buffer<int> outputs = make(s);
  const graph h = multiply_late(s.g, outputs);
  int deepest = 0;
  for (const int o : outputs)
    if (const int d = depth(h, o); d > deepest) deepest = d;
  return {live_weight(h, outputs) - cost_of_call, deepest - 1};
}

// ((f v) w) v and f w: the products of v and w are made first
static_assert(late([](scene& s) {
                return outputs{s.times(s.times(s.times(s.f, s.v), s.w), s.v), s.times(s.f, s.w)};
              }) == shape{4, 1});
// f v + f w → f (v + w)
static_assert(late([](scene& s) { return outputs{s.plus(s.times(s.f, s.v), s.times(s.f, s.w)), s.u}; }) ==
              shape{2, 1});
// u + f v - (w - f w): other terms stay where they are
static_assert(late([](scene& s) {
                const int left = s.plus(s.u, s.times(s.f, s.v));
                const int right = s.g.insert(opcode::subtract, s.w, s.times(s.f, s.w));
                return outputs{s.g.insert(opcode::subtract, left, right), s.u};
              }) == shape{5, 3});
// f v - f v is 0; a quotient by f is no multiple of it, f/v is
static_assert(late([](scene& s) {
                const int product = s.times(s.f, s.v), sum = s.plus(product, s.times(s.f, s.w));
                return outputs{s.g.insert(opcode::subtract, s.times(s.v, sum), s.times(s.v, sum)), s.f};
              }) == shape{0, 0});
static_assert(late([](scene& s) {
                return outputs{s.g.insert(opcode::divide, s.v, s.f),
                               s.times(s.g.insert(opcode::divide, s.f, s.v), s.w)};
              }) == shape{4 + 4 + 1 + 1, 1});
// -f is a negation, no product with -1
static_assert([] {
  scene s;
  detail::buffer<int> all = outputs{s.g.insert(opcode::negate, s.f), s.times(s.u, s.f)};
  const graph h = multiply_late(s.g, all);
  return h[all[0]].operation == opcode::negate;
}());
// a call of one use, and no call at all: the graph stays as it is
static_assert(late([](scene& s) { return outputs{s.times(s.times(s.f, s.v), s.w), s.u}; }) == shape{2, 2});

// ---- rearrange keeps a late factor only where the whole is no dearer
template <class Make>
constexpr bool never_dearer(Make make) {
  scene s;
  detail::buffer<int> outputs = make(s);
  const int before = live_weight(s.g, outputs);
  const graph h = rearrange(graph(s.g), outputs);
  return live_weight(h, outputs) <= before;
}
static_assert(never_dearer([](scene& s) {
  const int product = s.times(s.f, s.v);  // as a late factor a multiplication more
  return outputs{s.times(product, s.w), s.plus(s.times(product, s.u), s.times(s.f, s.u))};
}));

}  // namespace
