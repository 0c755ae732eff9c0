// expect: leibniz: required an array with one value for each variable of the list; given one of another size
// SPDX-License-Identifier: MIT
// limits: 25 lines, 600 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
const auto v = gradient<x * y, x, y>(std::array{1.0, 2.0, 3.0});
#else
const auto v = gradient<x * y, x, y>(std::array{1.0, 2.0});
#endif
