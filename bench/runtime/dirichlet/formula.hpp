// SPDX-License-Identifier: MIT
//
// The formula, as the library reads it.
#pragma once

#include <leibniz/leibniz.hpp>

#include "dirichlet.hpp"

namespace bench::dirichlet::formula {

using namespace leibniz;

constexpr vector_variable<"q", variables> q;  // a, b, c
constexpr vector_variable<"D", 4> D;
constexpr variable<"area"> area;

constexpr auto u0 = q[2] - q[0];
constexpr auto u1 = q[3] - q[1];
constexpr auto v0 = q[4] - q[0];
constexpr auto v1 = q[5] - q[1];
constexpr auto j00 = u0 * D[0] + v0 * D[2];
constexpr auto j01 = u0 * D[1] + v0 * D[3];
constexpr auto j10 = u1 * D[0] + v1 * D[2];
constexpr auto j11 = u1 * D[1] + v1 * D[3];
constexpr auto square = pow(j00, 2) + pow(j01, 2) + pow(j10, 2) + pow(j11, 2);
constexpr auto determinant = j00 * j11 - j01 * j10;
constexpr auto energy = area * square * (1 + pow(determinant, -2));

}  // namespace bench::dirichlet::formula
