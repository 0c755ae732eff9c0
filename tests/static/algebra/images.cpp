// SPDX-License-Identifier: MIT
#include <leibniz/algebra/images.hpp>

using namespace leibniz;
using algebra::field_images;
using algebra::field_step;
using kind = field_step::kind;

namespace {

// (x + 1)^2 - (x^2 + 2 x + 1) is zero in all images, (x + 1)^2 - (x^2 + 1) in none.
constexpr bool binomial() {
  field_images f(3, 0);
  const int x = f.random(), one = f.number({1, 1});
  const int square = f.power(f.make(kind::add, x, one), 2);
  const int rest = f.make(kind::subtract, square, f.make(kind::add, f.power(x, 2), one));
  return f.size() == 5 && !f.is_zero(rest) && f.small_number(rest) == not_exact &&
         f.are_same(rest, f.scaled(x, {2, 1}), 1) && f.are_same(f.negative(rest), f.scaled(x, {2, 1}), -1) &&
         f.is_zero(f.make(kind::subtract, rest, f.scaled(x, {2, 1}))) && f.improper_root() == -1 &&
         !f.failed();
}
static_assert(binomial());

// Ratios that are rationals.
constexpr rational ratio_of(rational c) {
  field_images f(3, 0);
  const int x = f.random(), y = f.random();
  detail::buffer<int> above, below;
  above.push_back(f.scaled(x, c));
  above.push_back(y);
  below.push_back(f.make(kind::multiply, x, y));
  return f.ratio(above, below);
}
static_assert(ratio_of({3, 7}) == rational{3, 7} && ratio_of({-1, 2}) == rational{-1, 2});
static_assert(ratio_of({1, 1000000007}) == not_exact);

// A root of what is no square is an unknown whose square is known; of what is one, it is improper.
constexpr bool roots() {
  field_images f(3, 0);
  const int x = f.random(), one = f.number({1, 1}), u = f.make(kind::add, f.power(x, 2), one);
  const int r = f.root(u, 2, -1);
  if (!f.are_same(f.power(r, 2), u, 1) || f.are_same(r, x, 1) || f.improper_root() != -1) return false;
  const int improper = f.root(f.power(x, 2), 2, -1);
  return f.improper_root() == improper;
}
static_assert(roots());
// Its both signs are computed where that is asked for.
constexpr bool both_signs() {
  field_images f(3, 1);
  const int x = f.random(), r = f.root(f.power(x, 2), 2, 0);
  return f.size() == 10 && !f.are_same(r, x, 1) && !f.are_same(r, x, -1) &&
         f.are_same(f.power(r, 2), f.power(x, 2), 1);
}
static_assert(both_signs());

// Numbers without a square root modulo the first primes: another prime is taken.
constexpr bool constant_root() {
  field_images f(3, 0);
  const int u = f.make(kind::add, f.number({5, 1}), f.root(f.number({5, 1}), 2, -1));
  const int r = f.root(u, 2, -1);
  return f.are_same(f.power(r, 2), u, 1) && f[r].is_fixed && !f.failed();
}
static_assert(constant_root());

// exp(iπ/4)² = i; unknowns of which all roots exist; division by zero never.
static_assert([] {
  field_images f(3, 0);
  return f.are_same(f.power(f.append({kind::angle, -1, -1, 3}), 2), f.imaginary_unit(), 1);
}());
static_assert([] {
  field_images f(3, 0);
  const int x = f.random_power(), r = f.append({kind::root_of_power, x, -1, 7});
  return f.are_same(f.power(r, 7), x, 1) && f.are_same(f.power(f.power(x, -3), -2), f.power(x, 6), 1);
}());
static_assert([] {
  field_images f(3, 0);
  const int zero = f.number({0, 1});
  f.make(kind::divide, f.number({1, 1}), zero);
  return f.failed();
}());

}  // namespace
