// SPDX-License-Identifier: MIT
//
// The fields of the identity test are what they are said to be.
#include <catch2/catch.hpp>
#include <leibniz/algebra/finite_field.hpp>

using namespace leibniz::algebra;

namespace {

bool is_prime(std::uint64_t n) {
  for (std::uint64_t d = 2; d * d <= n; ++d)
    if (n % d == 0) return false;
  return n > 1;
}

bool is_power(const finite_field& f, std::uint64_t u, std::uint64_t n) {
  return f.power(u, (f.p - 1) / n) == 1;
}

}  // namespace

TEST_CASE("The primes are prime, of the stated form, and small numbers are squares and cubes", "[algebra]") {
  CHECK(sizeof(finite_fields) / sizeof(finite_field) == finite_field_count);
  for (const finite_field& f : finite_fields) {
    CAPTURE(f.p);
    CHECK(f.p < (std::uint64_t{1} << 31));
    CHECK(f.p > (std::uint64_t{1} << 30));
    CHECK(is_prime(f.p));
    CHECK((f.p - 1) % f.k == 0);
    CHECK(f.k % 24 == 0);
    CHECK(is_prime(f.q()));
    CHECK(f.q() > 5040);
    CHECK(f.power(f.unity, f.k) == 1);
    for (const std::uint64_t n : {2u, 3u, 5u})
      if (f.k % n == 0) CHECK(f.power(f.unity, f.k / n) != 1);
    for (const std::uint64_t u : {2u, 3u, 5u, 7u, 11u, 13u, 17u, 19u, 23u}) CHECK(is_power(f, u, 2));
    for (const std::uint64_t u : {2u, 3u, 5u}) CHECK(is_power(f, u, 3));
    // exp(iπ/12) + exp(-iπ/12) = 2 cos(π/12) and so on
    const std::uint64_t w = f.power(f.unity, f.k / 24), v = f.inverse(w);
    const std::uint64_t root_of_2 = f.add(f.power(w, 3), f.power(v, 3)),
                        root_of_3 = f.add(f.power(w, 2), f.power(v, 2));
    CHECK(f.multiply(root_of_2, root_of_2) == 2);
    CHECK(f.multiply(root_of_3, root_of_3) == 3);
  }
}

TEST_CASE("Roots are found where they exist, and only there", "[algebra]") {
  const finite_field small{313, 24, 43};
  for (const std::uint64_t n : {2u, 3u, 5u, 7u})
    for (std::uint64_t u = 1; u < small.p; ++u) {
      bool exists = false;
      for (std::uint64_t t = 1; t < small.p; ++t) exists = exists || small.power(t, n) == u;
      const field_root r = root_of(small, u, n, u);
      CAPTURE(n, u);
      CHECK(r.exists == exists);
      if (r.exists) CHECK(small.power(r.value, n) == u);
    }
  for (const finite_field& f : finite_fields)
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
      for (const std::uint64_t n : {2u, 3u, 5u, 7u}) {
        const std::uint64_t u = f.random(7, seed);
        const field_root r = root_of(f, u, n, seed);
        CAPTURE(f.p, n, u);
        CHECK(r.exists == (f.k % n != 0 || is_power(f, u, n)));
        if (r.exists) CHECK(f.power(r.value, n) == u);
      }
}

TEST_CASE("Rationals survive the way into a field and back", "[algebra]") {
  for (const finite_field& f : finite_fields)
    for (std::int64_t n = -16383; n < 16384; n += 397)
      for (std::int64_t d = 1; d < 16384; d += 431) {
        const leibniz::rational r = leibniz::make_rational(n, d);
        CHECK(f.reconstruct(f.number(r)) == r);
      }
}
