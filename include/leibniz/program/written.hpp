// SPDX-License-Identifier: MIT
//
// A formula's type as an array: what the user wrote, node after node, operands before operations, each
// distinct subformula once. It is a constant, made once for each type; the passes behind it are ordinary
// functions on it, and no type of a node is met again.
#pragma once

#include <boost/mp11/set.hpp>
#include <cstdint>

#include "../derive/high_order.hpp"
#include "../detail/hash.hpp"
#include "../detail/inline.hpp"
#include "instruction.hpp"

namespace leibniz::program {

using boost::mp11::mp_list;

enum class written : unsigned char {
  variable,
  constant,
  number,     // an open leaf: its value is the next two
  component,  // an open leaf: its index is the next value
  argument,   // of the rule of a row
  own_value,
  negation,
  sum,
  difference,
  product,
  quotient,
  power,
  call,
  selection,
  less,  // a condition, as all below
  less_equal,
  greater,
  greater_equal,
  conjunction,
  disjunction,
  complement
};

// a, b, c: operands, as numbers of earlier nodes, -1 where there is none. Of a constant, first and second are
// its numerator and denominator, of a variable first is the hash of its name; of an argument a is its number,
// of a component the number of components.
struct written_node {
  written kind;
  int a, b, c;
  std::int64_t first, second;
  const char* name;
  const char* (*component_name)(int);
  const row_tag* row;
};

// ---- the rows that occur in a formula, a set of types

// A row with its number of arguments.
template <class Row, int Arity>
struct signature {};

// unite<A, B>: the union of two sets of rows; most are equal or empty, and cost nothing.
template <class A, class B>
struct unite_ {
  using type = boost::mp11::mp_set_union<A, B>;
};
template <class A>
struct unite_<A, A> {
  using type = A;
};
template <class A>
struct unite_<A, mp_list<>> {
  using type = A;
};
template <class B>
struct unite_<mp_list<>, B> {
  using type = B;
};
template <>
struct unite_<mp_list<>, mp_list<>> {
  using type = mp_list<>;
};
template <class A, class B>
using unite = typename unite_<A, B>::type;

template <class Done, class... More>
struct unite_all {
  using type = Done;
};
template <class Done, class Head, class... Tail>
struct unite_all<Done, Head, Tail...> {
  using type = typename unite_all<unite<Done, Head>, Tail...>::type;
};

// ---- writing

// Nodes as they come. All arrays have the largest size there can be: those within an object cost nothing
// before they are written.
struct writer {
  static constexpr int capacity = 65536;
  int size = 0;
  written kind[capacity]{};
  int a[capacity]{}, b[capacity]{}, c[capacity]{};
  std::int64_t first[capacity]{}, second[capacity]{};
  const char* name[capacity]{};
  const char* (*component_name[capacity])(int){};
  const row_tag* row[capacity]{};
  int roots[capacity]{};  // the node of each formula

  // hash of a type → its node, in chains; numbers are one more than the node's, 0 is the end
  int chain[4096]{};
  int next[capacity + 1]{};
  std::uint64_t hash[capacity + 1]{};

  // The node of a type without open leaves that has been written already, or -1.
  constexpr int find(std::uint64_t h) const {
    for (int n = chain[h >> 52]; n != 0; n = next[n])
      if (hash[n] == h) return n - 1;
    return -1;
  }
  // A node with the operands l, r. h is 0 where an open leaf is below, which no type can tell.
  constexpr int add(std::uint64_t h, written k, int l = -1, int r = -1) {
    kind[size] = k;
    a[size] = l;
    b[size] = r;
    ++size;
    if (h != 0) {
      hash[size] = h;
      next[size] = chain[h >> 52];
      chain[h >> 52] = size;
    }
    return size - 1;
  }
  // The node of an operation, behind those of its operands.
  constexpr int write(std::uint64_t h, written k, int (*l)(writer&), int (*r)(writer&)) {
    if (const int known = h == 0 ? -1 : find(h); known >= 0) return known;
    const int left = l(*this);
    return add(h, k, left, r(*this));
  }
  constexpr int add_constant(std::uint64_t h, std::int64_t numerator, std::int64_t denominator) {
    first[size] = numerator;
    second[size] = denominator;
    return add(h, written::constant);
  }
  constexpr int add_variable(std::uint64_t h, const char* text) {
    name[size] = text;
    first[size] = static_cast<std::int64_t>(detail::hash_text(text));
    return add(h, written::variable);
  }
  constexpr int add_selection(std::uint64_t h, int condition, int l, int r) {
    c[size] = r;
    return add(h, written::selection, condition, l);
  }
  constexpr int add_call(std::uint64_t h, const row_tag* tag, const int (&operands)[3]) {
    row[size] = tag;
    c[size] = operands[2];
    return add(h, written::call, operands[0], operands[1]);
  }
};

// A hash of a node from those of its operands; 0 where one of them is 0, else never 0.
constexpr std::uint64_t node_hash(std::uint64_t kind, std::uint64_t l, std::uint64_t r) {
  return l == 0 || r == 0 ? 0
                          : ((l ^ l >> 29) * 0xbf58476d1ce4e5b9u + (r ^ r >> 32) * 0x94d049bb133111ebu +
                             kind * 0x9e3779b97f4a7c15u) |
                                1;
}

// shape_of<E>: what is to know of a formula type, once per type: a hash of its structure, composed from those
// of its parts (never from compiler-printed names; 0 where an open leaf is below), the rows that occur in it,
// and write(w), which writes it down and returns its node. (Hashes are enumerators, because a variable for
// every node type would be a symbol with a long name.)
template <class E>
struct shape_of;

template <std::uint64_t Hash>
struct leaf_shape {
  enum : std::uint64_t { hash = Hash };
  using rows = mp_list<>;
};

template <fixed_string Name>
struct shape_of<variable<Name>> : leaf_shape<detail::mix(1, detail::hash_text(Name.characters)) | 1> {
  LEIBNIZ_UNNAMED static consteval int write(writer& w) {
    const int known = w.find(shape_of::hash);
    return known >= 0 ? known : w.add_variable(shape_of::hash, variable<Name>::name.characters);
  }
};
// A derivative that is not built is an input, which the run binds to its value. The name, of a hash, is none
// that a variable has.
inline constexpr char unbuilt_mark = '@';
constexpr fixed_string<18> unbuilt_name(std::uint64_t hash) {
  fixed_string<18> name;
  name.characters[0] = unbuilt_mark;
  for (int k = 0; k < 16; ++k) name.characters[1 + k] = "0123456789abcdef"[hash >> (4 * k) & 15];
  return name;
}
template <class F, class... V, int... N>
struct shape_of<high_derivative<F, mp_list<V...>, N...>> {
  static constexpr std::uint64_t hash_all() {
    std::uint64_t h = detail::mix(16, std::uint64_t{shape_of<F>::hash});
    ((h = detail::mix(detail::mix(h, detail::hash_text(V::name.characters)), N)), ...);
    return h | 1;
  }
  enum : std::uint64_t { hash = hash_all() };
  using rows = mp_list<>;
  using as_variable = variable<unbuilt_name(hash_all())>;
  LEIBNIZ_UNNAMED static consteval int write(writer& w) {
    const int known = w.find(hash);
    return known >= 0 ? known : w.add_variable(hash, as_variable::name.characters);
  }
};
template <std::int64_t N, std::int64_t D>
struct shape_of<constant<N, D>>
    : leaf_shape<detail::mix(detail::mix(2, static_cast<std::uint64_t>(N)), static_cast<std::uint64_t>(D)) |
                 1> {
  LEIBNIZ_UNNAMED static consteval int write(writer& w) {
    const int known = w.find(shape_of::hash);
    constexpr constant_value v = make_constant(N, D);
    return known >= 0 ? known : w.add_constant(shape_of::hash, v.numerator, v.denominator);
  }
};
template <std::int64_t Bits>
struct shape_of<real<Bits>> : leaf_shape<detail::mix(3, static_cast<std::uint64_t>(Bits)) | 1> {
  LEIBNIZ_UNNAMED static consteval int write(writer& w) { return w.add_constant(shape_of::hash, Bits, 0); }
};
template <>
struct shape_of<number> : leaf_shape<0> {
  LEIBNIZ_UNNAMED static consteval int write(writer& w) { return w.add(0, written::number); }
};
template <fixed_string Name, int Size>
struct shape_of<component<Name, Size>> : leaf_shape<0> {
  LEIBNIZ_UNNAMED static consteval int write(writer& w) {
    w.component_name[w.size] = &vector_variable<Name, Size>::component_name;
    return w.add(0, written::component);
  }
};
template <int I>
struct shape_of<leibniz::argument<I>> : leaf_shape<detail::mix(11, I) | 1> {
  LEIBNIZ_UNNAMED static consteval int write(writer& w) {
    return w.add(shape_of::hash, written::argument, I);
  }
};
template <>
struct shape_of<no_partial> : leaf_shape<0> {};
template <>
struct shape_of<own_value> : leaf_shape<detail::mix(12, 0) | 1> {
  LEIBNIZ_UNNAMED static consteval int write(writer& w) { return w.add(hash, written::own_value); }
};

template <class U, written Kind>
struct unary_shape {
  enum : std::uint64_t {
    hash = node_hash(Kind == written::negation ? 4 : 5, std::uint64_t{shape_of<U>::hash}, 1)
  };
  using rows = typename shape_of<U>::rows;
  LEIBNIZ_UNNAMED static consteval int write(writer& w) {
    if (const int known = std::uint64_t{hash} == 0 ? -1 : w.find(hash); known >= 0) return known;
    const int u = shape_of<U>::write(w);
    return w.add(hash, Kind, u);
  }
};
template <class U>
struct shape_of<negation<U>> : unary_shape<U, written::negation> {};
template <class C>
struct shape_of<conditions::complement<C>> : unary_shape<C, written::complement> {};

// The kind of a binary node, call for every other template.
template <template <class, class> class Node>
inline constexpr written kind_of = written::call;
template <>
inline constexpr written kind_of<sum> = written::sum;
template <>
inline constexpr written kind_of<difference_of> = written::difference;
template <>
inline constexpr written kind_of<product> = written::product;
template <>
inline constexpr written kind_of<quotient> = written::quotient;
template <>
inline constexpr written kind_of<power_of> = written::power;

template <>
inline constexpr written kind_of<conditions::less> = written::less;
template <>
inline constexpr written kind_of<conditions::less_equal> = written::less_equal;
template <>
inline constexpr written kind_of<conditions::greater> = written::greater;
template <>
inline constexpr written kind_of<conditions::greater_equal> = written::greater_equal;
template <>
inline constexpr written kind_of<conditions::conjunction> = written::conjunction;
template <>
inline constexpr written kind_of<conditions::disjunction> = written::disjunction;

template <template <class, class> class Node, class L, class R>
  requires(kind_of<Node> != written::call)
struct shape_of<Node<L, R>> {
  enum : std::uint64_t {
    hash = node_hash(static_cast<std::uint64_t>(kind_of<Node>), std::uint64_t{shape_of<L>::hash},
                     std::uint64_t{shape_of<R>::hash})
  };
  using rows = unite<typename shape_of<L>::rows, typename shape_of<R>::rows>;
  LEIBNIZ_UNNAMED static consteval int write(writer& w) {
    return w.write(hash, kind_of<Node>, &shape_of<L>::write, &shape_of<R>::write);
  }
};

template <class C, class A, class B>
struct shape_of<selection<C, A, B>> {
  enum : std::uint64_t {
    hash = node_hash(
        static_cast<std::uint64_t>(written::selection), shape_of<C>::hash,
        node_hash(static_cast<std::uint64_t>(written::selection), shape_of<A>::hash, shape_of<B>::hash))
  };
  using rows = typename unite_all<typename shape_of<C>::rows, typename shape_of<A>::rows,
                                  typename shape_of<B>::rows>::type;
  LEIBNIZ_UNNAMED static consteval int write(writer& w) {
    if (const int known = std::uint64_t{hash} == 0 ? -1 : w.find(hash); known >= 0) return known;
    const int c = shape_of<C>::write(w);
    const int a = shape_of<A>::write(w);
    return w.add_selection(hash, c, a, shape_of<B>::write(w));
  }
};

// The rows that a row itself is written with.
template <class Row, int Arity>
struct rows_of_branches {
  using type = mp_list<>;
};
template <class Row, int Arity>
  requires leibniz::detail::has_branches<Row, Arity>
struct rows_of_branches<Row, Arity> {
  using type = typename shape_of<branches_rule<Row, Arity>>::rows;
};

template <class Row, class... A>
struct shape_of<call<Row, A...>> {
  static_assert(sizeof...(A) <= 3, "leibniz: required a function of at most three arguments");
  LEIBNIZ_UNNAMED static consteval std::uint64_t hash_all() {
    std::uint64_t h = detail::mix(13, detail::hash_text(Row::name)) | 1;
    ((h = node_hash(13, h, std::uint64_t{shape_of<A>::hash})), ...);
    return h;
  }
  enum : std::uint64_t { hash = hash_all() };
  using rows = typename unite_all<mp_list<signature<Row, sizeof...(A)>>,
                                  typename rows_of_branches<Row, sizeof...(A)>::type,
                                  typename shape_of<A>::rows...>::type;
  LEIBNIZ_UNNAMED static consteval int write(writer& w) {
    if (const int known = std::uint64_t{hash} == 0 ? -1 : w.find(hash); known >= 0) return known;
    int operands[3] = {-1, -1, -1};
    [[maybe_unused]] int n = 0;
    ((operands[n++] = shape_of<A>::write(w)), ...);
    return w.add_call(hash, &tag_of<Row, static_cast<int>(sizeof...(A))>, operands);
  }
};

// rows_in<E>: the rows that occur in a formula
template <class E>
using rows_in = typename shape_of<E>::rows;

// ---- the result

template <int Nodes, int Roots>
struct written_array {
  static constexpr int size = Nodes, formula_count = Roots;
  written_node nodes[Nodes + 1]{};
  int roots[Roots + 1]{};  // the node of each formula

  // Is there a derivative that is not built?
  constexpr bool has_unbuilt() const {
    for (int k = 0; k < Nodes; ++k)
      if (nodes[k].kind == written::variable && nodes[k].name[0] == unbuilt_mark) return true;
    return false;
  }
};

// written_formulas<E...>::value: the formulas E... in one array.
template <class... E>
struct written_formulas {
  using rows = typename unite_all<mp_list<>, rows_in<E>...>::type;
  LEIBNIZ_UNNAMED static consteval writer write() {
    writer w;
    [[maybe_unused]] int n = 0;
    ((w.roots[n++] = shape_of<E>::write(w)), ...);
    return w;
  }
  LEIBNIZ_UNNAMED static consteval auto make() {
    constexpr writer w = write();
    written_array<w.size, sizeof...(E)> result;
    for (int k = 0; k < w.size; ++k)
      result.nodes[k] = {w.kind[k],           w.a[k],  w.b[k], w.c[k], w.first[k], w.second[k], w.name[k],
                         w.component_name[k], w.row[k]};
    for (std::size_t k = 0; k < sizeof...(E); ++k) result.roots[k] = w.roots[k];
    return result;
  }
  static constexpr auto value = make();
};

}  // namespace leibniz::program
