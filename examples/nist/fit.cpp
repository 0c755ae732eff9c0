// SPDX-License-Identifier: MIT

#include "fit.hpp"

#include <algorithm>
#include <chrono>
#include <Eigen/Core>
#include <limits>
#include <unsupported/Eigen/LevenbergMarquardt>

namespace nist {
namespace {

// What Eigen asks of a function: operator() for the residuals and df for their Jacobian. The library computes
// both in one fused kernel, and Eigen asks for the Jacobian only where it last asked for the residuals and
// liked them, so operator() keeps the Jacobian and df hands it over.
class residuals_for_eigen : public Eigen::DenseFunctor<double> {
 public:
  explicit residuals_for_eigen(const problem& problem)
      : DenseFunctor(static_cast<int>(problem.certified.size()), static_cast<int>(problem.y.size())),
        kernel_(problem.residuals),
        data_(observations_in<double>(problem)),
        jacobian_(values(), inputs()) {}

  int operator()(const InputType& parameters, ValueType& residuals) {
    kernel_(data_, parameters.data(), {residuals.data(), data_.y.size()},
            {jacobian_.data(), static_cast<std::size_t>(jacobian_.size())});
    return 0;
  }
  int df(const InputType&, JacobianType& jacobian) {
    jacobian = jacobian_;
    return 0;
  }

 private:
  residual_kernel<double> kernel_;
  observations<double> data_;
  Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> jacobian_;
};

}  // namespace

fit_result fit(const problem& problem, std::span<const long double> start) {
  residuals_for_eigen residuals(problem);
  Eigen::VectorXd parameters(residuals.inputs());
  fit_result result{};
  result.microseconds = std::numeric_limits<double>::infinity();
  for (int repetition = 0; repetition < fit_repetitions; ++repetition) {
    std::transform(start.begin(), start.end(), parameters.begin(),
                   [](long double b) { return static_cast<double>(b); });
    const auto begin = std::chrono::steady_clock::now();
    Eigen::LevenbergMarquardt<residuals_for_eigen> solver(residuals);
    // As far as double goes; the first step no longer than the (scaled) starting point, where MINPACK's
    // default of a hundred times its length throws BoxBOD from start 1 to where its model is flat.
    solver.setFactor(1);
    solver.setFtol(1e-15);
    solver.setXtol(1e-15);
    solver.setMaxfev(5000);
    solver.minimize(parameters);
    const std::chrono::duration<double, std::micro> time = std::chrono::steady_clock::now() - begin;
    result.converged = solver.info() == Eigen::Success;
    result.iterations = static_cast<int>(solver.iterations());
    result.microseconds = std::min(result.microseconds, time.count());
  }
  result.parameters.assign(parameters.begin(), parameters.end());
  return result;
}

}  // namespace nist
