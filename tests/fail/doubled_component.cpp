// expect: leibniz: required one value for each variable; given two
// SPDX-License-Identifier: MIT
// limits: 25 lines, 550 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
constexpr vector_variable<"q", 2> q;
constexpr std::array point{1.0, 2.0};
#ifdef LEIBNIZ_MISTAKE
const double v = value<q[0] * q[1]>(q = point, q[1_c] = 3.0);
#else
const double v = value<q[0] * q[1]>(q = point);
#endif
