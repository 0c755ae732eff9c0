// SPDX-License-Identifier: MIT
//
// How accurate the first three derivatives of a row of one argument are, over its whole domain and beside its
// edges, against differences in 50 digits.
//
// The bound. A number u that is off by half a unit in its last place moves g(u) by about that part of
// |u g'(u)|; a formula for g that rounds a few times cannot promise more than a few units of that and of
// |g(u)| itself. So the k-th derivative may be off by
//
//     unit (|f^(k)(u)| + |u f^(k+1)(u)|) = unit |f^(k)(u)| (1 + condition number of f^(k) at u)
//
// with unit 1e-15 for the first derivative, which is 4.5 times the spacing of doubles at 1, and 1e-13 for the
// second and the third. A row may be allowed a multiple of it: where its values come from a library that is
// not that accurate, the multiple stands beside its domain, with the reason.
#pragma once

#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <cstdint>
#include <laws/wide.hpp>
#include <leibniz/leibniz.hpp>
#include <random>

namespace leibniz::laws {

inline constexpr variable<"x"> row_variable;
template <class Row>
inline constexpr call<Row, variable<"x">> row_formula{};

enum class edge { none, left, right, both };  // at which ends a function is singular
enum class growth { exponential, algebraic };

// Where a row of one argument is differentiated. An end beyond 1000 stands for infinity.
struct domain {
  double from, to;
  edge singular = edge::none;
  growth kind = growth::exponential;
  double first = 1, higher = 1;  // multiples of the unit that are allowed

  // Over which length the function varies at u: the step of a difference is a small part of it.
  double length(double u) const {
    double l = kind == growth::algebraic ? std::fmax(1, std::fabs(u)) : 1;
    if (singular == edge::left || singular == edge::both) l = std::fmin(l, u - from);
    if (singular == edge::right || singular == edge::both) l = std::fmin(l, to - u);
    return l;
  }
};

// 200 points, a fifth each: anywhere; not far from 0; beside either end, at distances from 1e-12 on or, where
// the end stands for infinity, of all magnitudes; about 0, or of all magnitudes.
template <class Check>
void at_200_points(const domain& d, const Check& check) {
  std::mt19937_64 bits(1);
  const auto random = [&] { return static_cast<double>(bits() >> 11) * 0x1p-53; };
  const double width = d.to - d.from, middle_from = std::fmax(d.from, -3), middle_to = std::fmin(d.to, 3);
  const auto beside = [&](double end, double inwards, double r) {
    if (std::fabs(end) > 1000) return std::copysign(std::pow(std::fabs(end), r), end);
    return end + inwards * std::fmin(width / 2, 1) * std::pow(10, -12 * r);
  };
  for (int i = 0; i < 200; ++i) {
    const double r = random(), s = random();
    double u = d.from + r * width;
    if (i % 5 == 1 && middle_from < middle_to) u = middle_from + r * (middle_to - middle_from);
    if (i % 5 == 2) u = beside(d.from, 1, r);
    if (i % 5 == 3) u = beside(d.to, -1, r);
    if (i % 5 == 4 && d.from < 0 && 0 < d.to)
      u = (s < 0.5 ? d.from : d.to) / std::fmax(1, width) * std::pow(10, -12 * r);
    if (d.from < u && u < d.to) check(u);
  }
}

// f(u) and the first four derivatives of f, by differences in 50 digits: right to some 30 digits for the
// first and the second derivative, to 14 or more for the others. The last tells how large the rounding errors
// of the third may be.
struct differences {
  std::array<wide, 5> derivative;
  wide noise;
};
template <class F>
differences differences_of(const F& f, double u, double length) {
  const wide h = 1e-8 * length, at = u;
  const wide value = f(at), p = f(at + h), m = f(at - h), pp = f(at + 2 * h), mm = f(at - 2 * h);
  const wide odd = p - m, even = p + m, far_odd = pp - mm, far_even = pp + mm;
  return {{value, (8 * odd - far_odd) / (12 * h), (16 * even - far_even - 30 * value) / (12 * h * h),
           (far_odd - 2 * odd) / (2 * h * h * h), (far_even - 4 * even + 6 * value) / (h * h * h * h)},
          1e-49 * abs(value) / (h * h * h)};
}

// The largest error there was, in multiples of what is allowed, and where.
struct worst {
  double ratio = 0, at = 0;
  void add(double u, const wide& error, const wide& allowed) {
    const double r = static_cast<double>(error / allowed);
    if (!(r <= ratio)) ratio = r, at = u;  // also if it is NaN
  }
};

// The k-th derivative at u, given as doubles or in 50 digits, against the differences.
template <class T, std::size_t N>
void compare(worst& w, const domain& d, const differences& reference, double u, std::size_t k,
             const std::array<T, N>& given) {
  const auto& f = reference.derivative;
  const wide scale = abs(f[k]) + abs(wide(u) * f[k + 1]);
  const double unit = k == 1 ? 1e-15 * d.first : 1e-13 * d.higher;
  for (const T& v : given) w.add(u, abs(wide(v) - f[k]), unit * scale + reference.noise + wide(1e-305));
}

// The derivatives of f, a formula of row_variable, against a function in 50 digits that is f but for a
// constant.
template <auto f, class Reference>
void check_accuracy(const Reference& reference_of, const domain& d) {
  constexpr auto x = row_variable;
  CAPTURE(text<f>.c_str());
  std::array<worst, 4> w;
  int count = 0;
  at_200_points(d, [&](double u) {
    const differences reference = differences_of(reference_of, u, d.length(u));
    const auto [first, second, third] =
        evaluate<derivative<f, x>, derivative<f, x, 2>, derivative<f, x, 3>>(x = u);
    const auto [g, h] = evaluate<gradient<f, x>, hessian<f, x>>(x = u);
    compare(w[1], d, reference, u, 1, std::array{first, g[0]});
    compare(w[2], d, reference, u, 2, std::array{second, h[0][0]});
    compare(w[3], d, reference, u, 3, std::array{third});
    if (count++ % 5 == 0) {  // the same program in 50 digits
      const auto in_wide = evaluate<derivative<f, x>, derivative<f, x, 2>, derivative<f, x, 3>>(x = wide(u));
      const auto& r = reference.derivative;
      w[0].add(u, abs(get<0>(in_wide) - r[1]), 1e-25 * (abs(r[1]) + abs(wide(u) * r[2])) + reference.noise);
    }
  });
  CHECK(count > 190);
  for (std::size_t k = 0; k < w.size(); ++k) {
    CAPTURE(k, w[k].at);
    CHECK(w[k].ratio < 1);
  }
}

// A row whose values approach a constant, for which it says less this constant here: so that differences keep
// their digits far out.
template <class Row>
wide less_a_constant(const wide& u) {
  return Row::evaluate(u);
}
template <class Row>
void check_accuracy(const domain& d) {
  check_accuracy<row_formula<Row>>(less_a_constant<Row>, d);
}

}  // namespace leibniz::laws
