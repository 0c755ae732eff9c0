// SPDX-License-Identifier: MIT
//
// Rodrigues' formula without a unit axis: cos θ X + (sin θ / θ) w × X + ((1 - cos θ) / θ²) (w·X) w.
#pragma once

#include <leibniz/leibniz.hpp>

#include "snavely.hpp"

namespace bench::snavely::formula {

using namespace leibniz;

constexpr vector_variable<"w", 3> w;
constexpr vector_variable<"t", 3> t;
constexpr vector_variable<"lens", 3> lens;  // focal length, two distortion terms
constexpr vector_variable<"X", 3> X;
constexpr vector_variable<"seen", 2> seen;

constexpr auto square = w[0] * w[0] + w[1] * w[1] + w[2] * w[2];
constexpr auto angle = sqrt(square);
constexpr auto a = sin(angle) / angle;
constexpr auto b = (1 - cos(angle)) / square;
constexpr auto along = b * (w[0] * X[0] + w[1] * X[1] + w[2] * X[2]);
constexpr auto px = cos(angle) * X[0] + a * (w[1] * X[2] - w[2] * X[1]) + along * w[0] + t[0];
constexpr auto py = cos(angle) * X[1] + a * (w[2] * X[0] - w[0] * X[2]) + along * w[1] + t[1];
constexpr auto pz = cos(angle) * X[2] + a * (w[0] * X[1] - w[1] * X[0]) + along * w[2] + t[2];
constexpr auto x = -px / pz;
constexpr auto y = -py / pz;
constexpr auto r = x * x + y * y;
constexpr auto scale = lens[0] * (1 + r * (lens[1] + lens[2] * r));
constexpr auto residuals = vector_of(scale * x - seen[0], scale* y - seen[1]);

}  // namespace bench::snavely::formula
