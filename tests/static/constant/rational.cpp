// SPDX-License-Identifier: MIT
#include <leibniz/constant/rational.hpp>

using namespace leibniz;

namespace {

constexpr std::int64_t most = INT64_MAX;

// ---- lowest terms, positive denominator
static_assert(make_rational(6, 4) == rational{3, 2});
static_assert(make_rational(-6, 4) == rational{-3, 2});
static_assert(make_rational(6, -4) == rational{-3, 2});
static_assert(make_rational(-6, -4) == rational{3, 2});
static_assert(make_rational(0, -7) == rational{0, 1});
static_assert(make_rational(7) == rational{7, 1});
static_assert(make_rational(most, most) == rational{1, 1});
static_assert(make_rational(most, -most) == rational{-1, 1});

// ---- what is not held: a zero denominator, INT64_MIN
static_assert(make_rational(1, 0) == not_exact);
static_assert(make_rational(0, 0) == not_exact);
static_assert(make_rational(INT64_MIN) == not_exact);
static_assert(make_rational(1, INT64_MIN) == not_exact);
static_assert(make_rational(INT64_MIN, 2) == rational{INT64_MIN / 2, 1});
static_assert(make_rational(2, INT64_MIN) == rational{-1, most / 2 + 1});
static_assert(make_rational(INT64_MIN, INT64_MIN) == rational{1, 1});
static_assert(make_rational(0, INT64_MIN) == rational{0, 1});
static_assert(!not_exact.is_exact() && !not_exact.is_integer() && !not_exact.is(0));
static_assert(rational{3, 1}.is(3) && !rational{3, 2}.is(3) && rational{3, 1}.is_integer());

// ---- the four operations
static_assert(rational{1, 2} + rational{1, 3} == rational{5, 6});
static_assert(rational{1, 6} + rational{1, 3} == rational{1, 2});
static_assert(rational{1, 2} - rational{1, 2} == rational{0, 1});
static_assert(rational{1, 2} - rational{2, 3} == rational{-1, 6});
static_assert(rational{2, 3} * rational{3, 4} == rational{1, 2});
static_assert(rational{-2, 3} * rational{3, 2} == rational{-1, 1});
static_assert(rational{0, 1} * rational{-3, 2} == rational{0, 1});
static_assert(rational{2, 3} / rational{-4, 9} == rational{-3, 2});
static_assert(-rational{2, 3} == rational{-2, 3});
static_assert(-(-rational{most, 1}) == rational{most, 1});

// ---- the reciprocal
static_assert(reciprocal(rational{-2, 3}) == rational{-3, 2});
static_assert(reciprocal(rational{0, 1}) == not_exact);
static_assert(reciprocal(rational{most, 1}) == rational{1, most});
static_assert(rational{1, 1} / rational{0, 1} == not_exact);
static_assert(rational{0, 1} / rational{0, 1} == not_exact);

// ---- nothing wraps around
static_assert(rational{most, 1} + rational{1, 1} == not_exact);
static_assert(rational{-most, 1} - rational{1, 1} == not_exact);  // INT64_MIN would fit, but is not held
static_assert(rational{-most, 1} - rational{2, 1} == not_exact);
static_assert(rational{most, 1} * rational{2, 1} == not_exact);
static_assert(rational{1, most} * rational{1, 2} == not_exact);
static_assert(rational{1, most} + rational{1, most - 1} == not_exact);
static_assert(rational{std::int64_t{1} << 32, 1} * rational{std::int64_t{1} << 31, 1} == not_exact);
static_assert(rational{std::int64_t{1} << 31, 1} * rational{std::int64_t{1} << 31, 1} ==
              rational{std::int64_t{1} << 62, 1});
// what reduces before it overflows stays exact
static_assert(rational{most, 2} * rational{2, most} == rational{1, 1});
static_assert(rational{most, 3} / rational{most, 5} == rational{5, 3});
static_assert(rational{1, most} + rational{1, most} == rational{2, most});
static_assert(rational{most, 1} + rational{-most, 1} == rational{0, 1});

// ---- not_exact stays
static_assert(not_exact + rational{1, 1} == not_exact && rational{1, 1} + not_exact == not_exact);
static_assert(not_exact - rational{1, 1} == not_exact && rational{1, 1} - not_exact == not_exact);
static_assert(not_exact * rational{0, 1} == not_exact && rational{0, 1} * not_exact == not_exact);
static_assert(not_exact / rational{1, 1} == not_exact && rational{1, 1} / not_exact == not_exact);
static_assert(-not_exact == not_exact && reciprocal(not_exact) == not_exact);
static_assert(power(not_exact, 2) == not_exact && power(not_exact, -2) == not_exact);

// ---- powers
static_assert(power({2, 3}, 0) == rational{1, 1});
static_assert(power({0, 1}, 0) == rational{1, 1});
static_assert(power({2, 3}, 1) == rational{2, 3});
static_assert(power({2, 3}, 5) == rational{32, 243});
static_assert(power({-2, 3}, -3) == rational{-27, 8});
static_assert(power({0, 1}, 3) == rational{0, 1});
static_assert(power({0, 1}, -1) == not_exact);
static_assert(power({2, 1}, 62) == rational{std::int64_t{1} << 62, 1});
static_assert(power({2, 1}, 63) == not_exact);
static_assert(power({-2, 1}, 63) == not_exact);
static_assert(power({2, 1}, most) == not_exact);
static_assert(power({1, 1}, most) == rational{1, 1});
static_assert(power({-1, 1}, -most) == rational{-1, 1});
static_assert(power({1, 1}, INT64_MIN) == not_exact);
static_assert(power({3, 1}, 39) == rational{4052555153018976267, 1});
static_assert(power({3, 1}, 40) == not_exact);

// ---- order, without overflow
static_assert(compare({1, 3}, {1, 2}) == -1);
static_assert(compare({1, 2}, {1, 2}) == 0);
static_assert(compare({-1, 3}, {-1, 2}) == 1);
static_assert(compare({most, most - 1}, {most - 1, most - 2}) == -1);
static_assert(compare({-most, 1}, {most, 1}) == -1);
static_assert(compare({-most, most - 1}, {-most + 1, most - 2}) == 1);
static_assert(compare({-most, 2}, {1, most}) == -1);
static_assert(compare({2, 1}, {most, most / 2}) == -1);  // 2 < 2 + 1/(2^62 - 1)
static_assert(compare({7, 5}, {7, 5}) == 0 && compare({-7, 5}, {-7, 5}) == 0);
static_assert(compare({415, 93}, {1393, 312}) == -1 && compare({1393, 312}, {415, 93}) == 1);

// ---- greatest common divisor
static_assert(detail::greatest_common_divisor(0, 0) == 0);
static_assert(detail::greatest_common_divisor(0, 5) == 5);
static_assert(detail::greatest_common_divisor(5, 0) == 5);
static_assert(detail::greatest_common_divisor(12, 18) == 6);
static_assert(detail::greatest_common_divisor(std::uint64_t{1} << 63, 6) == 2);
static_assert(detail::magnitude(INT64_MIN) == std::uint64_t{1} << 63);
static_assert(detail::magnitude(-1) == 1 && detail::magnitude(0) == 0);

}  // namespace
