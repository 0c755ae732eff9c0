// SPDX-License-Identifier: MIT
//
// simplify<f>, expand<f>: a formula in canonical form, as a formula.
#pragma once

#include "../program/raise.hpp"
#include "equal.hpp"
#include "ordered.hpp"

namespace leibniz {
namespace algebra {

// The size of instruction id as a tree: what a person has to read.
constexpr int tree_size(const program::graph& g, int id) {
  detail::buffer<int> size(id + 1, 1);
  for (int k = 0; k <= id; ++k)
    for (int n = 0; n < program::operand_count(g[k]); ++n)
      size[k] = size[k] + size[g[k].operand(n)] < 1000000 ? size[k] + size[g[k].operand(n)] : 1000000;
  return size[id];
}

// The canonical form of E as a graph; root is its value's instruction. Where exact arithmetic overflows: E as
// it is.
template <Expression E>
constexpr program::graph canonical_graph(expansion e, int& root) {
  program::graph g;
  const int id = program::lower<program::purpose::proof>(g, E{});
  canonicalizer form(e);
  const polynomial p = form.of(g, id);
  program::graph result;
  root = id;
  if (!is_exact(p)) return g;
  root = ordered_emission(result, form).emit(p);
  return result;
}

enum class form { short_for_people, expanded };

// The rows that a canonical form may call: those of the formula, and what powers are written with.
template <class E>
using canonical_rows =
    program::unite<program::rows_in<E>,
                   program::mp_list<program::signature<exp_, 1>, program::signature<sqrt_, 1>>>;

template <Expression E, form F>
struct rewriting {
  using rows = canonical_rows<E>;
  static constexpr int output_count = 1;
  static constexpr program::graph build(detail::buffer<int>& outputs) {
    int root = -1;
    program::graph g = canonical_graph<E>(expansion::full, root);
    if constexpr (F == form::short_for_people) {
      int other_root = -1;
      program::graph other = canonical_graph<E>(expansion::none, other_root);
      if (tree_size(other, other_root) < tree_size(g, root)) {
        g = static_cast<program::graph&&>(other);
        root = other_root;
      }
    }
    outputs.push_back(root);
    return g;
  }
};

template <class E, form F>
struct rewrite {
  using holder = program::packed<rewriting<E, F>>;
  using type = program::raise<holder, canonical_rows<E>, holder::value.outputs[0]>;
};
template <class... E, form F>
struct rewrite<formula_vector<E...>, F> {
  using type = formula_vector<typename rewrite<E, F>::type...>;
};

}  // namespace algebra

// simplify<f>: f in canonical form, sums and powers collected, multiplied out where that is shorter to read.
// Of a vector: each component. Equal formulas often, but not always, simplify to one type; a == b is the test
// that proves more. Idempotent. Where exact arithmetic overflows the formula stays as it is.
template <auto Formula>
inline constexpr auto simplify =
    typename algebra::rewrite<frozen<Formula>, algebra::form::short_for_people>::type{};

// expand<f>: f in canonical form with all products and integer powers of sums multiplied out (up to 400
// terms).
template <auto Formula>
inline constexpr auto expand = typename algebra::rewrite<frozen<Formula>, algebra::form::expanded>::type{};

}  // namespace leibniz
