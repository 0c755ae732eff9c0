// SPDX-License-Identifier: MIT
//
// evaluate_into: results straight into memory.
#pragma once

#include "call.hpp"

namespace leibniz {
namespace detail {

// Writes all outputs one after the other, matrices row by row. Many are written each as soon as it is there,
// so that no more values are alive than must be (24 x 24 Hessian on g++ -O2: 1003 ns to 735 ns); few at the
// end, two by two where compilers like.
template <int Count, class Place>
struct outputs_to {
  Place* out;

  template <class T>
  static constexpr bool stores = Count >= 8 && std::is_same_v<T, Place>;
  template <class T>
  LEIBNIZ_INTERNAL constexpr T* place() const noexcept {
    if constexpr (stores<T>)
      return out;
    else
      return nullptr;
  }
  template <class Kernel, class T>
  LEIBNIZ_INTERNAL constexpr void collect(const T* r) const noexcept {
    static_assert(
        std::is_same_v<T, Place>,
        "leibniz: required a place for results of the arguments' type; given one of another type; write "
        "std::span<double> for arguments that are double");
    if constexpr (!stores<T> && std::is_same_v<T, Place>)
      write_all<Kernel>(r, std::make_index_sequence<Count>{});
  }

 private:
  template <class Kernel, std::size_t... K>
  LEIBNIZ_INTERNAL constexpr void write_all(const Place* r, std::index_sequence<K...>) const noexcept {
    ((out[K] = r[output_id<Kernel>(K)]), ...);
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
  using runner =
      detail::runner<detail::common_list<program::output<Outputs>...>, program::output<Outputs>...>;
  using place = detail::place_type<std::remove_reference_t<Out>>;
  static_assert(!std::is_void_v<place>,
                "leibniz: required a place for the results first; given something else; write "
                "evaluate_into<f, gradient<f, x>>(std::span(out, n), x = 1.0)");
  if constexpr (!std::is_void_v<place>) {
    if (out.size() < static_cast<std::size_t>(runner::shape::output_count)) return false;
    runner::run_into(detail::outputs_to<runner::shape::output_count, place>{out.data()}, arguments...);
  }
  return true;
}

}  // namespace leibniz
