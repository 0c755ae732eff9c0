// SPDX-License-Identifier: MIT
//
// Products of derivatives with vectors: against the matrices they stand for, at compile time.
#include <leibniz/leibniz.hpp>

using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"p"> p;
constexpr auto f = x * x * x * y + p * x * y * y;
constexpr auto g = x * y - p;

constexpr std::array at{2.0, 3.0}, d{5.0, -1.0};

// J d
constexpr auto J = jacobian<vector_of(f, g), x, y>(at, p = 0.5);
constexpr auto Jd = jacobian_vector_product<vector_of(f, g), x, y>(at, d, p = 0.5);
static_assert(Jd == std::array{J[0][0] * d[0] + J[0][1] * d[1], J[1][0] * d[0] + J[1][1] * d[1]});
static_assert(Jd == jacobian_vector_product<vector_of(f, g), x, y>(x = 2.0, y = 3.0, p = 0.5,
                                                                   run_time::direction = d));
static_assert(Jd == jacobian_vector_product<vector_of(f, g), x, y>(at, run_time::direction = d, p = 0.5));

// wᵀ J
constexpr auto wJ = vector_jacobian_product<vector_of(f, g), x, y>(at, d, p = 0.5);
static_assert(wJ == std::array{d[0] * J[0][0] + d[1] * J[1][0], d[0] * J[0][1] + d[1] * J[1][1]});
static_assert(wJ == vector_jacobian_product<vector_of(f, g), x, y>(at, run_time::weights = d, p = 0.5));

// H d
constexpr auto H = hessian<f, x, y>(at, p = 0.5);
constexpr auto Hd = hessian_vector_product<f, x, y>(at, d, p = 0.5);
static_assert(Hd == std::array{H[0][0] * d[0] + H[0][1] * d[1], H[1][0] * d[0] + H[1][1] * d[1]});

// fused with value and gradient
constexpr auto fused = evaluate<f, gradient<f, x, y>, hessian_vector_product<f, x, y>>(
    x = 2.0, y = 3.0, p = 0.5, run_time::direction = d);
static_assert(get<0>(fused) == value<f>(x = 2.0, y = 3.0, p = 0.5));
static_assert(get<1>(fused) == gradient<f, x, y>(at, p = 0.5));
static_assert(get<2>(fused) == Hd);

// a product costs less than its matrix where that is dense
constexpr vector_variable<"q", 8> q;
template <int... I>
constexpr auto sine_of_product(std::integer_sequence<int, I...>) {
  return sin((... * q[I]));
}
constexpr auto energy = sine_of_product(std::make_integer_sequence<int, 8>{});
static_assert(operations<hessian_vector_product<energy, q>>.total() < operations<hessian<energy, q>>.total());
static_assert(operations<energy, gradient<energy, q>>.total() <= 4 * operations<energy>.total());
