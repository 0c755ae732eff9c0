// SPDX-License-Identifier: MIT
//
// What a formula's type leaves open: the values of the numbers and indices in it, from left to right, in one
// array. Every + copies what stands on its left, and compilers make a tree of every object in a copy: a sum
// of 576 terms like q[3] * sin(5 * q[4]) took g++ 12 307 MB as nodes within nodes, and takes 60 MB so.
#pragma once

#include <cstdint>

#include "../detail/inline.hpp"

namespace leibniz {

// The values; those behind the last are 0, so that equal formulas are equal template arguments. (Not in
// namespace detail: a base class's namespace is searched for functions of its heirs.)
template <int Capacity>
struct open_values {
  std::int64_t open[Capacity]{};
};
template <>
struct open_values<0> {};

namespace detail {

// The size of the array for `count` values, a power of two: a sum that grows by a term is then mostly a copy
// and the term, and functions of arrays are few.
constexpr int open_capacity(int count) {
  int capacity = count > 0 ? 1 : 0;
  while (capacity < count) capacity *= 2;
  return capacity;
}

// The array of what the operands leave open.
template <class... Operands>
using open_in = open_values<open_capacity((0 + ... + int{Operands::open_count}))>;

// append(out, size, more, count): the first `count` of more behind the first `size` of out.
template <int C, int More>
constexpr void append(open_values<C>& out, int size, const open_values<More>& more, int count) {
  if constexpr (More > 0) {
    if constexpr (More == C)
      if (size == 0) {
        out = more;
        return;
      }
    for (int k = 0; k < count; ++k) out.open[size + k] = more.open[k];
  }
}

// joined<C>(l, l_count, r, r_count): the values of two operands.
template <int C, int L, int R>
constexpr open_values<C> joined(const open_values<L>& l, int l_count, const open_values<R>& r, int r_count) {
  open_values<C> result{};
  append(result, 0, l, l_count);
  append(result, l_count, r, r_count);
  return result;
}

// joined_all(operands...): the values of all operands of a call.
template <class... Operands>
LEIBNIZ_INTERNAL constexpr open_in<Operands...> joined_all(const Operands&... operands) {
  open_in<Operands...> result{};
  [[maybe_unused]] int size = 0;
  ((append(result, size, operands, Operands::open_count), size += Operands::open_count), ...);
  return result;
}

// part<E>(whole, first): the operand E whose values begin at `first`.
template <class E, int C>
LEIBNIZ_INTERNAL constexpr E part(const open_values<C>& whole, [[maybe_unused]] int first) {
  E e{};
  if constexpr (int{E::open_count} > 0)
    for (int k = 0; k < E::open_count; ++k) e.open[k] = whole.open[first + k];
  return e;
}

// part_at<I, Operands...>(whole): the operand I of a node with these operands.
template <int I, class Head, class... Tail, int C>
LEIBNIZ_INTERNAL constexpr auto part_at(const open_values<C>& whole, int first = 0) {
  if constexpr (I == 0)
    return part<Head>(whole, first);
  else
    return part_at<I - 1, Tail...>(whole, first + Head::open_count);
}

}  // namespace detail
}  // namespace leibniz
