// SPDX-License-Identifier: MIT
//
// Antiderivatives and integrands from calculus textbooks: what their files (tests/runtime/textbook) share.
#pragma once

#include <complex>
#include <leibniz/leibniz.hpp>
#include <vector>

namespace leibniz::laws::textbook {

constexpr variable<"x"> x;
constexpr variable<"t"> t;
constexpr variable<"y"> y;
constexpr variable<"z"> z;
constexpr variable<"w"> w;
constexpr variable<"a"> a;
constexpr variable<"b"> b;
constexpr variable<"c"> c;
constexpr variable<"n"> n;
constexpr variable<"r"> r;
constexpr variable<"A"> A;
constexpr variable<"B"> B;

// Functions that textbooks have names for, by others. Where the library has a function of that name, it is
// taken: its overload is the more constrained one.
constexpr auto sec(const auto& u) { return 1 / cos(u); }
constexpr auto csc(const auto& u) { return 1 / sin(u); }
constexpr auto cot(const auto& u) { return cos(u) / sin(u); }
constexpr auto sech(const auto& u) { return 1 / cosh(u); }
constexpr auto acot(const auto& u) { return atan(1 / u); }
constexpr auto asec(const auto& u) { return acos(1 / u); }
constexpr auto acsc(const auto& u) { return asin(1 / u); }
constexpr auto asinh(const auto& u) { return log(u + sqrt(1 + u * u)); }
constexpr auto acosh(const auto& u) { return log(u + sqrt(u * u - 1)); }
constexpr auto atanh(const auto& u) { return log((1 + u) / (1 - u)) / 2; }
constexpr auto abs(const auto& u) { return sqrt(u * u); }
constexpr auto atan2(const auto& u, const auto& v) { return atan(u / v); }  // where v is positive

template <class F, class G>
struct pair {
  F integrand;
  G antiderivative;
};
template <class F, class G>
pair(F, G) -> pair<F, G>;

// What a pair gives at run time: the derivative of the antiderivative and the integrand at a point, computed,
// and the integrand's published value there; both as instructions of one program. The antiderivative is one
// of a program of its own.
struct record {
  const char* name;
  const char* variable;
  double derivative, integrand, published;
  program::graph graph, antiderivative_graph;
  int left, right, antiderivative;
  std::vector<const char*> names;  // of the point
  std::vector<double> values;
};
inline std::vector<record>& records() {
  static std::vector<record> all;
  return all;
}

inline double real_part(double v) { return v; }
inline double real_part(const std::complex<double>& v) { return v.real(); }

// (At a point of complex numbers, values that are real go through others that are not.)
template <auto Pair, auto Variable>
bool recorded(const char* name, double published, auto... point) {
  constexpr auto derived = leibniz::derivative<Pair.antiderivative, Variable>;
  record entry{name,
               std::remove_const_t<decltype(Variable)>::name.characters,
               real_part(value<derived>(point...)),
               real_part(value<Pair.integrand>(point...)),
               published,
               {},
               {},
               -1,
               -1,
               -1,
               {},
               {}};

  entry.left = program::lower(entry.graph, derived);
  entry.right = program::lower(entry.graph, frozen<Pair.integrand>{});
  entry.antiderivative = program::lower(entry.antiderivative_graph, frozen<Pair.antiderivative>{});
  ((entry.names.push_back(decltype(point)::variable_type::name.characters),
    entry.values.push_back(real_part(point.value))),
   ...);
  records().push_back(static_cast<record&&>(entry));
  return true;
}

}  // namespace leibniz::laws::textbook
