// SPDX-License-Identifier: MIT
//
// The whole way from what is asked for to a finished program: lower every formula, differentiate, finish,
// pack.
#pragma once

#include "../derive/products.hpp"
#include "finish.hpp"
#include "hessian.hpp"
#include "identities.hpp"
#include "jacobian.hpp"
#include "lower.hpp"
#include "policy.hpp"
#include "program.hpp"

namespace leibniz::program {

// The instructions of what was asked for, being put together.
template <bool Fast>
struct compilation {
  graph g;
  type_memo memo;
  detail::buffer<int> outputs;

  // The gradient and the Hessian of a formula come from one sweep: a gradient beside its Hessian is found
  // here.
  struct sweep {
    int formula = -1;
    detail::buffer<int> variables;
    second_order derivatives;
  };
  detail::buffer<sweep> sweeps;
  constexpr const second_order* find_sweep(int formula, const detail::buffer<int>& variables) const {
    for (const sweep& s : sweeps)
      if (s.formula == formula && detail::same_elements(s.variables, variables)) return &s.derivatives;
    return nullptr;
  }

  // The instruction of a formula's value.
  template <Expression E>
  constexpr int lower(const E& e) {
    if constexpr (Fast)
      return lowering<derivative_arithmetic>{derivative_arithmetic{{g}}, &memo}.run(e);
    else
      return leibniz::program::lower(g, memo, e);
  }
  constexpr int variable_id(const char* name) { return g.find_input(name, detail::hash_text(name)); }
  template <class... V>
  constexpr detail::buffer<int> variable_ids(mp_list<V...>) {
    detail::buffer<int> ids;
    (ids.push_back(variable_id(V::name.characters)), ...);
    return ids;
  }
  // The inputs of a run-time vector.
  template <class Vector>
  constexpr detail::buffer<int> vector_ids() {
    return [&]<int... I>(std::integer_sequence<int, I...>) {
      detail::buffer<int> ids;
      (ids.push_back(g.input(Vector::template element<I>::name.characters)), ...);
      return ids;
    }(std::make_integer_sequence<int, static_cast<int>(Vector::size())>{});
  }
  // Each variable with its entry of the direction.
  template <class... V>
  constexpr detail::buffer<seed> seeds(mp_list<V...> list) {
    const detail::buffer<int> variables = variable_ids(list);
    const detail::buffer<int> entries = vector_ids<leibniz::detail::direction_variables<sizeof...(V)>>();
    detail::buffer<seed> result;
    for (int k = 0; k < variables.size(); ++k) result.push_back({variables[k], entries[k]});
    return result;
  }
};

inline constexpr const function_info* logarithm = &function_info_of<log_, 1>::value;

inline constexpr known_functions identity_functions{&function_info_of<exp_, 1>::value, logarithm,
                                                    &function_info_of<sqrt_, 1>::value};

// request<R>: how an output of kind R is lowered (write) and, when all formulas are, differentiated (derive).
// order: how many derivatives of table rows that may take.
template <class R>
struct request;

// a policy: no output, a way to write all others
struct no_request {
  static constexpr int order = 0;
  using formulas = mp_list<>;
  static constexpr int count = 0;
  static constexpr void write(auto&) {}
  static constexpr void derive(auto&) {}
};
template <>
struct request<policy::exact_type> : no_request {};
template <>
struct request<policy::fast_type> : no_request {};

// a formula: its value
template <Expression E>
struct request<E> {
  static constexpr int order = 0;
  using formulas = mp_list<E>;
  static constexpr int count = 1;
  static constexpr void write(auto& c) { c.lower(E{}); }
  static constexpr void derive(auto& c) { c.outputs.push_back(c.lower(E{})); }
};

// a vector of formulas: their values
template <class... E>
struct request<formula_vector<E...>> {
  static constexpr int order = 0;
  using formulas = mp_list<E...>;
  static constexpr int count = sizeof...(E);
  static constexpr void write(auto& c) { (c.lower(E{}), ...); }
  static constexpr void derive(auto& c) { (c.outputs.push_back(c.lower(E{})), ...); }
};

// a gradient: adjoint accumulation
template <class F, class V>
struct request<gradient_of<F, V>> {
  static constexpr int order = 1;
  using formulas = mp_list<F>;
  static constexpr int count = static_cast<int>(boost::mp11::mp_size<V>::value);
  static constexpr void write(auto& c) { c.lower(F{}); }
  static constexpr void derive(auto& c) {
    const int f = c.lower(F{});
    const detail::buffer<int> variables = c.variable_ids(V{});
    const second_order* const known = c.find_sweep(f, variables);
    if (known != nullptr)
      c.outputs.append(known->gradient);
    else
      c.outputs.append(adjoint(c.g, logarithm, f, variables));
  }
};

// a Jacobian: adjoint or tangent accumulation
template <class... F, class V>
struct request<jacobian_of<mp_list<F...>, V>> {
  static constexpr int order = 1;
  using formulas = mp_list<F...>;
  static constexpr int count = static_cast<int>(sizeof...(F) * boost::mp11::mp_size<V>::value);
  static constexpr void write(auto& c) { (c.lower(F{}), ...); }
  static constexpr void derive(auto& c) {
    detail::buffer<int> values;
    (values.push_back(c.lower(F{})), ...);
    c.outputs.append(jacobian(c.g, logarithm, values, c.variable_ids(V{})));
  }
};

// a Hessian: edge pushing; both triangles in the output, each pair computed once
template <class F, class V>
struct request<hessian_of<F, V>> {
  static constexpr int order = 2;
  using formulas = mp_list<F>;
  static constexpr int n = static_cast<int>(boost::mp11::mp_size<V>::value);
  static constexpr int count = n * n;
  static constexpr void write(auto& c) { c.lower(F{}); }
  static constexpr void prepare(auto& c) {
    const int f = c.lower(F{});
    const detail::buffer<int> variables = c.variable_ids(V{});
    if (c.find_sweep(f, variables) == nullptr)
      c.sweeps.push_back({f, variables, edge_pushing(c.g, logarithm, f, variables)});
  }
  static constexpr void derive(auto& c) {
    const second_order& h = *c.find_sweep(c.lower(F{}), c.variable_ids(V{}));
    for (int i = 0; i < n; ++i)
      for (int j = 0; j < n; ++j) {
        const int id = h.lower[i >= j ? i * (i + 1) / 2 + j : j * (j + 1) / 2 + i];
        c.outputs.push_back(id < 0 ? c.g.constant(0) : id);
      }
  }
};

// J d: one tangent sweep
template <class... F, class V>
struct request<jacobian_vector_product_of<mp_list<F...>, V>> {
  static constexpr int order = 1;
  using formulas = mp_list<F...>;
  static constexpr int count = sizeof...(F);
  static constexpr void write(auto& c) { (c.lower(F{}), ...); }
  static constexpr void derive(auto& c) {
    detail::buffer<int> values;
    (values.push_back(c.lower(F{})), ...);
    int last = -1;
    for (int v : values) last = v > last ? v : last;
    const detail::buffer<int> dot = tangent(c.g, logarithm, c.seeds(V{}), last);
    for (int v : values) c.outputs.push_back(dot[v] < 0 ? c.g.constant(0) : dot[v]);
  }
};

// wᵀ J: one adjoint sweep
template <class... F, class V>
struct request<vector_jacobian_product_of<mp_list<F...>, V>> {
  static constexpr int order = 1;
  using formulas = mp_list<F...>;
  static constexpr int count = static_cast<int>(boost::mp11::mp_size<V>::value);
  static constexpr void write(auto& c) { (c.lower(F{}), ...); }
  static constexpr void derive(auto& c) {
    detail::buffer<int> w = c.template vector_ids<leibniz::detail::weight_variables<sizeof...(F)>>();
    detail::buffer<weighted_output> values;
    (values.push_back({c.lower(F{}), w[values.size()]}), ...);
    c.outputs.append(adjoint(c.g, logarithm, values, c.variable_ids(V{})));
  }
};

// H d: a tangent sweep over the program of the gradient
template <class F, class V>
struct request<hessian_vector_product_of<F, V>> {
  static constexpr int order = 2;
  using formulas = mp_list<F>;
  static constexpr int count = static_cast<int>(boost::mp11::mp_size<V>::value);
  static constexpr void write(auto& c) { c.lower(F{}); }
  static constexpr void derive(auto& c) {
    const int f = c.lower(F{});
    const detail::buffer<int> gradient = adjoint(c.g, logarithm, f, c.variable_ids(V{}));
    int last = -1;
    for (int d : gradient) last = d > last ? d : last;
    const detail::buffer<int> dot = tangent(c.g, logarithm, c.seeds(V{}), last);
    for (int d : gradient) c.outputs.push_back(dot[d] < 0 ? c.g.constant(0) : dot[d]);
  }
};

// The power's derivative by its exponent brings the logarithm.
template <int Order>
using logarithm_row = std::conditional_t<(Order > 0), mp_list<signature<log_, 1>>, mp_list<>>;

// rows_for<R...>: every row the program of these outputs may call
template <class... R>
using rows_for = typename unite_all<
    mp_list<>, typename differentiated<unite<typename rows_in_list<typename request<R>::formulas>::type,
                                             logarithm_row<request<R>::order>>,
                                       request<R>::order>::type...>::type;

// A guess at the size of the program: a gradient is at most about four times its function, a Hessian less
// than that for each variable.
template <class... E>
constexpr std::uint64_t tree_size(mp_list<E...>) {
  return (0 + ... + std::uint64_t{facts_of<E>::size});
}
template <class... R>
constexpr int estimated(const R&...) {
  const std::uint64_t size =
      (0 + ... +
       (tree_size(typename R::formulas{}) * (R::order == 0   ? 1u
                                             : R::order == 1 ? 4u
                                                             : 8u + static_cast<unsigned>(R::count) / 4)));
  return size < largest_program ? static_cast<int>(size) : largest_program;
}

// What other outputs can share is made first.
template <class R>
constexpr void prepare(auto& c) {
  if constexpr (requires { request<R>::prepare(c); }) request<R>::prepare(c);
}

// compiled<R...>::value: the finished program of the outputs R..., one constant for each list of outputs.
template <class... R>
struct request_list {
  using rows = rows_for<R...>;
  static constexpr int output_count = (0 + ... + request<R>::count);
  static constexpr int estimate = estimated(request<R>{}...);
  static constexpr bool fast = (std::is_same_v<R, policy::fast_type> || ...);

  // Of policy::fast: the cheaper of both policies, so that it never costs more.
  static constexpr graph build(detail::buffer<int>& outputs) {
    if constexpr (fast) {
      graph rearranged = build_as<true>(outputs);
      detail::buffer<int> as_written_outputs;
      graph as_written = build_as<false>(as_written_outputs);
      if (live_weight(as_written, as_written_outputs) >= live_weight(rearranged, outputs)) return rearranged;
      outputs = as_written_outputs;
      return as_written;
    } else {
      return build_as<false>(outputs);
    }
  }
  template <bool Fast>
  static constexpr graph build_as(detail::buffer<int>& outputs) {
    compilation<Fast> c;
    (request<R>::write(c), ...);
    c.g.written = Fast ? 0 : c.g.size();
    (prepare<R>(c), ...);
    (request<R>::derive(c), ...);
    outputs = c.outputs;
    const function_info* const underived = c.g.underived;
    if (has_exponentials(c.g, identity_functions)) c.g = recognise(c.g, outputs, identity_functions);
    graph finished = finish(c.g, outputs);
    finished.underived = underived;
    return finished;
  }
};
template <class... R>
using compiled = packed<request_list<R...>>;

// output<e>: the kind of output that e, as a template argument, asks for. A list of derivatives is its own
// type; formulas and vectors freeze.
template <class T>
concept Policy = std::is_same_v<T, policy::exact_type> || std::is_same_v<T, policy::fast_type>;

template <auto Output>
consteval auto output_type() {
  using type = std::remove_const_t<decltype(Output)>;
  if constexpr (Policy<type> || requires { typename type::variables; }) {
    return Output;
  } else {
    static_assert(Expression<type> || FormulaVector<type>,
                  "leibniz: required an output: a formula, a vector of formulas, a list or product of "
                  "derivatives, or policy::exact or "
                  "policy::fast before them; given something else; write evaluate<f, gradient<f, x>>(…)");
    if constexpr (Expression<type> || FormulaVector<type>) return frozen<Output>{};
  }
}
template <auto Output>
using output = std::remove_const_t<decltype(output_type<Output>())>;

}  // namespace leibniz::program
