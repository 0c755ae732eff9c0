// SPDX-License-Identifier: MIT
//
// A list of instructions as a program's outputs. In outputs{f(), g()} they are made from left to right.
#pragma once

#include <cstddef>
#include <leibniz/detail/buffer.hpp>

namespace leibniz::laws {

template <std::size_t Size>
struct outputs {
  int ids[Size];
  constexpr operator detail::buffer<int>() const {
    detail::buffer<int> list;
    for (const int id : ids) list.push_back(id);
    return list;
  }
};
template <class... Id>
outputs(Id...) -> outputs<sizeof...(Id)>;

}  // namespace leibniz::laws
