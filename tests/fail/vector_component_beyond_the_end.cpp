// expect: leibniz: required an index less than the number of components; given one beyond the end
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = get<5>(vector_of(x, y));
#else
constexpr auto f = get<1>(vector_of(x, y));
#endif
