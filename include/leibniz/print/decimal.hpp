// SPDX-License-Identifier: MIT
//
// Doubles as decimals: the fewest digits that read back as the same double (Steele and White, "How to print
// floating-point numbers accurately", 1990; Burger and Dybvig, "Printing floating-point numbers quickly and
// accurately", 1996, whose algorithm this is, in plain multiple-precision arithmetic).
#pragma once

#include <bit>
#include <cstdint>

namespace leibniz::detail {

// digits · 10^exponent
struct decimal {
  std::uint64_t digits = 0;
  int exponent = 0;
};

constexpr int count_digits(std::uint64_t v) {
  int n = 1;
  for (; v >= 10; v /= 10) ++n;
  return n;
}

// An unsigned integer of up to 1216 bits: enough for any double scaled to any digit of its decimal form.
class wide_integer {
 public:
  constexpr explicit wide_integer(std::uint64_t v) {
    for (; v != 0; v >>= 32) limbs_[size_++] = static_cast<std::uint32_t>(v);
  }
  // *this *= factor
  constexpr void scale(std::uint32_t factor) {
    std::uint64_t carry = 0;
    for (int i = 0; i < size_; ++i) {
      carry += std::uint64_t{limbs_[i]} * factor;
      limbs_[i] = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
    if (carry != 0) limbs_[size_++] = static_cast<std::uint32_t>(carry);
  }
  // *this *= 2^bits
  constexpr void shift(int bits) {
    for (; bits >= 31; bits -= 31) scale(std::uint32_t{1} << 31);
    scale(std::uint32_t{1} << bits);
  }
  // *this *= 10^exponent
  constexpr void scale_by_ten(int exponent) {
    for (; exponent >= 9; exponent -= 9) scale(1000000000);
    for (; exponent > 0; --exponent) scale(10);
  }
  constexpr void add(const wide_integer& v) {
    std::uint64_t carry = 0;
    for (int i = 0; i < v.size_ || i < size_ || carry != 0; ++i) {
      carry += std::uint64_t{limbs_[i]} + v.limbs_[i];
      limbs_[i] = static_cast<std::uint32_t>(carry);
      carry >>= 32;
      if (i >= size_) size_ = i + 1;
    }
  }
  // *this -= v, given v <= *this
  constexpr void subtract(const wide_integer& v) {
    std::int64_t borrow = 0;
    for (int i = 0; i < size_; ++i) {
      borrow += std::int64_t{limbs_[i]} - v.limbs_[i];
      limbs_[i] = static_cast<std::uint32_t>(borrow);
      borrow >>= 32;
    }
    while (size_ > 0 && limbs_[size_ - 1] == 0) --size_;
  }
  // -1, 0 or 1 as *this is less than, equal to or greater than v
  constexpr int compare(const wide_integer& v) const {
    if (size_ != v.size_) return size_ < v.size_ ? -1 : 1;
    for (int i = size_ - 1; i >= 0; --i)
      if (limbs_[i] != v.limbs_[i]) return limbs_[i] < v.limbs_[i] ? -1 : 1;
    return 0;
  }

 private:
  std::uint32_t limbs_[38]{};  // the least significant one first
  int size_ = 0;
};

// shortest_decimal(v): of the decimals that read back as the finite double |v|, the one with the fewest
// digits; of those, the nearest, and of two as near the even one.
constexpr decimal shortest_decimal(double v) {
  constexpr std::uint64_t hidden = std::uint64_t{1} << 52;
  const auto bits = std::bit_cast<std::uint64_t>(v) & ~(std::uint64_t{1} << 63);
  if (bits == 0) return {};
  const bool subnormal = bits < hidden;
  const std::uint64_t f = (bits & (hidden - 1)) | (subnormal ? 0 : hidden);
  const int e = static_cast<int>(bits >> 52) - 1075 + (subnormal ? 1 : 0);
  const bool inclusive = f % 2 == 0;  // a tie reads as the even neighbour
  const bool closer_below =
      f == hidden && bits >> 52 > 1;  // the gap below a power of two is half the gap above

  // |v| = value/unit = f 2^e; the doubles next to it are reached at (value ± gap)/unit
  wide_integer value(f), unit(1), above(1), below(1);
  value.shift((e > 0 ? e : 0) + (closer_below ? 2 : 1));
  unit.shift((e < 0 ? -e : 0) + (closer_below ? 2 : 1));
  above.shift((e > 0 ? e : 0) + (closer_below ? 1 : 0));
  below.shift(e > 0 ? e : 0);

  const auto reaches = [&](const wide_integer& limit) {  // value + above against limit
    wide_integer sum = value;
    sum.add(above);
    const int order = sum.compare(limit);
    return inclusive ? order >= 0 : order > 0;
  };
  // 10^(place - 1) <= |v| < 10^place, from log10(2) = 0.30103 - 4e-9 and below
  const int power_of_two = e + 63 - std::countl_zero(f);
  const int scaled_log = power_of_two * 30103;
  int place = scaled_log >= 0 ? scaled_log / 100000 : -((99999 - scaled_log) / 100000);
  if (place > 0) {
    unit.scale_by_ten(place);
  } else {
    value.scale_by_ten(-place);
    above.scale_by_ten(-place);
    below.scale_by_ten(-place);
  }
  for (; reaches(unit); ++place) unit.scale(10);

  std::uint64_t digits = 0;
  for (;;) {
    value.scale(10);
    above.scale(10);
    below.scale(10);
    --place;
    unsigned digit = 0;
    for (; value.compare(unit) >= 0; ++digit) value.subtract(unit);
    const int low = value.compare(below);
    const bool may_stop_below = inclusive ? low <= 0 : low < 0;
    const bool may_stop_above = reaches(unit);
    digits = 10 * digits + digit;
    if (!may_stop_below && !may_stop_above) continue;
    wide_integer twice = value;
    twice.scale(2);
    const int half = twice.compare(unit);
    if (!may_stop_below || (may_stop_above && (half > 0 || (half == 0 && digit % 2 == 1)))) ++digits;
    return {digits, place};
  }
}

}  // namespace leibniz::detail
