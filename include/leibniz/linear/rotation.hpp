// SPDX-License-Identifier: MIT
//
// Rotations of vectors of three formulas. Not part of the umbrella header.
#pragma once

#include <cstdint>

#include "../function/table.hpp"

namespace leibniz::linear {

namespace detail {

template <class V>
inline constexpr bool has_three_components = false;
template <FormulaVector V>
inline constexpr bool has_three_components<V> = std::tuple_size<V>::value == 3;

consteval std::int64_t factorial(int n) { return n < 2 ? 1 : n * factorial(n - 1); }

// Stumpff's functions c_k(s) = Σ (-s)^i/(2i + k)!, their first eight terms: below 1/4 they are exact to
// rounding.
template <int K, int I = 0>
constexpr auto stumpff_series(const auto& s) {
  constexpr constant<I % 2 == 0 ? 1 : -1, factorial(2 * I + K)> coefficient;
  if constexpr (I == 7)
    return coefficient;
  else
    return coefficient + s * stumpff_series<K, I + 1>(s);
}
// c_k as the series for small s, else as the other formula.
template <int K>
constexpr auto stumpff(const auto& s, const auto& beyond) {
  return select(s < constant<1, 4>{}, stumpff_series<K>(s), beyond);
}

// p I + q [w]× + r w wᵀ, row by row
constexpr auto combination(const auto& w, const auto& p, const auto& q, const auto& r) {
  const auto x = get<0>(w);
  const auto y = get<1>(w);
  const auto z = get<2>(w);
  const auto xy = r * x * y;
  const auto xz = r * x * z;
  const auto yz = r * y * z;
  return vector_of(p + r * x * x, xy - q * z, xz + q * y,  //
                   xy + q * z, p + r * y * y, yz - q * x,  //
                   xz - q * y, yz + q * x, p + r * z * z);
}

template <class Matrix, class Jacobian>
struct rotation {
  Matrix matrix;
  Jacobian jacobian;
};
template <class Matrix, class Jacobian>
rotation(Matrix, Jacobian) -> rotation<Matrix, Jacobian>;  // for clang 16

// The rotation R = exp([w]×), and the left Jacobian J of SO(3) at w, by which R changes: to first order
// exp([w + dw]×) = exp([J dw]×) R. With θ = |w| both are such combinations, R of cos θ, sin θ/θ and
// (1 - cos θ)/θ², J of the latter two and (θ - sin θ)/θ³ (Solà, Deray and Atchuthan, A micro Lie theory for
// state estimation in robotics, 2018). These are c_0, …, c_3 of s = θ², and smooth where θ is 0.
//
// c_k' is (k c_(k+2) - c_(k+1))/2: so second derivatives are no selections.
constexpr auto rotation_by(const auto& w) {
  constexpr constant<1> one;
  constexpr constant<1, 2> half;
  const auto s = get<0>(w) * get<0>(w) + get<1>(w) * get<1>(w) + get<2>(w) * get<2>(w);
  const auto angle = sqrt(s);
  const auto inverse = one / s;  // one division, done while sin and cos are
  const auto v2 = stumpff<2>(s, (one - cos(angle)) * inverse);
  const auto v3 = stumpff<3>(s, (one - sin(angle) * (angle * inverse)) * inverse);
  const auto c4 = stumpff<4>(s, (half - v2) * inverse);
  const auto c5 = stumpff<5>(s, (constant<1, 6>{} - v3) * inverse);
  const auto c2 = known_slope(stop_gradient(v2), s, c4 - half * v3);
  const auto c3 = known_slope(stop_gradient(v3), s, half * (constant<3>{} * c5 - c4));
  const auto c1 = one - s * c3;
  const auto c0 = one - s * c2;
  return rotation{combination(w, c0, c1, c2), combination(w, c1, c2, c3)};
}

template <int I>
inline constexpr std::integral_constant<int, I> index{};

template <int Row>
constexpr auto product(const auto& matrix, const auto& u) {
  return get<3 * Row>(matrix) * get<0>(u) + get<3 * Row + 1>(matrix) * get<1>(u) +
         get<3 * Row + 2>(matrix) * get<2>(u);
}

// A component of R u with its derivatives: by u the row of R, by w the row of -[R u]× J.
template <int Row>
constexpr auto rotated(const auto& w, const auto& u, const auto& r, const auto& ru) {
  constexpr int next = (Row + 1) % 3, last = (Row + 2) % 3;
  const auto by_w = [&](auto k) {
    return get<last>(ru) * get<3 * next + k>(r.jacobian) - get<next>(ru) * get<3 * last + k>(r.jacobian);
  };
  const auto by_u = [&](auto k) { return get<3 * Row + k>(r.matrix); };
  const auto still = stop_gradient(get<Row>(ru));
  const auto turned =
      known_slope(known_slope(known_slope(still, get<0>(w), by_w(index<0>)), get<1>(w), by_w(index<1>)),
                  get<2>(w), by_w(index<2>));
  return known_slope(known_slope(known_slope(turned, get<0>(u), by_u(index<0>)), get<1>(u), by_u(index<1>)),
                     get<2>(u), by_u(index<2>));
}

}  // namespace detail

// rotate(w, u): u rotated about the direction of w by the angle |w|, in radians: exp([w]×) u, by Rodrigues'
// formula. Angles of any size; w = 0 is no singular point.
//
// Its derivatives are R by u, and by w -[R u]× J with the left Jacobian J of SO(3), which takes fewer
// operations than what the chain rule gives.
template <class W, class U>
constexpr auto rotate(const W& w, const U& u) {
  constexpr bool have_three = detail::has_three_components<W> && detail::has_three_components<U>;
  static_assert(have_three,
                "leibniz: required two vectors of three formulas; given something else; write rotate(w, u) "
                "with vector_variable<\"w\", 3> w or vector_of(x, y, z)");
  if constexpr (have_three) {
    const auto r = detail::rotation_by(w);
    const auto ru = vector_of(detail::product<0>(r.matrix, u), detail::product<1>(r.matrix, u),
                              detail::product<2>(r.matrix, u));
    return vector_of(detail::rotated<0>(w, u, r, ru), detail::rotated<1>(w, u, r, ru),
                     detail::rotated<2>(w, u, r, ru));
  }
}

}  // namespace leibniz::linear
