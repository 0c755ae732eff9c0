// expect: required functions that C has; given one that
// SPDX-License-Identifier: MIT
// limits: 25 lines, 450 characters
#include <cmath>
#include <leibniz/leibniz.hpp>

constexpr leibniz::variable<"x"> x;

struct sinc_ {
  static constexpr const char* name = "sinc";
#ifndef LEIBNIZ_MISTAKE
  static constexpr const char* c = "sin(#1)/#1";
#endif
  static constexpr auto evaluate(const auto& u) {
    using std::sin;
    return sin(u) / u;
  }
};
constexpr leibniz::function<sinc_> sinc;

constexpr auto source = leibniz::c_function<2 * sinc(x)>("f");
