// expect: leibniz: required a list of different variables; given one that names a variable twice
// SPDX-License-Identifier: MIT
// limits: 25 lines, 500 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
constexpr vector_variable<"q", 2> q;
#ifdef LEIBNIZ_MISTAKE
const auto v = hessian<q[0] * q[1], q, q[0]>;
#else
const auto v = hessian<q[0] * q[1], q>;
#endif
