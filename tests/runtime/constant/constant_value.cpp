// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <leibniz/constant/constant_value.hpp>
#include <random>
#include <string>

using namespace leibniz;

namespace {

bool same_bits(double a, double b) { return std::memcmp(&a, &b, sizeof a) == 0; }

// The double nearest to n/d by a route of its own: one binary digit more than a double has, by division in
// 128 bits, then one rounding.
__extension__ using wide = __int128;
double reference(rational r) {
  const bool negative = r.numerator < 0;
  wide n = negative ? -static_cast<wide>(r.numerator) : r.numerator, d = r.denominator;
  if (n == 0) return 0;
  int exponent = 0;
  while (n < d << 53) n <<= 1, --exponent;
  while (n >= d << 54) d <<= 1, ++exponent;
  // n/d is in [2^53, 2^54): one binary digit more than a double has, then to even
  wide q = n / d;
  const bool rest = n % d != 0;
  const bool half = (q & 1) != 0;
  q >>= 1;
  if (half && (rest || (q & 1) != 0)) ++q;
  const double value = std::ldexp(static_cast<double>(q), exponent + 1);
  return negative ? -value : value;
}

}  // namespace

TEST_CASE("Any double comes back from its constant bit for bit", "[constant]") {
  std::mt19937_64 bits(1);
  for (int i = 0; i < 100000; ++i) {
    const double v = std::bit_cast<double>(bits());
    if (v != v) {
      CHECK(to_double(literal_constant(v)) != to_double(literal_constant(v)));
    } else if (!same_bits(to_double(literal_constant(v)), v)) {
      FAIL(std::hexfloat << v);
    }
  }
}

TEST_CASE("A double as people write it comes back from its constant bit for bit", "[constant]") {
  std::mt19937_64 bits(2);
  for (int i = 0; i < 100000; ++i) {
    const auto digits = static_cast<std::int64_t>(bits() >> (1 + bits() % 62));
    const int exponent = static_cast<int>(bits() % 30) - 20;
    const std::string text =
        (bits() % 2 == 0 ? "-" : "") + std::to_string(digits) + "e" + std::to_string(exponent);
    const double v = std::strtod(text.c_str(), nullptr);
    if (!same_bits(to_double(literal_constant(v)), v)) FAIL(text);
  }
}

TEST_CASE("A quotient of two small integers comes back from its constant bit for bit", "[constant]") {
  std::mt19937_64 bits(3);
  for (int i = 0; i < 100000; ++i) {
    const auto n = static_cast<double>(static_cast<std::int64_t>(bits() % 200001) - 100000);
    const auto d = static_cast<double>(bits() % 20000 + 1);
    if (!same_bits(to_double(literal_constant(n / d)), n / d)) FAIL(n << '/' << d);
  }
}

TEST_CASE("A float comes back from its constant bit for bit", "[constant]") {
  std::mt19937 bits(4);
  for (int i = 0; i < 100000; ++i) {
    const float v = std::bit_cast<float>(static_cast<std::uint32_t>(bits()));
    if (v == v && static_cast<float>(to_double(literal_constant(static_cast<double>(v)))) != v) FAIL(v);
  }
}

TEST_CASE("A decimal with up to six digits is held as that decimal", "[constant]") {
  std::mt19937_64 bits(5);
  for (int i = 0; i < 100000; ++i) {
    const auto digits = static_cast<std::int64_t>(bits() % 1000000);
    std::int64_t scale = 1;
    for (auto places = bits() % 7; places > 0; --places) scale *= 10;
    const constant_value c = literal_constant(static_cast<double>(digits) / static_cast<double>(scale));
    if (!(c.exact() == make_rational(digits, scale))) FAIL(digits << '/' << scale);
  }
}

TEST_CASE("An exact rational becomes the nearest double, ties to even", "[constant]") {
  std::mt19937_64 bits(6);
  const auto integer = [&] { return static_cast<std::int64_t>(bits() >> (1 + bits() % 62)); };
  for (int i = 0; i < 100000; ++i) {
    const rational r = make_rational(bits() % 2 == 0 ? integer() : -integer(), integer() + 1);
    if (!r.is_exact()) continue;
    if (!same_bits(to_double(r), reference(r))) FAIL(r.numerator << '/' << r.denominator);
  }
  for (int i = 0; i < 100000; ++i) {  // half way between two doubles, and next to it
    const std::int64_t odd = (std::int64_t{1} << 53) + 2 * static_cast<std::int64_t>(bits() % 1000000) + 1;
    for (const std::int64_t n : {odd * 256, odd * 256 - 1, odd * 256 + 1}) {
      const rational r = make_rational(n, std::int64_t{1} << (bits() % 62));
      if (!same_bits(to_double(r), reference(r))) FAIL(r.numerator << '/' << r.denominator);
    }
  }
}
