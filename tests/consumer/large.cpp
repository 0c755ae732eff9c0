// SPDX-License-Identifier: MIT
//
// A sum of 300 terms is deeper than the default limits of the compilers: leibniz_raise_limits is needed.
// The header for values and derivatives alone is all it takes.
#include <leibniz/evaluate.hpp>

using namespace leibniz;

constexpr variable<"x"> x;

template <int... I>
constexpr auto sum_of(std::integer_sequence<int, I...>) {
  return (... + ((I + 1) * x));
}
constexpr auto f = sum_of(std::make_integer_sequence<int, 300>{});

int main() { return gradient<f, x>(2.0)[0] == 300 * 301 / 2 ? 0 : 1; }
