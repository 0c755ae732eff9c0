// expect: required one formula; given several; write check_jacobian
// SPDX-License-Identifier: MIT
// limits: 25 lines, 1450 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
constexpr auto by_hand = [](auto u) { return std::array{2 * u, 0 * u + 1}; };
#ifdef LEIBNIZ_MISTAKE
static_assert(check_gradient<vector_of(x* x, x), by_hand, x>());
#else
static_assert(check_jacobian<vector_of(x* x, x), by_hand, x>());
#endif
