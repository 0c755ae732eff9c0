// SPDX-License-Identifier: MIT
#include <leibniz/expression/literals.hpp>
#include <leibniz/program/node_conditions.hpp>

using namespace leibniz;
using program::node;

namespace {

// Does the function do the same as the formula?
template <class F, class E>
constexpr bool records(const F& f, const E& as) {
  program::recording r;
  const int root = r.instruction_of(f(r.argument("x")));
  return program::lower(r.g, as) == root;
}

constexpr variable<"x"> x;

// ---- operations are recorded as they were written
static_assert(records([](auto u) { return u + 2; }, x + 2));
static_assert(records([](auto u) { return 2 - u * u / 3 + -u; }, 2 - x * x / 3 + -x));
static_assert(records([](auto u) { return pow(u, 3) * sin(u) * pow(2.5, u); },
                      pow(x, 3) * sin(x) * pow(2.5, x)));
static_assert(records([](auto u) { return atan2(u, 0.1) + hypot(u, 1, u); }, atan2(x, 0.1) + hypot(x, 1, x)));
static_assert(!records([](auto u) { return u + 2; }, x + 3));
static_assert(!records([](auto u) { return sin(u); }, cos(x)));

// ---- assignment, loops, arrays
static_assert(records(
    [](auto u) {
      decltype(u) s = 0, powers[4];
      powers[0] = 1;
      for (int k = 1; k < 4; ++k) powers[k] = u * powers[k - 1];
      for (int k = 0; k < 4; ++k) s += k % 2 == 0 ? powers[k] : 2 * powers[k];
      s -= u, s *= 3, s /= u;
      return s;
    },
    3 * (1 + 2 * x + x * x + 2 * (x * (x * x)) - x) / x));
static_assert(records([](auto u) { return decltype(u){} + u; }, x));  // {} is 0

// ---- constants: computed where that is exact, recorded else; also without an argument near
static_assert(records([](auto u) { return decltype(u)(1) / decltype(u)(4) * u; }, 0.25 * x));
static_assert(records([](auto u) { return u * sqrt(decltype(u)(2)) / 3; }, x* sqrt(2_c) / 3));
static_assert(records([](auto u) { return sqrt(decltype(u)(2)) + 0 * u; }, sqrt(2_c)));
static_assert(records([](auto u) { return u + std::numbers::pi; }, x + numbers::pi));
static_assert(records([](auto u) { return u + 2 * std::numbers::pi; }, x + 2 * numbers::pi));
static_assert(records([](auto u) { return u * std::numbers::sqrt2; }, x* numbers::sqrt2));

// ---- every function of the table, found by its name
#define RECORDS(f) (records([](auto u) { return f(u); }, f(x)) ? 1 : 0)
constexpr int recorded_functions =
    RECORDS(exp) + RECORDS(log) + RECORDS(sqrt) + RECORDS(cbrt) + RECORDS(exp2) + RECORDS(expm1) +
    RECORDS(log2) + RECORDS(log10) + RECORDS(log1p) + RECORDS(sin) + RECORDS(cos) + RECORDS(tan) +
    RECORDS(asin) + RECORDS(acos) + RECORDS(atan) + RECORDS(sinh) + RECORDS(cosh) + RECORDS(tanh) +
    RECORDS(asinh) + RECORDS(acosh) + RECORDS(atanh) + RECORDS(sec) + RECORDS(csc) + RECORDS(cot) +
    RECORDS(sech) + RECORDS(csch) + RECORDS(coth) + RECORDS(erf) + RECORDS(erfc);
static_assert(recorded_functions == boost::mp11::mp_size<function_table>::value);
static_assert(records([](auto u) { return fma(u, 2, u); }, fma(x, 2, x)));

// ---- a row of one's own
struct square_ {
  static constexpr const char* name = "square";
  static constexpr auto evaluate(const auto& u) { return u * u; }
};
constexpr function<square_> square;
static_assert(records([](auto u) { return square(u + 1); }, square(x + 1)));

// ---- conditions, and the functions with kinks and jumps
static_assert(records([](auto u) { return select(u < 1, u * u, 2 * u); }, select(x < 1, x* x, 2 * x)));
static_assert(records([](auto u) { return select(!(u >= 1 || u <= -2) && 0 < u, u, 1); },
                      select(!(x >= 1 || x <= -2) && 0 < x, x, 1)));
static_assert(records([](auto u) { return piecewise(u < 0, 0, u > 1, 1, u * u); },
                      piecewise(x < 0, 0, x > 1, 1, x* x)));
static_assert(records([](auto u) { return piecewise(u < 0, u, 2); }, piecewise(x < 0, x, 2)));
static_assert(records([](auto u) { return abs(u) + max(u, 1) - min(2, u * u) + clamp(u, -1, 1) + floor(u); },
                      abs(x) + max(x, 1) - min(2, x* x) + clamp(x, -1, 1) + floor(x)));
static_assert(records([](auto u) { return select(decltype(u)(1) < decltype(u)(2), u, -u); }, x));

// ---- many operations, one behind the other
constexpr int size_of(int steps) {
  program::recording r;
  node u = r.argument("x"), s = u;
  for (int k = 0; k < steps; ++k) s = s * u + k;
  return r.g.size();
}
static_assert(size_of(3000) == 1 + 3000 + 3000 + 2999);  // x, products, constants, sums

}  // namespace
