// SPDX-License-Identifier: MIT
//
// A graph that fails a check, made as small as it gets while it fails, and as C++ to paste.
#pragma once

#include <functional>
#include <laws/random_graph.hpp>
#include <sstream>

namespace leibniz::laws {

using fails = std::function<bool(const tape&)>;

// The tape without the steps that its last one does not need; the inputs stay.
inline tape without_dead_steps(const tape& t) {
  std::vector<char> live(t.steps.size(), 0);
  live.back() = 1;
  for (std::size_t k = t.steps.size(); k-- > 0;)
    for (const int operand : {t.steps[k].a, t.steps[k].b, t.steps[k].c})
      if (operand >= 0 && live[k] != 0) live[static_cast<std::size_t>(operand)] = 1;
  tape result;
  result.point = t.point;
  std::vector<int> moved;
  for (std::size_t k = 0; k < t.steps.size(); ++k) {
    moved.push_back(static_cast<int>(result.steps.size()));
    if (k >= tape::input_count && live[k] == 0) continue;
    tape::step s = t.steps[k];
    for (int* operand : {&s.a, &s.b, &s.c})
      if (*operand >= 0) *operand = moved[static_cast<std::size_t>(*operand)];
    result.steps.push_back(s);
  }
  return result;
}

// Every use of step k replaced by step other.
inline tape redirected(tape t, int k, int other) {
  for (tape::step& s : t.steps)
    for (int* operand : {&s.a, &s.b, &s.c})
      if (*operand == k) *operand = other;
  return without_dead_steps(t);
}

inline std::vector<tape> smaller(const tape& t, std::size_t k) {
  std::vector<tape> candidates;
  const tape::step& s = t.steps[k];
  const bool is_condition = program::is_condition(s.operation);
  const auto index = static_cast<int>(k);
  bool is_used = false;
  for (const tape::step& other : t.steps)
    is_used = is_used || other.a == index || other.b == index || other.c == index;
  if (is_used && k + 1 < t.steps.size()) {
    if (!is_condition && k >= tape::input_count) {  // what comes after it left out
      tape cut = t;
      cut.steps.resize(k + 1);
      candidates.push_back(without_dead_steps(cut));
    }
    for (const int operand : {s.a, s.b, s.c})  // an operand in its place
      if (operand >= 0 &&
          program::is_condition(t.steps[static_cast<std::size_t>(operand)].operation) == is_condition)
        candidates.push_back(redirected(t, index, operand));
    if (!is_condition)
      for (int input = 0; input < tape::input_count && input < index; ++input)
        candidates.push_back(redirected(t, index, input));
  }
  if (k >= tape::input_count && !is_condition) {  // a simpler constant in its place
    for (const rational simple : {rational{1, 1}, rational{2, 1}, rational{0, 1}}) {
      if (s.operation == opcode::constant && s.value == simple) break;
      tape constant = t;
      constant.steps[k] = {opcode::constant, -1, -1, nullptr, simple};
      candidates.push_back(without_dead_steps(constant));
    }
  }
  return candidates;
}

inline tape shrunk(tape t, const fails& still_fails) {
  if (const tape live = without_dead_steps(t); still_fails(live)) t = live;
  for (bool again = true; again;) {
    again = false;
    for (std::size_t k = t.steps.size(); k-- > 0 && !again;)
      for (const tape& candidate : smaller(t, k)) {
        if (!still_fails(candidate)) continue;
        t = candidate;
        again = true;
        break;
      }
  }
  for (double& coordinate : t.point)
    for (const double simple : {1.0, 2.0, 0.5, -1.0}) {
      const double before = coordinate;
      if (before == 1 || before == 2) break;
      coordinate = simple;
      if (still_fails(t)) break;
      coordinate = before;
    }
  return t;
}

inline std::string as_cpp(const tape& t) {
  std::ostringstream out;
  const auto name = [](int k) {
    return k < tape::input_count ? std::string(1, "xyz"[k]) : "t" + std::to_string(k);
  };
  out << "constexpr variable<\"x\"> x;\nconstexpr variable<\"y\"> y;\nconstexpr variable<\"z\"> z;\n";
  for (std::size_t k = tape::input_count; k < t.steps.size(); ++k) {
    const tape::step& s = t.steps[k];
    const auto binary = [&](const char* o) { return name(s.a) + " " + o + " " + name(s.b); };
    out << "constexpr auto " << name(static_cast<int>(k)) << " = ";
    switch (s.operation) {
      case opcode::constant:
        out << "constant<" << s.value.numerator << ", " << s.value.denominator << ">{}";
        break;
      case opcode::negate: out << "-" << name(s.a); break;
      case opcode::add: out << binary("+"); break;
      case opcode::subtract: out << binary("-"); break;
      case opcode::multiply: out << binary("*"); break;
      case opcode::divide: out << binary("/"); break;
      case opcode::less: out << binary("<"); break;
      case opcode::less_equal: out << binary("<="); break;
      case opcode::conjunction: out << binary("&&"); break;
      case opcode::disjunction: out << binary("||"); break;
      case opcode::complement: out << "!" << name(s.a); break;
      case opcode::power: out << "pow(" << name(s.a) << ", " << name(s.b) << ")"; break;
      case opcode::select:
        out << "select(" << name(s.a) << ", " << name(s.b) << ", " << name(s.c) << ")";
        break;
      case opcode::call:
        out << s.function->name << "(" << name(s.a);
        for (const int argument : {s.b, s.c})
          if (argument >= 0) out << ", " << name(argument);
        out << ")";
        break;
      case opcode::input:
      case opcode::reduced_power: break;
    }
    out << ";\n";
  }
  out << "// value<" << name(static_cast<int>(t.steps.size()) - 1) << ">(x = " << std::hexfloat << t.point[0]
      << ", y = " << t.point[1] << ", z = " << t.point[2] << ")\n";
  return out.str();
}

}  // namespace leibniz::laws
