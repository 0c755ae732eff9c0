// SPDX-License-Identifier: MIT
//
// text<f>: a formula as C++ source, as a constant string.
#pragma once

#include "printer.hpp"

namespace leibniz {
namespace detail {

// C++: as few parentheses as keep the tree, so that what is printed, pasted back into a program, is the same
// formula.
struct source_notation {
  static constexpr bool is_algebraic = false;
  static constexpr void prepare(syntax_tree&) {}

  static constexpr frame frame_of(syntax kind) {
    switch (kind) {
      case syntax::negation: return {"-"};
      case syntax::sum: return {"", " + "};
      case syntax::difference: return {"", " - "};
      case syntax::product: return {"", "*"};
      case syntax::quotient: return {"", "/"};
      case syntax::power: return {"pow(", ", ", ")"};
      case syntax::less: return {"", " < "};
      case syntax::less_equal: return {"", " <= "};
      case syntax::greater: return {"", " > "};
      case syntax::greater_equal: return {"", " >= "};
      case syntax::conjunction: return {"", " && "};
      case syntax::disjunction: return {"", " || "};
      case syntax::complement: return {"!"};
      default: return {};
    }
  }
  static constexpr frame parentheses(bool) { return {"(", ", ", ")"}; }

  static constexpr binding_strength strength_of(constant_value c) {
    const written_number w = form_of(c);
    if (w.form == number_form::fraction) return binding_strength::multiplicative;
    return w.negative && w.form != number_form::type ? binding_strength::unary : binding_strength::primary;
  }
  static constexpr binding_strength strength_of(const syntax_node&) { return binding_strength::primary; }

  // alone: no formula stands beside it, so that its own C++ type has to be one (3_c).
  static constexpr void constant(auto& p, constant_value c, bool alone) {
    const written_number w = form_of(c);
    if (w.form == number_form::type || (alone && !has_literal(c, w))) return by_type(p, c);
    if (w.negative) p.put("-");
    switch (w.form) {
      case number_form::integer: put_unsigned(p.sink, magnitude(c.numerator)); break;
      case number_form::fraction:
        put_unsigned(p.sink, magnitude(c.numerator));
        p.put(".0/");
        put_integer(p.sink, c.denominator);
        break;
      case number_form::scientific: put_scientific(p.sink, shortest_decimal(to_double(c))); break;
      default: put_decimal(p.sink, shortest_decimal(to_double(c)));
    }
    if (alone) p.put("_c");
  }
  // Is there a literal of the constant's type (2_c, 0.5_c)?
  static constexpr bool has_literal(constant_value c, written_number w) {
    if (w.negative) return false;
    if (w.form != number_form::decimal || !c.is_exact()) return w.form == number_form::integer;
    const decimal d = shortest_decimal(to_double(c));
    return c.exact() == rational{static_cast<std::int64_t>(d.digits), 1} * power({10, 1}, d.exponent);
  }
  static constexpr void by_type(auto& p, constant_value c) {
    p.put(c.is_exact() ? "constant<" : "real<");
    put_integer(p.sink, c.numerator);
    if (c.is_exact() && c.denominator != 1) {
      p.put(", ");
      put_integer(p.sink, c.denominator);
    }
    p.put(">{}");
  }

  static constexpr void variable(auto& p, const syntax_node& n) { p.put(n.name); }
  static constexpr void call(auto& p, int id) {
    const syntax_node& n = p.tree[id];
    p.put(n.name);
    if (n.first < 0) return;
    if (same_text(n.name, "derivative")) {
      p.put("<");
      p.put_operands(n.first, ", ");
      return p.put(">");
    }
    bool all_constant = true;
    for (int a = n.first; a >= 0; a = p.tree[a].next) all_constant = all_constant && p.tree.is_constant(a);
    p.put("(");
    if (all_constant) {
      constant(p, p.tree[n.first].value, true);
      if (p.tree[n.first].next >= 0) p.put(", ");
      p.put_operands(p.tree[n.first].next, ", ");
    } else {
      p.put_operands(n.first, ", ");
    }
    p.put(")");
  }
  static constexpr void selection(auto& p, int id) {
    p.put("select(");
    p.put_operands(p.tree[id].first, ", ");
    p.put(")");
  }
  static constexpr void list(auto& p, int id) {
    p.put("[");
    p.put_operands(p.tree[id].first, ", ");
    p.put("]");
  }
};

}  // namespace detail

// text<f>: the formula as C++ source with minimal parentheses; pasted back it is the same formula. Of a
// gradient or a vector: [a, b]; of a Jacobian or Hessian: a list of rows.
template <auto Formula>
inline constexpr auto text = detail::printed_text<detail::source_notation, Formula>();

}  // namespace leibniz
