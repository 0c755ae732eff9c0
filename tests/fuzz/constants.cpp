// SPDX-License-Identifier: MIT
//
// libFuzzer over exact constants: rational arithmetic against Boost.Multiprecision, literals against strtod
// and against the exact value of the double.
#include <bit>
#include <boost/multiprecision/cpp_int.hpp>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <leibniz/constant/constant_value.hpp>
#include <limits>
#include <string>

namespace {

using namespace leibniz;
using integer = boost::multiprecision::cpp_int;
using fraction = boost::multiprecision::cpp_rational;

[[noreturn]] void fail(const char* what) {
  std::fprintf(stderr, "wrong: %s\n", what);
  std::abort();
}
void require(bool holds, const char* what) {
  if (!holds) fail(what);
}

fraction as_fraction(rational r) { return fraction(integer(r.numerator), integer(r.denominator)); }
fraction ratio(std::int64_t n, std::int64_t d) { return fraction(integer(n)) / fraction(integer(d)); }
bool fits(const integer& n) { return abs(n) <= integer(INT64_MAX); }
bool fits(const fraction& f) { return fits(numerator(f)) && fits(denominator(f)); }

// A result is the exact one, or it is not_exact. complete: it is exact wherever it fits.
void check(rational given, const fraction& expected, bool complete, const char* what) {
  if (given.is_exact()) {
    require(given.denominator > 0 && given.numerator != INT64_MIN, what);
    require(as_fraction(given) == expected, what);
    require(integer(given.numerator) == numerator(expected), what);  // in lowest terms
  } else {
    require(given == not_exact && !(complete && fits(expected)), what);
  }
}

// The exact value of a finite double.
fraction exact_value(double v) {
  int exponent = 0;
  const auto digits = static_cast<std::int64_t>(std::ldexp(std::frexp(v, &exponent), 53));
  exponent -= 53;
  integer power = 1;
  power <<= std::abs(exponent);
  return exponent < 0 ? fraction(integer(digits), power) : fraction(integer(digits) * power);
}

// Is v the double nearest to f, ties to even? By the exact values of its neighbours.
bool is_nearest(double v, const fraction& f) {
  const double up = std::nextafter(v, std::numeric_limits<double>::infinity());
  const double down = std::nextafter(v, -std::numeric_limits<double>::infinity());
  const fraction error = abs(f - exact_value(v));
  const bool is_even = (std::bit_cast<std::uint64_t>(v) & 1) == 0;
  for (const double other : {up, down}) {
    const fraction worse = abs(f - exact_value(other));
    if (worse < error || (worse == error && !is_even)) return false;
  }
  return true;
}

bool same_bits(double a, double b) {
  return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

void check_literal(double v) {
  const constant_value c = literal_constant(v);
  if (v != v) return require(!c.is_exact() && to_double(c) != to_double(c), "NaN");
  require(same_bits(to_double(c), v), "a literal comes back bit for bit");
  if (c.is_exact())
    require(is_nearest(v, as_fraction(c.exact())), "a literal is the double nearest to its rational");
}

// Integers of every size, the limits among them.
std::int64_t shaped(std::int64_t n, std::uint8_t how) {
  switch (how % 5) {
    case 0: return n;
    case 1: return n >> (how / 5 + 10);
    case 2: return INT64_MIN + (n & 3);
    case 3: return INT64_MAX - (n & 3);
    default: return (n & 7) - 4;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size < 36) return 0;
  std::int64_t n[4];
  std::memcpy(n, bytes, sizeof n);
  for (int k = 0; k < 4; ++k) check_literal(std::bit_cast<double>(n[k]));
  for (int k = 0; k < 4; ++k)
    check_literal(static_cast<double>(std::bit_cast<float>(static_cast<std::int32_t>(n[k]))));
  for (int k = 0; k < 4; ++k) n[k] = shaped(n[k], bytes[32 + k]);

  if (n[1] == 0 || n[3] == 0) {
    require(make_rational(n[0], 0) == not_exact && make_constant(n[0], 1) == make_constant(n[0]), "n/0");
    return 0;
  }
  const rational a = make_rational(n[0], n[1]), b = make_rational(n[2], n[3]);
  const fraction p = ratio(n[0], n[1]), q = ratio(n[2], n[3]);
  check(a, p, true, "make_rational");
  check(b, q, true, "make_rational");
  if (const constant_value c = make_constant(n[0], n[1]); !c.is_exact())
    require(abs(fraction(exact_value(to_double(c)) / p - 1)) < fraction(1, integer(1) << 51),
            "make_constant");
  if (!a.is_exact() || !b.is_exact()) {
    for (const rational r : {a + b, a - b, a * b, a / b}) require(r == not_exact, "not_exact stays");
    return 0;
  }
  check(a * b, p * q, true, "a*b");
  check(a + b, p + q, false, "a + b");
  check(a - b, p - q, false, "a - b");
  check(-a, -p, true, "-a");
  if (b.numerator != 0)
    check(a / b, p / q, true, "a/b");
  else
    require(a / b == not_exact, "a/0");
  require(compare(a, b) == (p < q ? -1 : p > q ? 1 : 0), "compare");
  require(is_nearest(to_double(a), p), "to_double");

  const std::int64_t exponent = n[2] % 40;
  if (n[0] != 0 || exponent >= 0) {
    fraction product = 1;
    for (std::int64_t k = 0; k < std::abs(exponent); ++k) product *= p;
    check(power(a, exponent), exponent < 0 ? fraction(1) / product : product, true, "power");
  }
  if (std::abs(a.numerator) > 1 || a.denominator > 1)
    require(a.numerator == 0 || power(a, (n[2] & 0xffff) + (std::int64_t{1} << 40)) == not_exact,
            "a large power");

  // a decimal as people write it, against strtod
  const std::string text = std::to_string(n[0]) + "e" + std::to_string(n[3] % 330);
  check_literal(std::strtod(text.c_str(), nullptr));
  integer d = denominator(p);
  for (const int prime : {2, 5})
    while (d % prime == 0) d /= prime;
  require(is_decimal(a) == (d == 1), "is_decimal");
  return 0;
}
