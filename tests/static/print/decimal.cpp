// SPDX-License-Identifier: MIT
//
// The shortest decimals of doubles. Random ones are compared with std::to_chars in
// tests/runtime/print/decimal.cpp.
#include <leibniz/print/decimal.hpp>

using leibniz::detail::shortest_decimal;

namespace {

constexpr bool is(double v, std::uint64_t digits, int exponent) {
  const leibniz::detail::decimal d = shortest_decimal(v);
  return d.digits == digits && d.exponent == exponent;
}

static_assert(is(0, 0, 0) && is(1, 1, 0) && is(-1, 1, 0) && is(10, 1, 1) && is(0.1, 1, -1) && is(0.5, 5, -1));
static_assert(is(0.3, 3, -1) && is(0.1 + 0.2, 30000000000000004, -17));
static_assert(is(1.0 / 3, 3333333333333333, -16) && is(2.0 / 3, 6666666666666666, -16));
static_assert(is(3.141592653589793, 3141592653589793, -15));
static_assert(is(9007199254740992, 9007199254740992, 0) && is(9007199254740994, 9007199254740994, 0));
static_assert(is(1e22, 1, 22) && is(1e23, 1, 23));
// the ends of the range: largest, smallest normal, largest subnormal, smallest
static_assert(is(1.7976931348623157e308, 17976931348623157, 292));
static_assert(is(2.2250738585072014e-308, 22250738585072014, -324));
static_assert(is(2.225073858507201e-308, 2225073858507201, -323));
static_assert(is(4.9e-324, 5, -324));
// powers of two, where the gap below is half the gap above
static_assert(is(0x1p-44, 5684341886080802, -29) && is(0x1p-1074, 5, -324) &&
              is(0x1p1023, 898846567431158, 293));

}  // namespace
