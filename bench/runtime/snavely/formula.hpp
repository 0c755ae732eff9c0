// SPDX-License-Identifier: MIT
//
// The rotation of the library, whose derivatives are given by the left Jacobian.
#pragma once

#include <leibniz/leibniz.hpp>
#include <leibniz/linear/rotation.hpp>

#include "snavely.hpp"

namespace bench::snavely::formula {

using namespace leibniz;

constexpr vector_variable<"w", 3> w;
constexpr vector_variable<"t", 3> t;
constexpr vector_variable<"lens", 3> lens;  // focal length, two distortion terms
constexpr vector_variable<"X", 3> X;
constexpr vector_variable<"seen", 2> seen;

constexpr auto p = linear::rotate(w, X);
constexpr auto px = get<0>(p) + t[0_c];
constexpr auto py = get<1>(p) + t[1_c];
constexpr auto pz = get<2>(p) + t[2_c];
constexpr auto x = -px / pz;
constexpr auto y = -py / pz;
constexpr auto r = x * x + y * y;
constexpr auto scale = lens[0] * (1 + r * (lens[1] + lens[2] * r));
constexpr auto residuals = vector_of(scale * x - seen[0], scale* y - seen[1]);

}  // namespace bench::snavely::formula
