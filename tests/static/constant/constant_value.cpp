// SPDX-License-Identifier: MIT
#include <leibniz/constant/constant_value.hpp>
#include <limits>

using namespace leibniz;

namespace {

constexpr bool is_exactly(constant_value c, std::int64_t n, std::int64_t d = 1) {
  return c.is_exact() && c.exact() == rational{n, d};
}
template <class Floating>
constexpr bool is_real(Floating v) {
  const constant_value c = literal_constant(v);
  return !c.is_exact() && c == real_constant(static_cast<double>(v));
}
constexpr bool same_bits(double a, double b) {
  return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

// ---- decimals and small fractions are the rationals that were meant
static_assert(is_exactly(literal_constant(0.0), 0));
static_assert(is_exactly(literal_constant(1.0), 1));
static_assert(is_exactly(literal_constant(-2.5), -5, 2));
static_assert(is_exactly(literal_constant(0.1), 1, 10));
static_assert(is_exactly(literal_constant(-0.1), -1, 10));
static_assert(is_exactly(literal_constant(0.1L), 1, 10));
static_assert(is_exactly(literal_constant(3.14159), 314159, 100000));
static_assert(is_exactly(literal_constant(1e-6), 1, 1000000));
static_assert(is_exactly(literal_constant(1e15), 1000000000000000));
static_assert(is_exactly(literal_constant(1.0 / 3), 1, 3));
static_assert(is_exactly(literal_constant(-2.0 / 3), -2, 3));
static_assert(is_exactly(literal_constant(1.0 / 7), 1, 7));
static_assert(is_exactly(literal_constant(22.0 / 7), 22, 7));
static_assert(is_exactly(literal_constant(1.0 / 9973), 1, 9973));
static_assert(is_exactly(literal_constant(355.0 / 113), 355, 113));

// ---- what is no short decimal is the dyadic rational it is: 0.1f as a double
static_assert(is_exactly(literal_constant(static_cast<double>(0.1f)), 13421773, 134217728));
static_assert(is_exactly(literal_constant(0x1p-60), 1, std::int64_t{1} << 60));
static_assert(is_exactly(literal_constant(0x1p62), std::int64_t{1} << 62));
static_assert(is_exactly(literal_constant(-0x1p62), -(std::int64_t{1} << 62)));

// ---- what no rational in 64 bits is stays the double
static_assert(is_real(1e300) && is_real(-1e300) && is_real(1e-300));
static_assert(is_real(0x1p63) && is_real(-0x1p63));
static_assert(is_real(-0.0) && is_real(-0.0f) && is_real(-0.0L));
static_assert(is_real(std::numeric_limits<double>::infinity()));
static_assert(is_real(-std::numeric_limits<double>::infinity()));
static_assert(is_real(-std::numeric_limits<double>::min()));
static_assert(is_real(std::numeric_limits<double>::max()));
static_assert(!literal_constant(std::numeric_limits<double>::quiet_NaN()).is_exact());

// ---- and comes back to its bits
constexpr double limits[] = {0.0,
                             -0.0,
                             0.1,
                             1.0 / 3,
                             1e300,
                             -1e300,
                             2.2250738585072014e-308,
                             1.7976931348623157e308,
                             static_cast<double>(0.1f),
                             9007199254740993.0,
                             9.2233720368547748e18,
                             -9.2233720368547758e18,
                             3.141592653589793,
                             std::numeric_limits<double>::epsilon()};
static_assert([] {
  for (const double v : limits)
    if (!same_bits(to_double(literal_constant(v)), v)) return false;
  return true;
}());
static_assert(same_bits(to_double(real_constant(std::numeric_limits<double>::quiet_NaN())),
                        std::numeric_limits<double>::quiet_NaN()));

// ---- to_double rounds once, ties to even
constexpr std::int64_t two53 = std::int64_t{1} << 53;
static_assert(to_double(rational{1, 3}) == 1.0 / 3);
static_assert(to_double(rational{two53 + 1, 1}) == 0x1p53);      // a tie, to even: down
static_assert(to_double(rational{two53 + 3, 1}) == 0x1p53 + 4);  // a tie, to even: up
static_assert(to_double(rational{-(two53 + 3), 1}) == -(0x1p53 + 4));
static_assert(to_double(rational{INT64_MAX, 1}) == 0x1p63);
static_assert(to_double(rational{1, INT64_MAX}) == 0x1p-63);
static_assert(to_double(rational{INT64_MAX, INT64_MAX - 1}) == 1.0);
static_assert(to_double(rational{INT64_MAX - 1, INT64_MAX}) == 1.0);
// (2^53 + 1)/2^k lies half way between two doubles; one part in 2^63 more decides
static_assert(to_double(rational{two53 + 1, std::int64_t{1} << 40}) == 0x1p13);
static_assert(to_double(rational{(two53 + 1) * 512 + 1, std::int64_t{1} << 40}) == 0x1p22 + 0x1p-30);
static_assert(to_double(rational{(two53 + 1) * 512 - 1, std::int64_t{1} << 40}) == 0x1p22);
// rounding the parts first would give another double: 9007199254740993/9007199254740995
static_assert(to_double(rational{two53 + 1, two53 + 3}) == 1.0 - 0x1p-52);

static_assert(exact_constant({2, 3}).exact() == rational{2, 3});
static_assert(real_constant(1.5).exact() == not_exact);
static_assert(constant_value{}.is(0) && !real_constant(0.0).is(0) && exact_constant({7, 1}).is(7));

// ---- the edges of the range
static_assert(!literal_constant(5e-324).is_exact() && to_double(literal_constant(5e-324)) == 5e-324);
static_assert(literal_constant(26.0 / 27).exact() == rational{26, 27});
static_assert(!make_constant(INT64_MIN).is_exact() && to_double(make_constant(INT64_MIN)) == -0x1p63);
static_assert(make_constant(-4, 6) == constant_value{-2, 3});

}  // namespace
