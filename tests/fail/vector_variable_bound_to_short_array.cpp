// expect: leibniz: required an array
// SPDX-License-Identifier: MIT
// limits: 25 lines, 450 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
constexpr vector_variable<"q", 3> q;
#ifdef LEIBNIZ_MISTAKE
const double v = value<q[0] * q[2]>(q = std::array{1.0, 2.0});
#else
const double v = value<q[0] * q[2]>(q = std::array{1.0, 2.0, 3.0});
#endif
