// expect: leibniz: required two vectors of three formulas; given something else
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
#include <leibniz/linear/rotation.hpp>
using namespace leibniz;

constexpr vector_variable<"w", 3> w;
constexpr vector_variable<"u", 3> u;
#ifdef LEIBNIZ_MISTAKE
constexpr auto f = linear::rotate(w, vector_of(u[0], u[1]));
#else
constexpr auto f = linear::rotate(w, u);
#endif
