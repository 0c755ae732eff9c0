// SPDX-License-Identifier: MIT
#include <complex>
#include <leibniz/evaluate/scalar.hpp>

using namespace leibniz;

namespace {

constexpr constant_value third = exact_constant({1, 3});
static_assert(scalar<double>::constant(third) == 1.0 / 3 && scalar<float>::constant(third) == 1.0f / 3);
static_assert(scalar<long double>::constant(third) == 1.0L / 3);
static_assert(scalar<double>::constant(real_constant(1e300)) == 1e300);
static_assert(scalar<std::complex<double>>::constant(third) == std::complex<double>(1.0 / 3));
static_assert(scalar<std::complex<float>>::constant(third) == std::complex<float>(1.0f / 3));

// A scalar type without its own constant is made from integers, or from the double.
struct exact_number {
  long long n = 0, d = 1;
  double written = 0;
  constexpr exact_number() = default;
  constexpr explicit exact_number(long v) : n(v) {}
  constexpr explicit exact_number(double v) : written(v) {}
  friend constexpr exact_number operator/(exact_number a, exact_number b) {
    exact_number q(static_cast<long>(a.n));
    q.d = b.n;
    return q;
  }
};
static_assert(scalar<exact_number>::constant(third).n == 1 && scalar<exact_number>::constant(third).d == 3);
static_assert(scalar<exact_number>::constant({7, 1}).n == 7 &&
              scalar<exact_number>::constant(real_constant(0.5)).written == 0.5);

}  // namespace
