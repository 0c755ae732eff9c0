// SPDX-License-Identifier: MIT
//
// The test functions of Moré, Garbow and Hillstrom: Jacobians, gradients and Hessians beside ADOL-C's, and
// the least sums of squares that the paper gives, reached with the library's Jacobians.
#include <algorithm>
#include <catch2/catch.hpp>
#include <Eigen/Dense>
#include <leibniz/leibniz.hpp>

#include "../more_garbow_hillstrom.hpp"
#include "numbers.hpp"

// In the library's namespace, because ADOL-C has functions named gradient, jacobian and hessian outside of
// any.
namespace leibniz::oracles {
namespace {

namespace mgh = more_garbow_hillstrom;

// All that the library knows of a problem at a point.
template <std::size_t M, std::size_t N>
struct report {
  std::array<double, M> residuals{};
  matrix<M, N> jacobian{};
  double total = 0;  // of the squares
  std::array<double, N> gradient{};
  matrix<N, N> hessian{};
};

template <class Problem>
struct sum_of_squares;

// A system: everything from one program.
template <class Problem>
struct problem {
  static constexpr std::size_t n = Problem::start.size();
  static constexpr vector_variable<"x", static_cast<int>(n)> x{};
  static constexpr auto residuals = formula_of<Problem{}, x>;
  static constexpr auto sum = formula_of<sum_of_squares<Problem>{}, x>;
  static constexpr std::size_t m = residuals.size();

  static report<m, n> at(const std::array<double, n>& point) {
    const auto [r, J, f, g, H] =
        evaluate<residuals, leibniz::jacobian<residuals, x>, sum, gradient<sum, x>, hessian<sum, x>>(
            x = point);
    return {r, J, f, g, H};
  }
  template <class T>
  static std::array<T, m> values(const std::array<T, n>& point) {
    return Problem{}(point);
  }
};

// A model: one program for an observation, in a loop over them.
template <class Problem>
  requires requires { Problem::data(); }
struct problem<Problem> {
  static constexpr std::size_t n = Problem::start.size();
  static constexpr std::size_t m = decltype(Problem::data()){}.size();
  static constexpr std::size_t numbers = decltype(Problem::data()){}[0].size();
  static constexpr vector_variable<"x", static_cast<int>(n)> x{};
  static constexpr vector_variable<"d", static_cast<int>(numbers)> d{};
  static constexpr auto residual = formula_of<Problem{}, x, d>;

  static report<m, n> at(const std::array<double, n>& point) {
    report<m, n> all;
    const auto data = Problem::data();
    for (std::size_t i = 0; i < m; ++i) {
      const auto [r, g, H] =
          evaluate<residual, gradient<residual, x>, hessian<residual, x>>(x = point, d = data[i]);
      all.residuals[i] = r;
      all.jacobian[i] = g;
      all.total += r * r;
      for (std::size_t k = 0; k < n; ++k) {
        all.gradient[k] += 2 * r * g[k];
        for (std::size_t l = 0; l < n; ++l) all.hessian[k][l] += 2 * (r * H[k][l] + g[k] * g[l]);
      }
    }
    return all;
  }
  template <class T>
  static std::array<T, m> values(const std::array<T, n>& point) {
    std::array<T, m> all{};
    const auto data = Problem::data();
    for (std::size_t i = 0; i < m; ++i) all[i] = Problem{}(point, data[i]);
    return all;
  }
};

template <class Problem>
struct sum_of_squares {
  template <class T, std::size_t N>
  constexpr T operator()(const std::array<T, N>& x) const {
    T sum = 0.0;
    if constexpr (requires { Problem::data(); })
      for (const T& r : problem<Problem>::values(x)) sum += r * r;
    else
      for (const T& r : Problem{}(x)) sum += r * r;
    return sum;
  }
};

// The same for Eigen, whatever the size.
struct sums {
  Eigen::MatrixXd jacobian, hessian;
  Eigen::VectorXd residuals, gradient;
  double total = 0;
};
template <class Problem>
sums sums_at(const Eigen::VectorXd& x) {
  using problem = oracles::problem<Problem>;
  using matrix_rows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  std::array<double, problem::n> at{};
  std::copy(x.begin(), x.end(), at.begin());
  const auto r = problem::at(at);
  constexpr Eigen::Index m = problem::m, n = problem::n;
  return {Eigen::Map<const matrix_rows>(r.jacobian[0].data(), m, n),
          Eigen::Map<const matrix_rows>(r.hessian[0].data(), n, n),
          Eigen::Map<const Eigen::VectorXd>(r.residuals.data(), m),
          Eigen::Map<const Eigen::VectorXd>(r.gradient.data(), n), r.total};
}

// A minimum, with the library's Jacobians and Hessians: in each turn the better of a step of Levenberg and
// Marquardt's and one of Newton's, downhill along every eigenvector of the Hessian.
double least_squares(sums (*at)(const Eigen::VectorXd&), Eigen::VectorXd x) {
  sums here = at(x);
  double damping = 1e-3, length = 1;
  for (int turn = 0; turn < 500 && damping < 1e40; ++turn) {
    const Eigen::Index m = here.residuals.size(), n = x.size();
    Eigen::MatrixXd A = Eigen::MatrixXd::Zero(m + n, n);
    A.topRows(m) = here.jacobian;
    for (Eigen::Index k = 0; k < n; ++k)
      A(m + k, k) = std::sqrt(damping) * std::fmax(here.jacobian.col(k).norm(), 1e-8);
    Eigen::VectorXd b = Eigen::VectorXd::Zero(m + n);
    b.head(m) = -here.residuals;
    const Eigen::VectorXd fit = x + A.colPivHouseholderQr().solve(b);
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> eigen(here.hessian);
    const Eigen::VectorXd curvatures = eigen.eigenvalues().cwiseAbs().cwiseMax(1e-30);
    const Eigen::VectorXd along = eigen.eigenvectors().transpose() * here.gradient;
    const Eigen::VectorXd newton = x - length * (eigen.eigenvectors() * along.cwiseQuotient(curvatures));
    const sums by_fit = at(fit), by_newton = at(newton);
    const bool fits = by_fit.total < here.total, descends = by_newton.total < here.total;
    damping = fits ? std::fmax(damping / 10, 1e-12) : 4 * damping;
    length = descends ? std::fmin(2 * length, 1) : length / 4;
    if (descends && !(fits && by_fit.total < by_newton.total))
      x = newton, here = by_newton;
    else if (fits)
      x = fit, here = by_fit;
  }
  return here.total;
}

template <class Problem>
void check() {
  using problem = oracles::problem<Problem>;
  const sum_of_squares<Problem> sum;
  const auto values = [](const auto& x) { return problem::values(x); };
  auto at = Problem::start;
  const auto move = [&] {
    for (std::size_t k = 0; k < at.size(); ++k) at[k] += 0.03 * static_cast<double>(k + 1);
  };
  if (requires { Problem::starts_on_a_cut; }) move();
  for (int turn = 0; turn < 2; ++turn, move()) {
    CAPTURE(at);
    const auto ours = problem::at(at);
    CHECK(distance(ours.residuals, values(at)) < 1e-14);
    CHECK(distance(ours.total, sum(at)) < 1e-13);
    CHECK(distance(ours.jacobian, jacobian_by_adolc(values, at)) < 1e-13);
    CHECK(distance(ours.gradient, gradient_by_adolc(sum, at)) < 1e-12);
    CHECK(distance(ours.hessian, hessian_by_adolc(sum, at)) < 1e-12);
  }
  const double least =
      least_squares(sums_at<Problem>, Eigen::Map<const Eigen::VectorXd>(Problem::start.data(), problem::n));
  bool is_published = false;
  for (const double minimum : Problem::minima)
    is_published = is_published || std::abs(least - minimum) <= 1e-5 * minimum + 1e-14;
  CAPTURE(least);
  CHECK(is_published);
}

}  // namespace

#define LEIBNIZ_CHECK(problem) \
  TEST_CASE("Moré, Garbow and Hillstrom: " #problem, "[oracles]") { check<mgh::problem>(); }

LEIBNIZ_CHECK(rosenbrock)
LEIBNIZ_CHECK(freudenstein_roth)
LEIBNIZ_CHECK(powell_badly_scaled)
LEIBNIZ_CHECK(brown_badly_scaled)
LEIBNIZ_CHECK(beale)
LEIBNIZ_CHECK(jennrich_sampson)
LEIBNIZ_CHECK(helical_valley)
LEIBNIZ_CHECK(bard)
LEIBNIZ_CHECK(gaussian)
LEIBNIZ_CHECK(meyer)
LEIBNIZ_CHECK(gulf)
LEIBNIZ_CHECK(box)
LEIBNIZ_CHECK(powell_singular)
LEIBNIZ_CHECK(wood)
LEIBNIZ_CHECK(kowalik_osborne)
LEIBNIZ_CHECK(brown_dennis)
LEIBNIZ_CHECK(osborne_1)
LEIBNIZ_CHECK(biggs_exp6)
LEIBNIZ_CHECK(osborne_2)
LEIBNIZ_CHECK(watson)
LEIBNIZ_CHECK(extended_rosenbrock)
LEIBNIZ_CHECK(extended_powell_singular)
LEIBNIZ_CHECK(penalty_1)
LEIBNIZ_CHECK(penalty_2)
LEIBNIZ_CHECK(variably_dimensioned)
LEIBNIZ_CHECK(trigonometric)
LEIBNIZ_CHECK(brown_almost_linear)
LEIBNIZ_CHECK(discrete_boundary_value)
LEIBNIZ_CHECK(discrete_integral_equation)
LEIBNIZ_CHECK(broyden_tridiagonal)
LEIBNIZ_CHECK(broyden_banded)
LEIBNIZ_CHECK(linear_full_rank)
LEIBNIZ_CHECK(linear_rank_1)
LEIBNIZ_CHECK(linear_rank_1_with_zeros)
LEIBNIZ_CHECK(chebyquad)

}  // namespace leibniz::oracles
