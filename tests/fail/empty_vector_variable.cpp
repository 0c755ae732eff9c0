// expect: leibniz: required a vector variable with at least one component
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr vector_variable<"q", 0> q;
#else
constexpr vector_variable<"q", 1> q;
#endif
constexpr auto size = q.size();
