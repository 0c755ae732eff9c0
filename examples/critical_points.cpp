// SPDX-License-Identifier: MIT
//
// Where the gradient vanishes, the Hessian says what is there: a minimum, a maximum or a saddle. Everything
// is decided while this file is compiled.
#include <leibniz/leibniz.hpp>
#include <leibniz/print/ostream.hpp>

#include "check.hpp"

using namespace leibniz;
using example::check;

constexpr variable<"x"> x;
constexpr variable<"y"> y;

// [classify]
enum class kind { not_critical, minimum, maximum, saddle, undecided };

// By the second-derivative test: the signs of the Hessian's determinant and of its first entry.
template <auto Formula>
constexpr kind classify(double at_x, double at_y) {
  const auto [g, H] = evaluate<gradient<Formula, x, y>, hessian<Formula, x, y>>(x = at_x, y = at_y);
  if (g[0] != 0 || g[1] != 0) return kind::not_critical;
  const double determinant = H[0][0] * H[1][1] - H[0][1] * H[1][0];
  if (determinant < 0) return kind::saddle;
  if (determinant == 0) return kind::undecided;
  return H[0][0] > 0 ? kind::minimum : kind::maximum;
}
// [/classify]

// [points]
constexpr auto f = pow(x, 3) - 3 * x + pow(y, 2);
static_assert(gradient<f, x, y> == vector_of(3 * (x - 1) * (x + 1), 2 * y));  // so: (1, 0) and (-1, 0)
static_assert(classify<f>(1, 0) == kind::minimum);
static_assert(classify<f>(-1, 0) == kind::saddle);
static_assert(classify<f>(0, 0) == kind::not_critical);

constexpr auto g = pow(x, 3) - 3 * x + pow(y, 3) - 3 * y;
static_assert(classify<g>(1, 1) == kind::minimum);
static_assert(classify<g>(-1, -1) == kind::maximum);
static_assert(classify<g>(1, -1) == kind::saddle);
static_assert(classify<g>(-1, 1) == kind::saddle);

constexpr auto flat = pow(x, 4) + pow(y, 4);
static_assert(classify<flat>(0, 0) == kind::undecided);  // the test is silent here, though it is a minimum
// [/points]

constexpr const char* name_of(kind k) {
  switch (k) {
    case kind::not_critical:
      return "not critical";
    case kind::minimum:
      return "minimum";
    case kind::maximum:
      return "maximum";
    case kind::saddle:
      return "saddle";
    case kind::undecided:
      return "undecided";
  }
  return "";
}

template <auto Formula>
void show(double at_x, double at_y) {
  std::cout << "  (" << at_x << ", " << at_y << "): " << name_of(classify<Formula>(at_x, at_y)) << ", value "
            << value<Formula, x, y>(at_x, at_y) << '\n';
}

int main() {
  std::cout << f << '\n'
            << "  gradient " << gradient<f, x, y> << '\n'
            << "  Hessian " << hessian<f, x, y> << '\n';
  show<f>(1, 0);
  show<f>(-1, 0);
  std::cout << g << '\n';
  show<g>(1, 1);
  show<g>(-1, -1);
  show<g>(1, -1);
  std::cout << flat << '\n';
  show<flat>(0, 0);
  check("a minimum lies below its neighbours", value<f, x, y>(1.0, 0.0) < value<f, x, y>(1.1, 0.1) &&
                                                   value<f, x, y>(1.0, 0.0) < value<f, x, y>(0.9, -0.1));
  return example::status();
}
