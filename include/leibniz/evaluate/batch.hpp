// SPDX-License-Identifier: MIT
//
// evaluate_batch: one program at many points, as many at once as a vector register holds.
#pragma once

#include "into.hpp"

namespace leibniz {
namespace detail {

// ---- what names are bound to

enum class data_kind {
  shared,   // one value for all points
  points,   // a value for each point: of a scalar variable a number, of a vector variable a vector
  columns,  // of a vector variable, the numbers of each component
  unfit
};

// How deep sequences lie in sequences, and the number at the bottom.
template <class A>
inline constexpr int depth = 0;
template <class A>
  requires Sequence<A>
inline constexpr int depth<A> = 1 + depth<typename element_type<A>::type>;
template <class A>
struct number_in : std::type_identity<A> {};
template <class A>
  requires Sequence<A>
struct number_in<A> : number_in<typename element_type<A>::type> {};

template <class V, class Value>
constexpr data_kind kind_of() {
  constexpr int of_one_point = Variable<V> ? 0 : 1;
  constexpr int size = static_size<Value>, inner_size = static_size<typename element_type<Value>::type>;
  if (depth<Value> == of_one_point) return data_kind::shared;
  if (depth<Value> != of_one_point + 1) return data_kind::unfit;
  if (of_one_point == 0 || inner_size >= 0) return data_kind::points;
  return size >= 0 ? data_kind::columns : data_kind::unfit;
}

// An argument of a batch: a name with its value or data, or a place for results.
template <class A>
struct batch_argument {
  static constexpr bool is_named = false, is_data = false, is_fit = true, is_owner = false;
  using number = int;  // says nothing about the type of the others
  static bool has_size(const A&, std::size_t) noexcept { return true; }
};
template <class V, class Value>
struct batch_argument<binding<V, Value>> {
  static constexpr data_kind kind = kind_of<V, Value>();
  static constexpr bool is_named = true, is_data = kind == data_kind::points || kind == data_kind::columns,
                        is_fit = kind != data_kind::unfit;
  // Did binding it copy what it owns?
  static constexpr bool is_owner = Sequence<Value> && !std::is_trivially_copyable_v<Value>;
  using number = typename number_in<Value>::type;

  // For how many points there are data.
  static std::size_t size(const binding<V, Value>& b) noexcept {
    if constexpr (kind == data_kind::columns)
      return static_cast<std::size_t>(b.value[0].size());
    else
      return static_cast<std::size_t>(b.value.size());
  }
  static bool has_size(const binding<V, Value>& b, std::size_t n) noexcept {
    if constexpr (kind == data_kind::points) return size(b) == n;
    if constexpr (kind == data_kind::columns)
      for (const auto& column : b.value)
        if (static_cast<std::size_t>(column.size()) != n) return false;
    return true;
  }
};

// ---- several points in one scalar

template <class P>
struct lanes_of {
  using number = P;
  static constexpr std::size_t count = 1;
  template <class At>
  LEIBNIZ_INTERNAL static P gather(std::size_t, const At& at) noexcept {
    return static_cast<P>(at(0));
  }
  LEIBNIZ_INTERNAL static const P& get(const P& value, std::size_t) noexcept { return value; }
};
template <class T, int Lanes, bool Exact>
struct lanes_of<pack<T, Lanes, Exact>> {
  using number = T;
  static constexpr std::size_t count = static_cast<std::size_t>(Lanes);
  LEIBNIZ_INTERNAL static pack<T, Lanes, Exact> load(const T* from) noexcept {
    pack<T, Lanes, Exact> r;
    __builtin_memcpy(&r.of, from, sizeof(r.of));
    return r;
  }
  // at(0), at(1), …; where fewer points are left than there are lanes, the last one again.
  template <class At>
  LEIBNIZ_INTERNAL static pack<T, Lanes, Exact> gather(std::size_t left, const At& at) noexcept {
    T values[count];
    for (std::size_t l = 0; l < count; ++l) values[l] = static_cast<T>(at(l < left ? l : left - 1));
    return load(values);
  }
  LEIBNIZ_INTERNAL static T get(const pack<T, Lanes, Exact>& value, std::size_t lane) noexcept {
    return value.of[lane];
  }
};

// As many as a register holds.
template <class T, bool Exact>
struct batch_scalar : std::type_identity<T> {};
template <class T, bool Exact>
  requires(std::is_same_v<T, double> || std::is_same_v<T, float>)
struct batch_scalar<T, Exact>
    : std::type_identity<pack<T, register_bytes / static_cast<int>(sizeof(T)), Exact>> {};

// The numbers of the points from `first` on, of which `left` are left.
template <class P, class Numbers>
LEIBNIZ_INTERNAL P numbers_at(const Numbers& numbers, std::size_t first, std::size_t left) noexcept {
  using lanes = lanes_of<P>;
  if constexpr (lanes::count > 1 &&
                std::is_same_v<typename element_type<Numbers>::type, typename lanes::number>)
    if (left >= lanes::count) return lanes::load(numbers.data() + first);
  return lanes::gather(left, [&](std::size_t l) { return numbers[first + l]; });
}
// The argument for those points. (Loops over components are written out: g++ -O2 keeps loops.)
template <class P, class V, class Value, std::size_t... K>
LEIBNIZ_INTERNAL auto vectors_at(const binding<V, Value>& b, std::size_t first, std::size_t left,
                                 std::index_sequence<K...>) noexcept {
  using vector = std::array<P, sizeof...(K)>;
  if constexpr (kind_of<V, Value>() == data_kind::columns) {
    return binding<V, vector>{{numbers_at<P>(b.value[K], first, left)...}};
  } else {
    return binding<V, vector>{
        {lanes_of<P>::gather(left, [&](std::size_t l) { return b.value[first + l][K]; })...}};
  }
}
template <class P, class V, class Value>
LEIBNIZ_INTERNAL auto argument_at(const binding<V, Value>& b, std::size_t first, std::size_t left) noexcept {
  constexpr data_kind kind = kind_of<V, Value>();
  if constexpr (kind == data_kind::shared) {
    return b;
  } else if constexpr (Variable<V>) {
    return binding<V, P>{numbers_at<P>(b.value, first, left)};
  } else {
    constexpr int size =
        kind == data_kind::columns ? static_size<Value> : static_size<typename element_type<Value>::type>;
    return vectors_at<P>(b, first, left, std::make_index_sequence<static_cast<std::size_t>(size)>{});
  }
}

// Writes Count results of each point, point by point.
template <std::size_t Count, class P, class T>
[[gnu::noinline]] inline void write_points(const P* r, T* out, std::size_t points) noexcept {
  for (std::size_t l = 0; l < points; ++l)
    for (std::size_t k = 0; k < Count; ++k) out[l * Count + k] = lanes_of<P>::get(r[k], l);
}
template <class P, class T, std::size_t... I>
LEIBNIZ_INTERNAL void write_all_points(const P* r, T* out, std::index_sequence<I...>) noexcept {
  constexpr std::size_t count = sizeof...(I) / lanes_of<P>::count;
  ((out[I] = lanes_of<P>::get(r[I % count], I / count)), ...);
}
inline constexpr std::size_t most_written_out = 256;
template <std::size_t Count, class P, class T>
LEIBNIZ_INTERNAL void write(const P* r, T* out, std::size_t left) noexcept {
  constexpr std::size_t lanes = lanes_of<P>::count;
  if constexpr (Count * lanes <= most_written_out) {
    if (left >= lanes) {
      write_all_points(r, out, std::make_index_sequence<Count * lanes>{});
    } else {  // a copy, so that nobody else has the address of the results
      P copy[Count];
      for (std::size_t k = 0; k < Count; ++k) copy[k] = r[k];
      write_points<Count>(copy, out, left);
    }
  } else {
    write_points<Count>(r, out, left < lanes ? left : lanes);
  }
}

// ---- the loop

template <std::size_t Places, class... A>
LEIBNIZ_UNNAMED constexpr bool accepts_batch() {
  using number = typename scalar_type<typename batch_argument<A>::number...>::type;
  constexpr bool in_order = [](std::size_t k = 0) {
    return ((k++ < Places ? std::is_same_v<place_type<A>, number> : batch_argument<A>::is_named) && ...);
  }() && sizeof...(A) >= Places;
  if constexpr (Places == 0) {
    static_assert(Places > 0,
                  "leibniz: required an output beside the policy; given none; write "
                  "evaluate_batch<policy::fast, f>(std::span(values), x = data)");
    return false;
  } else if constexpr (!in_order) {
    static_assert(
        in_order,
        "leibniz: required a place for each output, of the arguments' type, then names; given something "
        "else; write evaluate_batch<f, gradient<f, x>>(std::span(values), std::span(slopes), x = data)");
    return false;
  } else if constexpr ((batch_argument<A>::is_owner || ...)) {
    static_assert(
        !(batch_argument<A>::is_owner || ...),
        "leibniz: required a view of the data, so that they are not copied; given a container; write "
        "x = std::span(data)");
    return false;
  } else if constexpr (!(batch_argument<A>::is_fit && ...)) {
    static_assert(
        (batch_argument<A>::is_fit && ...),
        "leibniz: required for a variable a number or a sequence of numbers, for a vector variable a "
        "vector, a sequence of vectors of a size that the type knows, or an array of sequences; given "
        "something else; write q = std::span<const std::array<double, 3>>(data)");
    return false;
  } else {
    static_assert(
        (batch_argument<A>::is_data || ...),
        "leibniz: required data for a variable at least, a value for each point; given one value for "
        "all; write evaluate_into<f>(out, x = 1.0), which is for one point");
    return (batch_argument<A>::is_data || ...);
  }
}

// The names among the arguments, as they are for the points of one P.
template <class P, class Named>
struct names_of_points;
template <class P, class... B>
struct names_of_points<P, mp_list<B...>> {
  template <class List, class Sizes>
  using arguments =
      detail::arguments<List, Sizes, decltype(argument_at<P>(std::declval<const B&>(), 0, 0))...>;
};

template <class... R>
struct batch_runner {
  using runner = leibniz::detail::runner<no_list, R...>;
  using outputs = typename runner::outputs;
  static constexpr std::size_t places = boost::mp11::mp_size<outputs>::value;

  // The checks come first, and here, where a message names few types.
  template <class... A>
  LEIBNIZ_INTERNAL static bool run(A&... a) noexcept {
    if constexpr (!accepts_batch<places, std::remove_cv_t<A>...>()) {
      return false;
    } else {
      using number = typename scalar_type<typename batch_argument<std::remove_cv_t<A>>::number...>::type;
      using P = typename batch_scalar<number, !program::request_list<R...>::fast>::type;
      using named = boost::mp11::mp_drop_c<mp_list<std::remove_cv_t<A>...>, places>;
      using bound = typename names_of_points<P, named>::template arguments<no_list, vector_sizes<R...>>;
      if constexpr (!accepts<bound, R...>())
        return false;
      else
        return run_loop<P>(outputs{}, std::make_index_sequence<places>{},
                           std::make_index_sequence<sizeof...(A) - places>{}, a...);
    }
  }

 private:
  template <class P, class... O, std::size_t... K, std::size_t... D, class... A>
  LEIBNIZ_INTERNAL static bool run_loop(mp_list<O...>, std::index_sequence<K...>, std::index_sequence<D...>,
                                        A&... a) noexcept {
    using lanes = lanes_of<P>;
    constexpr auto offset = offsets<O...>();
    constexpr std::size_t count[] = {static_cast<std::size_t>(offset[K + 1] - offset[K])...};

    const std::size_t n = point_count(a...);
    if (!(batch_argument<std::remove_cv_t<A>>::has_size(a, n) && ...)) return false;
    if (!(... && (nth<static_cast<int>(K)>(a...).size() / count[K] >= n))) return false;
    typename lanes::number* const out[] = {place_of<typename lanes::number>(a)...};
    for (std::size_t first = 0; first < n; first += lanes::count) {
      const std::size_t left = n - first;
      P r[offset[places]];
      runner::run_into(outputs_to<offset[places], P>{r},
                       argument_at<P>(nth<static_cast<int>(places + D)>(a...), first, left)...);
      (write<count[K]>(r + offset[K], out[K] + first * count[K], left), ...);
    }
    return true;
  }
  // Of the first argument that has data.
  template <class A, class... Rest>
  LEIBNIZ_INTERNAL static std::size_t point_count(const A& a, const Rest&... rest) noexcept {
    if constexpr (batch_argument<A>::is_data)
      return batch_argument<A>::size(a);
    else
      return point_count(rest...);
  }
  template <class Number, class A>
  LEIBNIZ_INTERNAL static Number* place_of(A& a) noexcept {
    if constexpr (batch_argument<std::remove_cv_t<A>>::is_named)
      return nullptr;
    else
      return a.data();
  }
};

}  // namespace detail

// evaluate_batch<f, gradient<f, a, b>>(values, gradients, a = 2.0, b = 0.5, x = data): evaluate at many
// points, one for each entry of the data. A place for each output comes first, a view of contiguous scalars,
// which is written point by point: n values, n gradients one after the other (a matrix of n rows). Then come
// names: a variable is bound to a number, the same for all points, or to a contiguous sequence of one for
// each; a vector variable to a vector, to a sequence of vectors, or to a std::array of one sequence for each
// component.
//
// As many points as a vector register holds are computed at once. What is computed is what evaluate_into
// computes, with functions called point by point; policy::fast calls vector functions, where the system has
// them (docs/rewrites.md). Data of different lengths, or a place with too little room: nothing is written,
// and the result is false.
template <auto... Outputs, class... Arguments>
  requires(sizeof...(Outputs) > 0)
LEIBNIZ_INLINE bool evaluate_batch(Arguments&&... arguments) noexcept {
  return detail::batch_runner<program::output<Outputs>...>::run(arguments...);
}

}  // namespace leibniz
