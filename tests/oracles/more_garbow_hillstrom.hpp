// SPDX-License-Identifier: MIT
//
// The test functions of J. J. Moré, B. S. Garbow and K. E. Hillstrom, Testing Unconstrained Optimization
// Software, ACM TOMS 7 (1981), 17-41 (Algorithm 566): residuals, starting points and the least sums of
// squares that the paper gives. Generic functions: the library's formulas and other people's numbers go
// through the same lines. A system of equations is a function of the unknowns, with all residuals as its
// result; a model that is fitted is a function of the unknowns and of one observation, with a table of
// observations.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>

namespace more_garbow_hillstrom {

using std::atan2, std::cos, std::exp, std::fmin, std::pow, std::sin, std::size_t, std::sqrt;

template <class T, size_t N>
using point = std::array<T, N>;

constexpr double number(size_t i) { return static_cast<double>(i); }

struct rosenbrock {
  static constexpr std::array start{-1.2, 1.0};
  static constexpr std::array minima{0.0};
  template <class T>
  constexpr std::array<T, 2> operator()(const point<T, 2>& x) const {
    return {10 * (x[1] - x[0] * x[0]), 1 - x[0]};
  }
};

struct freudenstein_roth {
  static constexpr std::array start{0.5, -2.0};
  static constexpr std::array minima{0.0, 48.9842};
  template <class T>
  constexpr std::array<T, 2> operator()(const point<T, 2>& x) const {
    return {-13 + x[0] + ((5 - x[1]) * x[1] - 2) * x[1], -29 + x[0] + ((x[1] + 1) * x[1] - 14) * x[1]};
  }
};

struct powell_badly_scaled {
  static constexpr std::array start{0.0, 1.0};
  static constexpr std::array minima{0.0};
  template <class T>
  constexpr std::array<T, 2> operator()(const point<T, 2>& x) const {
    return {1e4 * x[0] * x[1] - 1, exp(-x[0]) + exp(-x[1]) - 1.0001};
  }
};

struct brown_badly_scaled {
  static constexpr std::array start{1.0, 1.0};
  static constexpr std::array minima{0.0};
  template <class T>
  constexpr std::array<T, 3> operator()(const point<T, 2>& x) const {
    return {x[0] - 1e6, x[1] - 2e-6, x[0] * x[1] - 2};
  }
};

struct beale {
  static constexpr std::array start{1.0, 1.0};
  static constexpr std::array minima{0.0};
  template <class T>
  constexpr std::array<T, 3> operator()(const point<T, 2>& x) const {
    return {1.5 - x[0] * (1 - x[1]), 2.25 - x[0] * (1 - x[1] * x[1]),
            2.625 - x[0] * (1 - x[1] * x[1] * x[1])};
  }
};

struct jennrich_sampson {
  static constexpr std::array start{0.3, 0.4};
  static constexpr std::array minima{124.362};
  static std::array<point<double, 1>, 10> data() {
    std::array<point<double, 1>, 10> rows{};
    for (size_t i = 0; i < 10; ++i) rows[i] = {number(i + 1)};
    return rows;
  }
  template <class T, class U>
  constexpr T operator()(const point<T, 2>& x, const point<U, 1>& d) const {
    return 2 + 2 * d[0] - (exp(d[0] * x[0]) + exp(d[0] * x[1]));
  }
};

struct helical_valley {  // theta by atan2: the same where the paper's function is continuous
  static constexpr std::array start{-1.0, 0.0, 0.0};
  static constexpr bool starts_on_a_cut = true;  // where minds may differ
  static constexpr std::array minima{0.0};
  template <class T>
  constexpr std::array<T, 3> operator()(const point<T, 3>& x) const {
    const T theta = atan2(x[1], x[0]) / 6.283185307179586;
    return {10 * (x[2] - 10 * theta), 10 * (sqrt(x[0] * x[0] + x[1] * x[1]) - 1), x[2]};
  }
};

struct bard {
  static constexpr std::array start{1.0, 1.0, 1.0};
  static constexpr std::array minima{8.21487e-3, 17.4286};
  static constexpr std::array y{0.14, 0.18, 0.22, 0.25, 0.29, 0.32, 0.35, 0.39,
                                0.37, 0.58, 0.73, 0.96, 1.34, 2.10, 4.39};
  static std::array<point<double, 2>, 15> data() {
    std::array<point<double, 2>, 15> rows{};
    for (size_t i = 0; i < 15; ++i) rows[i] = {number(i + 1), y[i]};
    return rows;
  }
  template <class T, class U>
  constexpr T operator()(const point<T, 3>& x, const point<U, 2>& d) const {
    return d[1] - (x[0] + d[0] / ((16 - d[0]) * x[1] + fmin(d[0], 16 - d[0]) * x[2]));
  }
};

struct gaussian {
  static constexpr std::array start{0.4, 1.0, 0.0};
  static constexpr std::array minima{1.12793e-8};
  static constexpr std::array y{0.0009, 0.0044, 0.0175, 0.0540, 0.1295, 0.2420, 0.3521, 0.3989,
                                0.3521, 0.2420, 0.1295, 0.0540, 0.0175, 0.0044, 0.0009};
  static std::array<point<double, 2>, 15> data() {
    std::array<point<double, 2>, 15> rows{};
    for (size_t i = 0; i < 15; ++i) rows[i] = {(7 - number(i)) / 2, y[i]};
    return rows;
  }
  template <class T, class U>
  constexpr T operator()(const point<T, 3>& x, const point<U, 2>& d) const {
    const T shift = d[0] - x[2];
    return x[0] * exp(-x[1] * shift * shift / 2) - d[1];
  }
};

struct meyer {
  static constexpr std::array start{0.02, 4000.0, 250.0};
  static constexpr std::array minima{87.9458};
  static constexpr std::array y{34780.0, 28610.0, 23650.0, 19630.0, 16370.0, 13720.0, 11540.0, 9744.0,
                                8261.0,  7030.0,  6005.0,  5147.0,  4427.0,  3820.0,  3307.0,  2872.0};
  static std::array<point<double, 2>, 16> data() {
    std::array<point<double, 2>, 16> rows{};
    for (size_t i = 0; i < 16; ++i) rows[i] = {45 + 5 * number(i + 1), y[i]};
    return rows;
  }
  template <class T, class U>
  constexpr T operator()(const point<T, 3>& x, const point<U, 2>& d) const {
    return x[0] * exp(x[1] / (d[0] + x[2])) - d[1];
  }
};

// With the sign that the 1981 paper misprints put right: y - x2.
struct gulf {
  static constexpr std::array start{40.0, 20.0, 1.2};
  static constexpr std::array minima{0.0};
  static std::array<point<double, 2>, 99> data() {
    std::array<point<double, 2>, 99> rows{};
    for (size_t i = 0; i < 99; ++i) {
      const double t = number(i + 1) / 100;
      rows[i] = {t, 25 + pow(-50 * std::log(t), 2 / 3.0)};
    }
    return rows;
  }
  template <class T, class U>
  constexpr T operator()(const point<T, 3>& x, const point<U, 2>& d) const {
    const T shift = d[1] - x[1];
    return exp(-pow(shift * shift, x[2] / 2) / x[0]) - d[0];
  }
};

struct box {
  static constexpr std::array start{0.0, 10.0, 20.0};
  static constexpr std::array minima{0.0};
  static std::array<point<double, 2>, 10> data() {
    std::array<point<double, 2>, 10> rows{};
    for (size_t i = 0; i < 10; ++i) {
      const double t = 0.1 * number(i + 1);
      rows[i] = {t, exp(-t) - exp(-10 * t)};
    }
    return rows;
  }
  template <class T, class U>
  constexpr T operator()(const point<T, 3>& x, const point<U, 2>& d) const {
    return exp(-d[0] * x[0]) - exp(-d[0] * x[1]) - x[2] * d[1];
  }
};

struct powell_singular {
  static constexpr std::array start{3.0, -1.0, 0.0, 1.0};
  static constexpr std::array minima{0.0};
  template <class T>
  constexpr std::array<T, 4> operator()(const point<T, 4>& x) const {
    const T a = x[1] - 2 * x[2], b = x[0] - x[3];
    return {x[0] + 10 * x[1], sqrt(T(5.0)) * (x[2] - x[3]), a * a, sqrt(T(10.0)) * b * b};
  }
};

struct wood {
  static constexpr std::array start{-3.0, -1.0, -3.0, -1.0};
  static constexpr std::array minima{0.0};
  template <class T>
  constexpr std::array<T, 6> operator()(const point<T, 4>& x) const {
    const T root = sqrt(T(10.0));
    return {10 * (x[1] - x[0] * x[0]),       1 - x[0],
            3 * root * (x[3] - x[2] * x[2]), 1 - x[2],
            root * (x[1] + x[3] - 2),        (x[1] - x[3]) / root};
  }
};

struct kowalik_osborne {
  static constexpr std::array start{0.25, 0.39, 0.415, 0.39};
  static constexpr std::array minima{3.07505e-4, 1.02734e-3};
  static constexpr std::array y{0.1957, 0.1947, 0.1735, 0.1600, 0.0844, 0.0627,
                                0.0456, 0.0342, 0.0323, 0.0235, 0.0246};
  static constexpr std::array u{4.0, 2.0, 1.0, 0.5, 0.25, 0.167, 0.125, 0.1, 0.0833, 0.0714, 0.0625};
  static std::array<point<double, 2>, 11> data() {
    std::array<point<double, 2>, 11> rows{};
    for (size_t i = 0; i < 11; ++i) rows[i] = {u[i], y[i]};
    return rows;
  }
  template <class T, class U>
  constexpr T operator()(const point<T, 4>& x, const point<U, 2>& d) const {
    return d[1] - x[0] * (d[0] * d[0] + d[0] * x[1]) / (d[0] * d[0] + d[0] * x[2] + x[3]);
  }
};

struct brown_dennis {
  static constexpr std::array start{25.0, 5.0, -5.0, -1.0};
  static constexpr std::array minima{85822.2};
  static std::array<point<double, 1>, 20> data() {
    std::array<point<double, 1>, 20> rows{};
    for (size_t i = 0; i < 20; ++i) rows[i] = {number(i + 1) / 5};
    return rows;
  }
  template <class T, class U>
  constexpr T operator()(const point<T, 4>& x, const point<U, 1>& d) const {
    const T a = x[0] + d[0] * x[1] - exp(d[0]), b = x[2] + x[3] * sin(d[0]) - cos(d[0]);
    return a * a + b * b;
  }
};

struct osborne_1 {
  static constexpr std::array start{0.5, 1.5, -1.0, 0.01, 0.02};
  static constexpr std::array minima{5.46489e-5};
  static constexpr std::array y{0.844, 0.908, 0.932, 0.936, 0.925, 0.908, 0.881, 0.850, 0.818, 0.784, 0.751,
                                0.718, 0.685, 0.658, 0.628, 0.603, 0.580, 0.558, 0.538, 0.522, 0.506, 0.490,
                                0.478, 0.467, 0.457, 0.448, 0.438, 0.431, 0.424, 0.420, 0.414, 0.411, 0.406};
  static std::array<point<double, 2>, 33> data() {
    std::array<point<double, 2>, 33> rows{};
    for (size_t i = 0; i < 33; ++i) rows[i] = {10 * number(i), y[i]};
    return rows;
  }
  template <class T, class U>
  constexpr T operator()(const point<T, 5>& x, const point<U, 2>& d) const {
    return d[1] - (x[0] + x[1] * exp(-d[0] * x[3]) + x[2] * exp(-d[0] * x[4]));
  }
};

struct biggs_exp6 {
  static constexpr std::array start{1.0, 2.0, 1.0, 1.0, 1.0, 1.0};
  static constexpr std::array minima{0.0, 5.65565e-3};
  static std::array<point<double, 2>, 13> data() {
    std::array<point<double, 2>, 13> rows{};
    for (size_t i = 0; i < 13; ++i) {
      const double t = 0.1 * number(i + 1);
      rows[i] = {t, exp(-t) - 5 * exp(-10 * t) + 3 * exp(-4 * t)};
    }
    return rows;
  }
  template <class T, class U>
  constexpr T operator()(const point<T, 6>& x, const point<U, 2>& d) const {
    return x[2] * exp(-d[0] * x[0]) - x[3] * exp(-d[0] * x[1]) + x[5] * exp(-d[0] * x[4]) - d[1];
  }
};

struct osborne_2 {
  static constexpr std::array start{1.3, 0.65, 0.65, 0.7, 0.6, 3.0, 5.0, 7.0, 2.0, 4.5, 5.5};
  static constexpr std::array minima{4.01377e-2};
  static constexpr std::array y{1.366, 1.191, 1.112, 1.013, 0.991, 0.885, 0.831, 0.847, 0.786, 0.725, 0.746,
                                0.679, 0.608, 0.655, 0.616, 0.606, 0.602, 0.626, 0.651, 0.724, 0.649, 0.649,
                                0.694, 0.644, 0.624, 0.661, 0.612, 0.558, 0.533, 0.495, 0.500, 0.423, 0.395,
                                0.375, 0.372, 0.391, 0.396, 0.405, 0.428, 0.429, 0.523, 0.562, 0.607, 0.653,
                                0.672, 0.708, 0.633, 0.668, 0.645, 0.632, 0.591, 0.559, 0.597, 0.625, 0.739,
                                0.710, 0.729, 0.720, 0.636, 0.581, 0.428, 0.292, 0.162, 0.098, 0.054};
  static std::array<point<double, 2>, 65> data() {
    std::array<point<double, 2>, 65> rows{};
    for (size_t i = 0; i < 65; ++i) rows[i] = {number(i) / 10, y[i]};
    return rows;
  }
  template <class T, class U>
  constexpr T operator()(const point<T, 11>& x, const point<U, 2>& d) const {
    T sum = x[0] * exp(-d[0] * x[4]);
    for (size_t k = 1; k < 4; ++k) {
      const T shift = d[0] - x[7 + k];
      sum += x[k] * exp(-shift * shift * x[4 + k]);
    }
    return d[1] - sum;
  }
};

struct watson {  // n = 6; residual 31 is what the others are at t = 0
  static constexpr std::array start{0.0, 0.0, 0.0, 0.0, 0.0, 0.0};
  static constexpr std::array minima{2.28767e-3};
  static std::array<point<double, 3>, 31> data() {
    std::array<point<double, 3>, 31> rows{};
    for (size_t i = 0; i < 31; ++i)
      rows[i] = {i < 29 ? number(i + 1) / 29 : 0, i == 29 ? 0.0 : 1.0, i == 29 ? 1.0 : 0.0};
    return rows;
  }
  template <class T, class U>
  constexpr T operator()(const point<T, 6>& x, const point<U, 3>& d) const {
    T slope = 0.0, value = x[5];
    for (size_t j = 5; j > 0; --j) {
      slope = slope * d[0] + number(j) * x[j];
      value = value * d[0] + x[j - 1];
    }
    return d[1] * (slope - value * value - 1) + d[2] * x[0];
  }
};

struct extended_rosenbrock {
  static constexpr std::array start{-1.2, 1.0, -1.2, 1.0};
  static constexpr std::array minima{0.0};
  template <class T>
  constexpr std::array<T, 4> operator()(const point<T, 4>& x) const {
    return {10 * (x[1] - x[0] * x[0]), 1 - x[0], 10 * (x[3] - x[2] * x[2]), 1 - x[2]};
  }
};

struct extended_powell_singular {
  static constexpr std::array start{3.0, -1.0, 0.0, 1.0, 3.0, -1.0, 0.0, 1.0};
  static constexpr std::array minima{0.0};
  template <class T>
  constexpr std::array<T, 8> operator()(const point<T, 8>& x) const {
    const auto a = powell_singular{}(point<T, 4>{x[0], x[1], x[2], x[3]});
    const auto b = powell_singular{}(point<T, 4>{x[4], x[5], x[6], x[7]});
    return {a[0], a[1], a[2], a[3], b[0], b[1], b[2], b[3]};
  }
};

struct penalty_1 {
  static constexpr std::array start{1.0, 2.0, 3.0, 4.0};
  static constexpr std::array minima{2.24997e-5};
  template <class T>
  constexpr std::array<T, 5> operator()(const point<T, 4>& x) const {
    const T a = sqrt(T(1e-5));
    std::array<T, 5> r{};
    r[4] = -0.25;
    for (size_t i = 0; i < 4; ++i) {
      r[i] = a * (x[i] - 1);
      r[4] += x[i] * x[i];
    }
    return r;
  }
};

struct penalty_2 {
  static constexpr std::array start{0.5, 0.5, 0.5, 0.5};
  static constexpr std::array minima{9.37629e-6};
  template <class T>
  constexpr std::array<T, 8> operator()(const point<T, 4>& x) const {
    const T a = sqrt(T(1e-5));
    std::array<T, 8> r{};
    r[0] = x[0] - 0.2;
    r[7] = 4 * x[0] * x[0] - 1;
    for (size_t i = 1; i < 4; ++i) {
      const T before = number(i) / 10, here = number(i + 1) / 10;
      r[i] = a * (exp(x[i] / 10) + exp(x[i - 1] / 10) - exp(here) - exp(before));
      r[3 + i] = a * (exp(x[i] / 10) - exp(T(-0.1)));
      r[7] += number(4 - i) * x[i] * x[i];
    }
    return r;
  }
};

struct variably_dimensioned {  // n = 6
  static constexpr std::array start{1 - 1.0 / 6, 1 - 2.0 / 6, 1 - 3.0 / 6, 1 - 4.0 / 6, 1 - 5.0 / 6, 0.0};
  static constexpr std::array minima{0.0};
  template <class T>
  constexpr std::array<T, 8> operator()(const point<T, 6>& x) const {
    std::array<T, 8> r{};
    r[6] = 0.0;
    for (size_t i = 0; i < 6; ++i) {
      r[i] = x[i] - 1;
      r[6] += number(i + 1) * (x[i] - 1);
    }
    r[7] = r[6] * r[6];
    return r;
  }
};

struct trigonometric {  // n = 5
  static constexpr std::array start{0.2, 0.2, 0.2, 0.2, 0.2};
  static constexpr std::array minima{0.0};
  template <class T>
  constexpr std::array<T, 5> operator()(const point<T, 5>& x) const {
    T sum = 0.0;
    for (const T& v : x) sum += cos(v);
    std::array<T, 5> r{};
    for (size_t i = 0; i < 5; ++i) r[i] = 5 - sum + number(i + 1) * (1 - cos(x[i])) - sin(x[i]);
    return r;
  }
};

struct brown_almost_linear {  // n = 5
  static constexpr std::array start{0.5, 0.5, 0.5, 0.5, 0.5};
  static constexpr std::array minima{0.0, 1.0};
  template <class T>
  constexpr std::array<T, 5> operator()(const point<T, 5>& x) const {
    const T sum = x[0] + x[1] + x[2] + x[3] + x[4];
    std::array<T, 5> r{};
    for (size_t i = 0; i < 4; ++i) r[i] = x[i] + sum - 6;
    r[4] = x[0] * x[1] * x[2] * x[3] * x[4] - 1;
    return r;
  }
};

// t_j (t_j - 1), n = 5
inline constexpr std::array boundary_start{-5.0 / 36, -8.0 / 36, -9.0 / 36, -8.0 / 36, -5.0 / 36};

struct discrete_boundary_value {
  static constexpr std::array start = boundary_start;
  static constexpr std::array minima{0.0};
  template <class T>
  constexpr std::array<T, 5> operator()(const point<T, 5>& x) const {
    std::array<T, 5> r{};
    for (size_t i = 0; i < 5; ++i) {
      const T s = x[i] + number(i + 1) / 6 + 1;
      r[i] = 2 * x[i] + s * s * s / 72;
      if (i > 0) r[i] -= x[i - 1];
      if (i < 4) r[i] -= x[i + 1];
    }
    return r;
  }
};

struct discrete_integral_equation {
  static constexpr std::array start = boundary_start;
  static constexpr std::array minima{0.0};
  template <class T>
  constexpr std::array<T, 5> operator()(const point<T, 5>& x) const {
    std::array<T, 5> r{};
    for (size_t i = 0; i < 5; ++i) {
      T before = 0.0, after = 0.0;
      for (size_t j = 0; j < 5; ++j) {
        const double t = number(j + 1) / 6;
        const T s = x[j] + t + 1;
        if (j <= i)
          before += t * s * s * s;
        else
          after += (1 - t) * s * s * s;
      }
      const double t = number(i + 1) / 6;
      r[i] = x[i] + ((1 - t) * before + t * after) / 12;
    }
    return r;
  }
};

struct broyden_tridiagonal {  // n = 6
  static constexpr std::array start{-1.0, -1.0, -1.0, -1.0, -1.0, -1.0};
  static constexpr std::array minima{0.0};
  template <class T>
  constexpr std::array<T, 6> operator()(const point<T, 6>& x) const {
    std::array<T, 6> r{};
    for (size_t i = 0; i < 6; ++i) {
      r[i] = (3 - 2 * x[i]) * x[i] + 1;
      if (i > 0) r[i] -= x[i - 1];
      if (i < 5) r[i] -= 2 * x[i + 1];
    }
    return r;
  }
};

struct broyden_banded {  // n = 8
  static constexpr std::array start{-1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0};
  static constexpr std::array minima{0.0};
  template <class T>
  constexpr std::array<T, 8> operator()(const point<T, 8>& x) const {
    std::array<T, 8> r{};
    for (size_t i = 0; i < 8; ++i) {
      r[i] = x[i] * (2 + 5 * x[i] * x[i]) + 1;
      for (size_t j = i < 5 ? 0 : i - 5; j <= i + 1 && j < 8; ++j)
        if (j != i) r[i] -= x[j] * (1 + x[j]);
    }
    return r;
  }
};

struct linear_full_rank {  // n = 5, m = 10
  static constexpr std::array start{1.0, 1.0, 1.0, 1.0, 1.0};
  static constexpr std::array minima{5.0};
  template <class T>
  constexpr std::array<T, 10> operator()(const point<T, 5>& x) const {
    const T sum = x[0] + x[1] + x[2] + x[3] + x[4];
    std::array<T, 10> r{};
    for (size_t i = 0; i < 10; ++i) {
      r[i] = -0.2 * sum - 1;
      if (i < 5) r[i] += x[i];
    }
    return r;
  }
};

struct linear_rank_1 {
  static constexpr std::array start{1.0, 1.0, 1.0, 1.0, 1.0};
  static constexpr std::array minima{10 * 9 / 42.0};  // m (m - 1)/(2 (2 m + 1))
  template <class T>
  constexpr std::array<T, 10> operator()(const point<T, 5>& x) const {
    const T sum = x[0] + 2 * x[1] + 3 * x[2] + 4 * x[3] + 5 * x[4];
    std::array<T, 10> r{};
    for (size_t i = 0; i < 10; ++i) r[i] = number(i + 1) * sum - 1;
    return r;
  }
};

struct linear_rank_1_with_zeros {
  static constexpr std::array start{1.0, 1.0, 1.0, 1.0, 1.0};
  static constexpr std::array minima{124 / 34.0};  // (m² + 3 m - 6)/(2 (2 m - 3))
  template <class T>
  constexpr std::array<T, 10> operator()(const point<T, 5>& x) const {
    const T sum = 2 * x[1] + 3 * x[2] + 4 * x[3];
    std::array<T, 10> r{};
    r[0] = r[9] = -1;
    for (size_t i = 1; i < 9; ++i) r[i] = number(i) * sum - 1;
    return r;
  }
};

struct chebyquad {  // n = 8
  static constexpr std::array start{1 / 9.0, 2 / 9.0, 3 / 9.0, 4 / 9.0, 5 / 9.0, 6 / 9.0, 7 / 9.0, 8 / 9.0};
  static constexpr std::array minima{3.51687e-3};
  template <class T>
  constexpr std::array<T, 8> operator()(const point<T, 8>& x) const {
    std::array<T, 8> r{};
    for (T& sum : r) sum = 0.0;
    for (const T& v : x) {
      const T u = 2 * v - 1;
      T before = 1, here = u;
      for (size_t i = 0; i < 8; ++i) {
        r[i] += here;
        const T after = 2 * u * here - before;
        before = here;
        here = after;
      }
    }
    for (size_t i = 0; i < 8; ++i) {
      r[i] = r[i] / 8;
      const double k = number(i + 1);
      if (i % 2 == 1) r[i] += 1 / (k * k - 1);
    }
    return r;
  }
};

}  // namespace more_garbow_hillstrom
