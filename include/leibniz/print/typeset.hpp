// SPDX-License-Identifier: MIT
//
// What the typeset notations, LaTeX and MathML, have in common: fractions, superscripts, products without a
// sign, functions by their LaTeX names, matrices.
#pragma once

#include "characters.hpp"
#include "printer.hpp"

namespace leibniz::detail {

// (-u) v → -(u v), (-u)/v → -(u/v): a product or quotient without the sign that it begins with.
constexpr int without_sign(syntax_tree& t, int id) {
  const int left = t[id].first, right = t.second(id);
  int positive = left;
  if (t[left].kind == syntax::negation) {
    positive = t[left].first;
  } else if (t.is_constant(left) && to_double(t[left].value) < 0) {
    const constant_value c = t[left].value;
    t[left].value = c.is_exact() ? exact_constant(-c.exact()) : real_constant(-to_double(c));
  } else {
    return id;
  }
  const int inner = t.binary(t[id].kind, positive, right);
  t[id].kind = syntax::negation;
  t[id].first = inner;
  return inner;
}

// x x → x², a x x → a x², a x² x → a x³: equal neighbours in a product.
constexpr void gather_power(syntax_tree& t, int id) {
  const int left = t[id].first, right = t.second(id);
  const bool more = t[left].kind == syntax::product;
  const int neighbour = more ? t.second(left) : left;
  const constant_value known =
      t[neighbour].kind == syntax::power ? t[t.second(neighbour)].value : constant_value{};
  const bool counted = known.denominator == 1 && known.numerator > 1;
  const int base = counted ? t[neighbour].first : neighbour;
  if (t.is_constant(base) || !same_formula(t, base, right)) return;
  const int power = t.binary(syntax::power, right, read_constant(t, {counted ? known.numerator + 1 : 2, 1}));
  if (more) {
    t[t[left].first].next = power;
    t[id].first = t[left].first;
  } else {
    t[id].kind = syntax::power;
    t[id].first = right;
  }
}

// What is written apart in C++ and together on paper: signs before products and quotients, powers.
constexpr void gather(syntax_tree& t) {
  for (int id = 0, size = t.size(); id < size; ++id) {
    if (t[id].kind != syntax::product && t[id].kind != syntax::quotient) continue;
    const int inner = without_sign(t, id);
    if (t[inner].kind == syntax::product) gather_power(t, inner);
  }
}

// What a factor begins or ends with: decides what stands between two of them.
enum class edge { other, letter, word, function, digit };

// Notation adds what the pieces look like:
//   frame_of(kind), parentheses(tall), row, number, table, table_row,
//   cases, one_case, last_case                                         frames
//   minus, apply, times_ten                                            signs
//   variable(p, node), name(p, node), pattern(p, node)                 names, functions and LaTeX patterns
//   raised_name(p, node, power)                                        a name with the power's exponent
//   between(left, right)                                               what joins two factors
//   is_word(node)                                                      a variable's name of several letters?
template <class Notation>
struct typesetting {
  static constexpr bool is_algebraic = true;
  static constexpr void prepare(syntax_tree& t) { gather(t); }

  // ---- constants

  static constexpr written_number form(constant_value c) {
    written_number w = form_of(c);
    if (w.form != number_form::type) return w;
    if (c.is_exact())
      w.form = number_form::fraction;
    else if (is_finite(to_double(c)))
      w.form = decimal_form(to_double(c));
    return w;
  }
  static constexpr binding_strength strength_of(constant_value c) {
    const written_number w = form(c);
    if (w.negative) return binding_strength::unary;
    if (w.form == number_form::fraction) return binding_strength::scripted;
    if (w.form == number_form::scientific)
      return is_power_of_ten(c) ? binding_strength::scripted : binding_strength::multiplicative;
    return binding_strength::primary;
  }
  static constexpr bool is_power_of_ten(constant_value c) {
    return shortest_decimal(to_double(c)).digits == 1;
  }
  static constexpr void put_digits(auto& p, const auto& put) {
    p.put(Notation::number.before);
    put();
    p.put(Notation::number.after);
  }
  static constexpr void put_integer(auto& p, std::int64_t v) {
    const frame minus = Notation::frame_of(syntax::negation);
    if (v < 0) p.put(minus.before);
    put_digits(p, [&] { put_unsigned(p.sink, magnitude(v)); });
    if (v < 0) p.put(minus.after);
  }
  static constexpr void constant(auto& p, constant_value c, bool) {
    const written_number w = form(c);
    const frame minus = Notation::frame_of(syntax::negation);
    if (w.negative) p.put(minus.before);
    switch (w.form) {
      case number_form::integer: put_digits(p, [&] { put_unsigned(p.sink, magnitude(c.numerator)); }); break;
      case number_form::decimal:
        put_digits(p, [&] { put_decimal(p.sink, shortest_decimal(to_double(c))); });
        break;
      case number_form::fraction: {
        const frame f = Notation::frame_of(syntax::quotient);
        p.put(f.before);
        put_digits(p, [&] { put_unsigned(p.sink, magnitude(c.numerator)); });
        p.put(f.between);
        put_integer(p, c.denominator);
        p.put(f.after);
        break;
      }
      case number_form::scientific: put_power_of_ten(p, shortest_decimal(to_double(c))); break;
      case number_form::type: Notation::not_finite(p, to_double(c)); break;
    }
    if (w.negative) p.put(minus.after);
  }
  // 6.02 × 10²³, 10⁻⁵
  static constexpr void put_power_of_ten(auto& p, decimal d) {
    const frame f = Notation::frame_of(syntax::power);
    if (d.digits != 1) {
      p.put(Notation::row.before);
      put_digits(p, [&] { put_mantissa(p.sink, d); });
      p.put(Notation::times_ten);
    }
    p.put(f.before);
    put_integer(p, 10);
    p.put(f.between);
    put_integer(p, exponent_of(d));
    p.put(f.after);
    if (d.digits != 1) p.put(Notation::row.after);
  }

  // ---- products and powers

  static constexpr void product(auto& p, int id) {
    buffer<int> factors;
    collect_factors(p.tree, id, factors);
    p.put(Notation::row.before);
    for (int k = 0; k < factors.size(); ++k) {
      if (k == 0) {
        p.put_left(factors[k], binding_strength::multiplicative);
      } else {
        p.put(Notation::between(last_edge(p, factors[k - 1]), first_edge(p, factors[k])));
        p.put_right(factors[k], binding_strength::multiplicative);
      }
    }
    p.put(Notation::row.after);
  }
  static constexpr void collect_factors(const syntax_tree& t, int id, buffer<int>& factors) {
    if (t[id].kind != syntax::product) return factors.push_back(id);
    collect_factors(t, t[id].first, factors);
    collect_factors(t, t.second(id), factors);
  }
  static constexpr edge first_edge(const auto& p, int id) {
    const syntax_node& n = p.tree[id];
    if (p.begins_with_minus(id)) return edge::other;
    switch (n.kind) {
      case syntax::constant: return edge::digit;
      case syntax::variable: return Notation::is_word(n) ? edge::word : edge::letter;
      case syntax::call:
        if (is_function(n) || is_applied(n)) return edge::function;
        return n.latex != nullptr && is_digit(*n.latex) ? edge::digit : edge::letter;
      case syntax::power:
        if (is_power_of_function(p.tree, id)) return edge::function;
        return p.strength_of(n.first) < binding_strength::primary ? edge::other : first_edge(p, n.first);
      default: return edge::other;
    }
  }
  static constexpr edge last_edge(const auto& p, int id) {
    const syntax_node& n = p.tree[id];
    switch (n.kind) {
      case syntax::constant: return edge::digit;
      case syntax::variable: return Notation::is_word(n) ? edge::word : edge::letter;
      default: return edge::other;
    }
  }

  static constexpr void power(auto& p, int id) {
    const int base = p.tree[id].first;
    if (p.tree[base].kind == syntax::variable) return Notation::raised_name(p, p.tree[base], p.tree[id]);
    if (is_power_of_function(p.tree, id)) {  // sin²(x)
      p.put(Notation::row.before);
      Notation::raised_name(p, p.tree[base], p.tree[id]);
      put_arguments(p, base);
      p.put(Notation::row.after);
    } else {
      const frame f = Notation::frame_of(syntax::power);
      p.put(f.before);
      p.put_left(base, binding_strength::primary);
      p.put(f.between);
      p.write(p.tree.second(id));
      p.put(f.after);
    }
  }
  // A function to an integer power, which can stand at its name: from 2, because sin⁻¹ is read as the
  // inverse, and where nothing stands there yet.
  static constexpr bool is_power_of_function(const syntax_tree& t, int id) {
    const syntax_node& base = t[t[id].first];
    const constant_value exponent = t[t.second(id)].value;
    return is_function(base) &&
           (base.latex == nullptr || (!contains(base.latex, "^") && !contains(base.latex, "'"))) &&
           t.is_constant(t.second(id)) && exponent.denominator == 1 && exponent.numerator >= 2;
  }

  // ---- functions

  // Is the row's LaTeX a pattern with its arguments in it (\sqrt{#1})?
  static constexpr bool is_pattern(const syntax_node& n) {
    return n.latex != nullptr && contains(n.latex, "#");
  }
  // Is it a name before arguments in parentheses?
  static constexpr bool is_function(const syntax_node& n) {
    return n.kind == syntax::call && n.first >= 0 && !is_pattern(n);
  }
  // Is it a pattern or a named constant that is a function of something (\log(2))?
  static constexpr bool is_applied(const syntax_node& n) {
    return (n.first < 0 || is_pattern(n)) && n.latex != nullptr && contains(n.latex, "(") &&
           !begins_with(n.latex, "\\left");
  }
  static constexpr binding_strength strength_of(const syntax_node& n) {
    if (is_function(n)) return binding_strength::scripted;
    const bool is_compound =
        n.latex != nullptr && (contains(n.latex, "\\frac") || contains(n.latex, "^") || is_applied(n));
    return is_compound ? binding_strength::scripted : binding_strength::primary;
  }
  static constexpr void call(auto& p, int id) {
    const syntax_node& n = p.tree[id];
    if (is_pattern(n)) return Notation::pattern(p, n);
    if (n.first < 0) return Notation::name(p, n);
    p.put(Notation::row.before);
    Notation::name(p, n);
    put_arguments(p, id);
    p.put(Notation::row.after);
  }
  static constexpr void put_arguments(auto& p, int id) {
    const frame f = Notation::parentheses(p.tree[id].tall);
    p.put(Notation::apply);
    p.put(f.before);
    p.put_operands(p.tree[id].first, f.between);
    p.put(f.after);
  }

  // ---- select, by cases: one that stands where nothing else held is a further case

  static constexpr void selection(auto& p, int id) {
    const syntax_tree& t = p.tree;
    p.put(Notation::cases.before);
    for (; t[id].kind == syntax::selection; id = t[t.second(id)].next) {
      p.put(Notation::one_case.before);
      p.write(t.second(id));
      p.put(Notation::one_case.between);
      p.write(t[id].first);
      p.put(Notation::one_case.after);
    }
    p.put(Notation::last_case.before);
    p.write(id);
    p.put(Notation::last_case.after);
    p.put(Notation::cases.after);
  }

  // ---- vectors, a column; lists of lists, a matrix

  static constexpr void list(auto& p, int id) {
    const int first = p.tree[id].first;
    p.put(Notation::table.before);
    for (int k = first; k >= 0; k = p.tree[k].next) {
      if (k != first) p.put(Notation::table.between);
      p.put(Notation::table_row.before);
      if (p.tree[k].kind == syntax::list)
        p.put_operands(p.tree[k].first, Notation::table_row.between);
      else
        p.write(k);
      p.put(Notation::table_row.after);
    }
    p.put(Notation::table.after);
  }
};

}  // namespace leibniz::detail
