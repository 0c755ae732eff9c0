// expect: leibniz: required a function with a derivative; given a row without one
// SPDX-License-Identifier: MIT
// limits: 40 lines, 600 characters
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
struct ramp_ {  // differentiable once
  static constexpr const char* name = "ramp";
  static constexpr auto evaluate(const auto& u) { return u < 0 ? u * 0 : u; }
  static constexpr auto derivative(auto u, auto) { return function<step_>{}(u); }
};
constexpr function<ramp_> ramp;
const auto g = gradient<ramp(x * y), x, y>(1.0, 2.0);
const auto h = hessian_vector_product<ramp(x * y), x, y>(std::array{1.0, 2.0}, std::array{1.0, 0.0});
