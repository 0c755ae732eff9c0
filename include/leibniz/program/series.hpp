// SPDX-License-Identifier: MIT
//
// Programs whose Taylor coefficients can be computed order by order: every function call, and every power,
// has its partial derivatives beside it as instructions, so that
//
//     y = f(u)   gives   y' = f'(u) u':   k y_k = sum of j u_j d_(k-j) for j = 1 … k,   d = f'(u),
//
// needs of d only what is known before y_k. So a row of the function table serves derivatives of any order,
// and the program grows with the formula, not with the order. (Griewank and Walther, Evaluating Derivatives,
// SIAM 2008, chapter 13; the coefficients of several variables together are numbered by multi-indices.)
#pragma once

#include "compile.hpp"

namespace leibniz::program {

// The instructions of a value with the partial derivatives of its calls and powers.
struct series_builder {
  graph g;
  detail::buffer<int> variables;  // the instructions to expand in
  detail::buffer<int> order;     // up to which order an instruction's coefficients are needed; -1: not at all
  detail::buffer<int> slope[3];  // its partial derivatives, -1 where none is needed
  detail::buffer<char> active;   // does it depend on a variable?

  constexpr series_builder(graph&& of, const function_info* logarithm, const detail::buffer<int>& in,
                           int output, int largest_order)
      : g(static_cast<graph&&>(of)), variables(in), logarithm_(logarithm) {
    require(output, largest_order);
    // A function whose derivatives go on and on ends with the order, for each needs one less.
    for (bool grows = true; grows;) {
      grows = false;
      for (int id = 0; id < order.size(); ++id)
        if (has_slopes(id) && slope[0][id] < 0 && slope[1][id] < 0 && slope[2][id] < 0) {
          add_slopes(id);
          grows = true;
        }
    }
  }

  // By how many operands an operation has partial derivatives beside it: the third one of a reduced power is
  // but a way to compute it.
  static constexpr int slopes_of(opcode o) {
    return o == opcode::call ? 3 : o == opcode::power || o == opcode::reduced_power ? 2 : 0;
  }
  // Has the instruction coefficients that come from partial derivatives?
  constexpr bool has_slopes(int id) const {
    return order[id] > 0 && active[id] != 0 && slopes_of(g[id].operation) > 0;
  }

 private:
  constexpr void add_slopes(int id) {
    const partials_of partials{derivative_arithmetic{{g}}, logarithm_};
    const int count = operand_count(g[id]);
    for (int k = 0; k < count && k < slopes_of(g[id].operation); ++k)
      if (active[g[id].operand(k)] != 0) {
        const int d = partials.first(id, k);
        grow();
        slope[k][id] = d;
        require(d, order[id] - 1);
      }
  }
  constexpr void grow() {
    while (active.size() < g.size()) {
      const instruction i = g[active.size()];
      const int count = is_condition(i.operation) ? 0 : operand_count(i);
      bool on = false;
      for (const int v : variables) on = on || v == active.size();
      for (int k = 0; k < count; ++k) on = on || active[i.operand(k)] != 0;
      active.push_back(on ? 1 : 0);
      order.push_back(-1);
      for (auto& s : slope) s.push_back(-1);
    }
  }
  constexpr void require(int id, int n) {
    grow();
    if (order[id] >= n) return;
    order[id] = n;
    const int count = operand_count(g[id]);
    for (int k = 0; k < count; ++k) require(g[id].operand(k), n);
    for (const auto& s : slope)
      if (s[id] >= 0 && n > 0) require(s[id], n - 1);
  }

  const function_info* logarithm_;
};

// series_source<F, Order, V...>: the program of F's coefficients in the variables V... up to a total order.
// Its outputs are F's value and then, for each instruction that has partial derivatives beside it, four
// places: its own and those of the three by its operands; where an operand does not depend on the variables,
// its own again.
template <class F, int Order, class... V>
struct series_source {
  using rows = typename differentiated<unite<rows_in<F>, logarithm_row<Order>>, Order>::type;

  static constexpr series_builder make(int& output) {
    graph written;
    detail::buffer<int> outputs;
    outputs.push_back(lower(written, F{}));
    written.written = written.size();
    graph g = finish(written, outputs);
    g.finite = convention::where_safe;  // no power series has the convention
    detail::buffer<int> variables;
    (variables.push_back(g.find_input(V::name.characters, detail::hash_text(V::name.characters))), ...);
    output = outputs[0];
    return series_builder(static_cast<graph&&>(g), function_list<logarithm_row<Order>>::functions[0],
                          variables, output, Order);
  }
  static constexpr int count_outputs() {
    int output = 0;
    const series_builder s = make(output);
    int count = 1;
    for (int id = 0; id < s.order.size(); ++id) count += s.has_slopes(id) ? 4 : 0;
    return count;
  }
  static constexpr int output_count = count_outputs();

  static constexpr graph build(detail::buffer<int>& outputs) {
    int output = 0;
    series_builder s = make(output);
    outputs.push_back(output);
    for (int id = 0; id < s.order.size(); ++id)
      if (s.has_slopes(id)) {
        outputs.push_back(id);
        for (const auto& slope : s.slope) outputs.push_back(slope[id] < 0 ? id : slope[id]);
      }
    return static_cast<graph&&>(s.g);
  }
};

}  // namespace leibniz::program
