// SPDX-License-Identifier: MIT
//
// A change of variables with its log-determinant: the step of which normalising flows are made. A map carries
// the point (x, y) to (u, v), where the density is the standard normal one. The density of (x, y) is that of
// (u, v) times |det J|, J the map's Jacobian. Here J is a formula, so its determinant is one too, and what a
// paper states about it can be proved.
#include <leibniz/leibniz.hpp>
#include <leibniz/print/ostream.hpp>

#include <array>
#include <cmath>

#include "check.hpp"

using namespace leibniz;
using example::check, example::is_near;

constexpr variable<"x"> x;
constexpr variable<"y"> y;

// [determinant]
template <auto Map>
constexpr auto determinant_of = [] {
  constexpr auto J = jacobian<Map, x, y>;
  return J[0_c][0_c] * J[1_c][1_c] - J[0_c][1_c] * J[1_c][0_c];
}();
// [/determinant]

// [coupling]
// An affine coupling (Dinh, Sohl-Dickstein and Bengio, Density estimation using Real NVP, 2017): x passes,
// and decides how y is scaled and shifted.
constexpr vector_variable<"p", 3> p;
constexpr auto scale = p[0_c] * tanh(x);
constexpr auto shift = p[1_c] * x * x + p[2_c];
constexpr auto coupling = vector_of(x, y* exp(scale) + shift);

static_assert(determinant_of<coupling> == exp(scale));  // triangular: the product of the diagonal
static_assert(log(determinant_of<coupling>) == scale);
// [/coupling]

// [planar]
// A planar flow (Rezende and Mohamed, Variational inference with normalizing flows, 2015):
// z + d tanh(w·z + c), whose determinant is 1 + sech² w·d.
constexpr auto bend = tanh(0.8 * x - 0.5 * y + 0.3);
constexpr auto planar = vector_of(x + 0.6 * bend, y + 0.4 * bend);

static_assert(determinant_of<planar> == 1 + (1 - bend * bend) * 0.28);  // 0.8*0.6 - 0.5*0.4
// [/planar]

// [composition]
// Maps compose, and determinants multiply.
constexpr auto both = substitute(coupling, x = x + 0.6 * bend, y = y + 0.4 * bend);
static_assert(determinant_of<both> ==
              determinant_of<coupling>(x = x + 0.6 * bend, y = y + 0.4 * bend) * determinant_of<planar>);
// [/composition]

// [density]
// The logarithm of the density: the standard normal one at (u, v), plus log det J.
template <auto Map>
constexpr auto log_density = -(get<0>(Map) * get<0>(Map) + get<1>(Map) * get<1>(Map)) / 2 -
                             log(2 * numbers::pi) + log(determinant_of<Map>);
// [/density]

// An independent check, without a derivative in it: a density integrates to 1.
template <auto Density, class... Parameters>
double integral(const Parameters&... parameters) {
  constexpr double width = 0.05;
  double sum = 0;
  for (int i = -160; i <= 160; ++i)
    for (int j = -400; j <= 400; ++j)
      sum += std::exp(value<Density>(x = i * width, y = j * width, parameters...)) * width * width;
  return sum;
}

// Points on a parabola with a little scatter: what the coupling learns to straighten.
constexpr std::array<std::array<double, 2>, 8> points{
    {{-1.5, 2.5}, {-1.1, 1.0}, {-0.7, 0.9}, {-0.2, -0.3}, {0.2, 0.4}, {0.6, 0.1}, {1.0, 1.2}, {1.6, 2.4}}};

// [train]
// Mean log-density of the points, and one step of gradient ascent by the parameters.
double train(std::array<double, 3>& at, double rate) {
  double mean = 0;
  std::array<double, 3> change{};
  for (const auto& point : points) {
    const auto [l, g] = evaluate<log_density<coupling>, gradient<log_density<coupling>, p>>(
        p = at, x = point[0], y = point[1]);
    mean += l / 8;
    for (std::size_t i = 0; i < 3; ++i) change[i] += g[i] / 8;
  }
  for (std::size_t i = 0; i < 3; ++i) at[i] += rate * change[i];
  return mean;
}
// [/train]

int main() {
  std::cout << "coupling:    " << coupling << '\n';
  std::cout << "determinant: " << simplify<determinant_of<coupling>> << '\n';
  std::cout << "planar:      " << planar << '\n';
  std::cout << "determinant: " << simplify<determinant_of<planar>> << '\n';

  std::array<double, 3> at{0.4, -0.3, 0.2};
  const double of_coupling = integral<log_density<coupling>>(p = at);
  const double of_planar = integral<log_density<planar>>();
  const double of_both = integral<log_density<both>>(p = at);
  std::cout << "integral of the density: coupling " << of_coupling << ", planar " << of_planar << ", both "
            << of_both << '\n';
  check("the coupling's density integrates to 1", is_near(of_coupling, 1, 1e-6));
  check("the planar flow's density integrates to 1", is_near(of_planar, 1, 1e-6));
  check("their composition's density integrates to 1", is_near(of_both, 1, 1e-6));

  at = {};
  const double first = train(at, 0.1);
  double last = first;
  for (int step = 1; step <= 200; ++step) last = train(at, 0.1);
  std::cout << "mean log-density of eight points: " << first << " before, " << last << " after training\n";
  check("training raises the mean log-density", last > first + 0.5);
  check("trained, it is still a density", is_near(integral<log_density<coupling>>(p = at), 1, 1e-4));
  return example::status();
}
