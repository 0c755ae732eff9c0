// SPDX-License-Identifier: MIT
//
// Sparsity patterns as constants, and packed values in their order.
#include <leibniz/leibniz.hpp>
#include <span>

using namespace leibniz;

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"z"> z;

// ---- Hessians: the lower triangle, row by row
constexpr auto f = x * x * y + z * z * z;
static_assert(sparsity<hessian<f, x, y, z>> == sparsity_pattern<3>{{0, 1, 2}, {0, 0, 2}});
static_assert(sparsity<hessian<f, z, y, x>> == sparsity_pattern<3>{{0, 2, 2}, {0, 1, 2}});
static_assert(sparsity<hessian<x + y, x, y>>.size() == 0);
// an entry that cancels is no entry; a variable that does not occur has none
static_assert(sparsity<hessian<x * y - y * x + z * z, x, y, z>> == sparsity_pattern<1>{{2}, {2}});

// ---- Jacobians: row by row
constexpr auto g = vector_of(x * y, z, constant<3>{}, y - y + x);
static_assert(sparsity<jacobian<g, x, y, z>> == sparsity_pattern<4>{{0, 0, 1, 3}, {0, 1, 2, 0}});

// ---- values
constexpr std::array point{2.0, 3.0, 5.0};
static_assert(hessian<f, x, y, z>.sparse(point) == std::array{6.0, 4.0, 30.0});
static_assert(hessian<f, x, y, z>.sparse(x = 2.0, y = 3.0, z = 5.0) == std::array{6.0, 4.0, 30.0});
static_assert(jacobian<g, x, y, z>.sparse(2.0, 3.0, 5.0) == std::array{3.0, 2.0, 1.0, 1.0});

// ---- written to a span, behind a point in any form
template <class... Point>
constexpr std::array<double, 3> written(const Point&... at) {
  std::array<double, 3> values{};
  hessian<f, x, y, z>.sparse(at..., std::span<double>(values));
  return values;
}
static_assert(written(point) == std::array{6.0, 4.0, 30.0});
static_assert(written(x = 2.0, y = 3.0, z = 5.0) == std::array{6.0, 4.0, 30.0});
static_assert(written(2.0, 3.0, 5.0) == std::array{6.0, 4.0, 30.0});
