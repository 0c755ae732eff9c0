// SPDX-License-Identifier: MIT
#include <leibniz/constant/modular.hpp>

using namespace leibniz;

namespace {

// ---- inverses: all of a prime's, and those modulo 12
constexpr bool all_inverted(std::uint64_t m) {
  for (std::uint64_t a = 1; a < m; ++a) {
    std::uint64_t g = a, h = m;
    while (h != 0) {
      const std::uint64_t rest = g % h;
      g = h, h = rest;
    }
    if (g == 1 && a * detail::inverse_modulo(a, m) % m != 1) return false;
    if (g == 1 && detail::inverse_modulo(a + m, m) != detail::inverse_modulo(a, m)) return false;
  }
  return true;
}
static_assert(all_inverted(2) && all_inverted(97) && all_inverted(12));
static_assert(detail::inverse_modulo(3, 2147483647) ==
              1431655765);  // 3 · 1431655765 = 2³² - 1 = 2 (2³¹ - 1) + 1

// ---- powers: as products, and Fermat's little theorem
constexpr bool all_powers() {
  for (std::uint64_t a = 0; a < 13; ++a) {
    std::uint64_t product = 1;
    for (std::uint64_t n = 0; n < 30; ++n, product = product * a % 13)
      if (detail::power_modulo(a, n, 13) != product) return false;
  }
  return true;
}
static_assert(all_powers());
static_assert(detail::power_modulo(123456789, 2147483646, 2147483647) == 1);

// ---- integers and rationals
static_assert(detail::integer_modulo(-1, 7) == 6 && detail::integer_modulo(-14, 7) == 0 &&
              detail::integer_modulo(15, 7) == 1);
static_assert(detail::integer_modulo(INT64_MIN, 1000000007) == 708828003);
static_assert(detail::rational_modulo({1, 2}, 7) == 4 && detail::rational_modulo({-2, 3}, 7) == 4 &&
              detail::rational_modulo({5, 1}, 7) == 5);

}  // namespace
