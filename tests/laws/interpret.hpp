// SPDX-License-Identifier: MIT
//
// What a graph computes: an interpreter that reads one instruction after the other. It shares nothing with
// the emission of straight-line code but the function table.
#pragma once

#include <boost/mp11/algorithm.hpp>
#include <cmath>
#include <leibniz/evaluate/scalar.hpp>
#include <leibniz/function/table.hpp>
#include <leibniz/program/lower.hpp>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

namespace leibniz::laws {

using program::function_info;
using program::graph;
using program::instruction;
using program::opcode;

template <class Row>
inline constexpr const function_info* info = &program::function_info_of<Row, 1>::value;

// Calls a function that is known by its tag, with arguments of as many as it has.
template <class Rows, class T, class... A>
T call_in(const function_info& f, const A&... u) {
  T result{};
  bool found = false;
  boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, Rows>>([&](auto row) {
    using Row = typename decltype(row)::type;
    if (&program::tag_of<Row, static_cast<int>(sizeof...(A))> == f.tag)
      result = Row::evaluate(u...), found = true;
  });
  if (!found) throw std::logic_error(std::string("the interpreter does not know ") + f.name);
  return result;
}
// The functions an interpreter knows, by their number of arguments.
struct elementary_functions {
  using of_one = boost::mp11::mp_append<function_table, safe_functions, boost::mp11::mp_list<abs_, sign_>>;
  using of_two =
      boost::mp11::mp_append<functions_of_two, safe_functions_of_two, boost::mp11::mp_list<sph_bessel_>>;
  using of_three = boost::mp11::mp_append<functions_of_three, boost::mp11::mp_list<safe_hypot_>>;
};
template <class Functions = elementary_functions, class T>
T call_by_name(const function_info& f, const T& u, const T& v = T{}, const T& w = T{}) {
  switch (f.arity) {
    case 1: return call_in<typename Functions::of_one, T>(f, u);
    case 2: return call_in<typename Functions::of_two, T>(f, u, v);
    default: return call_in<typename Functions::of_three, T>(f, u, v, w);
  }
}

template <class T>
T constant_by_name(const function_info& f) {
  T result{};
  bool found = false;
  boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, constant_table>>([&](auto row) {
    using Row = typename decltype(row)::type;
    if (&program::tag_of<Row, 0> == f.tag) result = Row::template evaluate<T>(), found = true;
  });
  if (!found) throw std::logic_error(std::string("the interpreter does not know ") + f.name);
  return result;
}

// pow(u, n) as docs/rewrites.md promises it: x⁵ = (x²)² x, x⁻ⁿ = 1/xⁿ.
template <class T>
T integer_power(const T& u, std::int64_t n) {
  if (n < 0) return T(1) / integer_power(u, -n);
  if (n == 1) return u;
  const T part = integer_power(u, n % 2 == 0 ? n / 2 : n - 1);
  return n % 2 == 0 ? part * part : part * u;
}

// The value of instruction id of a graph, given those of its operands; calls are made by call(function, a, b,
// c).
template <class T, class Call>
T value_of(const graph& g, int id, const std::vector<T>& inputs, const T& a, const T& b, const T& c,
           const Call& call) {
  using std::pow;
  const instruction& i = g[id];
  switch (i.operation) {
    case opcode::constant: return scalar<T>::constant(g.constants[i.a]);
    case opcode::input: return inputs.at(static_cast<std::size_t>(i.a));
    case opcode::add: return a + b;
    case opcode::subtract: return a - b;
    case opcode::multiply: return a * b;
    case opcode::divide: return a / b;
    case opcode::negate: return -a;
    case opcode::power: {
      const rational n = g.exact(i.b);
      const bool multiplies = n.is_integer() && n.numerator != 0 && std::abs(n.numerator) <= 64;
      return multiplies ? integer_power(a, n.numerator) : T(pow(a, b));
    }
    // conditions are 1 and 0
    case opcode::less: return T(a < b ? 1 : 0);
    case opcode::less_equal: return T(a < b || a == b ? 1 : 0);
    case opcode::conjunction: return a == T(0) ? a : b;
    case opcode::disjunction: return a == T(0) ? b : a;
    case opcode::complement: return T(a == T(0) ? 1 : 0);
    case opcode::select: return a == T(0) ? c : b;
    case opcode::reduced_power: return c / a;
    case opcode::call:
      return i.function->arity == 0 ? constant_by_name<T>(*i.function) : call(*i.function, a, b, c);
  }
  return T{};
}

// The values of all instructions.
template <class Functions = elementary_functions, class T>
std::vector<T> run(const graph& g, const std::vector<T>& inputs) {
  std::vector<T> r;
  const T none{};
  const auto call = [](const function_info& f, const T& a, const T& b, const T& c) {
    return call_by_name<Functions>(f, a, b, c);
  };
  for (int id = 0; id < g.size(); ++id) {
    const instruction& i = g[id];
    const int count = program::operand_count(i);
    const auto at = [&](int k) -> const T& {
      return k < count ? r.at(static_cast<std::size_t>(i.operand(k))) : none;
    };
    r.push_back(value_of(g, id, inputs, at(0), at(1), at(2), call));
  }
  return r;
}

template <class T>
T run(const graph& g, const std::vector<T>& inputs, int output) {
  return run(g, inputs).at(static_cast<std::size_t>(output));
}

}  // namespace leibniz::laws
