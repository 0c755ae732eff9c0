// SPDX-License-Identifier: MIT
//
// a == b on formulas: are they the same function?
#pragma once

#include "../derive/lists.hpp"
#include "cases.hpp"

namespace leibniz {
namespace algebra {

// Are two instructions of a graph the same function? The same instruction is. Else their difference is
// brought to canonical form, where the identity test does not decide. Last come proofs by cases.
constexpr bool is_same_function(program::graph& g, int left, int right) {
  if (left == right) return true;
  const finding v = compare(g, left, right);
  if (v == finding::same) return true;
  if (v == finding::open) {
    canonicalizer form(expansion::full);
    const polynomial a = form.of(g, left);
    const polynomial b = form.of(g, right);
    if (is_exact(a) && is_exact(b) && form.is_zero(add(a, scale(b, {-1, 1})))) return true;
  }
  return proof_by_cases(g, left, right).holds();
}

// Both formulas are lowered into one graph.
template <Expression L, Expression R>
constexpr bool is_same_function(const L& l, const R& r) {
  program::graph g;
  const int left = program::lower<program::purpose::proof>(g, l);
  const int right = program::lower<program::purpose::proof>(g, r);
  return is_same_function(g, left, right);
}

template <class L, class R, std::size_t... I>
constexpr bool all_same(const L& l, const R& r, std::index_sequence<I...>);

template <class L, class R>
constexpr bool same_entry(const L& l, const R& r) {
  if constexpr (Operand<L> && Operand<R>)
    return is_same_function(lift(l), lift(r));
  else if constexpr (L::size() == R::size())
    return all_same(l, r, std::make_index_sequence<L::size()>{});
  else
    return false;
}

template <class L, class R, std::size_t... I>
constexpr bool all_same(const L& l, const R& r, std::index_sequence<I...>) {
  return (same_entry(get<I>(l), get<I>(r)) && ...);
}

}  // namespace algebra

// a == b: true where the two formulas are proved to be the same function wherever both are defined:
// commutativity, associativity, like terms and powers, exact constants, expansion, common denominators,
// roots, exp and log of sums, even and odd functions, selections by cases. Sound: never true for different
// functions. False means different, or not provable this way. Usable in static_assert.
template <class L, class R>
  requires Operands<L, R>
constexpr bool operator==(const L& l, const R& r) {
  return algebra::is_same_function(lift(l), lift(r));
}

// Vectors of formulas, gradients, Jacobians, Hessians: entry by entry, shapes equal.
template <FormulaVector L, FormulaVector R>
constexpr bool operator==(const L& l, const R& r) {
  return algebra::same_entry(l, r);
}

}  // namespace leibniz
