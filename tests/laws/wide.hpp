// SPDX-License-Identifier: MIT
//
// Reference numbers of 50 decimal digits: Boost's cpp_bin_float_50 behind a wall, so that its templates are
// compiled once (laws/wide.cpp) and not in every test. To the library it is a scalar type like any a user
// brings.
#pragma once

#include <cmath>
#include <concepts>
#include <cstdint>
#include <limits>

namespace leibniz::laws {

class wide {
 public:
  wide() : wide(0.0) {}
  template <std::integral T>
  wide(T v) : wide(static_cast<long long>(v)) {}  // NOLINT(google-explicit-constructor)
  template <std::floating_point T>
  wide(T v) : wide(static_cast<double>(v)) {}  // NOLINT(google-explicit-constructor)
  wide(long long v);                           // NOLINT(google-explicit-constructor)
  wide(double v);                              // NOLINT(google-explicit-constructor)

  // The nearest of a narrower kind.
  explicit operator double() const;
  explicit operator float() const;
  explicit operator long double() const;

  friend wide operator+(const wide& a, const wide& b);
  friend wide operator-(const wide& a, const wide& b);
  friend wide operator*(const wide& a, const wide& b);
  friend wide operator/(const wide& a, const wide& b);
  friend wide operator-(const wide& a);
  friend bool operator==(const wide& a, const wide& b);
  friend bool operator<(const wide& a, const wide& b);
  friend bool operator<=(const wide& a, const wide& b) { return a < b || a == b; }

  friend wide abs(const wide& a);
  friend wide pow(const wide& a, const wide& b);
  friend wide exp(const wide& a);
  friend wide log(const wide& a);
  friend wide sqrt(const wide& a);
  friend wide sin(const wide& a);
  friend wide cos(const wide& a);
  friend wide tan(const wide& a);
  friend wide asin(const wide& a);
  friend wide acos(const wide& a);
  friend wide atan(const wide& a);
  friend wide sinh(const wide& a);
  friend wide cosh(const wide& a);
  friend wide tanh(const wide& a);
  friend wide asinh(const wide& a);
  friend wide acosh(const wide& a);
  friend wide atanh(const wide& a);
  friend wide exp2(const wide& a);
  friend wide expm1(const wide& a);
  friend wide log2(const wide& a);
  friend wide log10(const wide& a);
  friend wide log1p(const wide& a);
  friend wide cbrt(const wide& a);
  friend wide atan2(const wide& a, const wide& b);
  friend wide hypot(const wide& a, const wide& b);
  friend wide hypot(const wide& a, const wide& b, const wide& c);
  friend wide fma(const wide& a, const wide& b, const wide& c);
  friend wide erf(const wide& a);
  friend wide erfc(const wide& a);
  friend wide tgamma(const wide& a);
  friend wide lgamma(const wide& a);
  friend bool isfinite(const wide& a);

 private:
  friend struct wide_access;
  alignas(16) unsigned char storage_[64];  // a cpp_bin_float_50, which owns nothing
};

// f'(at) by the central difference of fourth order, right to some 30 digits for functions that vary over a
// length of about 1.
template <class F>
wide difference_quotient(const F& f, const wide& at) {
  const wide h = 1e-8;
  return (8 * (f(at + h) - f(at - h)) - (f(at + 2 * h) - f(at - 2 * h))) / (12 * h);
}

// f''(at), of fourth order.
template <class F>
wide second_difference_quotient(const F& f, const wide& at) {
  const wide h = 1e-6;
  return (16 * (f(at + h) + f(at - h)) - (f(at + 2 * h) + f(at - 2 * h)) - 30 * f(at)) / (12 * h * h);
}

// The error of a double in units of its last place.
inline double units_off(double given, const wide& reference) {
  const auto nearest = std::abs(static_cast<double>(reference));
  const wide unit = wide(std::nextafter(nearest, std::numeric_limits<double>::infinity())) - wide(nearest);
  return static_cast<double>(abs(wide(given) - reference) / unit);
}

}  // namespace leibniz::laws
