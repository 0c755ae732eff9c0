// SPDX-License-Identifier: MIT
//
// evaluate_into: results straight into memory.
#pragma once

#include "call.hpp"

namespace leibniz {
namespace detail {

// Writes a result where it is to stay. GCC would gather results into vectors of up to 512 bits first: with
// -O3 -march=native on a processor that has those, the Hessian of the Dirichlet energy then takes 1.6 times
// as long, the Jacobian of the reprojection residual 1.4 times. Volatile stores are left alone.
template <class T>
LEIBNIZ_INLINE constexpr void store(T& place, const T& value) {
#if defined(__GNUC__) && !defined(__clang__)
  if constexpr (std::is_arithmetic_v<T>)
    if (!std::is_constant_evaluated()) {
      const_cast<volatile T&>(place) = value;
      return;
    }
#endif
  place = value;
}

// The places of each value among the outputs: place[first[id]] … place[first[id + 1] - 1].
template <class Kernel>
struct output_places {
  int first[Kernel::shape::size + 2]{};
  int place[Kernel::shape::output_count + 1]{};
  constexpr output_places() {
    for (int k = 0; k < Kernel::shape::output_count; ++k) ++first[Kernel::program.outputs[k] + 2];
    for (int id = 0; id < Kernel::shape::size; ++id) first[id + 2] += first[id + 1];
    for (int k = 0; k < Kernel::shape::output_count; ++k) place[first[Kernel::program.outputs[k] + 1]++] = k;
  }
};

// Writes all outputs one after the other, matrices row by row. Many are written each as soon as it is there,
// so that no more values are alive than must be (24 x 24 Hessian on g++ -O2: 1003 ns to 735 ns); few at the
// end, two by two where compilers like.
template <class Kernel, class Place>
struct outputs_to {
  static constexpr output_places<Kernel> places{};
  static constexpr int count = Kernel::shape::output_count;
  static constexpr bool are_many = count >= 8;
  Place* out;

  template <int Id, class T>
  LEIBNIZ_INLINE constexpr void take([[maybe_unused]] const T* r) const {
    if constexpr (are_many && std::is_same_v<T, Place>)
      write(r[Id], std::integral_constant<int, places.first[Id]>{},
            std::make_index_sequence<static_cast<std::size_t>(places.first[Id + 1] - places.first[Id])>{});
  }
  template <class T>
  LEIBNIZ_INLINE constexpr void collect(const T* r) const {
    static_assert(
        std::is_same_v<T, Place>,
        "leibniz: required a place for results of the arguments' type; given one of another type; write "
        "std::span<double> for arguments that are double");
    if constexpr (are_many)  // those that are an input or a constant
      take_all(r,
               std::make_integer_sequence<int, Kernel::shape::input_count + Kernel::shape::constant_count>{});
    else if constexpr (std::is_same_v<T, Place>)
      write_all(r, std::make_index_sequence<static_cast<std::size_t>(count)>{});
  }

 private:
  template <class T, int... Id>
  LEIBNIZ_INLINE constexpr void take_all([[maybe_unused]] const T* r,
                                         std::integer_sequence<int, Id...>) const {
    const int in_order[] = {0, (take<Id>(r), 0)...};
    static_cast<void>(in_order);
  }
  template <int First, std::size_t... K>
  LEIBNIZ_INLINE constexpr void write([[maybe_unused]] const Place& value, std::integral_constant<int, First>,
                                      std::index_sequence<K...>) const {
    const int in_order[] = {
        0, (static_cast<void>(store(out[places.place[First + static_cast<int>(K)]], value)), 0)...};
    static_cast<void>(in_order);
  }
  template <std::size_t... K>
  LEIBNIZ_INLINE constexpr void write_all(const Place* r, std::index_sequence<K...>) const {
    ((out[K] = r[Kernel::program.outputs[K]]), ...);
  }
};

// place_type<Out>: the scalar that a view of contiguous scalars can be written with; void of anything else.
template <class Out>
auto find_place() {
  if constexpr (requires(Out& out) { out.data()[0] = out.data()[out.size() - 1]; })
    return std::type_identity<std::remove_cvref_t<decltype(std::declval<Out&>().data()[0])>>{};
  else
    return std::type_identity<void>{};
}
template <class Out>
using place_type = typename decltype(find_place<Out>())::type;

}  // namespace detail

// evaluate_into<f, gradient<f, x, y>, hessian<f, x, y>>(out, x = 2.0, y = 0.5): evaluate, with the results
// written to out one after the other, matrices row by row: what a solver's callback wants, and the fastest
// way to results in memory. out is a view of contiguous scalars (std::span, std::array, std::vector) of the
// arguments' type; where it has less room than the outputs need, nothing is written and the result is false.
template <auto... Outputs, class Out, class... Arguments>
  requires(sizeof...(Outputs) > 0)
LEIBNIZ_INLINE constexpr bool evaluate_into(Out&& out, const Arguments&... arguments) noexcept {
  using run = detail::runner<detail::common_list<program::output<Outputs>...>, program::output<Outputs>...>;
  using place = detail::place_type<std::remove_reference_t<Out>>;
  static_assert(!std::is_void_v<place>,
                "leibniz: required a place for the results first; given something else; write "
                "evaluate_into<f, gradient<f, x>>(std::span(out, n), x = 1.0)");
  if constexpr (!std::is_void_v<place>) {
    if (out.size() < static_cast<std::size_t>(run::shape::output_count)) return false;
    run::run_into(detail::outputs_to<typename run::kernel_type, place>{out.data()}, arguments...);
  }
  return true;
}

}  // namespace leibniz
