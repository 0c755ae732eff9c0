// SPDX-License-Identifier: MIT
//
// Functions that people write, recorded at run time: what is recorded computes, bit for bit, what the
// functions compute on doubles.
#include <catch2/catch.hpp>
#include <laws/interpret.hpp>
#include <laws/wide.hpp>
#include <leibniz/leibniz.hpp>
#include <random>

using namespace leibniz;
using namespace leibniz::laws;
using program::node;

namespace {

// A random function of three arguments: local variables, assignment, arrays, loops, constants of all kinds.
struct random_function {
  unsigned seed;
  template <class T>
  T operator()(const T& x, const T& y, const T& z) const {
    using std::atan, std::cos, std::exp, std::hypot, std::log, std::sqrt;
    std::mt19937 bits(seed);
    const auto below = [&](unsigned n) { return bits() % n; };
    T values[4] = {x, y, z, x + 1};
    for (int step = 0; step < 30; ++step) {
      const T &u = values[below(4)], &v = values[below(4)];
      T& target = values[below(4)];
      switch (below(14)) {
        case 0: target = u + v; break;
        case 1: target = u - v; break;
        case 2: target = u * v / 2; break;
        case 3: target = u / (v * v + 1); break;
        case 4: target = -u; break;
        case 5: target += 0.1; break;
        case 6: target *= v; break;
        case 7: target -= u / 3; break;
        case 8: target = sqrt(u * u + 1); break;
        case 9: target = cos(u) + 1.0 / 3; break;
        case 10: target = atan(u) * sqrt(T(2)); break;
        case 11: target = hypot(u, v); break;
        case 12: target = T(2) / T(3) + u * std::exp(1.5); break;
        default: target /= T(8);
      }
    }
    return values[0] + 2 * values[1] - values[2] * values[3];
  }
};

}  // namespace

TEST_CASE("What a function does with nodes is what it does with doubles", "[program]") {
  int finite = 0;
  for (unsigned seed = 0; seed < 2000; ++seed) {
    const random_function f{seed};
    program::recording r;
    const node x = r.argument("x"), y = r.argument("y"), z = r.argument("z");
    const int root = r.instruction_of(f(x, y, z));
    const double at[] = {0.7, -1.3, 2.1};
    const double expected = f(at[0], at[1], at[2]);
    const double recorded = run(r.g, std::vector<double>(at, at + 3))[static_cast<std::size_t>(root)];
    CAPTURE(seed);
    if (!std::isfinite(expected)) continue;
    ++finite;
    if (!(recorded == expected)) FAIL_CHECK(recorded << " is not " << expected);
  }
  CHECK(finite > 1500);
}

TEST_CASE("Nodes made of constants only belong to the recording they come to", "[program]") {
  program::recording r;
  const node root_two = sqrt(node(2)), third = root_two / 3 + exp(node(1));
  const node x = r.argument("x");
  const int a = r.instruction_of(x * third), b = r.instruction_of(third * x), c = r.instruction_of(root_two);
  CHECK(a == b);
  const auto values = run(r.g, std::vector<double>{2});
  CHECK(values[static_cast<std::size_t>(a)] == 2 * (std::sqrt(2.0) / 3 + std::exp(1.0)));
  CHECK(values[static_cast<std::size_t>(c)] == std::sqrt(2.0));
}

// The gradient by hand that a proof accepts, against difference quotients of the energy in 50 digits; and the
// same formulas as a program.
namespace {
struct chain {
  template <class T>
  constexpr T operator()(const std::array<T, 6>& q) const {
    using std::sqrt;
    T sum = 0;
    for (std::size_t i = 0; i < 4; i += 2) {
      const T dx = q[i + 2] - q[i], dy = q[i + 3] - q[i + 1], stretch = sqrt(dx * dx + dy * dy) - 1;
      sum = sum + stretch * stretch / 2;  // (wide has no +=)
    }
    return sum;
  }
};
struct chain_gradient {
  template <class T>
  constexpr void operator()(const std::array<T, 6>& q, std::array<T, 6>& g) const {
    using std::sqrt;
    for (T& entry : g) entry = 0;
    for (std::size_t i = 0; i < 4; i += 2) {
      const T dx = q[i + 2] - q[i], dy = q[i + 3] - q[i + 1], force = 1 - 1 / sqrt(dx * dx + dy * dy);
      g[i] -= force * dx, g[i + 1] -= force * dy;
      g[i + 2] += force * dx, g[i + 3] += force * dy;
    }
  }
};
constexpr vector_variable<"q", 6> q;
static_assert(check_gradient<chain{}, chain_gradient{}, q>());
}  // namespace

TEST_CASE("A gradient that was proved is the gradient", "[program]") {
  const std::array<double, 6> at{0, 0.1, 0.8, -0.4, 1.9, 0.3};
  std::array<double, 6> by_hand{};
  chain_gradient{}(at, by_hand);
  constexpr auto f = formula_of<chain{}, q>;
  CHECK(value<f>(q = at) == chain{}(at));
  const auto g = gradient<f, q>(q = at);
  for (std::size_t k = 0; k < 6; ++k) {
    const wide slope = difference_quotient(
        [&](const wide& entry) {
          std::array<wide, 6> moved;
          for (std::size_t i = 0; i < 6; ++i) moved[i] = i == k ? entry : wide(at[i]);
          return chain{}(moved);
        },
        wide(at[k]));
    CAPTURE(k);
    CHECK(std::abs(static_cast<double>(wide(by_hand[k]) - slope)) < 1e-15);
    CHECK(std::abs(static_cast<double>(wide(g[k]) - slope)) < 1e-15);
  }
}
