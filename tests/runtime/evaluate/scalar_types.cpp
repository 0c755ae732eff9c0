// SPDX-License-Identifier: MIT
//
// Scalars of other libraries: Eigen's arrays and dual numbers, those of Ceres Solver, intervals, SIMD packs.
// One formula has conditions, which arrays and packs answer by masks; each lane or entry is the run on
// doubles.
#include <ceres/jet.h>
#include <boost/numeric/interval.hpp>
#include <catch2/catch.hpp>
#include <complex>
#include <Eigen/Core>
#include <leibniz/function/logistic.hpp>
#include <leibniz/leibniz.hpp>
#include <unsupported/Eigen/AutoDiff>

#if __has_include(<xsimd/xsimd.hpp>)
  #include <xsimd/xsimd.hpp>
#endif

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

constexpr auto branching = select((x > 0 && y > 0) || !(x >= -1), sqrt(x* x) * y, x* x - y) +
                           max(x, y) * abs(x) + clamp(x, -1, 1) + sign(y) * sinc(x) + safe::hypot(x, y);
constexpr auto soft = softplus(x * y) + log1mexp(1 + x * x) + log_sum_exp(x, y, x* y) + logaddexp(x, y) +
                      logit(0.1 * (x + 5)) + xlogy(2 + x, 3 + y);
constexpr auto smooth = exp(x) * y + sin(x * y) / (1 + x * x) + pow(x, 3) + 0.1 * x + numbers::pi;

// A run on packs is the run on doubles of each entry; entry(v, k) reads one.
template <auto F, class Pack, class Entry>
void check_entries(const Pack& a, const Pack& b, int size, const Entry& entry) {
  const auto [v, g, h] = evaluate<F, gradient<F, x, y>, hessian<F, x, y>>(x = a, y = b);
  for (int k = 0; k < size; ++k) {
    CAPTURE(k, entry(a, k), entry(b, k));
    const auto [w, s, m] = evaluate<F, gradient<F, x, y>, hessian<F, x, y>>(x = entry(a, k), y = entry(b, k));
    CHECK(entry(v, k) == Approx(w).epsilon(1e-14));
    for (std::size_t i = 0; i < 2; ++i) {
      CHECK(entry(g[i], k) == Approx(s[i]).epsilon(1e-14));
      for (std::size_t j = 0; j < 2; ++j) CHECK(entry(h[i][j], k) == Approx(m[i][j]).epsilon(1e-13));
    }
  }
}

}  // namespace

TEST_CASE("Eigen's arrays", "[evaluate]") {
  using array = Eigen::Array<double, 6, 1>;
  array a, b;
  a << -1.5, -0.5, 0, 0.5, 1.5, 2;
  b << 2, 1, 0, -0.5, 1.5, -2;
  const auto entry = [](const array& v, int k) { return v[k]; };
  check_entries<branching>(a, b, 6, entry);
  check_entries<smooth>(a, b, 6, entry);
  check_entries<soft>(a, b, 6, entry);
}

// first(v, k) is the derivative by variable k that v carries.
template <auto F, class Dual, class First>
void check_duals(const Dual& a, const Dual& b, double at_x, double at_y, const First& first) {
  CAPTURE(at_x, at_y);
  const auto [w, s, m] = evaluate<F, gradient<F, x, y>, hessian<F, x, y>>(x = at_x, y = at_y);
  const auto [v, g] = evaluate<F, gradient<F, x, y>>(x = a, y = b);
  for (std::size_t k = 0; k < 2; ++k) {
    CHECK(first(v, k) == Approx(s[k]).epsilon(1e-14));
    for (std::size_t i = 0; i < 2; ++i) CHECK(first(g[i], k) == Approx(m[i][k]).epsilon(1e-13));
  }
}

TEST_CASE("Dual numbers of Eigen and of Ceres Solver carry a derivative of what is already one",
          "[evaluate]") {
  using dual = Eigen::AutoDiffScalar<Eigen::Vector2d>;
  using jet = ceres::Jet<double, 2>;
  const auto of_dual = [](const dual& d, std::size_t k) {
    return d.derivatives()[static_cast<Eigen::Index>(k)];
  };
  const auto of_jet = [](const jet& d, std::size_t k) { return d.v[static_cast<Eigen::Index>(k)]; };
  for (const double at_x : {-1.5, -0.5, 0.5, 2.0})
    for (const double at_y : {-0.7, 1.2}) {
      const dual a(at_x, 2, 0), b(at_y, 2, 1);
      check_duals<branching>(a, b, at_x, at_y, of_dual);
      check_duals<smooth>(a, b, at_x, at_y, of_dual);
      const jet p(at_x, 0), q(at_y, 1);
      check_duals<branching>(p, q, at_x, at_y, of_jet);
      check_duals<smooth + sec(x) * logistic(x + y)>(p, q, at_x, at_y, of_jet);
    }
}

TEST_CASE("Intervals contain the values of all points in them", "[evaluate]") {
  using interval = boost::numeric::interval<double>;
  constexpr auto f = x * x * y - x / y + pow(y, 3) / 3;
  const auto [v, g] = evaluate<f, gradient<f, x, y>>(x = interval(1, 2), y = interval(3, 4));
  for (const double a : {1.0, 1.3, 1.9, 2.0})
    for (const double b : {3.0, 3.7, 4.0}) {
      CHECK(in(value<f>(x = a, y = b), v));
      for (std::size_t i = 0; i < 2; ++i) CHECK(in(gradient<f, x, y>(a, b)[i], g[i]));
    }
}

TEST_CASE("float, long double and std::complex", "[evaluate]") {
  CHECK(value<branching>(x = -0.5f, y = 2.0f) == Approx(value<branching>(x = -0.5, y = 2.0)).epsilon(1e-6));
  CHECK(static_cast<double>(gradient<branching, x, y>(-0.5L, 2.0L)[0]) ==
        Approx(gradient<branching, x, y>(-0.5, 2.0)[0]));
  // an analytic function's derivative, by the step in the imaginary direction
  const double step = 1e-20;
  const auto v = value<smooth>(x = std::complex(0.7, step), y = std::complex(1.3, 0.0));
  CHECK(v.imag() / step == Approx(gradient<smooth, x, y>(0.7, 1.3)[0]).epsilon(1e-14));
  const auto g = gradient<smooth, x, y>(std::complex(0.7, step), std::complex(1.3, 0.0));
  CHECK(g[0].imag() / step == Approx(hessian<smooth, x, y>(0.7, 1.3)[0][0]).epsilon(1e-14));
  CHECK(g[1].imag() / step == Approx(hessian<smooth, x, y>(0.7, 1.3)[0][1]).epsilon(1e-14));
}

#if __has_include(<xsimd/xsimd.hpp>)
TEST_CASE("xsimd's packs", "[evaluate]") {
  using pack = xsimd::batch<double>;
  constexpr int size = static_cast<int>(pack::size);
  const auto entry = [](const pack& v, int k) { return v.get(static_cast<std::size_t>(k)); };
  for (const double start : {-2.0, -0.5, 1.0}) {
    std::array<double, pack::size> a{}, b{};
    for (std::size_t k = 0; k < a.size(); ++k) {
      a[k] = start + 0.7 * static_cast<double>(k);
      b[k] = 1.5 - static_cast<double>(k);
    }
    const pack p = pack::load_unaligned(a.data()), q = pack::load_unaligned(b.data());
    check_entries<branching>(p, q, size, entry);
    check_entries<smooth>(p, q, size, entry);
    check_entries<soft>(p, q, size, entry);
  }
}
#endif
