// SPDX-License-Identifier: MIT
//
// Calling a function that people wrote with nodes, in whatever way it wants its arguments and gives its
// results.
#pragma once

#include <array>
#include <span>

#include "node_conditions.hpp"
#include "rows.hpp"

namespace leibniz::program {

// ---- results: a number, or a list of results (std::array, std::tuple, vector_of, …)

struct scalar_shape {
  static constexpr int count = 1;
};
template <class... Entries>
struct list_shape {
  static constexpr int count = (0 + ... + Entries::count);
};
struct no_shape {  // no result at all
  static constexpr int count = 0;
};

template <class T>
struct result_shape_ {
  using type = no_shape;
};
template <class T>
  requires(std::is_same_v<T, node> || Literal<T>)
struct result_shape_<T> {
  using type = scalar_shape;
};
template <class T>
  requires requires { std::tuple_size<T>::value; }
struct result_shape_<T> {
  template <std::size_t... I>
  static auto all(std::index_sequence<I...>)
      -> list_shape<typename result_shape_<std::remove_cvref_t<std::tuple_element_t<I, T>>>::type...>;
  using type = decltype(all(std::make_index_sequence<std::tuple_size<T>::value>{}));
};
template <class T>
using result_shape = typename result_shape_<std::remove_cvref_t<T>>::type;

// A vector of n results, and m rows of n.
template <int N>
using vector_shape = result_shape<std::array<node, static_cast<std::size_t>(N)>>;
template <int M, int N>
using matrix_shape =
    result_shape<std::array<std::array<node, static_cast<std::size_t>(N)>, static_cast<std::size_t>(M)>>;

// The numbers of a result, row by row.
template <class T>
constexpr void collect(const T& result, detail::buffer<node>& out) {
  if constexpr (std::is_same_v<result_shape<T>, scalar_shape>) {
    out.push_back(node_of(result));
  } else if constexpr (result_shape<T>::count > 0) {
    using std::get;
    [&]<std::size_t... I>(std::index_sequence<I...>) {
      (collect(get<I>(result), out), ...);
    }(std::make_index_sequence<std::tuple_size<T>::value>{});
  }
}

// ---- arguments: how a point is handed over, and room for what is filled

// An entry of a variable list as one argument: a node, or an array of them for a vector variable.
template <fixed_string Name>
constexpr node argument_of(recording& r, const variable<Name>&) {
  return r.argument(variable<Name>::name.characters);
}
template <fixed_string Name, int Size>
constexpr auto argument_of(recording& r, const vector_variable<Name, Size>&) {
  std::array<node, static_cast<std::size_t>(Size)> all;
  for (int k = 0; k < Size; ++k)
    all[static_cast<std::size_t>(k)] = r.argument(vector_variable<Name, Size>::component_name(k));
  return all;
}
// The entries of a list one by one, or as one array of numbers.
template <class... V>
struct one_by_one {
  template <class F, class... Room>
  static constexpr bool takes_last =
      std::is_invocable_v<F, decltype(argument_of(std::declval<recording&>(), V{}))..., Room...>;
  template <class F, class... Room>
  static constexpr bool takes_first =
      std::is_invocable_v<F, Room..., decltype(argument_of(std::declval<recording&>(), V{}))...>;
  template <class F, class... Room>
  static constexpr decltype(auto) call_last(recording& r, const F& f, Room... room) {
    return f(argument_of(r, V{})..., static_cast<Room>(room)...);
  }
  template <class F, class... Room>
  static constexpr decltype(auto) call_first(recording& r, const F& f, Room... room) {
    return f(static_cast<Room>(room)..., argument_of(r, V{})...);
  }
};
template <class... V>
struct as_array {
  using point = std::array<node, sizeof...(V)>;
  template <class F, class... Room>
  static constexpr bool takes_last = std::is_invocable_v<F, point, Room...>;
  template <class F, class... Room>
  static constexpr bool takes_first = std::is_invocable_v<F, Room..., point>;
  template <class F, class... Room>
  static constexpr decltype(auto) call_last(recording& r, const F& f, Room... room) {
    return f(point{argument_of(r, V{})...}, static_cast<Room>(room)...);
  }
  template <class F, class... Room>
  static constexpr decltype(auto) call_first(recording& r, const F& f, Room... room) {
    return f(static_cast<Room>(room)..., point{argument_of(r, V{})...});
  }
};

// Room for M results, or for M rows of N, that a function fills.
template <int M, int N>
struct room {
  using entry = std::conditional_t<N == 0, node, std::array<node, static_cast<std::size_t>(N)>>;
  using rows = std::array<entry, static_cast<std::size_t>(M)>;
  using numbers = std::array<node, static_cast<std::size_t>(N == 0 ? M : M * N)>;

  // As what a function may take it: a span of rows, a reference to an array of rows; row by row behind a
  // pointer, or in a span of numbers.
  template <class Storage, class Argument>
  struct face {
    using storage = Storage;
    using argument = Argument;
  };
  using faces = mp_list<face<rows, std::span<entry, static_cast<std::size_t>(M)>>, face<rows, rows&>,
                        face<numbers, node*>, face<numbers, std::span<node>>>;
};

// ---- ways to call a function: whether it fits function F, the shape of its results, and the call

template <class Arguments>
struct returning {
  template <class F>
  using result = decltype(Arguments::call_last(std::declval<recording&>(), std::declval<const F&>()));
  template <class F>
  static constexpr bool fits() {
    if constexpr (Arguments::template takes_last<F>)
      return result_shape<result<F>>::count > 0;
    else
      return false;
  }
  template <class F>
  using shape = result_shape<result<F>>;
  template <class F>
  static constexpr void run(recording& r, const F& f, detail::buffer<node>& out) {
    collect(Arguments::call_last(r, f), out);
  }
};

template <class Arguments, class Face, bool IsLast>
struct filling {
  template <class F>
  static constexpr bool fits() {
    if constexpr (IsLast)
      return Arguments::template takes_last<F, typename Face::argument>;
    else
      return Arguments::template takes_first<F, typename Face::argument>;
  }
  template <class F>
  using shape = result_shape<typename Face::storage>;
  template <class F>
  static constexpr void run(recording& r, const F& f, detail::buffer<node>& out) {
    typename Face::storage results{};
    fill(results, r.unset());
    if constexpr (IsLast)
      Arguments::template call_last<F, typename Face::argument>(r, f, face_of(results));
    else
      Arguments::template call_first<F, typename Face::argument>(r, f, face_of(results));
    collect(results, out);
  }

 private:
  static constexpr typename Face::argument face_of(typename Face::storage& s) {
    if constexpr (std::is_pointer_v<typename Face::argument>)
      return s.data();
    else
      return s;
  }
  // What is still this value afterwards was not filled.
  static constexpr void fill(node& n, const node& value) { n = value; }
  template <class T, std::size_t Size>
  static constexpr void fill(std::array<T, Size>& all, const node& value) {
    for (T& entry : all) fill(entry, value);
  }
};

struct no_way {
  template <class F>
  using shape = no_shape;
};

// first_way<F, Ways>: the first of the list Ways::type that fits, and none beyond it is looked at. By number,
// so that the compiler's messages do not hold the list.
template <class F, class Ways, std::size_t I = 0>
struct first_way {
  static consteval auto pick() {
    using ways = typename Ways::type;
    if constexpr (I == boost::mp11::mp_size<ways>::value)
      return no_way{};
    else if constexpr (boost::mp11::mp_at_c<ways, I>::template fits<F>())
      return boost::mp11::mp_at_c<ways, I>{};
    else
      return typename first_way<F, Ways, I + 1>::type{};
  }
  using type = decltype(pick());
};

template <class Entries, class Numbers>
struct points_of;
template <class... Entry, class... Number>
struct points_of<mp_list<Entry...>, mp_list<Number...>> {
  using type = mp_list<one_by_one<Entry...>, one_by_one<Number...>, as_array<Number...>>;
};

template <class Points, class Room>
struct ways_of;
template <class... Arguments>
struct ways_of<mp_list<Arguments...>, void> {
  using type = mp_list<returning<Arguments>...>;
};
template <class... Arguments, int M, int N>
struct ways_of<mp_list<Arguments...>, room<M, N>> {
  template <class A, class Faces>
  struct ways;
  template <class A, class... Face>
  struct ways<A, mp_list<Face...>> {
    using type = mp_list<filling<A, Face, true>..., filling<A, Face, false>...>;
  };
  using type = leibniz::detail::mp_append<mp_list<returning<Arguments>...>,
                                          typename ways<Arguments, typename room<M, N>::faces>::type...>;
};

}  // namespace leibniz::program
