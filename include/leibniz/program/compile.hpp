// SPDX-License-Identifier: MIT
//
// The whole way from what is asked for to a finished program: lower every formula, differentiate, finish,
// pack.
#pragma once

#include "../derive/products.hpp"
#include "finish.hpp"
#include "forwarded.hpp"
#include "hessian.hpp"
#include "identities.hpp"
#include "jacobian.hpp"
#include "late_factor.hpp"
#include "lower.hpp"
#include "policy.hpp"
#include "program.hpp"
#include "signs.hpp"

namespace leibniz::program {

// The instructions of what was asked for, being put together.
struct compilation {
  graph g;
  detail::buffer<int> formulas;  // the instruction of each formula, in the order in which they were asked for
  int next = 0;                  // the first formula of the request in hand
  const function_info* logarithm = nullptr;
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

inline constexpr known_functions identity_functions{known<exp_>, known<log_>, known<sqrt_>};

// request<R>: the formulas of an output of kind R, and how they are differentiated when all are lowered
// (derive). order: how many derivatives of table rows that may take.
// Whether R is a formula is not asked, because the answer needs all its nodes as complete types.
// Constants are enumerators and functions are LEIBNIZ_UNNAMED where R is a parameter, because names that hold
// a formula cost: g++ takes 5 million instructions for each of a formula of 8 Lennard-Jones atoms.
template <class R>
struct request;

template <class List>
inline constexpr int size_of = static_cast<int>(boost::mp11::mp_size<List>::value);

template <purpose For, int Count, class... F>
struct asks {
  enum : int { use = static_cast<int>(For) };
  enum : int { order = For == purpose::value ? 0 : For == purpose::gradient ? 1 : 2 };
  enum : int { count = Count, formula_count = sizeof...(F) };
  using formulas = mp_list<F...>;
};

// formulas: their values
template <class... E>
struct values_of : asks<purpose::value, static_cast<int>(sizeof...(E)), E...> {
  LEIBNIZ_UNNAMED static constexpr void derive(compilation& c) {
    for (std::size_t k = 0; k < sizeof...(E); ++k)
      c.outputs.push_back(c.formulas[c.next + static_cast<int>(k)]);
  }
};
template <class R>
struct request : values_of<R> {};
template <class... E>
struct request<formula_vector<E...>> : values_of<E...> {};

// a policy: no output, a way to write all others
template <class T>
concept Policy =
    __is_same(T, policy::exact_type) || __is_same(T, policy::fast_type) || __is_same(T, policy::strict_type);
template <Policy P>
struct request<P> : asks<purpose::value, 0> {
  LEIBNIZ_UNNAMED static constexpr void derive(compilation&) {}
};

// a gradient: adjoint accumulation
template <class F, class V>
struct request<gradient_of<F, V>> : asks<purpose::gradient, size_of<V>, F> {
  LEIBNIZ_UNNAMED static constexpr void derive(compilation& c) {
    const int f = c.formulas[c.next];
    const detail::buffer<int> variables = c.variable_ids(V{});
    const second_order* const known = c.find_sweep(f, variables);
    if (known != nullptr)
      c.outputs.append(known->gradient);
    else
      c.outputs.append(adjoint(c.g, c.logarithm, f, variables));
  }
};

// a Jacobian: adjoint or tangent accumulation
template <class... F, class V>
struct request<jacobian_of<mp_list<F...>, V>>
    : asks<purpose::gradient, static_cast<int>(sizeof...(F)) * size_of<V>, F...> {
  LEIBNIZ_UNNAMED static constexpr void derive(compilation& c) {
    detail::buffer<int> values;
    for (std::size_t k = 0; k < sizeof...(F); ++k) values.push_back(c.formulas[c.next + static_cast<int>(k)]);
    c.outputs.append(jacobian(c.g, c.logarithm, values, c.variable_ids(V{})));
  }
};

// a Hessian: edge pushing; both triangles in the output, each pair computed once
template <class F, class V>
struct request<hessian_of<F, V>> : asks<purpose::hessian, size_of<V> * size_of<V>, F> {
  enum : int { n = size_of<V> };
  LEIBNIZ_UNNAMED static constexpr void prepare(compilation& c) {
    const int f = c.formulas[c.next];
    const detail::buffer<int> variables = c.variable_ids(V{});
    if (c.find_sweep(f, variables) == nullptr)
      c.sweeps.push_back({f, variables, edge_pushing(c.g, c.logarithm, f, variables)});
  }
  LEIBNIZ_UNNAMED static constexpr void derive(compilation& c) {
    const second_order& h = *c.find_sweep(c.formulas[c.next], c.variable_ids(V{}));
    for (int i = 0; i < n; ++i)
      for (int j = 0; j < n; ++j) {
        const int id = h.lower[i >= j ? i * (i + 1) / 2 + j : j * (j + 1) / 2 + i];
        c.outputs.push_back(id < 0 ? c.g.constant(0) : id);
      }
  }
};

// J d: one tangent sweep
template <class... F, class V>
struct request<jacobian_vector_product_of<mp_list<F...>, V>>
    : asks<purpose::gradient, static_cast<int>(sizeof...(F)), F...> {
  LEIBNIZ_UNNAMED static constexpr void derive(compilation& c) {
    detail::buffer<int> values;
    for (std::size_t k = 0; k < sizeof...(F); ++k) values.push_back(c.formulas[c.next + static_cast<int>(k)]);
    int last = -1;
    for (int v : values) last = v > last ? v : last;
    const detail::buffer<int> dot = tangent(c.g, c.logarithm, c.seeds(V{}), last);
    for (int v : values) c.outputs.push_back(dot[v] < 0 ? c.g.constant(0) : dot[v]);
  }
};

// wᵀ J: one adjoint sweep
template <class... F, class V>
struct request<vector_jacobian_product_of<mp_list<F...>, V>> : asks<purpose::gradient, size_of<V>, F...> {
  LEIBNIZ_UNNAMED static constexpr void derive(compilation& c) {
    detail::buffer<int> w = c.template vector_ids<leibniz::detail::weight_variables<sizeof...(F)>>();
    detail::buffer<weighted_output> values;
    for (int k = 0; k < w.size(); ++k) values.push_back({c.formulas[c.next + k], w[k]});
    c.outputs.append(adjoint(c.g, c.logarithm, values, c.variable_ids(V{})));
  }
};

// H d: a tangent sweep over the program of the gradient
template <class F, class V>
struct request<hessian_vector_product_of<F, V>> : asks<purpose::any, size_of<V>, F> {
  LEIBNIZ_UNNAMED static constexpr void derive(compilation& c) {
    const int f = c.formulas[c.next];
    const detail::buffer<int> gradient = adjoint(c.g, c.logarithm, f, c.variable_ids(V{}));
    int last = -1;
    for (int d : gradient) last = d > last ? d : last;
    const detail::buffer<int> dot = tangent(c.g, c.logarithm, c.seeds(V{}), last);
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
                                             logarithm_row<int{request<R>::order}>>,
                                       request<R>::order>::type...>::type;

// What other outputs can share is made first.
template <class R>
LEIBNIZ_UNNAMED constexpr void prepare(compilation& c) {
  if constexpr (requires { request<R>::prepare(c); }) request<R>::prepare(c);
}

constexpr purpose largest(std::initializer_list<int> all) {
  int largest = static_cast<int>(purpose::value);
  for (const int use : all)
    if (use > largest) largest = use;
  return static_cast<purpose>(largest);
}

// What List costs as written: a constant of its own, because compilers limit the steps of each.
template <class List>
struct weight_as_written {
  static constexpr int value = List::weigh_as_written();
};

// The program of the outputs R....
template <class... R>
struct built_list {
  using rows = rows_for<R...>;
  using formulas = boost::mp11::mp_append<mp_list<>, typename request<R>::formulas...>;
  using all_written = boost::mp11::mp_rename<formulas, written_formulas>;
  enum : int { output_count = (0 + ... + int{request<R>::count}) };
  enum : int { order = (0 + ... + int{request<R>::order}) };  // is anything differentiated?
  enum : bool { fast = (__is_same(R, policy::fast_type) || ...) };
  enum : bool { strict = (__is_same(R, policy::strict_type) || ...) };

  // Of policy::fast: the cheaper of both policies, so that it never costs more.
  LEIBNIZ_UNNAMED static constexpr graph build(detail::buffer<int>& outputs) {
    if constexpr (fast) {
      graph rearranged = build_as<true>(outputs);
      if (live_weight(rearranged, outputs) <= weight_as_written<built_list>::value) return rearranged;
      outputs.clear();
    }
    return build_as<false>(outputs);
  }
  LEIBNIZ_UNNAMED static constexpr int weigh_as_written() {
    detail::buffer<int> outputs;
    const graph as_written = build_as<false>(outputs);
    return live_weight(as_written, outputs);
  }
  template <bool Fast>
  LEIBNIZ_UNNAMED static constexpr graph build_as(detail::buffer<int>& outputs) {
    using rules = std::conditional_t<Fast, derivative_arithmetic, exact_arithmetic>;
    constexpr purpose use = largest({int{request<R>::use}...});
    compilation c;
    const auto& written = all_written::value;
    const detail::buffer<int> ids =
        lower(rules{{c.g}}, written.nodes, written.size,
              {function_list<typename all_written::rows, use>::functions, nullptr, nullptr, -1});
    constexpr purpose in_derivatives = use == purpose::any ? purpose::any : purpose::value;
    if constexpr (use > purpose::value) c.logarithm = &function_info_of<log_, 1, in_derivatives>::value;
    for (int k = 0; k < written.formula_count; ++k) c.formulas.push_back(ids[written.roots[k]]);
    c.g.fast = Fast;
    if constexpr (strict) c.g.finite = convention::nowhere;
    c.g.written = Fast ? 0 : c.g.size();
    ((prepare<R>(c), c.next += int{request<R>::formula_count}), ...);
    c.next = 0;
    ((request<R>::derive(c), c.next += int{request<R>::formula_count}), ...);
    outputs = c.outputs;
    const function_info* const underived = c.g.underived;
    if constexpr (has_forwarded<rows>) c.g = without_forwarded(c.g, outputs);
    if (has_exponentials(c.g, identity_functions)) c.g = recognise(c.g, outputs, identity_functions);
    graph finished = finish(c.g, outputs);
    if constexpr (Fast) finished = rearrange(static_cast<graph&&>(finished), outputs);
    finished = settle_signs(static_cast<graph&&>(finished), outputs);
    finished.underived = underived;
    return finished;
  }
};

// as_formulas<R>: a list of derivatives as a vector of formulas
template <class R>
struct as_formulas_ {
  using type = R;
};
template <class R>
using as_formulas = typename as_formulas_<R>::type;
template <class List>
using vector_of_list = boost::mp11::mp_rename<List, formula_vector>;

template <class F, class V>
struct gradient_formulas_;
template <class F, class... V>
struct gradient_formulas_<F, mp_list<V...>> {
  using type = mp_list<leibniz::detail::derive<F, V>...>;
};
template <class F, class V>
using gradient_formulas = typename gradient_formulas_<F, V>::type;

// Σ d_k F_k of formulas F_k and the entries d_k of a run-time vector
template <class Vector, class F>
struct weighted_sum;
template <class Vector, class... F>
struct weighted_sum<Vector, mp_list<F...>> {
  template <class Sum, int>
  static constexpr Sum add() {
    return {};
  }
  template <class Sum, int K, class Head, class... Tail>
  static constexpr auto add() {
    using term = leibniz::detail::multiply<typename Vector::template element<K>, Head>;
    return add<leibniz::detail::add<Sum, term>, K + 1, Tail...>();
  }
  using type = decltype(add<constant<0>, 0, F...>());
};
template <class F, class V>
using along_direction =
    typename weighted_sum<leibniz::detail::direction_variables<size_of<V>>, gradient_formulas<F, V>>::type;

template <class F, class V>
struct as_formulas_<gradient_of<F, V>> {
  using type = vector_of_list<gradient_formulas<F, V>>;
};
template <class... F, class V>
struct as_formulas_<jacobian_of<mp_list<F...>, V>> {
  using type = vector_of_list<boost::mp11::mp_append<gradient_formulas<F, V>...>>;
};
template <class F, class... V>
struct as_formulas_<hessian_of<F, mp_list<V...>>>
    : as_formulas_<jacobian_of<mp_list<leibniz::detail::derive<F, V>...>, mp_list<V...>>> {};
template <class... F, class V>
struct as_formulas_<jacobian_vector_product_of<mp_list<F...>, V>> {
  using type = formula_vector<along_direction<F, V>...>;
};
template <class... F, class... V>
struct as_formulas_<vector_jacobian_product_of<mp_list<F...>, mp_list<V...>>> {
  template <class W>
  using entry = typename weighted_sum<leibniz::detail::weight_variables<sizeof...(F)>,
                                      mp_list<leibniz::detail::derive<F, W>...>>::type;
  using type = formula_vector<entry<V>...>;
};
template <class F, class... V>
struct as_formulas_<hessian_vector_product_of<F, mp_list<V...>>>
    : as_formulas_<jacobian_vector_product_of<mp_list<leibniz::detail::derive<F, V>...>, mp_list<V...>>> {};

// compiled<R...>::value: the finished program of the outputs R..., one constant for each list of outputs.
// Where a formula has derivatives of high order in it, which are numbers to the program, the derivatives of
// them are formulas too: high orders again.
template <bool HasUnbuilt, class... R>
struct with_built : built_list<R...> {};
template <class... R>
struct with_built<true, R...> : built_list<as_formulas<R>...> {};
template <class... R>
struct request_list : with_built<built_list<R...>::all_written::value.has_unbuilt(), R...> {};
template <class... R>
using compiled = packed<request_list<R...>>;

// output<e>: the kind of output that e, as a template argument, asks for. A list of derivatives is its own
// type; formulas and vectors freeze.
template <auto Output>
LEIBNIZ_UNNAMED consteval auto output_type() {
  using type = std::remove_const_t<decltype(Output)>;
  if constexpr (Policy<type> || requires { typename type::variables; }) {
    return std::type_identity<type>{};
  } else {
    static_assert(Expression<type> || FormulaVector<type>,
                  "leibniz: required an output: a formula, a vector of formulas, a list or product of "
                  "derivatives, or policy::exact, "
                  "policy::fast or policy::strict before them; given something else; write evaluate<f, "
                  "gradient<f, x>>(…)");
    if constexpr (Expression<type> || FormulaVector<type>) return std::type_identity<frozen<Output>>{};
  }
}
template <auto Output>
using output = typename decltype(output_type<Output>())::type;

}  // namespace leibniz::program
