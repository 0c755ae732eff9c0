// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>

constexpr leibniz::variable<"x"> x;
constexpr auto f = x * x;
static_assert(leibniz::derivative<f, x> == 2 * x);

int main() { return leibniz::value<f>(x = 3.0) == 9.0 ? 0 : 1; }
