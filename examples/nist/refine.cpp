// SPDX-License-Identifier: MIT

#include "refine.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

namespace nist {
namespace {

using real = long double;

real dot(std::span<const real> a, std::span<const real> b) {
  return std::inner_product(a.begin(), a.end(), b.begin(), real(0));
}

// The residuals and their Jacobian at a point, factorised: J = Q R by modified Gram-Schmidt, which solves
// least squares problems as accurately as Householder reflections do if the right-hand side is treated as one
// more column. Written out here because Eigen's factorisation would take a second scalar type, and ten more
// seconds, to compile.
class linear_model {
 public:
  explicit linear_model(const problem& problem)
      : kernel_(problem.precise_residuals),
        data_(observations_in<real>(problem)),
        rows_(problem.y.size()),
        columns_(problem.certified.size()),
        residuals_(rows_),
        by_rows_(rows_ * columns_),
        jacobian_(rows_ * columns_),
        r_(columns_ * columns_),
        inverse_(columns_ * columns_),
        projection_(columns_) {}

  void move_to(std::span<const real> parameters) {
    kernel_(data_, parameters.data(), residuals_, by_rows_);
    for (std::size_t i = 0; i < rows_; ++i)
      for (std::size_t j = 0; j < columns_; ++j) column(j)[i] = by_rows_[i * columns_ + j];
    sum_of_squares_ = dot(residuals_, residuals_);
    orthogonalise();
    invert();
  }

  real sum_of_squares() const { return sum_of_squares_; }
  std::size_t degrees_of_freedom() const { return rows_ - columns_; }

  // ‖J step‖ of the Gauss-Newton step: by how much it changes the fitted values.
  real step_length() const { return std::sqrt(dot(projection_, projection_)); }

  // parameters − R⁻¹ Qᵀ residuals
  void subtract_step(std::span<real> parameters) const {
    for (std::size_t i = 0; i < columns_; ++i) parameters[i] -= dot(inverse_row(i), projection_);
  }

  // sqrt of the diagonal entry i of (JᵀJ)⁻¹ = R⁻¹ R⁻ᵀ
  real spread(std::size_t i) const { return std::sqrt(dot(inverse_row(i), inverse_row(i))); }

 private:
  std::span<real> column(std::size_t j) { return std::span(jacobian_).subspan(j * rows_, rows_); }
  std::span<const real> inverse_row(std::size_t i) const {
    return std::span(inverse_).subspan(i * columns_, columns_);
  }

  // Makes `column` orthogonal to the unit vector `q`; how much of it lay along q.
  static real remove(std::span<const real> q, std::span<real> column) {
    const real along = dot(q, column);
    for (std::size_t i = 0; i < q.size(); ++i) column[i] -= along * q[i];
    return along;
  }

  void orthogonalise() {
    for (std::size_t j = 0; j < columns_; ++j) {
      const auto q = column(j);
      const real length = std::sqrt(dot(q, q));
      for (real& entry : q) entry /= length;
      r_[j * columns_ + j] = length;
      for (std::size_t k = j + 1; k < columns_; ++k) r_[j * columns_ + k] = remove(q, column(k));
      projection_[j] = remove(q, residuals_);
    }
  }

  // R⁻¹ by back substitution; below the diagonal it stays zero.
  void invert() {
    for (std::size_t k = 0; k < columns_; ++k)
      for (std::size_t i = k + 1; i-- > 0;) {
        real sum = i == k;
        for (std::size_t j = i + 1; j <= k; ++j) sum -= r_[i * columns_ + j] * inverse_[j * columns_ + k];
        inverse_[i * columns_ + k] = sum / r_[i * columns_ + i];
      }
  }

  residual_kernel<real> kernel_;
  observations<real> data_;
  std::size_t rows_, columns_;
  std::vector<real> residuals_, by_rows_;
  std::vector<real> jacobian_;     // by columns
  std::vector<real> r_, inverse_;  // by rows
  std::vector<real> projection_;   // Qᵀ residuals
  real sum_of_squares_ = 0;
};

}  // namespace

refined_result refine(const problem& problem, std::span<const double> start) {
  refined_result result{};
  result.parameters.assign(start.begin(), start.end());
  linear_model model(problem);
  model.move_to(result.parameters);

  // The steps shrink until rounding makes them wander; three in a row that set no record are taken for that.
  real shortest = std::numeric_limits<real>::infinity();
  constexpr int most_steps = 100;
  for (int wandering = 0; wandering < 3 && result.steps < most_steps; ++result.steps) {
    const real length = model.step_length();
    wandering = length < shortest ? 0 : wandering + 1;
    shortest = std::min(shortest, length);
    model.subtract_step(result.parameters);
    model.move_to(result.parameters);
  }

  result.residual_sum_of_squares = model.sum_of_squares();
  const real deviation =
      std::sqrt(result.residual_sum_of_squares / static_cast<real>(model.degrees_of_freedom()));
  for (std::size_t i = 0; i < start.size(); ++i)
    result.standard_deviations.push_back(model.spread(i) * deviation);
  return result;
}

double digits_agreeing(std::span<const long double> computed, std::span<const long double> certified) {
  constexpr double certified_digits = 11;
  long double worst = 0;
  for (std::size_t i = 0; i < certified.size(); ++i) {
    const long double error = std::abs(computed[i] / certified[i] - 1);
    if (!(error <= 1)) return 0;  // also when it is not a number
    worst = std::max(worst, error);
  }
  if (worst == 0) return certified_digits;
  return std::clamp(-std::log10(static_cast<double>(worst)), 0.0, certified_digits);
}

}  // namespace nist
