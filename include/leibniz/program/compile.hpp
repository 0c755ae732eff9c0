// SPDX-License-Identifier: MIT
//
// The whole way from what is asked for to a finished program: lower every formula, differentiate, finish,
// pack.
#pragma once

#include "../derive/lists.hpp"
#include "finish.hpp"
#include "hessian.hpp"
#include "jacobian.hpp"
#include "lower.hpp"
#include "program.hpp"

namespace leibniz::program {

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

// compiled<R...>::value: the finished program of the outputs R..., one constant for each list of outputs.
template <class... R>
struct request_list {
  static constexpr int output_count = (0 + ... + request<R>::count);
  static constexpr graph build(detail::buffer<int>& outputs) {
    compilation c;
    (request<R>::write(c), ...);
    c.written = c.g.size();
    (request<R>::derive(c), ...);
    outputs = c.outputs;
    return finish(c.g, outputs, c.written);
  }
};
template <class... R>
using compiled = packed<request_list<R...>>;

// output<e>: the kind of output that e, as a template argument, asks for. A list of derivatives is its own
// type; formulas and vectors freeze.
template <auto Output>
consteval auto output_type() {
  if constexpr (requires { typename decltype(Output)::variables; })
    return Output;
  else
    return frozen<Output>{};
}
template <auto Output>
using output = std::remove_const_t<decltype(output_type<Output>())>;

}  // namespace leibniz::program
