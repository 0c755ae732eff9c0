// expect: leibniz: required a function with a derivative; given a row without one
// SPDX-License-Identifier: MIT
// limits: 40 lines, 400 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"x"> x;
[[maybe_unused]] constexpr variable<"y"> y;
struct step_ {
  static constexpr const char* name = "step";
  static constexpr auto evaluate(const auto& u) { return u < 0 ? u * 0 : u * 0 + 1; }
#ifndef LEIBNIZ_MISTAKE
  static constexpr auto derivative(auto, auto) { return 0_c; }
#endif
};
constexpr function<step_> step;
constexpr auto d = derivative<step(x), x>;
