// expect: leibniz: required an index from 0 to the size of the vector variable less one
// SPDX-License-Identifier: MIT
// limits: 35 lines, 650 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
constexpr vector_variable<"q", 3> q;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = freeze<2 * q[-1]>;
#else
constexpr auto f = freeze<2 * q[1]>;
#endif
