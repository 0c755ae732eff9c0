// expect: leibniz: required an integral constant that fits into 64 bits with a sign
// SPDX-License-Identifier: MIT
// limits: 30 lines, 400 characters
#include <cstdint>
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = x + std::integral_constant<std::uint64_t, UINT64_MAX>{};
#else
constexpr auto f = x + std::integral_constant<std::uint64_t, 7>{};
#endif
const double v = value<f>(x = 1.0);
