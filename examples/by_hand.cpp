// SPDX-License-Identifier: MIT
//
// A gradient that somebody wrote by hand: proved right by the compiler, and run on doubles.
#include <array>
#include <cmath>
#include <iostream>
#include <leibniz/leibniz.hpp>
#include <leibniz/print/ostream.hpp>
using namespace leibniz;

// [functions]
// The energy of a chain of four points in the plane, and its gradient, as one writes them: for any type of
// number.
constexpr auto energy = []<class T>(const std::array<T, 8>& q) {
  using std::sqrt;
  T sum = 0;
  for (std::size_t i = 0; i < 6; i += 2) {
    const T dx = q[i + 2] - q[i], dy = q[i + 3] - q[i + 1], stretch = sqrt(dx * dx + dy * dy) - 1;
    sum += stretch * stretch / 2;
  }
  return sum;
};

constexpr auto gradient_by_hand = []<class T>(const std::array<T, 8>& q, std::array<T, 8>& g) {
  using std::sqrt;
  for (T& entry : g) entry = 0;
  for (std::size_t i = 0; i < 6; i += 2) {
    const T dx = q[i + 2] - q[i], dy = q[i + 3] - q[i + 1], r = sqrt(dx * dx + dy * dy), force = 1 - 1 / r;
    g[i] -= force * dx;
    g[i + 1] -= force * dy;
    g[i + 2] += force * dx;
    g[i + 3] += force * dy;
  }
};
// [/functions]

// [proof]
constexpr vector_variable<"q", 8> q;
static_assert(check_gradient<energy, gradient_by_hand, q>());  // right for all arguments
// [/proof]

// [wrong]
constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto f = x * x * y + sin(y);
constexpr auto wrong = [](auto u, auto v) { return std::array{2 * u * v, u * u - cos(v)}; };

constexpr auto found = difference<gradient<f, x, y>, formula_of<wrong, x, y>>;
static_assert(found.is_different() && found.component == 1);
// static_assert(check_gradient<f, wrong, x, y>());  // does not compile, and says where
// [/wrong]

int main() {
  const std::array at{0.0, 0.0, 1.0, 0.5, 2.0, 0.0, 3.0, 0.25};
  std::array<double, 8> g{};
  gradient_by_hand(at, g);
  std::cout << "energy   = " << energy(at) << "\ngradient =";
  for (const double entry : g) std::cout << ' ' << entry;
  std::cout << "\n\nwrong, entry " << found.component << " at";
  for (int k = 0; k < found.coordinate_count; ++k)
    std::cout << (k == 0 ? " " : ", ") << found.point[k].name << " = " << found.point[k].value;
  std::cout << ": it is " << found.left << ", not " << found.right << '\n';
  std::cout << "derivative: " << derivative<f, y> << "\nwritten:    " << get<1>(formula_of<wrong, x, y>)
            << '\n';
}
