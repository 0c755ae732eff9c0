// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
#include <tuple>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr vector_variable<"q", 3> q;
constexpr auto f = x * x * y + sin(y);

// ---- gradients, in every way a function may take its arguments and give its results
constexpr auto returned = [](auto u, auto v) {
  using std::cos;
  return std::array{2 * u * v, u * u + cos(v)};
};
constexpr auto filled_last = [](auto u, auto v, auto& g) {
  g[0] = 2 * u * v;
  g[1] = u * u;
  g[1] += cos(v);
};
constexpr auto filled_first = [](auto& g, auto u, auto v) {
  g[0] = 2 * u * v;
  g[1] = u * u + cos(v);
};
constexpr auto behind_a_pointer = []<class T>(T u, T v, T* g) {
  *g++ = 2 * u * v;
  *g++ = u * u + cos(v);
};
constexpr auto span_from_array = []<class T>(const std::array<T, 2>& p, std::span<T, 2> g) {
  g[0] = 2 * p[0] * p[1];
  g[1] = p[0] * p[0] + cos(p[1]);
};
constexpr auto any_span = []<class T>(T u, T v, std::span<T> g) {
  g[0] = 2 * u * v;
  g[1] = u * u + cos(v);
};
template <class T>
constexpr void function(const T& u, const T& v, std::array<T, 2>& g) {
  g = {2 * u * v, u * u + cos(v)};
}
static_assert(check_gradient<f, returned, x, y>());
static_assert(check_gradient<f, filled_last, x, y>());
static_assert(check_gradient<f, filled_first, x, y>());
static_assert(check_gradient<f, behind_a_pointer, x, y>());
static_assert(check_gradient<f, span_from_array, x, y>());
static_assert(check_gradient<f, any_span, x, y>());
static_assert(check_gradient<f, &function<program::node>, x, y>());

// ---- of one variable, of a vector variable; for loops
constexpr auto one = [](auto u) { return 2 * u; };
constexpr auto of_norm = [](const auto& p, auto& g) {
  auto s = 0 * p[0];
  for (const auto& c : p) s += c * c;
  auto k = p.begin();
  for (auto& entry : g) entry = *k++ / sqrt(s);
};
static_assert(check_gradient<x * x, one, x>());
static_assert(check_gradient<sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2]), of_norm, q>());

// ---- the function that is differentiated may be such a one itself
constexpr auto energy = [](auto u, auto v) { return u * u * v + sin(v); };
static_assert(check_gradient<energy, returned, x, y>());

// ---- without a list: the variables of f in order of their names, numbers in them as numbers
constexpr variable<"x2"> x2;
constexpr variable<"x10"> x10;
constexpr auto sorted = [](auto first, auto second) { return std::array{first * 0 + 1, 2 * second}; };
static_assert(check_gradient<f, returned>());
static_assert(check_gradient<x10 * x10 + x2, sorted>());
static_assert(check_gradient<q[1] * q[1] + q[0], sorted>());
static_assert(detail::comes_before("a", "b") && detail::comes_before("a", "a1") &&
              detail::comes_before("q[2]", "q[10]") && !detail::comes_before("q[10]", "q[2]") &&
              !detail::comes_before("x", "x") && !detail::comes_before("x1", "x01"));

// ---- Jacobians: rows, or row by row
constexpr auto formulas = vector_of(x * y, x* x, exp(x));
constexpr auto in_rows = [](auto u, auto v) {
  return std::tuple{std::array{v, u}, std::array{2 * u, 0 * u}, std::array{exp(u), 0 * u}};
};
constexpr auto filled_rows = [](auto u, auto v, auto& j) {
  for (auto& row : j) row = {0, 0};
  j[0][0] = v;
  j[0][1] = u;
  j[1][0] = 2 * u;
  j[2][0] = exp(u);
};
constexpr auto row_by_row = [](auto u, auto v, auto* j) {
  j[0] = v, j[1] = u;
  j[2] = 2 * u, j[3] = 0;
  j[4] = exp(u), j[5] = 0.0;
};
static_assert(check_jacobian<formulas, in_rows, x, y>());
static_assert(check_jacobian<formulas, filled_rows, x, y>());
static_assert(check_jacobian<formulas, row_by_row, x, y>());
static_assert(check_jacobian<x * x * y + sin(y), returned, x, y>());  // of one formula: one row
constexpr auto polar = [](auto r, auto t) { return std::array{r * cos(t), r * sin(t)}; };
constexpr auto of_polar = [](auto r, auto t) {
  const auto c = cos(t), s = sin(t);
  return std::array{std::array{c, -r * s}, std::array{s, r * c}};
};
static_assert(check_jacobian<polar, of_polar, x, y>());

// ---- Hessians
constexpr auto second = [](auto u, auto v, auto& h) {
  h[0][0] = 2 * v;
  h[0][1] = h[1][0] = 2 * u;
  h[1][1] = -sin(v);
};
static_assert(check_hessian<f, second, x, y>());
static_assert(check_hessian<energy, second, x, y>());
static_assert(check_hessian<f, second>());

// ---- branches, by select
constexpr auto huber = select(abs(x) <= 1, x* x / 2, abs(x) - 0.5);
constexpr auto of_huber = [](auto u) {
  return select(-1 <= u && u <= 1, u, select(u < 0, decltype(u)(-1), 1));
};
constexpr auto by_abs = [](auto u) { return select(abs(u) <= 1, u, sign(u)); };
static_assert(check_gradient<huber, by_abs, x>());
static_assert(of_huber(0.5) == 0.5 && of_huber(-3.0) == -1);
static_assert(check_gradient<max(x, y),
                             [](auto u, auto v) {
                               return std::array{select(u < v, decltype(u)(0), 1),
                                                 select(u < v, decltype(u)(1), 0)};
                             },
                             x, y>());

// ---- pi as people write it; a row of one's own that occurs in f
constexpr auto circumference = [](auto r) { return 2 * std::numbers::pi * r; };
static_assert(check_gradient<numbers::pi * x * x, circumference, x>());
struct bump_ {
  static constexpr const char* name = "bump";
  static constexpr auto evaluate(const auto& u) { return u; }
  static constexpr auto derivative(auto, auto fu) { return -2 * fu; }
};
constexpr leibniz::function<bump_> bump;
constexpr auto of_bump = [](auto u) { return -2 * u * bump(u * u) * 2; };
static_assert(check_gradient<bump(x* x), of_bump, x>());

}  // namespace
