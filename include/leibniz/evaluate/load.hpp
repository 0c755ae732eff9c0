// SPDX-License-Identifier: MIT
//
// The arguments of a call as the inputs of a program, which are its first values.
#pragma once

#include "bind.hpp"

namespace leibniz::detail {

template <class Kernel, class Arguments, class T, std::size_t... I, class... A>
LEIBNIZ_INTERNAL constexpr void load([[maybe_unused]] T* r, std::index_sequence<I...>,
                                     [[maybe_unused]] const A&... a) noexcept {
  using sources = sources_of<Arguments, Kernel>;
  const int in_order[] = {
      0, (static_cast<void>(
              r[I] = fetch<T, sources::list.entries[I].argument, sources::list.entries[I].index>(a...)),
          0)...};
  static_cast<void>(in_order);
}

}  // namespace leibniz::detail
