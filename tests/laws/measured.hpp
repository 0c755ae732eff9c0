// SPDX-License-Identifier: MIT
//
// The values of a graph in doubles, each with a bound of its rounding error, so that graphs which compute the
// same in different ways can be compared however ill-conditioned they are.
#pragma once

#include <laws/random_graph.hpp>

namespace leibniz::laws {

struct measured {
  double value, error;
  bool is_known() const { return std::isfinite(value) && std::isfinite(error); }
};

// The error of an operation: what it does when each operand moves by its own error, and some roundings.
inline std::vector<measured> measure(const graph& g, const std::vector<double>& inputs) {
  constexpr double roundings = 0x1p-48;  // of 16 units in the last place, and small things beyond first order
  constexpr double tiny = 1e-290, none = std::numeric_limits<double>::infinity();
  std::vector<measured> r;
  for (int id = 0; id < g.size(); ++id) {
    const instruction& i = g[id];
    const int count = program::operand_count(i);
    double u[3] = {0, 0, 0}, e[3] = {0, 0, 0};
    for (int k = 0; k < count; ++k) {
      const measured& m = r[static_cast<std::size_t>(i.operand(k))];
      u[k] = m.value, e[k] = m.error;
    }
    const auto value = [&] { return value_of(g, id, inputs, u[0], u[1], u[2], call_row); };
    const double v = value();
    const bool is_exact = i.operation == opcode::input || i.operation == opcode::select ||
                          program::is_condition(i.operation) || g.exact(id).is_integer();
    double error = is_exact ? 0 : roundings * std::abs(v) + tiny;
    for (int k = 0; k < count; ++k) {
      const double at = u[k];
      if (at == 0 && i.operation == opcode::call) {  // a zero may have the other sign: atan2(0, -0) is pi
        u[k] = -at;
        const double change = std::abs(value() - v);
        if (change > 0 || std::isnan(change)) error = none;
        u[k] = at;
      }
      if (e[k] == 0) continue;
      double moved = 0;
      for (const double step : {-e[k], e[k]}) {
        u[k] = at + step;
        const double change = std::abs(value() - v);
        moved = change <= none && moved <= none ? std::fmax(moved, change) : none;
        if (!(change <= none)) moved = none;
      }
      u[k] = at;
      // a function may be periodic: only small errors say what it does between
      if (i.operation == opcode::call && e[k] > 0.01 * (1 + std::abs(at))) moved = none;
      // infinite values compare as if they were known
      if (program::is_condition(i.operation) && !std::isfinite(e[k])) moved = none;
      error += moved;
    }
    r.push_back({v, program::is_condition(i.operation) ? std::fmin(error, 1.0) : error});
  }
  return r;
}

// Do they differ by more than twice their errors (across a jump the error is the jump)? Not known is no
// difference.
inline bool differ(const measured& a, const measured& b) {
  return a.is_known() && b.is_known() && std::abs(a.value - b.value) > 2 * (a.error + b.error);
}

}  // namespace leibniz::laws
