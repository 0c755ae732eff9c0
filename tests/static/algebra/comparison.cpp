// SPDX-License-Identifier: MIT
#include <leibniz/algebra/comparison.hpp>
#include <leibniz/expression/literals.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr vector_variable<"q", 2> q;

constexpr bool is_near(double a, double b) { return a - b < 1e-12 && b - a < 1e-12; }

// ---- the same
static_assert(difference<sin(2 * x), 2 * sin(x) * cos(x)>.is_same());
static_assert(difference<x - x, 0>.is_same() && difference<2, 1_c + 1>.is_same());
static_assert(difference<gradient<x * x * y, x, y>, vector_of(2 * x * y, x* x)>.is_same());
static_assert(difference<hessian<x * y, x, y>, hessian<y * x, x, y>>.is_same());

// ---- different: a point, and both values there
constexpr auto wrong = difference<derivative<3 * x * x * y, x>, 6 * x>;
static_assert(wrong.is_different() && wrong.coordinate_count == 2);
static_assert(detail::same_text(wrong.point[0].name, "x") && detail::same_text(wrong.point[1].name, "y"));
static_assert(wrong.left == 6 * wrong.point[0].value * wrong.point[1].value &&
              wrong.right == 6 * wrong.point[0].value);
constexpr auto root = difference<sqrt(x* x), x>;  // differs for negative x only
static_assert(root.is_different() && root.point[0].value < 0 && root.left == -root.right);
constexpr auto close = difference<0.1f * x, 0.1 * x>;
static_assert(close.is_different() &&
              is_near(close.left, close.right + 1.4901161138336505e-9 * close.point[0].value));
static_assert(difference<log(x - 4), log(x - 3)>.is_different());  // defined for x > 4 only
static_assert(difference<asin(sin(x)), x>.is_different() && difference<erf(x), erfc(x)>.is_different());
static_assert(difference<numbers::pi, 3.14_c>.is_different() &&
              difference<numbers::pi, 3.14_c>.coordinate_count == 0);
static_assert(difference<pow(x, y), pow(y, x)>.is_different() &&
              difference<tan(x) * cosh(y), tan(x) * sinh(y)>.is_different());
static_assert(detail::same_text(difference<q[0], q[1]>.point[0].name, "q[0]"));

// ---- of lists: the first component that differs
constexpr auto second = difference<gradient<x * x * y, x, y>, vector_of(2 * x * y, -x* x)>;
static_assert(second.is_different() && second.component == 1);
static_assert(difference<hessian<x * y * y, x, y>, hessian<x * y, x, y>>.component == 1);

// ---- undecided: nowhere defined; not computable; beyond the laws
struct opaque_ {
  static constexpr const char* name = "opaque";
  static constexpr auto evaluate(const auto& u) { return u; }
};
constexpr function<opaque_> opaque;
static_assert(difference<log(-1 - x * x), log(-2 - x * x)>.is_undecided());
static_assert(difference<opaque(x), x>.is_undecided() && difference<opaque(x + x), opaque(2 * x)>.is_same());
static_assert(difference<sqrt(5 + 2 * sqrt(6_c)), sqrt(2_c) + sqrt(3_c)>.is_undecided());          // true
static_assert(difference<atan(x) + atan(1 / x), atan(2 * x) + atan(1 / (2 * x))>.is_undecided());  // true

}  // namespace
