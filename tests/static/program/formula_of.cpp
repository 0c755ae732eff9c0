// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
#include <tuple>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr vector_variable<"q", 3> q;

// ---- the formula is what was written, operation by operation
constexpr auto scalar = [](auto u, auto v) { return 3 * u * u * v + sin(2 * v) + 1; };
static_assert(
    std::is_same_v<decltype(formula_of<scalar, x, y>), const frozen<3 * x * x * y + sin(2 * y) + 1>>);
static_assert(
    std::is_same_v<decltype(formula_of<scalar, y, x>), const frozen<3 * y * y * x + sin(2 * x) + 1>>);

// ---- results: an array, a tuple, a vector of formulas, rows of these; constants too
constexpr auto array = [](auto u, auto v) { return std::array{u * v, u - v}; };
constexpr auto tuple = [](auto u, auto v) { return std::tuple{u * v, 2, u - v}; };
constexpr auto vector = [](auto u, auto v) { return vector_of(u * v, u - v, v / 2); };
constexpr auto rows = [](auto u, auto v) { return std::tuple{std::array{u, v}, std::array{u * u, v * v}}; };
static_assert(formula_of<array, x, y> == vector_of(x * y, x - y));
static_assert(formula_of<tuple, x, y> == vector_of(x * y, 2, x - y));
static_assert(formula_of<vector, x, y> == vector_of(x * y, x - y, y / 2));
static_assert(formula_of<rows, x, y>.size() == 2 && formula_of<rows, x, y>[1_c] == vector_of(x * x, y* y));
static_assert(formula_of<rows, x, y> ==
              jacobian<vector_of(x* x / 2 + y * y / 2, pow(x, 3) / 3 + pow(y, 3) / 3), x, y>);
static_assert(!(formula_of<rows, x, y> == hessian<x * y, x, y>));

// ---- arguments: one by one, a vector variable as an array, all as one array
constexpr auto norm = [](const auto& p) {
  auto s = 0 * p[0];
  for (const auto& c : p) s += c * c;
  return sqrt(s);
};
constexpr auto of_two = []<class T>(T u, const std::array<T, 3>& p) { return u * (p[0] + p[1] + p[2]); };
constexpr auto of_four = [](auto u, auto a, auto b, auto c) { return u * (a + b + c); };
static_assert(formula_of<norm, q> == sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2]));
static_assert(formula_of<norm, x, y> == sqrt(x * x + y * y));
static_assert(formula_of<of_two, x, q> == x * (q[0] + q[1] + q[2]));
static_assert(formula_of<of_four, x, q> == x * (q[0] + q[1] + q[2]));

// ---- functions, functors, and pointers to functions
template <class T>
constexpr T horner(T u) {
  const T coefficients[] = {5, -3, 0.25, 1};
  T p = 0;
  for (const T& c : coefficients) p = p * u + c;
  return p;
}
struct power {
  int exponent;
  template <class T>
  constexpr T operator()(T u) const {
    T p = 1;
    for (int k = 0; k < exponent; ++k) p *= u;
    return p;
  }
};
static_assert(formula_of<&horner<program::node>, x> == 5 * x * x * x - 3 * x * x + x / 4 + 1);
static_assert(formula_of<power{4}, x> == pow(x, 4));

// ---- formulas like any other: derived, composed, run
static_assert(derivative<formula_of<power{4}, x>, x> == 4 * x * x * x);
static_assert(formula_of<power{2}, x>(x = y + 1) == y * y + 2 * y + 1);
static_assert(value<formula_of<&horner<program::node>, x>>(x = 2.0) == horner(2.0));

// ---- 200 steps, one behind the other
constexpr auto steps = [](auto u) {
  auto s = u;
  for (int k = 1; k <= 200; ++k) s += k % 2 == 0 ? u : u / 2;
  return s;
};
static_assert(formula_of<steps, x> == 151 * x);

}  // namespace
