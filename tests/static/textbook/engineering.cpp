// SPDX-License-Identifier: MIT
//
// Formulas of finance, robotics and mechanics, and what textbooks say of their derivatives.
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

// ---- Black and Scholes (1973): the price of a call option, its Greeks, and the equation they satisfy. That
// S n(d1) = K exp(-r T) n(d2) is not written anywhere.
namespace option {
constexpr variable<"S"> S;
constexpr variable<"K"> K;
constexpr variable<"r"> r;
constexpr variable<"v"> v;
constexpr variable<"T"> T;
constexpr auto N(const auto& u) { return (1 + erf(u / sqrt(2_c))) / 2; }
constexpr auto n(const auto& u) { return exp(-u * u / 2) / sqrt(2 * numbers::pi); }
constexpr auto d1 = (log(S / K) + (r + v * v / 2) * T) / (v * sqrt(T));
constexpr auto d2 = d1 - v * sqrt(T);
constexpr auto call = S * N(d1) - K * exp(-r * T) * N(d2);
constexpr auto delta = derivative<call, S>;
constexpr auto gamma = derivative<call, S, 2>;
constexpr auto theta = -derivative<call, T>;
static_assert(delta == N(d1) && gamma == n(d1) / (S * v * sqrt(T)));
static_assert(derivative<call, v> == S * n(d1) * sqrt(T));
static_assert(derivative<call, r> == K * T * exp(-r * T) * N(d2));
static_assert(theta == -S * n(d1) * v / (2 * sqrt(T)) - r * K * exp(-r * T) * N(d2));
static_assert(theta + v * v * S * S * gamma / 2 + r * S * delta == r * call);
static_assert(!(theta + v * v * S * S * gamma / 2 + r * S * delta == r * call * T));
}  // namespace option

// ---- a planar arm with three joints
namespace arm {
constexpr vector_variable<"q", 3> q;
constexpr vector_variable<"l", 3> l;
constexpr auto x = l[0] * cos(q[0]) + l[1] * cos(q[0] + q[1]) + l[2] * cos(q[0] + q[1] + q[2]);
constexpr auto y = l[0] * sin(q[0]) + l[1] * sin(q[0] + q[1]) + l[2] * sin(q[0] + q[1] + q[2]);
static_assert(derivative<x, q[0]> == -y && derivative<y, q[0]> == x);
static_assert(x * x + y * y == l[0] * l[0] + l[1] * l[1] + l[2] * l[2] + 2 * l[0] * l[1] * cos(q[1]) +
                                   2 * l[1] * l[2] * cos(q[2]) + 2 * l[0] * l[2] * cos(q[1] + q[2]));
static_assert(derivative<x, q[1]> * derivative<y, q[2]> - derivative<x, q[2]> * derivative<y, q[1]> ==
              l[1] * l[2] * sin(q[2]));
}  // namespace arm

// ---- a rotation by the vector w (Rodrigues): it keeps lengths and its axis
namespace rotation {
constexpr vector_variable<"w", 3> w;
constexpr vector_variable<"p", 3> p;
constexpr auto angle = sqrt(w[0] * w[0] + w[1] * w[1] + w[2] * w[2]);
constexpr auto dot = w[0] * p[0] + w[1] * p[1] + w[2] * p[2];
constexpr auto c = cos(angle);
constexpr auto s = sin(angle) / angle;
constexpr auto k = (1 - cos(angle)) / (angle * angle) * dot;
constexpr auto a = c * p[0] + s * (w[1] * p[2] - w[2] * p[1]) + k * w[0];
constexpr auto b = c * p[1] + s * (w[2] * p[0] - w[0] * p[2]) + k * w[1];
constexpr auto d = c * p[2] + s * (w[0] * p[1] - w[1] * p[0]) + k * w[2];
static_assert(a * a + b * b + d * d == p[0] * p[0] + p[1] * p[1] + p[2] * p[2]);
static_assert(a * w[0] + b * w[1] + d * w[2] == dot);
static_assert(a * derivative<a, w[0]> + b * derivative<b, w[0]> + d * derivative<d, w[0]> == 0);
static_assert(derivative<a, w[0], w[1]> == derivative<a, w[1], w[0]>);
}  // namespace rotation

// ---- three bodies: no net force; a potential of degree -1 (Euler); the Kepler problem's conserved vector
namespace bodies {
constexpr vector_variable<"x", 6> x;
constexpr auto square(const auto& u) { return u * u; }
constexpr auto distance(const auto& a, const auto& b, const auto& c, const auto& d) {
  return sqrt(square(a - c) + square(b - d));
}
constexpr auto U = 1 / distance(x[0], x[1], x[2], x[3]) + 1 / distance(x[0], x[1], x[4], x[5]) +
                   1 / distance(x[2], x[3], x[4], x[5]);
static_assert(derivative<U, x[0]> + derivative<U, x[2]> + derivative<U, x[4]> == 0);
static_assert(x[0] * derivative<U, x[0]> + x[1] * derivative<U, x[1]> + x[2] * derivative<U, x[2]> +
                  x[3] * derivative<U, x[3]> + x[4] * derivative<U, x[4]> + x[5] * derivative<U, x[5]> ==
              -U);
constexpr vector_variable<"r", 2> r;
constexpr vector_variable<"v", 2> v;
constexpr auto R = sqrt(r[0] * r[0] + r[1] * r[1]);
constexpr auto L = r[0] * v[1] - r[1] * v[0];
constexpr auto A = v[1] * L - r[0] / R;  // its rate along r' = v, v' = -r/R³
static_assert(derivative<A, r[0]> * v[0] + derivative<A, r[1]> * v[1] -
                  (derivative<A, v[0]> * r[0] + derivative<A, v[1]> * r[1]) / pow(R, 3) ==
              0);
}  // namespace bodies

// ---- Gauss, Maxwell: the heat kernel satisfies the heat equation, a plane wave the wave equation
namespace fields {
constexpr variable<"x"> x;
constexpr variable<"t"> t;
constexpr variable<"D"> D;
constexpr variable<"c"> c;
constexpr auto kernel = exp(-x * x / (4 * D * t)) / sqrt(4 * numbers::pi * D * t);
static_assert(derivative<kernel, t> == D * derivative<kernel, x, 2>);
constexpr auto wave = sin(x - c * t) + exp(-pow(x + c * t, 2));
static_assert(derivative<wave, t, 2> == c * c * derivative<wave, x, 2>);
constexpr auto soliton = c / 2 / pow(cosh(sqrt(c) / 2 * (x - c * t)), 2);  // Korteweg and de Vries
static_assert(derivative<soliton, t> + 6 * soliton * derivative<soliton, x> + derivative<soliton, x, 3> == 0);
}  // namespace fields

}  // namespace
