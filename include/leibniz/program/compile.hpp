// SPDX-License-Identifier: MIT
//
// The whole way from what is asked for to a finished program: lower every formula, differentiate, finish, and
// hold the result in arrays of exactly its size.
#pragma once

#include "../derive/lists.hpp"
#include "finish.hpp"
#include "hessian.hpp"
#include "jacobian.hpp"
#include "lower.hpp"

namespace leibniz::program {

// A finished program: inputs first, then constants, then the operations in order of evaluation. An
// instruction's index is that of its value.
template <int Inputs, int Constants, int Operations, int Outputs>
struct program {
  static constexpr int input_count = Inputs;
  static constexpr int constant_count = Constants;
  static constexpr int operation_count = Operations;
  static constexpr int output_count = Outputs;
  static constexpr int size = Inputs + Constants + Operations;

  const char* inputs[Inputs + 1]{};
  constant_value constants[Constants + 1]{};
  instruction operations[Operations + 1]{};
  int outputs[Outputs + 1]{};
};

// The instructions of what was asked for, being put together.
struct compilation {
  graph g;
  type_memo memo;
  detail::buffer<int> outputs;
  int written = 0;

  constexpr int variable_id(const char* name) {
    for (int k = 0; k < g.inputs.size(); ++k)
      if (detail::same_text(g.inputs[k], name)) return g.find({opcode::input, k});
    return -1;
  }
  template <class... V>
  constexpr detail::buffer<int> variable_ids(leibniz::detail::mp_list<V...>) {
    detail::buffer<int> ids;
    (ids.push_back(variable_id(V::name.characters)), ...);
    return ids;
  }
};

inline constexpr const function_info* logarithm = &function_info_of<log_, 1>::value;

// request<R>: how an output of kind R is lowered (write) and, when all formulas are, differentiated (derive).
// order: how many derivatives of table rows that may take.
template <class R>
struct request;

// a formula: its value
template <Expression E>
struct request<E> {
  static constexpr int order = 0;
  using formulas = leibniz::detail::mp_list<E>;
  static constexpr int count = 1;
  static constexpr void write(compilation& c) { lower(c.g, c.memo, E{}); }
  static constexpr void derive(compilation& c) { c.outputs.push_back(lower(c.g, c.memo, E{})); }
};

// a vector of formulas: their values
template <class... E>
struct request<formula_vector<E...>> {
  static constexpr int order = 0;
  using formulas = leibniz::detail::mp_list<E...>;
  static constexpr int count = sizeof...(E);
  static constexpr void write(compilation& c) { (lower(c.g, c.memo, E{}), ...); }
  static constexpr void derive(compilation& c) { (c.outputs.push_back(lower(c.g, c.memo, E{})), ...); }
};

// a gradient: adjoint accumulation
template <class F, class V>
struct request<gradient_of<F, V>> {
  static constexpr int order = 1;
  using formulas = leibniz::detail::mp_list<F>;
  static constexpr int count = static_cast<int>(boost::mp11::mp_size<V>::value);
  static constexpr void write(compilation& c) { lower(c.g, c.memo, F{}); }
  static constexpr void derive(compilation& c) {
    const int f = lower(c.g, c.memo, F{});
    c.outputs.append(adjoint(c.g, logarithm, f, c.variable_ids(V{})));
  }
};

// a Jacobian: adjoint or tangent accumulation
template <class... F, class V>
struct request<jacobian_of<leibniz::detail::mp_list<F...>, V>> {
  static constexpr int order = 1;
  using formulas = leibniz::detail::mp_list<F...>;
  static constexpr int count = static_cast<int>(sizeof...(F) * boost::mp11::mp_size<V>::value);
  static constexpr void write(compilation& c) { (lower(c.g, c.memo, F{}), ...); }
  static constexpr void derive(compilation& c) {
    detail::buffer<int> values;
    (values.push_back(lower(c.g, c.memo, F{})), ...);
    c.outputs.append(jacobian(c.g, logarithm, values, c.variable_ids(V{})));
  }
};

// a Hessian: edge pushing; both triangles in the output, each pair computed once
template <class F, class V>
struct request<hessian_of<F, V>> {
  static constexpr int order = 2;
  using formulas = leibniz::detail::mp_list<F>;
  static constexpr int n = static_cast<int>(boost::mp11::mp_size<V>::value);
  static constexpr int count = n * n;
  static constexpr void write(compilation& c) { lower(c.g, c.memo, F{}); }
  static constexpr void derive(compilation& c) {
    const int f = lower(c.g, c.memo, F{});
    const second_order h = edge_pushing(c.g, logarithm, f, c.variable_ids(V{}));
    for (int i = 0; i < n; ++i)
      for (int j = 0; j < n; ++j) {
        const int id = h.lower[i >= j ? i * (i + 1) / 2 + j : j * (j + 1) / 2 + i];
        c.outputs.push_back(id < 0 ? c.g.constant(0) : id);
      }
  }
};

// A finished graph in arrays of a fixed capacity; fits is false where it is larger, and size says how large.
template <int Capacity, int Outputs>
struct draft {
  bool fits = false;
  int inputs = 0, constants = 0, operations = 0;
  const char* input_names[Capacity]{};
  constant_value constant_values[Capacity]{};
  instruction code[Capacity]{};
  int outputs[Outputs]{};
};

template <class... R>
constexpr graph compile_graph(detail::buffer<int>& outputs) {
  compilation c;
  (request<R>::write(c), ...);
  c.written = c.g.size();
  (request<R>::derive(c), ...);
  outputs = c.outputs;
  return finish(c.g, outputs, c.written);
}

template <int Capacity, int Outputs>
constexpr draft<Capacity, Outputs> make_draft(const graph& g, const detail::buffer<int>& outputs) {
  draft<Capacity, Outputs> d;
  for (int id = 0; id < g.size(); ++id)
    if (const opcode o = g[id].operation; o != opcode::constant && o != opcode::input) ++d.operations;
  d.inputs = g.inputs.size();
  d.constants = g.constants.size();
  d.fits = d.inputs <= Capacity && d.constants <= Capacity && d.operations <= Capacity;
  if (!d.fits) return d;
  for (int k = 0; k < d.inputs; ++k) d.input_names[k] = g.inputs[k];
  for (int k = 0; k < d.constants; ++k) d.constant_values[k] = g.constants[k];
  detail::buffer<int> moved(g.size(), -1);
  int next = 0;
  for (int id = 0; id < g.size(); ++id) {
    instruction i = g[id];
    if (i.operation == opcode::input) {
      moved[id] = i.a;
    } else if (i.operation == opcode::constant) {
      moved[id] = d.inputs + i.a;
    } else {
      const int count = operand_count(i);
      if (count > 0) i.a = moved[i.a];
      if (count > 1) i.b = moved[i.b];
      if (count > 2) i.c = moved[i.c];
      moved[id] = d.inputs + d.constants + next;
      d.code[next++] = i;
    }
  }
  for (int k = 0; k < outputs.size(); ++k) d.outputs[k] = moved[outputs[k]];
  return d;
}

// compiled<R...>: the finished program of the outputs R..., one constant for each list of outputs.
template <class... R>
struct compiled {
  static constexpr int output_count = (0 + ... + request<R>::count);

  template <int Capacity>
  static constexpr auto drafted() {
    detail::buffer<int> outputs;
    const graph g = compile_graph<R...>(outputs);
    return make_draft<Capacity, output_count>(g, outputs);
  }
  // One evaluation for programs up to 512 operations; larger ones are evaluated again in the size the first
  // one found.
  static constexpr auto first_draft = drafted<512>();
  static constexpr int largest(int a, int b) { return a > b ? a : b; }

  static constexpr auto get_draft() {
    if constexpr (first_draft.fits)
      return first_draft;
    else
      return drafted<largest(first_draft.operations, largest(first_draft.constants, first_draft.inputs))>();
  }
  static constexpr auto shrink() {
    constexpr auto d = get_draft();
    program<d.inputs, d.constants, d.operations, output_count> p;
    for (int k = 0; k < d.inputs; ++k) p.inputs[k] = d.input_names[k];
    for (int k = 0; k < d.constants; ++k) p.constants[k] = d.constant_values[k];
    for (int k = 0; k < d.operations; ++k) p.operations[k] = d.code[k];
    for (int k = 0; k < output_count; ++k) p.outputs[k] = d.outputs[k];
    return p;
  }
  static constexpr auto value = shrink();
};

}  // namespace leibniz::program
