// SPDX-License-Identifier: MIT
//
// Each rewrite by name: before, after. That values stay is tested on random programs in tests/runtime.
#include <leibniz/function/table.hpp>
#include <leibniz/program/lower.hpp>

using namespace leibniz;
using namespace leibniz::program;

namespace {

struct scene {
  graph g;
  int x = g.input("x"), y = g.input("y"), z = g.input("z");
  constexpr int number(std::int64_t n, std::int64_t d = 1) { return g.constant(make_rational(n, d)); }
  constexpr int insert(opcode o, int a, int b = -1) { return g.insert({o, a, b}); }
};
template <class Arithmetic, class Check>
constexpr bool in_scene(Check check) {
  scene s;
  const Arithmetic ops{{s.g}};
  return check(s, ops);
}
#define EXACT(...) \
  static_assert(in_scene<exact_arithmetic>([]([[maybe_unused]] scene& s, auto ops) { return __VA_ARGS__; }))
#define DERIVED(...) \
  static_assert(     \
      in_scene<derivative_arithmetic>([]([[maybe_unused]] scene& s, auto ops) { return __VA_ARGS__; }))

// ---- identities with 0 and 1
EXACT(ops.add(s.x, s.number(0)) == s.x && ops.add(s.number(0), s.x) == s.x);
EXACT(ops.subtract(s.x, s.number(0)) == s.x && ops.subtract(s.x, s.x) == s.number(0));
EXACT(ops.subtract(s.number(0), s.x) == s.insert(opcode::negate, s.x));
EXACT(ops.multiply(s.x, s.number(1)) == s.x && ops.multiply(s.number(1), s.x) == s.x);
EXACT(ops.multiply(s.x, s.number(0)) == s.number(0) && ops.multiply(s.number(0), s.x) == s.number(0));
EXACT(ops.multiply(s.x, s.number(-1)) == s.insert(opcode::negate, s.x));
EXACT(ops.divide(s.x, s.number(1)) == s.x && ops.divide(s.number(0), s.x) == s.number(0));
EXACT(ops.divide(s.x, s.number(-1)) == s.insert(opcode::negate, s.x));
EXACT(ops.power(s.x, s.number(0)) == s.number(1) && ops.power(s.x, s.number(1)) == s.x);
EXACT(ops.power(s.number(1), s.x) == s.number(1));
// but not where they change a value: x + x, x/x, and a constant in another place
EXACT(ops.add(s.x, s.x) == s.insert(opcode::add, s.x, s.x) &&
      ops.divide(s.x, s.x) == s.insert(opcode::divide, s.x, s.x));
EXACT(ops.add(ops.add(s.x, s.number(1)), s.number(2)) ==
      s.insert(opcode::add, s.insert(opcode::add, s.x, s.number(1)), s.number(2)));

// ---- signs move out
EXACT(ops.negate(ops.negate(s.x)) == s.x && ops.negate(s.number(3)) == s.number(-3));
EXACT(ops.negate(ops.subtract(s.x, s.y)) == ops.subtract(s.y, s.x));
EXACT(ops.negate(ops.subtract(ops.negate(s.x), s.y)) == ops.add(s.x, s.y));
EXACT(ops.add(s.x, ops.negate(s.y)) == ops.subtract(s.x, s.y) &&
      ops.add(ops.negate(s.x), s.y) == ops.subtract(s.y, s.x));
EXACT(ops.subtract(s.x, ops.negate(s.y)) == ops.add(s.x, s.y));
EXACT(ops.multiply(ops.negate(s.x), s.y) == ops.negate(ops.multiply(s.x, s.y)));
EXACT(ops.multiply(ops.negate(s.x), ops.negate(s.y)) == ops.multiply(s.x, s.y));
EXACT(ops.divide(ops.negate(s.x), s.y) == ops.negate(ops.divide(s.x, s.y)));
EXACT(ops.divide(ops.negate(s.x), ops.negate(s.y)) == ops.divide(s.x, s.y));

// ---- constants fold where doubles agree with the exact result: 0.1 + 0.2 is not 0.3
EXACT(ops.add(s.number(1), s.number(2)) == s.number(3) &&
      ops.multiply(s.number(1, 2), s.number(6)) == s.number(3));
EXACT(ops.add(s.number(1, 10), s.number(2, 10)) == s.insert(opcode::add, s.number(1, 10), s.number(1, 5)));
EXACT(ops.multiply(s.number(3), s.number(1, 10)) == s.insert(opcode::multiply, s.number(3), s.number(1, 10)));
EXACT(ops.divide(s.number(1), s.number(3)) == s.number(1, 3));
EXACT(ops.add(s.number(INT64_MAX), s.number(1)) == s.insert(opcode::add, s.number(INT64_MAX), s.number(1)));
static_assert(folds({3, 1}, 3.0) && !folds({3, 10}, 0.1 + 0.2) && !folds(not_exact, 0.0));

// ---- division by a power of two is multiplication
EXACT(ops.divide(s.x, s.number(4)) == s.insert(opcode::multiply, s.x, s.number(1, 4)));
EXACT(ops.divide(s.x, s.number(-1, 2)) == s.insert(opcode::multiply, s.x, s.number(-2)));
EXACT(ops.divide(s.x, s.number(3)) == s.insert(opcode::divide, s.x, s.number(3)));
static_assert(is_power_of_two({1, 1}) && is_power_of_two({-1, 8}) && !is_power_of_two({3, 8}) &&
              !is_power_of_two({0, 1}));

// ---- exact points of functions
static_assert([] {
  scene s;
  const exact_arithmetic ops{{s.g}};
  const int zero = s.number(0), one = s.number(1);
  const auto& sine = function_info_of<sin_, 1>::value;
  const auto& cosine = function_info_of<cos_, 1>::value;
  return ops.call(sine, &zero) == zero && ops.call(cosine, &zero) == one && s.g.size() == 5 &&
         ops.call(sine, &one) == 5 && ops.call(sine, &one) == 5 && ops.call(sine, &s.x) == 6;
}());

// ---- in derivatives: coefficients gather, signs come out
DERIVED(ops.add(s.x, s.x) == ops.multiply(s.number(2), s.x));
DERIVED(ops.add(ops.multiply(s.number(2), s.x), ops.multiply(s.number(3), s.x)) ==
        ops.multiply(s.number(5), s.x));
DERIVED(ops.subtract(ops.multiply(s.number(2), s.x), ops.multiply(s.number(2), s.x)) == s.number(0));
DERIVED(ops.multiply(ops.multiply(s.number(2), s.x), ops.multiply(s.number(3), s.y)) ==
        ops.multiply(s.number(6), ops.multiply(s.x, s.y)));
DERIVED(ops.multiply(s.x, s.number(3)) == ops.multiply(s.number(3), s.x) &&
        ops.multiply(s.x, s.number(0)) == s.number(0));
DERIVED(ops.multiply(ops.negate(s.x), s.y) == ops.negate(ops.multiply(s.x, s.y)));
DERIVED(ops.add(ops.negate(s.x), ops.negate(s.y)) == ops.negate(ops.add(s.x, s.y)));
DERIVED(ops.subtract(s.x, s.y) == s.insert(opcode::subtract, s.x, s.y));
DERIVED(ops.multiply(s.number(-2), s.x) == ops.negate(ops.multiply(s.number(2), s.x)));

// ---- in derivatives: one reciprocal for all who divide
DERIVED(ops.divide(s.x, s.y) == s.insert(opcode::multiply, s.x, ops.reciprocal_of(s.y)));
DERIVED(ops.divide(s.x, s.number(3)) == ops.multiply(s.number(1, 3), s.x));
DERIVED(ops.divide(s.number(2), ops.multiply(s.number(2), s.x)) == ops.reciprocal_of(s.x));
DERIVED(ops.divide(s.number(0), s.x) == s.number(0) && ops.reciprocal_of(s.number(4)) == s.number(1, 4));
static_assert([] {
  scene s;
  const derivative_arithmetic ops{{s.g}};
  const int shared = ops.reciprocal_of(s.x);
  return ops.divide(s.number(6), s.x) == ops.multiply(s.number(6), shared);
}());

}  // namespace
