// SPDX-License-Identifier: MIT
//
// Running formulas: value<f>(…), evaluate<outputs…>(…), and the callable face of gradient, jacobian and
// hessian.
#pragma once

#include "bind.hpp"
#include "emit.hpp"
#include "results.hpp"

namespace leibniz {
namespace detail {

// The result of one kind of output from the values r, whose first output is number Offset.
template <class R>
struct result_of;

template <Expression E>
struct result_of<E> {
  template <class Kernel, int Offset, class T>
  LEIBNIZ_INLINE static constexpr T get(const T* r) {
    return r[Kernel::program.outputs[Offset]];
  }
};

// n values in a row
template <class Kernel, int Offset, class T, std::size_t... I>
LEIBNIZ_INLINE constexpr std::array<T, sizeof...(I)> row_of(const T* r, std::index_sequence<I...>) {
  return {r[Kernel::program.outputs[Offset + I]]...};
}
// m rows of n values
template <class Kernel, int Offset, int N, class T, std::size_t... I>
LEIBNIZ_INLINE constexpr std::array<std::array<T, N>, sizeof...(I)> rows_of(const T* r,
                                                                            std::index_sequence<I...>) {
  return {row_of<Kernel, Offset + static_cast<int>(I) * N>(r, std::make_index_sequence<N>{})...};
}

template <class... E>
struct result_of<formula_vector<E...>> {
  template <class Kernel, int Offset, class T>
  LEIBNIZ_INLINE static constexpr auto get(const T* r) {
    return row_of<Kernel, Offset>(r, std::index_sequence_for<E...>{});
  }
};
template <class F, class... V>
struct result_of<gradient_of<F, mp_list<V...>>> {
  template <class Kernel, int Offset, class T>
  LEIBNIZ_INLINE static constexpr auto get(const T* r) {
    return row_of<Kernel, Offset>(r, std::index_sequence_for<V...>{});
  }
};
template <class... F, class... V>
struct result_of<jacobian_of<mp_list<F...>, mp_list<V...>>> {
  template <class Kernel, int Offset, class T>
  LEIBNIZ_INLINE static constexpr auto get(const T* r) {
    return rows_of<Kernel, Offset, sizeof...(V)>(r, std::index_sequence_for<F...>{});
  }
};
template <class F, class... V>
struct result_of<hessian_of<F, mp_list<V...>>> {
  template <class Kernel, int Offset, class T>
  LEIBNIZ_INLINE static constexpr auto get(const T* r) {
    return rows_of<Kernel, Offset, sizeof...(V)>(r, std::index_sequence_for<V...>{});
  }
};

// Offsets of the outputs of R... in the program's list.
template <class... R>
struct offsets {
  int at[sizeof...(R) + 1]{};
  constexpr offsets() {
    int k = 0;
    ((at[k + 1] = at[k] + program::request<R>::count, ++k), ...);
  }
};

template <class Kernel, class Arguments, class T, std::size_t... I, class... A>
LEIBNIZ_INLINE constexpr void load(T* r, std::index_sequence<I...>, const A&... a) {
  const int in_order[] = {0, (static_cast<void>(r[I] = fetch<T, source_of<Arguments, Kernel, I>().argument,
                                                             source_of<Arguments, Kernel, I>().index>(a...)),
                              0)...};
  static_cast<void>(in_order);
}

// Runs the program of the outputs R... on the arguments and hands the values to `finish`.
template <class List, class... R>
struct runner {
  using kernel_type = kernel<R...>;
  using shape = typename kernel_type::shape;

  template <class... A>
  LEIBNIZ_INLINE static constexpr auto run(const A&... a) {
    using bound = arguments<List, A...>;
    static_assert(check_shape<bound>());
    using T = typename bound::value_type;
    static_assert(!Expression<T> && !FormulaVector<T>,
                  "leibniz: required numbers as arguments; given a formula; write f(x = formula) to compose "
                  "formulas, and give "
                  "numbers to value, gradient, jacobian, hessian and evaluate");
    T r[shape::size + 1];
    load<kernel_type, bound>(r, std::make_index_sequence<shape::input_count>{}, a...);
    emit<kernel_type>(r, std::make_index_sequence<shape::constant_count>{},
                      std::make_index_sequence<shape::operation_count>{});
    return collect_results(r, std::index_sequence_for<R...>{});
  }
  template <class T, std::size_t... I>
  LEIBNIZ_INLINE static constexpr auto collect_results(const T* r, std::index_sequence<I...>) {
    constexpr offsets<R...> first{};
    if constexpr (sizeof...(R) == 1)
      return (result_of<R>::template get<kernel_type, first.at[I]>(r), ...);
    else
      return results{result_of<R>::template get<kernel_type, first.at[I]>(r)...};
  }
};

template <auto... Variables>
constexpr auto list_or_none() {
  if constexpr (sizeof...(Variables) == 0)
    return no_list{};
  else
    return variable_list<Variables...>{};
}

}  // namespace detail

// value<f>(x = 2.0, y = 0.5), value<f, x, y>(2.0, 0.5), value<f, x, y>(std::array{2.0, 0.5}): the value of
// the formula f, or the values of a vector of formulas as a std::array. The scalar type is that of the
// arguments (integers count as double). Straight-line code: no loop, branch, table, allocation or exception.
// On doubles the result is bit-identical to the same C++ expression, where pow(x, n) with an integer n means
// repeated multiplication.
template <auto Formula, auto... Variables, class... Arguments>
LEIBNIZ_INLINE constexpr auto value(const Arguments&... arguments) {
  return detail::runner<decltype(detail::list_or_none<Variables...>()), program::output<Formula>>::run(
      arguments...);
}

// evaluate<f, gradient<f, x, y>, hessian<f, x, y>>(x = 2.0, y = 0.5): several outputs from one fused program
// that shares all their common subexpressions. The results come together and are taken apart by auto [v, g,
// H] = …; one output alone comes as itself. Arguments are named.
template <auto... Outputs, class... Arguments>
  requires(sizeof...(Outputs) > 0)
LEIBNIZ_INLINE constexpr auto evaluate(const Arguments&... arguments) {
  return detail::runner<detail::no_list, program::output<Outputs>...>::run(arguments...);
}

// What gradient<f, x, y>(…), jacobian<…>(…) and hessian<…>(…) call: arguments as for value, positional in the
// order of the list.
template <class List, class... Arguments>
LEIBNIZ_INLINE constexpr auto call_list(const List&, const Arguments&... arguments) {
  return detail::runner<typename List::variables, List>::run(arguments...);
}

}  // namespace leibniz
