// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>
#include <leibniz/constant/rational.hpp>
#include <random>
#include <utility>

using namespace leibniz;

namespace {

__extension__ using wide = __int128;

wide greatest_common_divisor(wide a, wide b) {
  while (b != 0) a = std::exchange(b, a % b);
  return a < 0 ? -a : a;
}

// n/d from 128 bits, or not_exact: the definition the library's checked 64-bit arithmetic has to meet.
rational narrowed(wide n, wide d) {
  if (d == 0) return not_exact;
  if (d < 0) n = -n, d = -d;
  const wide g = greatest_common_divisor(n, d);
  n /= g, d /= g;
  if (n > INT64_MAX || n < -static_cast<wide>(INT64_MAX) || d > INT64_MAX) return not_exact;
  return {static_cast<std::int64_t>(n), static_cast<std::int64_t>(d)};
}

// Numbers of every size, small ones as often as those at the limits.
struct rationals {
  std::mt19937_64 bits{1};
  std::int64_t integer() { return static_cast<std::int64_t>(bits()) >> (bits() % 63); }
  rational operator()() {
    const std::int64_t n = integer(), d = integer();
    const rational r = make_rational(n, d == 0 ? 1 : d);
    return r.is_exact() ? r : (*this)();
  }
};

}  // namespace

TEST_CASE("Every operation is exact, or says that it is not", "[constant]") {
  rationals next;
  int inexact = 0;
  for (int i = 0; i < 100000; ++i) {
    const rational a = next(), b = next();
    CAPTURE(a.numerator, a.denominator, b.numerator, b.denominator);
    const wide an = a.numerator, ad = a.denominator, bn = b.numerator, bd = b.denominator;
    const rational product = narrowed(an * bn, ad * bd), quotient = narrowed(an * bd, ad * bn);
    inexact += !product.is_exact();
    if (!(a * b == product)) FAIL("product");
    if (!(a / b == quotient)) FAIL("quotient");
    if (compare(a, b) != (an * bd > bn * ad) - (an * bd < bn * ad)) FAIL("order");
    // a sum of two products of 63-bit numbers still fits 128 bits
    if (const rational sum = a + b; sum.is_exact()) {
      if (!(sum == narrowed(an * bd + bn * ad, ad * bd))) FAIL("sum");
      if (!(b + a == sum)) FAIL("commutativity");
    }
    if (const rational difference = a - b; difference.is_exact())
      if (!(difference == narrowed(an * bd - bn * ad, ad * bd))) FAIL("difference");
  }
  CHECK(inexact > 1000);
  CHECK(inexact < 99000);
}

TEST_CASE("Sums of small rationals are always exact", "[constant]") {
  std::mt19937_64 bits(2);
  const auto small = [&] { return static_cast<std::int64_t>(bits() % 2000001) - 1000000; };
  for (int i = 0; i < 100000; ++i) {
    const rational a = make_rational(small(), small() * 2 + 1), b = make_rational(small(), small() * 2 + 1);
    if (!(a + b).is_exact() || !(a - b + b == a)) FAIL(a.numerator << '/' << a.denominator);
  }
}

TEST_CASE("A power is the repeated product", "[constant]") {
  std::mt19937_64 bits(3);
  for (int i = 0; i < 10000; ++i) {
    const rational a = make_rational(static_cast<std::int64_t>(bits() % 41) - 20,
                                     static_cast<std::int64_t>(bits() % 20) + 1);
    const auto n = static_cast<std::int64_t>(bits() % 15);
    rational product{1, 1};
    for (std::int64_t k = 0; k < n; ++k) product = product * a;
    CAPTURE(a.numerator, a.denominator, n);
    if (!(power(a, n) == product)) FAIL("power");
    if (!(power(a, -n) == (n == 0 ? rational{1, 1} : reciprocal(product)))) FAIL("negative power");
  }
}
