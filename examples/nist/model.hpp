// SPDX-License-Identifier: MIT
//
// From a formula to a problem: NIST's names for the variables, and the kernel that the library makes of a
// residual.
#pragma once

#include <array>
#include <cstddef>
#include <leibniz/leibniz.hpp>
#include <span>
#include <utility>

#include "problem.hpp"

namespace nist {

constexpr leibniz::variable<"x"> x;
constexpr leibniz::variable<"x1"> x1;  // where there are two predictors
constexpr leibniz::variable<"x2"> x2;
constexpr leibniz::variable<"y"> y;
constexpr leibniz::variable<"b1"> b1;
constexpr leibniz::variable<"b2"> b2;
constexpr leibniz::variable<"b3"> b3;
constexpr leibniz::variable<"b4"> b4;
constexpr leibniz::variable<"b5"> b5;
constexpr leibniz::variable<"b6"> b6;
constexpr leibniz::variable<"b7"> b7;
constexpr leibniz::variable<"b8"> b8;
constexpr leibniz::variable<"b9"> b9;

namespace detail {

// A residual_kernel: the formula and its derivatives by the parameters, fused, at all observations.
template <auto Residual, std::size_t Predictors, auto... Parameters>
struct kernel {
  template <class Scalar>
  static void run(const observations<Scalar>& data, const Scalar* b, std::span<Scalar> residuals,
                  std::span<Scalar> jacobian) {
    run(std::make_index_sequence<sizeof...(Parameters)>{}, data, b, residuals, jacobian);
  }

 private:
  template <std::size_t... I, class Scalar>
  static void run(std::index_sequence<I...>, const observations<Scalar>& data, const Scalar* b,
                  std::span<Scalar> residuals, std::span<Scalar> jacobian) {
    using leibniz::evaluate_batch, leibniz::gradient;
    const std::span<const Scalar> ys(data.y), first = std::span(data.x).first(ys.size());
    if constexpr (Predictors == 1)
      evaluate_batch<Residual, gradient<Residual, Parameters...>>(residuals, jacobian, (Parameters = b[I])...,
                                                                  x = first, y = ys);
    else
      evaluate_batch<Residual, gradient<Residual, Parameters...>>(
          residuals, jacobian, (Parameters = b[I])..., x1 = first, x2 = std::span(data.x).subspan(ys.size()),
          y = ys);
  }
};

}  // namespace detail

// problem_of<model - y, b1, b2>(data): fit the model to the data by the parameters named.
template <auto Residual, auto... Parameters, std::size_t Observations, std::size_t Predictors>
constexpr problem problem_of(const data_set<Observations, sizeof...(Parameters), Predictors>& data) {
  using kernel = detail::kernel<Residual, Predictors, Parameters...>;
  return {.name = data.name,
          .level = data.level,
          .start_1 = data.start_1,
          .start_2 = data.start_2,
          .certified = data.certified,
          .standard_deviations = data.standard_deviations,
          .residual_sum_of_squares = data.residual_sum_of_squares,
          .x = data.x,
          .y = data.y,
          .residuals = kernel::template run<double>,
          .precise_residuals = kernel::template run<long double>};
}

}  // namespace nist
