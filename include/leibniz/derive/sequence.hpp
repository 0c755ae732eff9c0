// SPDX-License-Identifier: MIT
//
// Vectors of formulas and lists of derivatives as Boost.Hana sequences: hana::for_each(gradient<f, x, y>, …),
// hana::transform, hana::at_c. Only Hana's forward headers are included; who calls an algorithm includes its
// header.
#pragma once

#include <boost/hana/fwd/at.hpp>
#include <boost/hana/fwd/concept/foldable.hpp>
#include <boost/hana/fwd/concept/iterable.hpp>
#include <boost/hana/fwd/core/tag_of.hpp>
#include <boost/hana/fwd/drop_front.hpp>
#include <boost/hana/fwd/integral_constant.hpp>
#include <boost/hana/fwd/is_empty.hpp>
#include <boost/hana/fwd/length.hpp>
#include <boost/hana/fwd/unpack.hpp>

#include "lists.hpp"

namespace leibniz {
struct vector_tag {};
}  // namespace leibniz

namespace boost::hana {

template <class V>
struct tag_of<V, when<leibniz::FormulaVector<V>>> {
  using type = leibniz::vector_tag;
};

template <>
struct unpack_impl<leibniz::vector_tag> {
  template <class V, class F>
  static constexpr decltype(auto) apply(const V& v, F&& f) {
    return with(v, static_cast<F&&>(f), std::make_index_sequence<V::size()>{});
  }
  template <class V, class F, std::size_t... I>
  static constexpr decltype(auto) with(const V& v, F&& f, std::index_sequence<I...>) {
    return static_cast<F&&>(f)(get<I>(v)...);
  }
};

template <>
struct at_impl<leibniz::vector_tag> {
  template <class V, class N>
  static constexpr auto apply(const V& v, const N&) {
    return get<static_cast<std::size_t>(N::value)>(v);
  }
};

template <>
struct length_impl<leibniz::vector_tag> {
  template <class V>
  static constexpr auto apply(const V&) {
    return hana::size_c<V::size()>;
  }
};

template <>
struct is_empty_impl<leibniz::vector_tag> {
  template <class V>
  static constexpr auto apply(const V&) {
    return hana::bool_c < V::size() == 0 > ;
  }
};

template <>
struct drop_front_impl<leibniz::vector_tag> {
  template <class V, class N>
  static constexpr auto apply(const V& v, const N&) {
    constexpr std::size_t size = V::size(), dropped = N::value < size ? N::value : size;
    return rest<dropped>(v, std::make_index_sequence<size - dropped>{});
  }
  template <std::size_t Dropped, class V, std::size_t... I>
  static constexpr auto rest(const V& v, std::index_sequence<I...>) {
    return leibniz::vector_of(get<Dropped + I>(v)...);
  }
};

}  // namespace boost::hana
