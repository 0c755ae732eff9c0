// SPDX-License-Identifier: MIT
//
// Values, derivatives and texts, checked against the same written by hand, at compile time and at run time,
// and against the same formulas in another translation unit. Exits with 0 if all agree.
#include <cmath>
#include <cstdio>
#include <cstring>

#include "formulas.hpp"

namespace {

using namespace builds;

// The derivatives are proved, and they are what runs: constant evaluation of rational formulas needs no
// <cmath>.
constexpr auto rational = (x * x + 3 * y) / (1 + x * x * y * y);
static_assert(derivative<pow(x, 3) * y, x, 2> == 6 * x * y);
static_assert(value<rational>(x = 2.0, y = 0.5) == 5.5 / 2.0);
static_assert(gradient<rational * rational, x, y>(x = 1.0, y = 0.0)[1] == 6.0);
static_assert(hessian<x * x * y, x, y>(x = 3.0, y = 2.0)[0][1] == 6.0);
static_assert(value<branch>(x = 2.0, y = 3.0) == 8.0);
static_assert(operations<wave>.calls_to("sin") == 1);

// The formulas again, as a person writes them.
outcome by_hand(double u, double v) {
  const double e = std::exp(-u * u), s = std::sin(3 * v), c = std::cos(3 * v);
  const double bell = std::exp(-u * u * v * v) / std::sqrt(std::acos(-1.0));
  const double mixed = -6 * u * e * c + bell * (1 - 2 * u * u * v * v);
  return {e * s + std::erf(u * v) / 2,
          -2 * u * e * s + v * bell,
          3 * e * c + u * bell,
          (4 * u * u - 2) * e * s - 2 * u * v * v * v * bell,
          mixed,
          mixed,
          -9 * e * s - 2 * u * u * u * v * bell,
          u < v ? u * u * u : std::sqrt(v),
          u < v ? 3 * u * u : 0.0};
}

// The same bits from both units, unless the compiler may rearrange arithmetic differently wherever it inlines
// it.
#ifdef __FAST_MATH__
constexpr double between_units = 1e-14;
#else
constexpr double between_units = 0;
#endif

bool agree(const outcome& a, const outcome& b, double tolerance) {
  for (std::size_t k = 0; k < a.size(); ++k)
    if (!(std::fabs(a[k] - b[k]) <= tolerance * (1 + std::fabs(b[k])))) {
      std::printf("result %d is %.17g and not %.17g\n", static_cast<int>(k), a[k], b[k]);
      return false;
    }
  return true;
}

// Many points in one call: what both(…) computes at each, value, gradient, Hessian, branch and its
// derivative.
constexpr std::array places{-1.5, -0.25, 0.0, 0.75, 2.0, 1.25, 0.5, -2.5, 3.0};
bool in_batch(double v) {
  constexpr std::size_t n = places.size();
  std::array<double, n> values{}, branches{}, slopes_of_branch{};
  std::array<double, 2 * n> slopes{};
  std::array<double, 4 * n> curvatures{};
  if (!evaluate_batch<wave, gradient<wave, x, y>, hessian<wave, x, y>, branch, derivative<branch, x>>(
          values, slopes, curvatures, branches, slopes_of_branch, x = places, y = v))
    return false;
  for (std::size_t k = 0; k < n; ++k) {
    const double* const s = &slopes[2 * k];
    const double* const c = &curvatures[4 * k];
    const outcome result{values[k], s[0], s[1], c[0], c[1], c[2], c[3], branches[k], slopes_of_branch[k]};
    if (!agree(result, both(places[k], v), between_units)) return false;
  }
  return true;
}

}  // namespace

int main() {
  for (const double u : {-1.5, -0.25, 0.0, 0.75, 2.0})
    for (const double v : {0.125, 0.5, 1.75}) {
      if (!agree(both(u, v), by_hand(u, v), 1e-14)) return 1;
      if (!agree(second(u, v), both(u, v), between_units)) return 2;
    }
  for (const double v : {0.125, 0.5, 1.75})
    if (!in_batch(v)) return 3;
  return std::strcmp(second_text(), "2*x*y") == 0 ? 0 : 4;
}
