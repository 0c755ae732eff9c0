// expect: leibniz: required a scalar type with a < b
// SPDX-License-Identifier: MIT
// limits: 30 lines, 1050 characters
#include <complex>
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
#ifdef LEIBNIZ_MISTAKE
const auto v = value<max(x, y)>(x = std::complex<double>(1.0), y = std::complex<double>(2.0));
#else
const auto v = value<max(x, y)>(x = 1.0, y = 2.0);
#endif
