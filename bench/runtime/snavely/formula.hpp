// SPDX-License-Identifier: MIT
//
// The rotation of the library, whose derivatives are given by the left Jacobian.
#pragma once

#include <leibniz/leibniz.hpp>
#include <leibniz/linear/rotation.hpp>
#include <span>

#include "snavely.hpp"

namespace bench::snavely::formula {

using namespace leibniz;

constexpr vector_variable<"w", 3> w;
constexpr vector_variable<"t", 3> t;
constexpr vector_variable<"lens", 3> lens;  // focal length, two distortion terms
constexpr vector_variable<"X", 3> X;
constexpr vector_variable<"seen", 2> seen;

// The residuals of a point before the camera.
constexpr auto projected(const auto& px, const auto& py, const auto& pz) {
  const auto x = -px / pz;
  const auto y = -py / pz;
  const auto r = x * x + y * y;
  const auto scale = lens[0] * (1 + r * (lens[1] + lens[2] * r));
  return vector_of(scale * x - seen[0], scale * y - seen[1]);
}

constexpr auto p = linear::rotate(w, X);
constexpr auto residuals = projected(get<0>(p) + t[0_c], get<1>(p) + t[1_c], get<2>(p) + t[2_c]);

// Writes the outputs, 2 and 24 numbers, at a point.
template <auto... Outputs>
void write(const double* in, double* out) {
  const auto part = [in]<std::size_t N>(int first, std::integral_constant<std::size_t, N>) {
    return std::span<const double, N>(in + first, N);
  };
  constexpr std::integral_constant<std::size_t, 3> three;
  constexpr std::integral_constant<std::size_t, 2> two;
  evaluate_into<Outputs...>(std::span(out, 2 + 2 * variables), w = part(0, three), t = part(3, three),
                            lens = part(6, three), X = part(9, three), seen = part(12, two));
}

}  // namespace bench::snavely::formula
