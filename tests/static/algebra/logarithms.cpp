// SPDX-License-Identifier: MIT
#include <leibniz/algebra/logarithms.hpp>

using namespace leibniz;
using algebra::field_images;
using algebra::field_step;
using algebra::logarithm;
using algebra::logarithms;
using algebra::scaled;
using algebra::sum;
using kind = field_step::kind;

namespace {

struct computation {
  detail::buffer<int> signs;
  field_images f{4, 0};
  logarithms logs{f, signs};

  constexpr logarithm positive(int u) { return logs.of(u, -1, true, false); }
  constexpr int power(const logarithm& l, rational e) { return logs.exponential(scaled(l, e)); }
  constexpr bool same(int a, int b) const { return a >= 0 && b >= 0 && f.are_same(a, b, 1); }
};

// ---- numbers: sqrt(2) sqrt(8) = 4, 12^(1/2) = 2 3^(1/2), (1/9)^(-1/2) = 3, and log(12) = 2 log(2) + log(3)
static_assert([] {
  computation c;
  const int product =
      c.f.make(kind::multiply, c.power(c.logs.of({2, 1}), {1, 2}), c.power(c.logs.of({8, 1}), {1, 2}));
  return c.same(product, c.f.number({4, 1})) &&
         c.same(c.power(c.logs.of({12, 1}), {1, 2}),
                c.f.scaled(c.power(c.logs.of({3, 1}), {1, 2}), {2, 1})) &&
         c.same(c.power(c.logs.of({1, 9}), {-1, 2}), c.f.number({3, 1})) &&
         c.same(c.logs.value(c.logs.of({12, 1})),
                c.logs.value(sum(scaled(c.logs.of({2, 1}), {2, 1}), c.logs.of({3, 1})))) &&
         c.f.improper_root() == -1;
}());

// ---- positive quantities: u^(1/2) u^(1/2) = u, (4u)^(1/2) = 2 u^(1/2), (u v)^(1/3) = u^(1/3) v^(1/3)
static_assert([] {
  computation c;
  const int u = c.f.random(), v = c.f.random();
  const logarithm log_u = c.positive(u), log_v = c.positive(v),
                  log_uv = c.positive(c.f.make(kind::multiply, u, v));
  const int root = c.power(log_u, {1, 2});
  return c.same(c.f.power(root, 2), u) &&
         c.same(c.power(c.positive(c.f.scaled(u, {4, 1})), {1, 2}), c.f.scaled(root, {2, 1})) &&
         c.same(c.power(log_uv, {1, 3}),
                c.f.make(kind::multiply, c.power(log_u, {1, 3}), c.power(log_v, {1, 3}))) &&
         c.same(c.logs.value(log_uv), c.f.make(kind::add, c.logs.value(log_u), c.logs.value(log_v))) &&
         c.f.improper_root() == -1;
}());

// ---- exponentials: exp(u + v) = exp(u) exp(v), exp(u/2)² = exp(u), exp(log(u)) = u, exp(u) and exp(v)
// unrelated
static_assert([] {
  computation c;
  const int u = c.f.random(), v = c.f.random();
  const int exp_u = c.logs.exponential(u), exp_v = c.logs.exponential(v);
  const int exp_sum = c.logs.exponential(c.f.make(kind::add, u, v));
  const int half = c.logs.exponential(c.f.scaled(u, {1, 2}));
  const int w = c.f.random(), log_w = c.logs.value(c.positive(w));
  return c.same(exp_sum, c.f.make(kind::multiply, exp_u, exp_v)) && c.same(c.f.power(half, 2), exp_u) &&
         !c.same(exp_u, exp_v) && c.same(c.logs.exponential(log_w), w) &&
         c.same(c.logs.exponential(c.f.scaled(log_w, {3, 1})), c.f.power(w, 3));
}());

// ---- exp(iπ/3) = 1/2 + i sqrt(3)/2; exp(iπ/5) is a number like any other
static_assert([] {
  computation c;
  const int pi = c.f.random_power();
  c.logs.introduce_pi(pi);
  const auto turn = [&](rational part) { return c.logs.rotation(c.f.scaled(pi, part)); };
  const int height =
      c.f.make(kind::multiply, c.f.imaginary_unit(), c.f.scaled(c.power(c.logs.of({3, 1}), {1, 2}), {1, 2}));
  return c.same(turn({1, 3}), c.f.make(kind::add, c.f.number({1, 2}), height)) &&
         c.same(turn({1, 1}), c.f.number({-1, 1})) && c.same(c.f.power(turn({1, 8}), 2), turn({1, 4})) &&
         c.f.small_number(c.f.power(turn({1, 5}), 5)) == not_exact;
}());

}  // namespace
