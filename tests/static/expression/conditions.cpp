// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
using X = variable<"x">;
using Y = variable<"y">;

// ---- comparisons are conditions, and no formulas
static_assert(std::is_same_v<decltype(x < y), conditions::less<X, Y>>);
static_assert(std::is_same_v<decltype(x >= y), conditions::greater_equal<X, Y>>);
static_assert(std::is_same_v<decltype(x < 2), conditions::less<X, number>>);
static_assert(std::is_same_v<decltype(2 > x), conditions::greater<number, X>>);
static_assert(Condition<decltype(x <= y)> && !Expression<decltype(x <= y)> && !Condition<X>);
static_assert(
    std::is_same_v<decltype(!(x < y) && x > y),
                   conditions::conjunction<conditions::complement<decltype(x < y)>, decltype(x > y)>>);
static_assert(!std::is_convertible_v<decltype(x < y), bool>);

// ---- select, piecewise: template arguments, with numbers that freeze
static_assert(
    std::is_same_v<frozen<select(x < 2, 3, y)>, selection<conditions::less<X, constant<2>>, constant<3>, Y>>);
static_assert(std::is_same_v<
              frozen<select(!(0.5 < x) || x > 4, -y, 1)>,
              selection<conditions::disjunction<conditions::complement<conditions::less<constant<1, 2>, X>>,
                                                conditions::greater<X, constant<4>>>,
                        negation<Y>, constant<1>>>);
static_assert(
    std::is_same_v<frozen<piecewise(x < 0, 1, x < 1, y, 2)>, frozen<select(x < 0, 1, select(x < 1, y, 2))>>);
static_assert(std::is_same_v<decltype(piecewise(x)), X>);
constexpr vector_variable<"q", 2> q;
static_assert(
    std::is_same_v<frozen<select(q[0] < q[1], q[1], 0)>, frozen<select(q[0_c] < q[1_c], q[1_c], 0)>>);

// ---- on numbers, for generic code
static_assert(select(true, 1, 2.5) == 1.0 && select(false, 1, 2.5) == 2.5);

// ---- text, as C++ reads it
static_assert(text<select(x < y && x > 0 && !(y <= 1), x, y)> == "select(x < y && x > 0 && !(y <= 1), x, y)");
static_assert(text<select((x < y || x > 0) && y < 1, x, -y)> == "select((x < y || x > 0) && y < 1, x, -y)");
static_assert(text<select(x < y || (x > 0 && y < 1), x, 2)> == "select(x < y || (x > 0 && y < 1), x, 2)");
static_assert(text<select(x + 1 < -2, x, y) * 2> == "select(x + 1 < -2, x, y)*2");
static_assert(text<select(1_c < 2_c, x, y)> == "select(1_c < 2, x, y)");

// ---- values, with numbers on either side of each comparison
template <auto F>
constexpr double at(double a, double b = 0) {
  return value<F>(x = a, y = b);
}
static_assert(at<select(x < 1, 2, 3)>(0) == 2 && at<select(x < 1, 2, 3)>(1) == 3);
static_assert(at<select(x <= 1, 2, 3)>(1) == 2 && at<select(x <= 1, 2, 3)>(2) == 3);
static_assert(at<select(x > 1, 2, 3)>(1) == 3 && at<select(x > 1, 2, 3)>(2) == 2);
static_assert(at<select(x >= 1, 2, 3)>(1) == 2 && at<select(x >= 1, 2, 3)>(0) == 3);
static_assert(at<select(x > 0 && y > 0, 1, 0)>(1, 1) == 1 && at<select(x > 0 && y > 0, 1, 0)>(1, -1) == 0 &&
              at<select(x > 0 && y > 0, 1, 0)>(-1, 1) == 0);
static_assert(at<select(x > 0 || y > 0, 1, 0)>(1, -1) == 1 && at<select(x > 0 || y > 0, 1, 0)>(-1, 1) == 1 &&
              at<select(x > 0 || y > 0, 1, 0)>(-1, -1) == 0);
static_assert(at<select(!(x > 0), 1, 0)>(1) == 0 && at<select(!(x > 0), 1, 0)>(-1) == 1);
// every comparison with NaN is false, and so is no complement
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
static_assert(at<select(x < 1, 2, 3)>(not_a_number) == 3 && at<select(x >= 1, 2, 3)>(not_a_number) == 3 &&
              at<select(!(x < 1), 2, 3)>(not_a_number) == 2);
static_assert(at<piecewise(x < 0, -x, x < 1, x* x, x < 2, 2 * x - 1, 5)>(-3) == 3);
static_assert(at<piecewise(x < 0, -x, x < 1, x* x, x < 2, 2 * x - 1, 5)>(0.5) == 0.25);
static_assert(at<piecewise(x < 0, -x, x < 1, x* x, x < 2, 2 * x - 1, 5)>(1.5) == 2);
static_assert(at<piecewise(x < 0, -x, x < 1, x* x, x < 2, 2 * x - 1, 5)>(2) == 5);

// ---- composition
static_assert(
    std::is_same_v<frozen<select(!(x < y), x, 2 * y)(x = y * y)>, frozen<select(!(y * y < y), y* y, 2 * y)>>);

// ---- what it costs: both branches, the conditions and the selection
static_assert(operations<select(x < y, x* y, x + y)>.comparisons == 1 &&
              operations<select(x < y, x* y, x + y)>.selects == 1 &&
              operations<select(x < y, x* y, x + y)>.total() == 4);
static_assert(operations<select(x < y, x, x)>.total() == 0);
static_assert(operations<select(!(x < y) && x < 1, x, y)>.comparisons == 4);
static_assert(operations<select(x > y, x, y) + select(y < x, 1, 0)>.comparisons == 1);  // x > y is y < x

}  // namespace
