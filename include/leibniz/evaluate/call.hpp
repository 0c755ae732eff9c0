// SPDX-License-Identifier: MIT
//
// Running formulas: value<f>(…), evaluate<outputs…>(…), and the callable face of gradient, jacobian and
// hessian.
#pragma once

#include "../program/sparsity.hpp"
#include "emit.hpp"
#include "faults.hpp"
#include "load.hpp"
#include "results.hpp"
#include "series.hpp"

namespace leibniz {
namespace detail {

// The result of one kind of output from the values r, whose first output is number Offset: of a formula.
template <class R>
struct result_of {
  template <class Kernel, int Offset, class T>
  LEIBNIZ_INTERNAL static constexpr T get(const T* r) noexcept {
    return r[output_id<Kernel>(Offset)];
  }
};

// n values in a row
template <class Kernel, int Offset, class T, std::size_t... I>
LEIBNIZ_INTERNAL constexpr std::array<T, sizeof...(I)> row_of(const T* r,
                                                              std::index_sequence<I...>) noexcept {
  return {r[output_id<Kernel>(Offset + I)]...};
}
// m rows of n values
template <class Kernel, int Offset, int N, class T, std::size_t... I>
LEIBNIZ_INTERNAL constexpr std::array<std::array<T, N>, sizeof...(I)> rows_of(
    const T* r, std::index_sequence<I...>) noexcept {
  return {row_of<Kernel, Offset + static_cast<int>(I) * N>(r, std::make_index_sequence<N>{})...};
}

template <class... E>
struct result_of<formula_vector<E...>> {
  template <class Kernel, int Offset, class T>
  LEIBNIZ_INTERNAL static constexpr auto get(const T* r) noexcept {
    return row_of<Kernel, Offset>(r, std::index_sequence_for<E...>{});
  }
};
template <class F, class... V>
struct result_of<gradient_of<F, mp_list<V...>>> {
  template <class Kernel, int Offset, class T>
  LEIBNIZ_INTERNAL static constexpr auto get(const T* r) noexcept {
    return row_of<Kernel, Offset>(r, std::index_sequence_for<V...>{});
  }
};
template <class... F, class... V>
struct result_of<jacobian_of<mp_list<F...>, mp_list<V...>>> {
  template <class Kernel, int Offset, class T>
  LEIBNIZ_INTERNAL static constexpr auto get(const T* r) noexcept {
    return rows_of<Kernel, Offset, sizeof...(V)>(r, std::index_sequence_for<F...>{});
  }
};
template <class F, class... V>
struct result_of<hessian_of<F, mp_list<V...>>> {
  template <class Kernel, int Offset, class T>
  LEIBNIZ_INTERNAL static constexpr auto get(const T* r) noexcept {
    return rows_of<Kernel, Offset, sizeof...(V)>(r, std::index_sequence_for<V...>{});
  }
};

template <class... F, class V>
struct result_of<jacobian_vector_product_of<mp_list<F...>, V>> {
  template <class Kernel, int Offset, class T>
  LEIBNIZ_INTERNAL static constexpr auto get(const T* r) noexcept {
    return row_of<Kernel, Offset>(r, std::index_sequence_for<F...>{});
  }
};
template <class F, class... V>
struct result_of<vector_jacobian_product_of<F, mp_list<V...>>> {
  template <class Kernel, int Offset, class T>
  LEIBNIZ_INTERNAL static constexpr auto get(const T* r) noexcept {
    return row_of<Kernel, Offset>(r, std::index_sequence_for<V...>{});
  }
};
template <class F, class... V>
struct result_of<hessian_vector_product_of<F, mp_list<V...>>> {
  template <class Kernel, int Offset, class T>
  LEIBNIZ_INTERNAL static constexpr auto get(const T* r) noexcept {
    return row_of<Kernel, Offset>(r, std::index_sequence_for<V...>{});
  }
};

// Offsets of the outputs of R... in the program's list.
template <class... R>
LEIBNIZ_UNNAMED constexpr auto offsets() {
  std::array<int, sizeof...(R) + 1> at{};
  std::size_t k = 0;
  ((at[k + 1] = at[k] + int{program::request<R>::count}, ++k), ...);
  return at;
}

// Results that are put together when all values are there.
struct collected {
  template <class T>
  static constexpr bool stores = false;
  template <class T>
  static constexpr T* place() {
    return nullptr;
  }
};

template <class R>
using is_policy = std::bool_constant<program::Policy<R>>;

// Do the arguments fit the program of the outputs R...? Derivatives of high order, which are arguments too,
// are still to come.
template <class Bound, class... R>
LEIBNIZ_UNNAMED constexpr bool accepts() {
  if constexpr (!check_shape<Bound>())
    return false;
  else if constexpr (program::compiled<R...>::drafted.underived >= 0)
    return false;  // reported when the program was packed
  else if constexpr (lacks_high_derivatives<Bound, kernel<R...>>())
    return true;
  else
    return !value_missing_for<missing_value<Bound, kernel<R...>>>();
}

// Without an order, as complex numbers are, the convention at singular points has no condition.
template <class T, class... R>
LEIBNIZ_UNNAMED constexpr bool takes_plain_derivatives() {
  using list = program::request_list<R...>;
  return !Ordered<T> && int{list::order} > 0 && !bool{list::strict};
}

// Runs the program of the outputs R... on the arguments.
template <class List, class... R>
struct runner {
  using kernel_type = kernel<R...>;
  // What comes out: all but a policy.
  using outputs = boost::mp11::mp_remove_if<mp_list<R...>, is_policy>;
  using shape = typename kernel_type::shape;

  // The checks come first, and here, where a message names few types. Each function on the way is one more
  // that g++ optimises with all the code in it: there are few.
  template <class... A>
  LEIBNIZ_INTERNAL static constexpr auto run(const A&... a) noexcept {
    using bound = arguments<List, vector_sizes<R...>, A...>;
    if constexpr (!accepts<bound, R...>())
      return rejected{};
    else if constexpr (lacks_high_derivatives<bound, kernel_type>() ||
                       takes_plain_derivatives<typename bound::value_type, R...>())
      return run_into(collected{}, a...);
    else
      return run_chunks<bound, typename bound::value_type>(
          collected{}, typename chunks<kernel_type, false>::numbers{}, a...);
  }
  // The same; values are stored at results.place as they come, where results.stores says so, and handed to
  // results.collect at the end.
  template <class Results, class... A>
  LEIBNIZ_INTERNAL static constexpr auto run_into(const Results& results, const A&... a) noexcept {
    using bound = arguments<List, vector_sizes<R...>, A...>;
    if constexpr (!accepts<bound, R...>()) {
      return rejected{};
    } else if constexpr (lacks_high_derivatives<bound, kernel_type>()) {
      using high = high_derivatives_of<typename leibniz::program::request_list<R...>::formulas>;
      return run_with(typename high::type{}, results, a...);
    } else if constexpr (takes_plain_derivatives<typename bound::value_type, R...>()) {
      return runner<List, policy::strict_type, R...>::run_into(results, a...);
    } else {
      using T = typename bound::value_type;
      return run_chunks<bound, T>(results,
                                  typename chunks<kernel_type, Results::template stores<T>>::numbers{}, a...);
    }
  }
  // The derivatives of high order that the formulas hold are arguments like all others.
  template <class... H, class Results, class... A>
  LEIBNIZ_INTERNAL static constexpr auto run_with(mp_list<H...>, const Results& results,
                                                  const A&... a) noexcept {
    return run_into(results, a...,
                    (typename leibniz::program::shape_of<H>::as_variable{} =
                         high_value<H>::template at<List, vector_sizes<R...>>(a...))...);
  }
  template <class Bound, class T, class Results, std::size_t... Chunk, class... A>
  LEIBNIZ_INTERNAL static constexpr auto run_chunks(const Results& results, std::index_sequence<Chunk...>,
                                                    const A&... a) noexcept {
    using all = chunks<kernel_type, Results::template stores<T>>;
    T r[shape::size + 1];
    load<kernel_type, Bound>(r, std::make_index_sequence<shape::input_count>{}, a...);
    set_constants<kernel_type>(r + shape::input_count, std::make_index_sequence<shape::constant_count>{});
    [[maybe_unused]] T* const out = results.template place<T>();
    [[maybe_unused]] T* to = r + shape::input_count + shape::constant_count;
    [[maybe_unused]] masks<typename kernel_type::compiled, T> m;
    const int in_order[] = {0,
                            (static_cast<void>(to = run_words<typename kernel_type::rows>(
                                                   r, m.of, to, out, typename all::template words<Chunk>{})),
                             0)...};
    static_cast<void>(in_order);
    if constexpr (std::is_same_v<Results, collected>)
      return collect(r);
    else
      return results.template collect<kernel_type>(r);
  }
  template <class T>
  LEIBNIZ_INTERNAL static constexpr auto collect(const T* r) noexcept {
    return collect_outputs(r, outputs{}, std::make_index_sequence<boost::mp11::mp_size<outputs>::value>{});
  }
  template <class T, class... O, std::size_t... I>
  LEIBNIZ_INTERNAL static constexpr auto collect_outputs(const T* r, mp_list<O...>,
                                                         std::index_sequence<I...>) noexcept {
    static_assert(
        sizeof...(O) > 0,
        "leibniz: required an output beside the policy; given none; write evaluate<policy::fast, f>(…)");
    constexpr auto first = offsets<O...>();
    if constexpr (sizeof...(O) == 1)
      return (result_of<O>::template get<kernel_type, first[I]>(r), ...);
    else
      return results<decltype(result_of<O>::template get<kernel_type, first[I]>(r))...>{
          {{result_of<O>::template get<kernel_type, first[I]>(r)}...}};
  }
};

// The packed non-zeros of a Jacobian or Hessian, in the order of its sparsity pattern.
template <class List>
struct sparse_runner : collected {
  using entries = program::nonzeros<List>;
  static constexpr auto pattern = entries::pattern();

  template <class... A>
  LEIBNIZ_INTERNAL static constexpr auto run(const A&... a) noexcept {
    return runner<typename List::variables, List>::run_into(sparse_runner{}, a...);
  }
  template <class Kernel, class T>
  LEIBNIZ_INTERNAL static constexpr auto collect(const T* r) noexcept {
    return gather<Kernel>(r, std::make_index_sequence<pattern.size()>{});
  }
  template <class Kernel, class T, std::size_t... K>
  LEIBNIZ_INTERNAL static constexpr auto gather(const T* r, std::index_sequence<K...>) noexcept {
    return std::array<T, sizeof...(K)>{r[output_id<Kernel>(entries::output(pattern, K))]...};
  }
};

// A view that can be written through: what std::span<double> is.
template <class A>
concept OutputView =
    Sequence<A> && !std::is_array_v<A> && static_size<A> < 0 && requires(const A& a) { a[0] = a[0]; };

// Is the last argument the place for the result? It is an output view, and there is a point before it.
template <class... A>
constexpr bool ends_with_output() {
  if constexpr (sizeof...(A) < 2)
    return false;
  else
    return OutputView<mp_at_c<mp_list<A...>, sizeof...(A) - 1>>;
}

// f(all arguments but the last)
template <int... I, class F, class... A>
LEIBNIZ_INTERNAL constexpr auto without_last(std::integer_sequence<int, I...>, const F& f,
                                             const A&... a) noexcept {
  return f(nth<I>(a...)...);
}

// (point, vector, names…): the second array is the product's vector
template <class Vector, class Product, Sequence Point, Sequence Second, class... Named>
LEIBNIZ_INTERNAL constexpr auto run_product(const Point& point, const Second& vector,
                                            const Named&... named) noexcept {
  return runner<typename Product::variables, Product>::run(point, Vector{} = vector, named...);
}
template <class Vector, class Product, class... A>
LEIBNIZ_INTERNAL constexpr auto run_product(const A&... a) noexcept {
  return runner<typename Product::variables, Product>::run(a...);
}

// The variable list that the derivatives among the outputs R... have in common; no_list where there is none,
// or they differ.
template <class Lists>
struct only_list {
  using type = no_list;
};
template <class List>
struct only_list<mp_list<List>> {
  using type = List;
};
template <class... R>
using common_list = typename only_list<boost::mp11::mp_unique<mp_append<mp_list<>, lists_of<R>...>>>::type;

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
// repeated multiplication, and nothing is contracted to fused multiply-adds (docs/rewrites.md).
template <auto Formula, auto... Variables, class... Arguments>
LEIBNIZ_INLINE constexpr auto value(const Arguments&... arguments) noexcept {
  return detail::runner<decltype(detail::list_or_none<Variables...>()), program::output<Formula>>::run(
      arguments...);
}

// evaluate<f, gradient<f, x, y>, hessian<f, x, y>>(x = 2.0, y = 0.5), or (2.0, 0.5), or (array): several
// outputs from one fused program that shares all their common subexpressions. The results come together and
// are taken apart by auto [v, g, H] = …; one output alone comes as itself. policy::fast before them lets the
// formulas' own arithmetic be rearranged. Positional arguments follow the variable list of the derivatives,
// which must all have the same one.
template <auto... Outputs, class... Arguments>
  requires(sizeof...(Outputs) > 0)
LEIBNIZ_INLINE constexpr auto evaluate(const Arguments&... arguments) noexcept {
  return detail::runner<detail::common_list<program::output<Outputs>...>, program::output<Outputs>...>::run(
      arguments...);
}

// What gradient<f, x, y>(…), jacobian<…>(…) and hessian<…>(…) call: arguments as for value, positional in the
// order of the list.
template <class List, class... Arguments>
LEIBNIZ_INTERNAL constexpr auto call_list(const List&, const Arguments&... arguments) noexcept {
  return detail::runner<typename List::variables, List>::run(arguments...);
}

// What .sparse(…) of a Jacobian or Hessian calls: the packed non-zeros as a std::array, or written to a view
// given last, which must have room for sparsity<…>.size() values.
template <class List, class... Arguments>
LEIBNIZ_INTERNAL constexpr auto call_sparse(const List&, const Arguments&... arguments) noexcept {
  if constexpr (detail::ends_with_output<Arguments...>()) {
    constexpr int last = sizeof...(Arguments) - 1;
    const auto packed = detail::without_last(
        std::make_integer_sequence<int, last>{},
        [](const auto&... a) { return detail::sparse_runner<List>::run(a...); }, arguments...);
    const auto& out = detail::nth<last>(arguments...);
    for (std::size_t k = 0; k < packed.size() && k < static_cast<std::size_t>(out.size()); ++k)
      out[k] = packed[k];
  } else {
    return detail::sparse_runner<List>::run(arguments...);
  }
}

// What the products of derivatives call: the point and the run-time vector as two arrays, or everything by
// name.
template <class Vector, class Product, class... Arguments>
LEIBNIZ_INTERNAL constexpr auto call_product(const Product&, const Arguments&... arguments) noexcept {
  return detail::run_product<Vector, Product>(arguments...);
}

}  // namespace leibniz
