// SPDX-License-Identifier: MIT
//
// Random programs, tame at one point: every value there is of ordinary size, every function inside its
// domain. They are held as a tape of operations, which is played into a graph by any set of rules.
#pragma once

#include <laws/interpret.hpp>
#include <random>
#include <vector>

namespace leibniz::laws {

// The rules that change nothing: one instruction per operation.
struct as_written {
  graph& g;
  int constant(rational r) const { return g.constant(r); }
  int negate(int a) const { return g.insert({opcode::negate, a}); }
  int add(int a, int b) const { return g.insert({opcode::add, a, b}); }
  int subtract(int a, int b) const { return g.insert({opcode::subtract, a, b}); }
  int multiply(int a, int b) const { return g.insert({opcode::multiply, a, b}); }
  int divide(int a, int b) const { return g.insert({opcode::divide, a, b}); }
  int power(int a, int b) const { return g.insert({opcode::power, a, b}); }
  int compare(opcode o, int a, int b) const { return g.insert({o, a, b}); }
  int complement(int c) const { return g.insert({opcode::complement, c}); }
  int conjunction(int c, int d) const { return g.insert({opcode::conjunction, c, d}); }
  int disjunction(int c, int d) const { return g.insert({opcode::disjunction, c, d}); }
  int select(int c, int a, int b) const { return g.insert({opcode::select, c, a, b}); }
  int call(const function_info& f, const int* a) const {
    return g.insert({opcode::call, a[0], f.arity > 1 ? a[1] : -1, f.arity > 2 ? a[2] : -1, &f});
  }
};

// A call by a set of rules: as written a call, else the selection that stands for it, if there is one.
inline int call_by(const as_written& ops, const function_info& f, const int* arguments) {
  return ops.call(f, arguments);
}
template <class Arithmetic>
int call_by(const Arithmetic& ops, const function_info& f, const int* arguments) {
  return program::call_or_select(ops, f, arguments);
}

struct tape {
  static constexpr int input_count = 3;
  struct step {
    opcode operation;
    int a = -1, b = -1;  // earlier steps
    const function_info* function = nullptr;
    rational value{};  // of a constant
    int c = -1;        // the third argument of a function
  };
  std::vector<step> steps;  // the first three are the inputs
  std::vector<double> point;

  // Plays the tape; returns the instruction of each step.
  template <class Arithmetic>
  std::vector<int> play(graph& g, const Arithmetic& ops) const {
    static constexpr const char* names[] = {"x", "y", "z"};
    std::vector<int> ids;
    const auto id = [&](int index) { return ids[static_cast<std::size_t>(index)]; };
    for (const step& s : steps) switch (s.operation) {
        case opcode::input: ids.push_back(g.input(names[ids.size()])); break;
        case opcode::constant: ids.push_back(ops.constant(s.value)); break;
        case opcode::negate: ids.push_back(ops.negate(id(s.a))); break;
        case opcode::add: ids.push_back(ops.add(id(s.a), id(s.b))); break;
        case opcode::subtract: ids.push_back(ops.subtract(id(s.a), id(s.b))); break;
        case opcode::multiply: ids.push_back(ops.multiply(id(s.a), id(s.b))); break;
        case opcode::divide: ids.push_back(ops.divide(id(s.a), id(s.b))); break;
        case opcode::power: ids.push_back(ops.power(id(s.a), id(s.b))); break;
        case opcode::less:
        case opcode::less_equal: ids.push_back(ops.compare(s.operation, id(s.a), id(s.b))); break;
        case opcode::complement: ids.push_back(ops.complement(id(s.a))); break;
        case opcode::conjunction: ids.push_back(ops.conjunction(id(s.a), id(s.b))); break;
        case opcode::disjunction: ids.push_back(ops.disjunction(id(s.a), id(s.b))); break;
        case opcode::select: ids.push_back(ops.select(id(s.a), id(s.b), id(s.c))); break;
        case opcode::reduced_power: break;  // only derivatives have it
        case opcode::call: {
          const int arguments[3] = {id(s.a), s.b < 0 ? -1 : id(s.b), s.c < 0 ? -1 : id(s.c)};
          ids.push_back(call_by(ops, *s.function, arguments));
        }
      }
    return ids;
  }
};

// All rows of the function table, as programs know them.
template <class... One, class... Two, class... Three>
std::vector<const function_info*> all_functions(boost::mp11::mp_list<One...>, boost::mp11::mp_list<Two...>,
                                                boost::mp11::mp_list<Three...>) {
  return {&program::function_info_of<One, 1>::value..., &program::function_info_of<Two, 2>::value...,
          &program::function_info_of<Three, 3>::value...};
}

// Is a function tame at a point: defined all around, without pole or jump, and not steep?
inline bool is_tame(const function_info& f, double u, double v, double w) {
  if (!(std::fmax(std::abs(u), std::fmax(std::abs(v), std::abs(w))) < 4)) return false;
  constexpr double near = 0.25, steepest = 30;
  const double here = call_by_name(f, u, v, w);
  for (int k = 0; k < f.arity; ++k)
    for (const double step : {-near, -near / 8, near / 8, near}) {
      const double there =
          call_by_name(f, k == 0 ? u + step : u, k == 1 ? v + step : v, k == 2 ? w + step : w);
      if (!(std::abs(there - here) < steepest * std::abs(step))) return false;
    }
  return true;
}

// A random program of this many steps. Its functions are those of one argument that are oldest in the table,
// or, if whole_table, all there are.
inline tape random_tape(unsigned seed, int size, bool general_powers, bool whole_table = false) {
  static const std::vector<const function_info*> all =
      all_functions(function_table{}, functions_of_two{}, functions_of_three{});
  std::mt19937 bits(seed);
  const auto below = [&](int n) { return static_cast<int>(bits() % static_cast<unsigned>(n)); };
  std::uniform_real_distribution<double> coordinate(-2, 2);
  tape t;
  std::vector<double> values;
  for (int k = 0; k < tape::input_count; ++k) {
    t.point.push_back(coordinate(bits));
    t.steps.push_back({opcode::input});
    values.push_back(t.point.back());
  }
  const function_info* const functions[] = {info<exp_>,  info<log_>,  info<sqrt_>, info<sin_>,  info<cos_>,
                                            info<tan_>,  info<asin_>, info<acos_>, info<atan_>, info<sinh_>,
                                            info<cosh_>, info<tanh_>, info<erf_>,  info<erfc_>};
  constexpr rational small[] = {{0, 1}, {1, 1}, {-1, 1}, {2, 1}, {-3, 1}, {1, 2}, {1, 3}, {-1, 10}, {7, 4}};
  while (static_cast<int>(t.steps.size()) < size) {
    const int count = static_cast<int>(t.steps.size());
    // recent values more often than old ones, so that programs grow deep
    const auto some = [&] { return below(2) == 0 ? below(count) : count - 1 - below(count < 4 ? count : 4); };
    const auto value = [&](int index) { return values[static_cast<std::size_t>(index)]; };
    tape::step s{opcode::add, some(), some()};
    double v = 0;
    switch (below(9)) {
      case 0:
        s = {opcode::constant, -1, -1, nullptr, small[below(9)]};
        v = to_double(s.value);
        break;
      case 1:
        s.operation = opcode::negate;
        v = -value(s.a);
        break;
      case 2: v = value(s.a) + value(s.b); break;
      case 3:
        s.operation = opcode::subtract;
        v = value(s.a) - value(s.b);
        break;
      case 4:
      case 5:
        s.operation = opcode::multiply;
        v = value(s.a) * value(s.b);
        break;
      case 6:
        if (std::abs(value(s.b)) < 0.3) continue;
        s.operation = opcode::divide;
        v = value(s.a) / value(s.b);
        break;
      case 7: {
        const bool general = general_powers && below(2) == 0;
        if (std::abs(value(s.a)) < 0.3 || (general && value(s.a) < 0)) continue;
        s.operation = opcode::power;
        if (!general) {
          t.steps.push_back({opcode::constant, -1, -1, nullptr, rational{below(8) - 3, 1}});
          values.push_back(to_double(t.steps.back().value));
          s.b = count;
        }
        v = std::pow(value(s.a), value(s.b));
        break;
      }
      default: {
        s.operation = opcode::call;
        if (whole_table) {
          s.function = all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
          s.c = s.function->arity > 2 ? some() : -1;
          if (s.function->arity < 2) s.b = -1;
          const double third = s.c < 0 ? 0 : value(s.c), second = s.b < 0 ? 0 : value(s.b);
          if (!is_tame(*s.function, value(s.a), second, third)) continue;
          v = call_by_name(*s.function, value(s.a), second, third);
          break;
        }
        s.b = -1;
        s.function = functions[below(14)];
        const double u = value(s.a);
        const bool inverse = s.function == info<asin_> || s.function == info<acos_>;
        const bool positive = s.function == info<log_> || s.function == info<sqrt_>;
        if ((inverse && std::abs(u) > 0.9) || (positive && u < 0.3) || std::abs(u) > 4) continue;
        if (s.function == info<tan_> && std::abs(std::cos(u)) < 0.3) continue;
        v = call_by_name(*s.function, u);
      }
    }
    if (!(std::abs(v) < 30)) continue;
    t.steps.push_back(s);
    values.push_back(v);
  }
  return t;
}

}  // namespace leibniz::laws
