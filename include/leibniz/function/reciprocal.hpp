// SPDX-License-Identifier: MIT
//
// sec, csc, cot, csch, coth: the reciprocals of cos, sin, tan, sinh, tanh; that of cosh, sech, is in
// hyperbolic.hpp. None of them is in <cmath>.
#pragma once

#include <cmath>

#include "hyperbolic.hpp"
#include "trigonometric.hpp"

namespace leibniz {

// d sec(u)/du = sec(u) tan(u)
struct sec_ {
  static constexpr const char* name = "sec";
  static constexpr const char* latex = "\\sec";
  static constexpr const char* c = "1/cos(#1)";
  static constexpr parity symmetry = parity::even;
  static constexpr int cost = 24;
  static constexpr exact_point exact[] = {{{0, 1}, {1, 1}}};
  static constexpr auto evaluate(const auto& u) {
    using std::cos;
    return detail::one_over(cos(u));
  }
  static constexpr auto derivative(auto u, auto fu) {
    using std::tan;
    return fu * tan(u);
  }
  static constexpr auto definition(auto u) { return evaluate(u); }
};
template <Expression U>
constexpr auto sec(const U& u) {
  return function<sec_>{}(u);
}

// d cot(u)/du = -(1 + cot(u)^2)
struct cot_ {
  static constexpr const char* name = "cot";
  static constexpr const char* latex = "\\cot";
  static constexpr const char* c = "1/tan(#1)";
  static constexpr parity symmetry = parity::odd;
  static constexpr int cost = 24;
  static constexpr auto evaluate(const auto& u) {
    using std::tan;
    return detail::one_over(tan(u));
  }
  static constexpr auto derivative(auto, auto fu) { return -(1 + fu * fu); }
  static constexpr auto definition(auto u) { return evaluate(u); }
};
template <Expression U>
constexpr auto cot(const U& u) {
  return function<cot_>{}(u);
}

// d csc(u)/du = -csc(u) cot(u)
struct csc_ {
  static constexpr const char* name = "csc";
  static constexpr const char* latex = "\\csc";
  static constexpr const char* c = "1/sin(#1)";
  static constexpr parity symmetry = parity::odd;
  static constexpr int cost = 24;
  static constexpr auto evaluate(const auto& u) {
    using std::sin;
    return detail::one_over(sin(u));
  }
  static constexpr auto derivative(auto u, auto fu) { return -(fu * function<cot_>{}(u)); }
  static constexpr auto definition(auto u) { return evaluate(u); }
};
template <Expression U>
constexpr auto csc(const U& u) {
  return function<csc_>{}(u);
}

// d coth(u)/du = -csch(u)^2, which is 1 - coth(u)^2 without its cancellation
struct coth_ {
  static constexpr const char* name = "coth";
  static constexpr const char* latex = "\\coth";
  static constexpr const char* c = "1/tanh(#1)";
  static constexpr parity symmetry = parity::odd;
  static constexpr int cost = 24;
  static constexpr auto evaluate(const auto& u) {
    using std::tanh;
    return detail::one_over(tanh(u));
  }
  static constexpr auto derivative(auto u, auto);
  static constexpr auto fast_derivative(auto, auto fu) { return 1 - fu * fu; }
  static constexpr auto definition(auto u) { return evaluate(u); }
};
template <Expression U>
constexpr auto coth(const U& u) {
  return function<coth_>{}(u);
}

// d csch(u)/du = -csch(u) coth(u)
struct csch_ {
  static constexpr const char* name = "csch";
  static constexpr const char* latex = "\\operatorname{csch}";
  static constexpr const char* c = "1/sinh(#1)";
  static constexpr parity symmetry = parity::odd;
  static constexpr int cost = 24;
  static constexpr auto evaluate(const auto& u) {
    using std::sinh;
    return detail::one_over(sinh(u));
  }
  static constexpr auto derivative(auto u, auto fu) { return -(fu * function<coth_>{}(u)); }
  static constexpr auto definition(auto u) { return evaluate(u); }
};
template <Expression U>
constexpr auto csch(const U& u) {
  return function<csch_>{}(u);
}

constexpr auto coth_::derivative(auto u, auto) {
  using std::pow;
  return -pow(function<csch_>{}(u), 2);
}

}  // namespace leibniz
