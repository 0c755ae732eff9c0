// SPDX-License-Identifier: MIT
//
// Derivatives of selections: as formulas, and as programs of every kind.
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

// ---- as formulas: c itself has no derivative
static_assert(text<derivative<select(x < y, x* x, y), x>> == "select(x < y, 2*x, 0)");
static_assert(text<derivative<select(x < y, x* x, y), y>> == "select(x < y, 0, 1)");
static_assert(text<derivative<select(x < y, x + y, x - y), x>> == "1");
static_assert(text<derivative<select(x < y, 2, 3), x>> == "0");
static_assert(text<derivative<sin(select(x < 0, x, y)), x>> ==
              "select(x < 0, 1, 0)*cos(select(x < 0, x, y))");
static_assert(text<derivative<piecewise(x < 0, 0, x < 1, x* x, 2 * x), x>> ==
              "select(x < 0, 0, select(x < 1, 2*x, 2))");
static_assert(text<derivative<select(x < 0, x, x* x), x, 2>> == "select(x < 0, 0, 2)");

// ---- constant evaluation does not divide by zero where nobody needs the quotient
constexpr auto guarded_quotient = select(x > 0, y / x, y* y);
static_assert(value<guarded_quotient>(x = 0.0, y = 3.0) == 9 &&
              value<guarded_quotient>(x = 2.0, y = 3.0) == 1.5);
static_assert(gradient<guarded_quotient, x, y>(0.0, 3.0) == std::array{0.0, 6.0});
static_assert(hessian<guarded_quotient, x, y>(0.0, 3.0)[1][1] == 2);

// ---- three branches of one x: three selections, no condition more than the formula has
constexpr auto three = piecewise(x < 0, -x, x < 1, x* x, 2 * x - 1);
static_assert(operations<gradient<three, x>>.selects == 2 && operations<gradient<three, x>>.comparisons == 2);

// ---- structure: what no branch depends on is structurally zero
static_assert(sparsity<hessian<select(x < y, x* x, y), x, y>>.size() == 1);
static_assert(sparsity<jacobian<vector_of(select(x < 0, 1, 2), select(x < 0, y, 2)), x, y>>.size() == 1);

// ---- proofs: select(c, a, b) is b + k (a - b), k unknown
static_assert(select(x < 1, y, 0) + select(x < 1, 2, x) == select(x < 1, y + 2, x));
static_assert(select(x < 1, y, 0) + select(x >= 1, y, 0) == y);
static_assert(select(x < 1, y, x) == select(!(x >= 1), y, x) &&
              select(x < 1, y, x) == select(x - 1 < 0, y, x));
static_assert(sin(select(x < 1, y, x)) * 2 == 2 * sin(select(x < 1, y + 0 * x, x)));
static_assert(!(select(x < 1, y, x) == select(x < 2, y, x)) && !(select(x < 1, y, x) == select(x < 1, x, y)));
static_assert(!(select(x < 1, y, x) == y));
// a branch says nothing of the sign of x elsewhere; a formula that is always computed does
static_assert(!(select(x > 0, log(x), 0) + sqrt(x * x) == select(x > 0, log(x), 0) + x));
static_assert(log(x) + sqrt(x * x) == log(x) + x);
static_assert(difference<select(x > 3, sqrt(x - 3), x), select(x > 3, sqrt(x - 3), 2 * x)>.is_different());

// ---- canonical form
static_assert(text<simplify<select(x + x < y * y, y + y, 3 * x - x)>> == "select(2*x < pow(y, 2), 2*y, 2*x)");
static_assert(text<simplify<select(x < y, y + y, 2 * y)>> == "2*y");
static_assert(text<simplify<x + select(!(x < y) || (x < 1 && y <= 2), 1, 0) - x>> ==
              "select(!(x < y) || (x < 1 && y <= 2), 1, 0)");

}  // namespace
