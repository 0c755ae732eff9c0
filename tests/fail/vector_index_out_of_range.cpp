// expect: leibniz: required an index from 0 to the size of the vector variable less one
// SPDX-License-Identifier: MIT
// limits: 25 lines, 500 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
constexpr vector_variable<"q", 3> q;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = freeze<q[3]>;
#else
constexpr auto f = freeze<q[2]>;
#endif
