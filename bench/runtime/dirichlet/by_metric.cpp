// SPDX-License-Identifier: MIT
//
// The library on the formula that the hand-written code starts from: |J|² by the metric of the rest shape,
// and det J as a product of determinants.
#include <leibniz/leibniz.hpp>
#include <span>

#include "dirichlet.hpp"

namespace bench::dirichlet::by_metric {

using namespace leibniz;

constexpr vector_variable<"q", variables> q;  // a, b, c
constexpr vector_variable<"D", 4> D;
constexpr variable<"area"> area;

constexpr auto u0 = q[2] - q[0];
constexpr auto u1 = q[3] - q[1];
constexpr auto v0 = q[4] - q[0];
constexpr auto v1 = q[5] - q[1];
constexpr auto square = (D[0] * D[0] + D[1] * D[1]) * (u0 * u0 + u1 * u1) +
                        2 * (D[0] * D[2] + D[1] * D[3]) * (u0 * v0 + u1 * v1) +
                        (D[2] * D[2] + D[3] * D[3]) * (v0 * v0 + v1 * v1);
constexpr auto determinant = (D[0] * D[3] - D[1] * D[2]) * (u0 * v1 - u1 * v0);
constexpr auto energy = area * square * (1 + pow(determinant, -2));

void gradient(const double* in, double* out) {
  evaluate_into<energy, leibniz::gradient<energy, q>>(
      std::span(out, 1 + variables), q = std::span<const double, 6>(in, 6),
      D = std::span<const double, 4>(in + 6, 4), area = in[10]);
}

void hessian(const double* in, double* out) {
  evaluate_into<energy, leibniz::gradient<energy, q>, leibniz::hessian<energy, q>>(
      std::span(out, 1 + variables + variables * variables), q = std::span<const double, 6>(in, 6),
      D = std::span<const double, 4>(in + 6, 4), area = in[10]);
}

}  // namespace bench::dirichlet::by_metric
