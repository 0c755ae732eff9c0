// SPDX-License-Identifier: MIT
//
// Derivatives you know better than the chain rule: a gradient of your own, proved; a camera whose rotation
// has the derivatives of the textbook, and no singular point.
#include <leibniz/leibniz.hpp>
#include <leibniz/linear/rotation.hpp>
#include <leibniz/print/ostream.hpp>

#include "check.hpp"

using namespace leibniz;
using example::check, example::is_near;

// [known]
constexpr variable<"x"> x;
constexpr variable<"y"> y;

constexpr auto f = log(exp(x) + exp(y));
constexpr auto df_dx = 1 / (1 + exp(y - x));  // the chain rule says exp(x)/(exp(x) + exp(y))
static_assert(derivative<f, x> == df_dx);     // it is the same: proved
constexpr auto g = with_gradient<f, vector_of(df_dx), x>;
// [/known]

// [known_is]
static_assert(g == f);                                          // the same function
static_assert(text<derivative<g, x>> == "1/(1 + exp(y - x))");  // with the derivative that is given
static_assert(derivative<g, x, y> == derivative<f, x, y>);      // of which second ones are made
static_assert(operations<g>.weight == operations<f>.weight);  // it is not computed where it is not asked for
// [/known_is]

// [camera]
// The pixel at which a camera sees a point: rotation as an angle-axis vector, translation, focal length and
// two distortion terms (Snavely, Seitz and Szeliski, Photo tourism, 2006).
constexpr vector_variable<"w", 3> w;
constexpr vector_variable<"t", 3> t;
constexpr vector_variable<"lens", 3> lens;
constexpr vector_variable<"point", 3> point;

constexpr auto turned = linear::rotate(w, point);
constexpr auto depth = get<2>(turned) + t[2_c];
constexpr auto u = -(get<0>(turned) + t[0_c]) / depth;
constexpr auto v = -(get<1>(turned) + t[1_c]) / depth;
constexpr auto r2 = u * u + v * v;
constexpr auto scale = lens[0_c] * (1_c + r2 * (lens[1_c] + lens[2_c] * r2));
constexpr auto pixel = vector_of(scale * u, scale* v);

static_assert(operations<pixel, jacobian<pixel, w, t, lens, point>>.calls == 3);  // sqrt, sin, cos
// [/camera]

int main() {
  // [at_rest]
  // A camera that is not turned, w = 0: where sin(θ)/θ is 0/0, and most solvers start.
  const auto [at, J] = evaluate<pixel, jacobian<pixel, w, t, lens, point>>(
      w = {0.0, 0.0, 0.0}, t = {0.0, 0.0, -5.0}, lens = {500.0, -0.1, 0.01}, point = {1.0, 0.5, 0.25});
  std::cout << "pixel (" << at[0] << ", " << at[1] << ")\n";
  std::cout << "moves with the rotation by (" << J[0][0] << ", " << J[0][1] << ", " << J[0][2] << ")\n";
  // [/at_rest]

  // Against differences over a small turn.
  const double h = 1e-5;
  for (std::size_t k = 0; k < 3; ++k) {
    std::array<double, 3> above{}, below{};
    above[k] = h;
    below[k] = -h;
    const auto pixel_at = [](std::array<double, 3> by) {
      return value<pixel>(w = by, t = {0.0, 0.0, -5.0}, lens = {500.0, -0.1, 0.01}, point = {1.0, 0.5, 0.25});
    };
    for (std::size_t i = 0; i < 2; ++i)
      check("the Jacobian is the change of the pixel",
            is_near(J[i][k], (pixel_at(above)[i] - pixel_at(below)[i]) / (2 * h), 1e-7));
  }
  return example::status();
}
