// SPDX-License-Identifier: MIT
//
// latex<f>: a formula in LaTeX's math mode (with amsmath, for \operatorname and pmatrix), as a constant
// string.
#pragma once

#include "characters.hpp"
#include "typeset.hpp"

namespace leibniz {
namespace detail {

// ---- names of variables: theta_1 is θ₁, q[0] is q₀, x2 is x₂, m_sun and rate are upright words

// The Greek letters that LaTeX knows, with their characters for MathML.
struct greek_letter {
  const char* name;
  const char* character;
};
inline constexpr greek_letter greek[] = {
    {"alpha", "&#x3B1;"},    {"beta", "&#x3B2;"},   {"gamma", "&#x3B3;"},   {"delta", "&#x3B4;"},
    {"epsilon", "&#x3F5;"},  {"zeta", "&#x3B6;"},   {"eta", "&#x3B7;"},     {"theta", "&#x3B8;"},
    {"iota", "&#x3B9;"},     {"kappa", "&#x3BA;"},  {"lambda", "&#x3BB;"},  {"mu", "&#x3BC;"},
    {"nu", "&#x3BD;"},       {"xi", "&#x3BE;"},     {"pi", "&#x3C0;"},      {"rho", "&#x3C1;"},
    {"sigma", "&#x3C3;"},    {"tau", "&#x3C4;"},    {"upsilon", "&#x3C5;"}, {"phi", "&#x3D5;"},
    {"chi", "&#x3C7;"},      {"psi", "&#x3C8;"},    {"omega", "&#x3C9;"},   {"varepsilon", "&#x3B5;"},
    {"vartheta", "&#x3D1;"}, {"varphi", "&#x3C6;"}, {"varrho", "&#x3F1;"},  {"varsigma", "&#x3C2;"},
    {"Gamma", "&#x393;"},    {"Delta", "&#x394;"},  {"Theta", "&#x398;"},   {"Lambda", "&#x39B;"},
    {"Xi", "&#x39E;"},       {"Pi", "&#x3A0;"},     {"Sigma", "&#x3A3;"},   {"Upsilon", "&#x3A5;"},
    {"Phi", "&#x3A6;"},      {"Psi", "&#x3A8;"},    {"Omega", "&#x3A9;"}};

constexpr const greek_letter* find_greek(text_part name) {
  for (const greek_letter& g : greek)
    if (name.is(g.name)) return &g;
  return nullptr;
}

// A name as a symbol with subscripts.
struct name_parts {
  static constexpr int most = 8;
  text_part symbol;
  text_part subscripts[most];
  int count = 0;

  constexpr explicit name_parts(const char* name) {
    const char* end = name;
    while (*end != '\0') ++end;
    symbol = {name, end};
    if (!split(name, end)) *this = name_parts(text_part{name, end});  // by no rule: one word
  }
  constexpr bool is_word() const { return !symbol.is_one_letter() && find_greek(symbol) == nullptr; }

 private:
  constexpr explicit name_parts(text_part whole) : symbol(whole) {}
  constexpr bool add(text_part s) {
    if (s.size() == 0 || count == most) return false;
    subscripts[count++] = s;
    return true;
  }
  // letters[digits](_part)*['['digits']']
  constexpr bool split(const char* s, const char* end) {
    symbol.end = s;
    while (symbol.end != end && !is_digit(*symbol.end) && *symbol.end != '_' && *symbol.end != '[')
      ++symbol.end;
    if (symbol.size() == 0) return false;
    text_part digits{symbol.end, symbol.end};
    while (digits.end != end && is_digit(*digits.end)) ++digits.end;
    if (digits.size() > 0) add(digits);
    const char* at = digits.end;
    while (at != end && *at == '_') {
      const char* begin = ++at;
      while (at != end && *at != '_' && *at != '[') ++at;
      if (!add({begin, at})) return false;
    }
    if (at == end) return true;
    if (*at != '[' || end[-1] != ']') return false;
    const text_part index{at + 1, end - 1};
    return index.is_number() && add(index);
  }
};

// ---- the notation

struct latex_notation : typesetting<latex_notation> {
  static constexpr frame row{};
  static constexpr frame number{};
  static constexpr frame table{"\\begin{pmatrix} ", " \\\\ ", " \\end{pmatrix}"};
  static constexpr frame table_row{"", " & ", ""};
  static constexpr frame cases{"\\begin{cases} ", "", "\\end{cases}"};
  static constexpr frame one_case{"", " & \\text{if } ", " \\\\ "};
  static constexpr frame last_case{"", "", " & \\text{otherwise} "};
  static constexpr const char* apply = "";
  static constexpr const char* times_ten = " \\times ";

  static constexpr frame frame_of(syntax kind) {
    switch (kind) {
      case syntax::negation: return {"-"};
      case syntax::sum: return {"", " + "};
      case syntax::difference: return {"", " - "};
      case syntax::quotient: return {"\\frac{", "}{", "}"};
      case syntax::power: return {"", "^{", "}"};
      case syntax::less: return {"", " < "};
      case syntax::less_equal: return {"", " \\le "};
      case syntax::greater: return {"", " > "};
      case syntax::greater_equal: return {"", " \\ge "};
      case syntax::conjunction: return {"", " \\land "};
      case syntax::disjunction: return {"", " \\lor "};
      case syntax::complement: return {"\\lnot "};
      default: return {};
    }
  }
  static constexpr frame parentheses(bool tall) {
    return tall ? frame{"\\left(", ", ", "\\right)"} : frame{"(", ", ", ")"};
  }
  // A point where numbers would run together, a thin space where letters would, or a word would seem to be a
  // function.
  static constexpr const char* between(edge left, edge right) {
    if (right == edge::digit) return " \\cdot ";
    return left == edge::word || right == edge::word ? " \\, " : " ";
  }
  static constexpr void not_finite(auto& p, double v) { p.put(v != v ? "\\mathrm{NaN}" : "\\infty"); }

  static constexpr bool is_word(const syntax_node& n) { return name_parts(n.name).is_word(); }
  static constexpr void variable(auto& p, const syntax_node& n) { put_symbol(p.sink, n); }
  static constexpr void name(auto& p, const syntax_node& n) { put_symbol(p.sink, n); }
  static constexpr void raised_name(auto& p, const syntax_node& n, const syntax_node& power) {
    put_symbol(p.sink, n);
    p.put("^{");
    p.write(p.tree.argument(power, '2'));
    p.put("}");
  }
  static constexpr void pattern(auto& p, const syntax_node& n) {
    for (const char* c = n.latex; *c != '\0'; ++c) {
      if (*c == '#' && is_digit(c[1]))
        p.write(p.tree.argument(n, *++c));
      else
        p.sink.put(*c);
    }
  }

  // The name of a variable or row.
  template <class Sink>
  static constexpr void put_symbol(Sink& sink, const syntax_node& n) {
    if (n.kind == syntax::variable) return put_variable(sink, n.name);
    if (n.latex != nullptr) return sink.put(n.latex);
    sink.put("\\operatorname{");
    put_escaped(sink, {n.name, n.name + text_length(n.name)});
    sink.put('}');
  }
  template <class Sink>
  static constexpr void put_variable(Sink& sink, const char* name) {
    const name_parts parts(name);
    put_part(sink, parts.symbol);
    if (parts.count == 0) return;
    sink.put("_{");
    for (int k = 0; k < parts.count; ++k) {
      if (k > 0) sink.put(',');
      put_part(sink, parts.subscripts[k]);
    }
    sink.put('}');
  }
  template <class Sink>
  static constexpr void put_part(Sink& sink, text_part part) {
    if (const greek_letter* g = find_greek(part)) {
      sink.put('\\');
      sink.put(g->name);
    } else if (part.is_one_letter() || part.is_number()) {
      for (const char* c = part.begin; c != part.end; ++c) sink.put(*c);
    } else {
      sink.put("\\mathrm{");
      put_escaped(sink, part);
      sink.put('}');
    }
  }
  // Any characters, as text in math mode.
  template <class Sink>
  static constexpr void put_escaped(Sink& sink, text_part text) {
    for (const char* c = text.begin; c != text.end; ++c) switch (*c) {
        case '\\': sink.put("\\backslash "); break;
        case '^': sink.put("\\wedge "); break;
        case '~': sink.put("\\sim "); break;
        case '#':
        case '$':
        case '%':
        case '&':
        case '_':
        case '{':
        case '}':
        case ' ': sink.put('\\'); [[fallthrough]];
        default: sink.put(*c);
      }
  }
};

}  // namespace detail

// latex<f>: the formula for LaTeX's math mode: fractions, powers, Greek names, subscripts, parentheses only
// where mathematics needs them (x + (y + z) prints as x + y + z, and x*x as x^{2}). A vector or gradient is a
// column, a Jacobian or Hessian a matrix.
template <auto Formula>
inline constexpr auto latex = detail::printed_text<detail::latex_notation, Formula>();

}  // namespace leibniz
