// SPDX-License-Identifier: MIT
//
// Taylor coefficients by Taylor arithmetic: taylor_coefficients<f, x, n>(…), derivatives<f, x, n>(…). The
// code is one loop for each operation of the formula, whatever the order.
#pragma once

#include "../program/series.hpp"
#include "emit.hpp"
#include "faults.hpp"
#include "load.hpp"

namespace leibniz {
namespace detail {

// Truncated power series in several variables, of order N in each: the coefficients of all monomials up to
// there, numbered so that a divisor of a monomial comes before it.
template <int... N>
struct monomials {
  static constexpr int variables = sizeof...(N);
  static constexpr int orders[sizeof...(N)] = {N...};
  static constexpr int count = (1 * ... * (N + 1));

  // The number of the variable to its first power.
  static constexpr int variable(int v) {
    int stride = 1;
    for (int w = variables - 1; w > v; --w) stride *= orders[w] + 1;
    return stride;
  }

  // The monomial number k as a product of two, in all ways: the number of the first factor, and its exponent
  // of one of the variables in k, whose exponent in k is `exponent`.
  struct factorisation {
    int monomial = 0;
    int ways = 0;
    int exponent = 0;
    int first[count]{};
    int weight[count]{};

    constexpr explicit factorisation(int k) : monomial(k) {
      int digits[variables]{}, strides[variables]{}, chosen = -1;
      for (int v = 0, rest = k; v < variables; ++v) {
        strides[v] = variable(v);
        digits[v] = rest / strides[v];
        rest %= strides[v];
        if (chosen < 0 && digits[v] > 0) chosen = v;
      }
      exponent = digits[chosen];
      for (int m = 0; m <= k; ++m) {
        bool divides = true;
        for (int v = 0, rest = m; v < variables; ++v) {
          divides = divides && rest / strides[v] <= digits[v];
          rest %= strides[v];
        }
        if (!divides) continue;
        first[ways] = m;
        weight[ways++] = m / strides[chosen] % (orders[chosen] + 1);
      }
    }
  };
};

template <class T>
constexpr T whole_number(std::int64_t n) {
  return scalar<T>::constant({n, 1});
}

// The arithmetic of power series, one coefficient at a time: entry k of the result from the entries of the
// operands.
template <class T, class Factorisation>
constexpr T series_product(const T* a, const T* b, const Factorisation& k) {
  T sum = a[0] * b[k.monomial];
  for (int w = 1; w < k.ways; ++w) sum = sum + a[k.first[w]] * b[k.monomial - k.first[w]];
  return sum;
}
template <class T, class Factorisation>
constexpr T series_quotient(const T* a, const T* b, const T* q, const Factorisation& k) {
  T rest = a[k.monomial];
  for (int w = 1; w < k.ways; ++w) rest = rest - b[k.first[w]] * q[k.monomial - k.first[w]];
  return rest / b[0];
}
// y' = d u': adds the part of an argument u with partial derivative d to exponent · y
template <class T, class Factorisation>
constexpr T series_chain(const T& sum, const T* u, const T* d, const Factorisation& k) {
  T result = sum;
  for (int w = 1; w < k.ways; ++w)
    if (k.weight[w] > 0)
      result = result + whole_number<T>(k.weight[w]) * u[k.first[w]] * d[k.monomial - k.first[w]];
  return result;
}

// The program of a formula's power series in the variables V..., of order N in each.
template <class F, class Variables, int... N>
struct series_kernel;
template <class F, class... V, int... N>
struct series_kernel<F, mp_list<V...>, N...> {
  using source = leibniz::program::series_source<F, (0 + ... + N), V...>;
  using packed = leibniz::program::packed<source>;
  using shape = std::remove_const_t<decltype(packed::value)>;
  LEIBNIZ_INTERNAL static constexpr const shape& get() noexcept { return packed::value; }
  using rows = typename source::rows;
  enum : bool { pairs_calls = false };
  using basis = monomials<N...>;

  // What is known of a value: does it depend on the variables, and where are its partial derivatives?
  struct fact {
    bool active = false;
    int slope[3] = {-1, -1, -1};
  };
  struct fact_table {
    fact of[shape::size + 1]{};
    int variable[sizeof...(V)]{};  // the input of each variable, -1 where the formula has none
  };
  static constexpr fact_table make_facts() {
    fact_table t;
    int v = 0;
    for (const char* name : {V::name.characters...}) {
      t.variable[v] = -1;
      for (int k = 0; k < shape::input_count; ++k)
        if (same_text(get().inputs[k], name)) t.of[t.variable[v] = k].active = true;
      ++v;
    }
    for (int k = 0; k < shape::operation_count; ++k) {
      const leibniz::program::operation o = leibniz::program::unpack(get().operations[k]);
      for (const int operand : {o.a, o.b, o.c})
        if (operand >= 0 && !is_condition(o.code) && t.of[operand].active)
          t.of[shape::input_count + shape::constant_count + k].active = true;
    }
    for (int k = 1; k < shape::output_count; k += 4) {
      const int id = get().outputs[k];
      const leibniz::program::operation o =
          leibniz::program::unpack(get().operations[id - shape::input_count - shape::constant_count]);
      const int operands[] = {o.a, o.b, o.c};
      for (int i = 0; i < leibniz::program::series_builder::slopes_of(o.code); ++i)
        if (operands[i] >= 0 && t.of[operands[i]].active) t.of[id].slope[i] = get().outputs[k + 1 + i];
    }
    return t;
  }
  static constexpr fact_table facts = make_facts();

  // Entry k of the series of operation number I.
  template <std::size_t I, class T, class Mask>
  static constexpr void step([[maybe_unused]] T (*c)[basis::count], [[maybe_unused]] const Mask* mask,
                             [[maybe_unused]] const typename basis::factorisation& k) {
    using leibniz::program::opcode;
    constexpr leibniz::program::operation o = leibniz::program::unpack(get().operations[I]);
    constexpr int id = shape::input_count + shape::constant_count + static_cast<int>(I);
    constexpr fact f = facts.of[id];
    if constexpr (f.active) {
      constexpr bool a_active = o.a >= 0 && facts.of[o.a < 0 ? 0 : o.a].active;
      constexpr bool b_active = o.b >= 0 && facts.of[o.b < 0 ? 0 : o.b].active;
      const int m = k.monomial;
      T& y = c[id][m];
      if constexpr (o.code == opcode::add) {
        y = c[o.a][m] + c[o.b][m];
      } else if constexpr (o.code == opcode::subtract) {
        y = c[o.a][m] - c[o.b][m];
      } else if constexpr (o.code == opcode::negate) {
        y = -c[o.a][m];
      } else if constexpr (o.code == opcode::multiply) {
        if constexpr (!a_active)
          y = c[o.a][0] * c[o.b][m];
        else if constexpr (!b_active)
          y = c[o.a][m] * c[o.b][0];
        else
          y = series_product(c[o.a], c[o.b], k);
      } else if constexpr (o.code == opcode::divide) {
        if constexpr (!b_active)
          y = c[o.a][m] / c[o.b][0];
        else
          y = series_quotient(c[o.a], c[o.b], c[id], k);
      } else if constexpr (o.code == opcode::select) {
        y = blend(mask[o.a], c[o.b][m], c[o.c][m]);
      } else if constexpr (f.slope[0] >= 0 || f.slope[1] >= 0 || f.slope[2] >= 0) {
        T sum = whole_number<T>(0);
        if constexpr (f.slope[0] >= 0) sum = series_chain(sum, c[o.a], c[f.slope[0]], k);
        if constexpr (f.slope[1] >= 0) sum = series_chain(sum, c[o.b], c[f.slope[1]], k);
        if constexpr (f.slope[2] >= 0) sum = series_chain(sum, c[o.c], c[f.slope[2]], k);
        y = sum / whole_number<T>(k.exponent);
      }
    }
  }
  template <class T, class Mask, std::size_t... I>
  static constexpr void steps([[maybe_unused]] T (*c)[basis::count], [[maybe_unused]] const Mask* mask,
                              [[maybe_unused]] const typename basis::factorisation& k,
                              std::index_sequence<I...>) {
    const int in_order[] = {0, (step<I>(c, mask, k), 0)...};
    static_cast<void>(in_order);
  }

  // The values of all operations.
  template <class T, class Mask, std::size_t... Chunk>
  static constexpr void run_all(T* r, [[maybe_unused]] Mask* m, std::index_sequence<Chunk...>) {
    [[maybe_unused]] T* to = r + shape::input_count + shape::constant_count;
    [[maybe_unused]] T* const nowhere = nullptr;
    ((to =
          run_words<rows>(r, m, to, nowhere, typename chunks<series_kernel, false>::template words<Chunk>{})),
     ...);
  }

  // The coefficients of the formula at the arguments. Sizes are those of run-time vectors, which may be among
  // them.
  template <class List, class Sizes, class... A>
  static constexpr auto run(const A&... a) noexcept {
    using bound = arguments<List, Sizes, A...>;
    if constexpr (check_shape<bound>())
      static_cast<void>(value_missing_for<missing_value<bound, series_kernel>>());
    using T = typename bound::value_type;
    T r[shape::size + 1]{};
    load<series_kernel, bound>(r, std::make_index_sequence<shape::input_count>{}, a...);
    set_constants<series_kernel>(r + shape::input_count, std::make_index_sequence<shape::constant_count>{});
    masks<packed, T> m{};
    run_all(r, m.of, typename chunks<series_kernel, false>::numbers{});
    T c[shape::size + 1][basis::count]{};
    for (int id = 0; id < shape::size; ++id) c[id][0] = r[id];
    for (int v = 0; v < basis::variables; ++v)
      if (facts.variable[v] >= 0 && basis::orders[v] > 0)
        c[facts.variable[v]][basis::variable(v)] = whole_number<T>(1);
    for (int k = 1; k < basis::count; ++k)
      steps(c, m.of, typename basis::factorisation(k), std::make_index_sequence<shape::operation_count>{});
    std::array<T, static_cast<std::size_t>(basis::count)> result{};
    for (std::size_t k = 0; k < result.size(); ++k) result[k] = c[get().outputs[0]][k];
    return result;
  }
};

// The value of a derivative that is not built as a formula.
template <class H>
struct high_value;
template <class F, class... V, int... N>
struct high_value<high_derivative<F, mp_list<V...>, N...>> {
  template <class List, class Sizes, class... A>
  static constexpr auto at(const A&... a) noexcept {
    auto result = series_kernel<F, mp_list<V...>, N...>::template run<List, Sizes>(a...).back();
    for (const int order : {N...})
      for (int k = 2; k <= order; ++k) result = result * whole_number<decltype(result)>(k);
    return result;
  }
};

template <auto Formula, auto V, int N, class... A>
constexpr auto series_in(const A&... a) noexcept {
  using by = std::remove_const_t<decltype(frozen_variable<V>())>;
  static_assert(Variable<by>,
                "leibniz: required a variable to expand in; given something else; write "
                "taylor_coefficients<f, x, 5>(x = 1.0)");
  static_assert(N >= 0, "leibniz: required an order of 0 or more; given a negative one");
  if constexpr (Variable<by> && N >= 0)
    return series_kernel<frozen<Formula>, mp_list<by>, N>::template run<mp_list<by>, vector_sizes<>>(a...);
}

}  // namespace detail

// taylor_coefficients<f, x, n>(x = 2.0, y = 0.5): the array c of the n + 1 coefficients with
// f(x + h) = c[0] + c[1] h + … + c[n] h^n + O(h^(n+1)), by Taylor arithmetic: the code grows with the formula
// and not with n, the time with n². Arguments as for value; positional, x comes alone. Nothing is allocated:
// n + 1 scalars for each operation of the formula lie on the stack.
template <auto Formula, auto V, int N, class... Arguments>
constexpr auto taylor_coefficients(const Arguments&... arguments) noexcept {
  return detail::series_in<Formula, V, N>(arguments...);
}

// derivatives<f, x, n>(x = 2.0, y = 0.5): f and its first n derivatives by x, all at once, as a std::array
// with entry k the k-th derivative. Cost and arguments as for taylor_coefficients.
template <auto Formula, auto V, int N, class... Arguments>
constexpr auto derivatives(const Arguments&... arguments) noexcept {
  auto result = detail::series_in<Formula, V, N>(arguments...);
  using T = typename decltype(result)::value_type;
  T factorial = detail::whole_number<T>(1);
  for (std::size_t k = 2; k < result.size(); ++k) {
    factorial = factorial * detail::whole_number<T>(static_cast<std::int64_t>(k));
    result[k] = result[k] * factorial;
  }
  return result;
}

}  // namespace leibniz
