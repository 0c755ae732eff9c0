// expect: leibniz_required_a_c_identifier_as_the_name
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>

constexpr leibniz::variable<"x"> x;

#ifdef LEIBNIZ_MISTAKE
constexpr auto source = leibniz::c_function<x * x>("my function");
#else
constexpr auto source = leibniz::c_function<x * x>("my_function");
#endif
