// SPDX-License-Identifier: MIT
//
// Printing a syntax tree: where parentheses stand, once for every notation. A Notation says what the
// operations look like:
//
//   is_algebraic                        parentheses as mathematics needs them (x + (y + z) is x + y + z, a
//                                       quotient is a fraction, a power a superscript), or as C++ does,
//                                       where they also keep the order of evaluation
//   frame_of(kind)                      what stands before, between and behind the operands
//   parentheses(tall)                   the frame of what is grouped; tall where a fraction is inside
//   strength_of(constant)               how tightly a constant binds
//   constant, variable, selection, call, list  these nodes, written to a printer; an algebraic notation also
//   has
//                                       product and power (typeset.hpp)
#pragma once

#include "number.hpp"
#include "static_text.hpp"
#include "syntax.hpp"

namespace leibniz::detail {

// How tightly a piece of print binds, the loosest first. scripted: everything but the base of a power.
enum class binding_strength : int {
  none,
  disjunction,
  conjunction,
  comparison,
  additive,
  multiplicative,
  unary,
  scripted,
  primary
};

struct frame {
  const char* before = "";
  const char* between = "";
  const char* after = "";
};

template <class Notation, class Sink>
struct printer {
  const syntax_tree& tree;
  Sink& sink;

  constexpr void put(const char* text) { sink.put(text); }

  constexpr void write(int id) {
    const syntax_node& n = tree[id];
    switch (n.kind) {
      case syntax::constant: return Notation::constant(*this, n.value, false);
      case syntax::variable: return Notation::variable(*this, n);
      case syntax::negation: return put_negation(id);
      case syntax::sum:
      case syntax::difference: return put_chain(id);
      case syntax::product:
        if constexpr (Notation::is_algebraic)
          return Notation::product(*this, id);
        else
          return put_chain(id);
      case syntax::quotient:
        if constexpr (Notation::is_algebraic)
          return put_framed(id);
        else
          return put_chain(id);
      case syntax::power:
        if constexpr (Notation::is_algebraic)
          return Notation::power(*this, id);
        else
          return put_framed(id);
      case syntax::less:
      case syntax::less_equal:
      case syntax::greater:
      case syntax::greater_equal: return put_framed(id);
      case syntax::conjunction:
      case syntax::disjunction: return put_condition(id);
      case syntax::complement: return put_complement(id);
      case syntax::selection: return Notation::selection(*this, id);
      case syntax::call: return Notation::call(*this, id);
      case syntax::list: return Notation::list(*this, id);
    }
  }

  // ---- how tightly

  constexpr binding_strength strength_of(int id) const {
    switch (tree[id].kind) {
      case syntax::constant: return Notation::strength_of(tree[id].value);
      case syntax::negation: return binding_strength::unary;
      case syntax::sum:
      case syntax::difference: return binding_strength::additive;
      case syntax::product: return binding_strength::multiplicative;
      case syntax::quotient:
        return Notation::is_algebraic ? binding_strength::scripted : binding_strength::multiplicative;
      case syntax::power:
        return Notation::is_algebraic ? binding_strength::scripted : binding_strength::primary;
      case syntax::less:
      case syntax::less_equal:
      case syntax::greater:
      case syntax::greater_equal: return binding_strength::comparison;
      case syntax::conjunction: return binding_strength::conjunction;
      case syntax::disjunction: return binding_strength::disjunction;
      case syntax::complement: return binding_strength::primary;
      case syntax::selection:
        return Notation::is_algebraic ? binding_strength::none : binding_strength::primary;
      case syntax::call: return Notation::strength_of(tree[id]);
      case syntax::variable:
      case syntax::list: return binding_strength::primary;
    }
    return binding_strength::none;
  }
  // Does the print begin with a minus sign? Then it stands in parentheses behind an operator.
  constexpr bool begins_with_minus(int id) const {
    for (;; id = tree[id].first) switch (tree[id].kind) {
        case syntax::constant:
          return to_double(tree[id].value) < 0 &&
                 (Notation::is_algebraic || form_of(tree[id].value).form != number_form::type);
        case syntax::negation: return true;
        case syntax::sum:
        case syntax::difference:
        case syntax::product: break;
        case syntax::quotient:
          if (Notation::is_algebraic) return false;
          break;
        default: return false;
      }
  }

  // ---- operands

  constexpr void put_grouped(int id, bool grouped) {
    if (!grouped) return write(id);
    const frame f = Notation::parentheses(tree[id].tall);
    put(f.before);
    write(id);
    put(f.after);
  }
  // An operand behind nothing that binds, and one behind an operator.
  constexpr void put_left(int id, binding_strength least) { put_grouped(id, strength_of(id) < least); }
  constexpr void put_right(int id, binding_strength least) {
    put_grouped(id, strength_of(id) < least || begins_with_minus(id));
  }
  constexpr void put_operands(int first, const char* between) {
    for (int id = first; id >= 0; id = tree[id].next) {
      if (id != first) put(between);
      write(id);
    }
  }

  // ---- operations

  constexpr void put_negation(int id) {
    const frame f = Notation::frame_of(syntax::negation);
    const int operand = tree[id].first;
    put(f.before);
    if (Notation::is_algebraic) {
      put_right(operand, binding_strength::multiplicative);
    } else if (tree.is_constant(operand)) {  // -(3_c), which is no literal -3
      const frame group = Notation::parentheses(false);
      put(group.before);
      Notation::constant(*this, tree[operand].value, true);
      put(group.after);
    } else {
      put_right(operand, binding_strength::primary);
    }
    put(f.after);
  }

  // c && d, c || d: an operand of the other kind stands in parentheses, as compilers want it
  constexpr void put_condition(int id) {
    const frame f = Notation::frame_of(tree[id].kind);
    const auto is_other = [&](int operand) {
      return tree[operand].kind != tree[id].kind && strength_of(operand) < binding_strength::comparison;
    };
    const int left = tree[id].first, right = tree.second(id);
    put(f.before);
    put_grouped(left, is_other(left));
    put(f.between);
    put_grouped(right, strength_of(right) < binding_strength::comparison);
    put(f.after);
  }
  constexpr void put_complement(int id) {
    const frame f = Notation::frame_of(syntax::complement);
    put(f.before);
    put_grouped(tree[id].first, true);
    put(f.after);
  }

  // fraction, superscript, pow(…), comparison: operands that the frame keeps apart
  constexpr void put_framed(int id) {
    const frame f = Notation::frame_of(tree[id].kind);
    const int left = tree[id].first, right = tree.second(id);
    put(f.before);
    if (!Notation::is_algebraic && tree.is_constant(left) && tree.is_constant(right))
      Notation::constant(*this, tree[left].value, true);
    else
      write(left);
    put(f.between);
    write(right);
    put(f.after);
  }

  // a + b - c …, and in C++ a*b/c …: from left to right without recursion, however long
  constexpr void put_chain(int id) {
    const binding_strength own = strength_of(id);
    buffer<int> links;
    int left = id;
    for (; is_link(left, own); left = tree[left].first) links.push_back(left);
    const int innermost = links.back();
    put(Notation::frame_of(tree[id].kind).before);
    if (!Notation::is_algebraic && tree.is_constant(left) && tree.is_constant(tree.second(innermost)))
      Notation::constant(*this, tree[left].value, true);
    else
      put_left(left, own);
    for (int k = links.size() - 1; k >= 0; --k) {
      const syntax kind = tree[links[k]].kind;
      put(Notation::frame_of(kind).between);
      const bool associates = Notation::is_algebraic && kind == syntax::sum;
      put_right(tree.second(links[k]),
                associates ? own : static_cast<binding_strength>(static_cast<int>(own) + 1));
    }
    put(Notation::frame_of(tree[id].kind).after);
  }
  constexpr bool is_link(int id, binding_strength own) const {
    switch (tree[id].kind) {
      case syntax::sum:
      case syntax::difference: return own == binding_strength::additive;
      case syntax::product:
      case syntax::quotient: return own == binding_strength::multiplicative;
      default: return false;
    }
  }
};

// print<Notation>(sink, formula)
template <class Notation, class Sink, class E>
constexpr void print(Sink& sink, const E& formula) {
  syntax_tree tree{{}, Notation::is_algebraic};
  const int root = read(tree, formula);
  Notation::prepare(tree);
  printer<Notation, Sink>{tree, sink}.write(root);
}

// What is printed: a formula or vector frozen, a list of derivatives as it is.
template <auto E>
constexpr auto printable() {
  if constexpr (requires { typename decltype(E)::variables; })
    return E;
  else
    return frozen<E>{};
}

// A formula in a notation, as a constant string.
template <class Notation, class E>
struct printed {
  template <class Sink>
  static constexpr void write(Sink& sink) {
    print<Notation>(sink, E{});
  }
};
template <class Notation, auto Formula>
constexpr auto printed_text() {
  return written<printed<Notation, std::remove_const_t<decltype(printable<Formula>())>>>::value;
}

}  // namespace leibniz::detail
