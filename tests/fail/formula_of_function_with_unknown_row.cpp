// expect: required a function that calls rows of the function table; given one that calls another row
// SPDX-License-Identifier: MIT
// limits: 25 lines, 1200 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

struct bump_ {
  static constexpr const char* name = "bump";
  static constexpr auto evaluate(const auto& u) { return u; }
};
constexpr function<bump_> bump;
constexpr variable<"x"> x;
#ifdef LEIBNIZ_MISTAKE
constexpr auto written = [](auto u) { return bump(u); };
#else
constexpr auto written = [](auto u) { return exp(u); };
#endif
constexpr auto f = formula_of<written, x>;
