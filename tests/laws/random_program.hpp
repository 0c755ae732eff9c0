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
  int call(const function_info& f, const int* a) const { return g.insert({opcode::call, a[0], -1, -1, &f}); }
};

struct tape {
  static constexpr int input_count = 3;
  struct step {
    opcode operation;
    int a = -1, b = -1;  // earlier steps
    const function_info* function = nullptr;
    rational value{};  // of a constant
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
        default: {
          const int arguments[3] = {id(s.a), -1, -1};
          ids.push_back(ops.call(*s.function, arguments));
        }
      }
    return ids;
  }
};

inline tape random_tape(unsigned seed, int size, bool general_powers) {
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
