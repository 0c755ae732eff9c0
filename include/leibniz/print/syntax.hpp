// SPDX-License-Identifier: MIT
//
// A formula as a syntax tree of values: what the printers walk. The formula's type is read once, here; what
// is printed, in whichever notation, is then ordinary code.
#pragma once

#include "../derive/lists.hpp"
#include "../detail/buffer.hpp"
#include "../function/row.hpp"

namespace leibniz::detail {

enum class syntax : unsigned char {
  constant,
  variable,
  negation,
  sum,
  difference,
  product,
  quotient,
  power,
  less,
  less_equal,
  greater,
  greater_equal,
  conjunction,
  disjunction,
  complement,
  selection,  // select(condition, a, b)
  call,       // of a row, with any number of operands
  list        // a vector; of lists: a matrix
};

// One node. Its operands are linked: first, then the next of each.
struct syntax_node {
  syntax kind = syntax::constant;
  int first = -1;
  int next = -1;
  bool tall = false;            // is there a fraction in it?
  constant_value value{};       // of a constant
  const char* name = "";        // of a variable or a row
  const char* latex = nullptr;  // of a row that has one
};

// Every operand precedes its operation.
struct syntax_tree {
  buffer<syntax_node> nodes;
  bool is_algebraic = false;  // a function that is its first argument (known_slope) is read as that

  constexpr const syntax_node& operator[](int id) const { return nodes[id]; }
  constexpr syntax_node& operator[](int id) { return nodes[id]; }
  constexpr int size() const { return nodes.size(); }

  constexpr int add(const syntax_node& n) {
    nodes.push_back(n);
    return nodes.size() - 1;
  }
  constexpr int variable(const char* name) { return add({syntax::variable, -1, -1, false, {}, name}); }
  constexpr int unary(syntax kind, int operand) { return add({kind, operand, -1, nodes[operand].tall}); }
  constexpr int binary(syntax kind, int left, int right) {
    nodes[left].next = right;
    return add({kind, left, -1, kind == syntax::quotient || nodes[left].tall || nodes[right].tall});
  }

  constexpr int second(int id) const { return nodes[nodes[id].first].next; }
  // Argument '1', '2', … of a call.
  constexpr int argument(const syntax_node& call, char digit) const {
    int id = call.first;
    for (char k = '1'; k < digit && id >= 0; ++k) id = nodes[id].next;
    return id;
  }
  constexpr bool is_constant(int id) const { return nodes[id].kind == syntax::constant; }
};

// Are two subtrees the same formula?
constexpr bool same_formula(const syntax_tree& t, int a, int b) {
  const syntax_node &x = t[a], &y = t[b];
  if (x.kind != y.kind || !(x.value == y.value) || !same_text(x.name, y.name)) return false;
  int i = x.first, j = y.first;
  for (; i >= 0 && j >= 0; i = t[i].next, j = t[j].next)
    if (!same_formula(t, i, j)) return false;
  return i < 0 && j < 0;
}

// ---- read(tree, formula): the formula as nodes of the tree; returns the last one, its root.

template <fixed_string Name>
constexpr int read(syntax_tree& t, const variable<Name>&) {
  return t.variable(variable<Name>::name.characters);
}
template <fixed_string Name, int Size>
constexpr int read(syntax_tree& t, const component<Name, Size>& e) {
  return t.variable(vector_variable<Name, Size>::component_name(e.index()));
}
// the placeholders of a row's derivative: u, u1, u2, …, fu
template <int I>
constexpr int read(syntax_tree& t, const argument<I>&) {
  static_assert(I < 10, "leibniz: required a function of at most ten arguments");
  constexpr const char* names[] = {"u", "u1", "u2", "u3", "u4", "u5", "u6", "u7", "u8", "u9"};
  return t.variable(names[I]);
}
constexpr int read(syntax_tree& t, const own_value&) { return t.variable("fu"); }

constexpr int read_constant(syntax_tree& t, constant_value v) {
  return t.add({syntax::constant, -1, -1, v.is_exact() && !is_decimal(v.exact()), v});
}
template <std::int64_t N, std::int64_t D>
constexpr int read(syntax_tree& t, const constant<N, D>&) {
  return read_constant(t, make_constant(N, D));
}
template <std::int64_t Bits>
constexpr int read(syntax_tree& t, const real<Bits>&) {
  return read_constant(t, {Bits, 0});
}
constexpr int read(syntax_tree& t, const number& e) { return read_constant(t, e.value()); }

template <class L, class R>
constexpr syntax kind_of(const sum<L, R>&) {
  return syntax::sum;
}
template <class L, class R>
constexpr syntax kind_of(const difference_of<L, R>&) {
  return syntax::difference;
}
template <class L, class R>
constexpr syntax kind_of(const product<L, R>&) {
  return syntax::product;
}
template <class L, class R>
constexpr syntax kind_of(const quotient<L, R>&) {
  return syntax::quotient;
}
template <class L, class R>
constexpr syntax kind_of(const power_of<L, R>&) {
  return syntax::power;
}
template <class L, class R>
constexpr syntax kind_of(const conditions::less<L, R>&) {
  return syntax::less;
}
template <class L, class R>
constexpr syntax kind_of(const conditions::less_equal<L, R>&) {
  return syntax::less_equal;
}
template <class L, class R>
constexpr syntax kind_of(const conditions::greater<L, R>&) {
  return syntax::greater;
}
template <class L, class R>
constexpr syntax kind_of(const conditions::greater_equal<L, R>&) {
  return syntax::greater_equal;
}
template <class L, class R>
constexpr syntax kind_of(const conditions::conjunction<L, R>&) {
  return syntax::conjunction;
}
template <class L, class R>
constexpr syntax kind_of(const conditions::disjunction<L, R>&) {
  return syntax::disjunction;
}

template <class U>
constexpr int read(syntax_tree& t, const negation<U>& e) {
  return t.unary(syntax::negation, read(t, part<U>(e, 0)));
}
template <class C>
constexpr int read(syntax_tree& t, const conditions::complement<C>& e) {
  return t.unary(syntax::complement, read(t, part<C>(e, 0)));
}
template <template <class, class> class Node, class L, class R>
  requires BinaryOperation<Node<L, R>>
constexpr int read(syntax_tree& t, const Node<L, R>& e) {
  const int left = read(t, part<L>(e, 0));
  return t.binary(kind_of(e), left, read(t, part<R>(e, L::open_count)));
}

// The operands of a call or list, each linked to the next.
struct operand_list {
  syntax_tree& tree;
  int first = -1;
  int last = -1;
  bool tall = false;

  constexpr void append(int id) {
    tall = tall || tree[id].tall;
    if (first < 0)
      first = id;
    else
      tree[last].next = id;
    last = id;
  }
};

template <class Row, class... A>
constexpr int read(syntax_tree& t, const call<Row, A...>& e) {
  if constexpr (is_first_argument<Row>)
    if (t.is_algebraic) return read(t, part_at<0, A...>(e));
  operand_list operands{t};
  [&]<int... I>(std::integer_sequence<int, I...>) {
    (operands.append(read(t, part_at<I, A...>(e))), ...);
  }(std::make_integer_sequence<int, static_cast<int>(sizeof...(A))>{});
  constexpr const char* latex = latex_of<Row, sizeof...(A)>();
  constexpr bool tall = latex != nullptr && contains(latex, "\\frac");
  return t.add({syntax::call, operands.first, -1, tall || operands.tall, {}, Row::name, latex});
}

template <class C, class A, class B>
constexpr int read(syntax_tree& t, const selection<C, A, B>& e) {
  operand_list operands{t};
  operands.append(read(t, part_at<0, C, A, B>(e)));
  operands.append(read(t, part_at<1, C, A, B>(e)));
  operands.append(read(t, part_at<2, C, A, B>(e)));
  return t.add({syntax::selection, operands.first, -1, true});
}

// derivative<f, x, 7>, where it is not built
template <class F, class... V, int... N>
constexpr int read(syntax_tree& t, const high_derivative<F, mp_list<V...>, N...>&) {
  operand_list operands{t};
  operands.append(read(t, F{}));
  ((operands.append(read(t, V{})), operands.append(read_constant(t, {N, 1}))), ...);
  return t.add({syntax::call, operands.first, -1, operands.tall, {}, "derivative", nullptr});
}

// vectors and lists of derivatives
template <FormulaVector V>
constexpr int read(syntax_tree& t, const V& v) {
  operand_list components{t};
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    (components.append(read(t, get<I>(v))), ...);
  }(std::make_index_sequence<V::size()>{});
  return t.add({syntax::list, components.first, -1, true});
}

}  // namespace leibniz::detail
