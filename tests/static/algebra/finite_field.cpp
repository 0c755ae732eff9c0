// SPDX-License-Identifier: MIT
#include <leibniz/algebra/finite_field.hpp>

using namespace leibniz;
using algebra::finite_field;

namespace {

// A small field that can be checked by hand: 313 = 24·13 + 1, and 43 has order 24.
constexpr finite_field f{313, 24, 43};
static_assert(f.q() == 13 && f.add(310, 5) == 2 && f.subtract(3, 5) == 311 && f.multiply(20, 20) == 87);
static_assert(f.power(2, 9) == 199 && f.power(5, 0) == 1 && f.power(43, 24) == 1 && f.power(43, 12) == 312 &&
              f.power(43, 8) == 214);
static_assert(f.integer(-1) == 312 && f.integer(626) == 0 && f.integer(-626) == 0 &&
              f.integer(INT64_MIN) < 313);
static_assert(f.inverse(1) == 1 && f.inverse(2) == 157 && f.inverse(312) == 312 &&
              detail::inverse_modulo(3, 7) == 5);
static_assert(f.number({1, 2}) == 157 && f.number({-1, 2}) == 156 && f.has({1, 2}) && !f.has({1, 313}) &&
              !f.has(not_exact));
// 1.5 = 3/2, -0.0 = 0, 2^-1074 (the smallest double)
static_assert(f.binary_number(0x3ff8000000000000) == f.number({3, 2}) && f.binary_number(INT64_MIN) == 0);
static_assert(f.multiply(f.binary_number(1), f.power(2, 1074)) == 1);

// ---- roots (for all elements: tests/runtime/algebra/finite_field.cpp)
static_assert(f.power(root_of(f, f.power(7, 2), 2, 1).value, 2) == 49);
static_assert(f.power(root_of(f, f.power(7, 3), 3, 1).value, 3) == f.power(7, 3));
static_assert(root_of(f, f.power(7, 5), 5, 1).value == 7 && !root_of(f, 43, 2, 1).exists &&
              !root_of(f, 43, 3, 1).exists);
// Different seeds find different roots.
static_assert([] {
  bool found[313] = {};
  for (std::uint64_t seed = 0; seed < 3; ++seed) found[root_of(f, 1, 3, seed).value] = true;
  return found[1] && found[98] && found[214];
}());

// ---- rationals are found again
constexpr finite_field large = algebra::finite_fields[0];
static_assert(large.reconstruct(large.number({22, 7})) == rational{22, 7});
static_assert(large.reconstruct(large.number({-16383, 16381})) == rational{-16383, 16381});
static_assert(large.reconstruct(0) == rational{0, 1} && large.reconstruct(5) == rational{5, 1});
static_assert(!large.reconstruct(31415926).is_exact());
static_assert(large.root_of_power(large.power(large.power(11, large.k), 10), 10) == large.power(11, large.k));

}  // namespace
