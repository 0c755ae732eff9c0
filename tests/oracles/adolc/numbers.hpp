// SPDX-License-Identifier: MIT
//
// Derivatives of generic functions by ADOL-C, which records the operations on its numbers and differentiates
// the record, backwards and forwards: another mind than the library's, on the same lines of code.
#pragma once

#include <adolc/adolc.h>

#include <array>
#include <cmath>
#include <cstddef>
#include <tuple>
#include <vector>

namespace leibniz::oracles {

template <std::size_t M, std::size_t N>
using matrix = std::array<std::array<double, N>, M>;

// Rows of an array as ADOL-C wants them.
template <std::size_t M, std::size_t N>
std::vector<double*> rows_of(matrix<M, N>& all) {
  std::vector<double*> rows;
  for (auto& row : all) rows.push_back(row.data());
  return rows;
}

// Records a function that takes an array of numbers and gives one.
constexpr short tape = 1;
template <class F, std::size_t N>
auto record(const F& f, const std::array<double, N>& at) {
  trace_on(tape);
  std::array<adouble, N> x;
  for (std::size_t k = 0; k < N; ++k) x[k] <<= at[k];
  auto y = f(x);
  std::array<double, std::tuple_size<decltype(y)>::value> values{};
  for (std::size_t k = 0; k < y.size(); ++k) y[k] >>= values[k];
  trace_off();
  return values;
}

// The Jacobian of a function that takes and gives arrays.
template <class F, std::size_t N>
auto jacobian_by_adolc(const F& f, std::array<double, N> at) {
  constexpr std::size_t M = std::tuple_size<decltype(record(f, at))>::value;
  record(f, at);
  matrix<M, N> J{};
  ::jacobian(tape, static_cast<int>(M), static_cast<int>(N), at.data(), rows_of(J).data());
  return J;
}

// The gradient and the Hessian of a function that gives a number.
template <class F, std::size_t N>
std::array<double, N> gradient_by_adolc(const F& f, std::array<double, N> at) {
  record([&](const auto& x) { return std::array{f(x)}; }, at);
  std::array<double, N> g{};
  ::gradient(tape, static_cast<int>(N), at.data(), g.data());
  return g;
}
template <class F, std::size_t N>
matrix<N, N> hessian_by_adolc(const F& f, std::array<double, N> at) {
  record([&](const auto& x) { return std::array{f(x)}; }, at);
  matrix<N, N> H{};
  ::hessian(tape, static_cast<int>(N), at.data(), rows_of(H).data());
  for (std::size_t i = 0; i < N; ++i)
    for (std::size_t k = i + 1; k < N; ++k) H[i][k] = H[k][i];  // ADOL-C gives the lower triangle
  return H;
}

// The largest difference of two arrays of numbers, relative to their largest entry.
inline double largest(double v) { return std::isnan(v) ? v : std::abs(v); }
template <class T, std::size_t N>
double largest(const std::array<T, N>& all) {
  double result = 0;
  for (const T& entry : all) {
    const double v = largest(entry);
    if (!(v <= result)) result = v;  // also where it is NaN
  }
  return result;
}
inline double minus(double a, double b) { return a - b; }
template <class T, std::size_t N>
std::array<T, N> minus(std::array<T, N> a, const std::array<T, N>& b) {
  for (std::size_t k = 0; k < N; ++k) a[k] = minus(a[k], b[k]);
  return a;
}
template <class T>
double distance(const T& a, const T& b) {
  const double scale = largest(b);
  return largest(minus(a, b)) / (scale > 0 ? scale : 1);
}

}  // namespace leibniz::oracles
