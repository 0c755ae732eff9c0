// expect: leibniz: required an output: a formula, a vector of formulas, a list or product of derivatives, or policy
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
#ifdef LEIBNIZ_MISTAKE
enum class policies { quick };
constexpr auto chosen = policies::quick;
#else
constexpr auto chosen = policy::fast;
#endif
const double v = evaluate<chosen, x * x>(x = 1.0);
