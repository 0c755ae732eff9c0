// SPDX-License-Identifier: MIT
//
// mathml<f>: a formula in presentation MathML, as a constant string.
#pragma once

#include "latex.hpp"

namespace leibniz {
namespace detail {

// ---- names and patterns, which are LaTeX, as MathML

// The LaTeX of rows and names: letters, numbers, groups, scripts, \frac, \sqrt, \operatorname, \mathrm,
// delimiters, Greek letters, arguments #1 …; any other command is the name of a function.
template <class Printer>
class latex_reader {
 public:
  constexpr latex_reader(Printer& p, const syntax_node* node, const char* end)
      : p_(p), node_(node), end_(end) {}

  // All from s to end as one element.
  constexpr void put_one(const char* s, const char* end) {
    int items = 0;
    for (const char* at = skip_space(s, end); at != end; at = skip_space(skip_scripted(at), end)) ++items;
    if (items != 1) p_.put("<mrow>");
    for (const char* at = skip_space(s, end); at != end; at = skip_space(skip_scripted(at), end))
      put_scripted(at);
    if (items != 1) p_.put("</mrow>");
  }

 private:
  constexpr const char* skip_space(const char* s, const char* end) const {
    while (s != end && *s == ' ') ++s;
    return s;
  }
  constexpr char at(const char* s) const { return s == end_ ? '\0' : *s; }
  // The end of a command's name: letters, or one other character.
  constexpr const char* skip_name(const char* s) const {
    if (!is_letter(at(s))) return s == end_ ? s : s + 1;
    while (is_letter(at(s))) ++s;
    return s;
  }
  constexpr const char* skip_group(const char* s) const {
    int depth = 0;
    for (; s != end_; ++s) {
      if (*s == '\\' && s + 1 != end_)
        ++s;
      else if (*s == '{')
        ++depth;
      else if (*s == '}' && --depth == 0)
        return s + 1;
    }
    return s;
  }
  constexpr const char* skip_bracket(const char* s) const {
    if (at(s) != '[') return s;
    while (at(s) != ']' && s != end_) ++s;
    return s == end_ ? s : s + 1;
  }
  static constexpr bool is_text(text_part command) {
    return command.is("operatorname") || command.is("mathrm") || command.is("text");
  }
  static constexpr bool is_fence(text_part command) { return command.is("left") || command.is("right"); }

  constexpr const char* skip_fence(const char* s) const {
    return at(s) == '\\' ? skip_name(s + 1) : s == end_ ? s : s + 1;
  }
  static constexpr bool is_one_of(char c, const char* list) {
    for (; *list != '\0'; ++list)
      if (*list == c) return true;
    return false;
  }
  // The end of the item that begins at s.
  constexpr const char* skip_item(const char* s) const {
    if (*s == '{') return skip_group(s);
    if (*s == '#') return s + 1 == end_ ? end_ : s + 2;
    if (*s == '\\') {
      const char* e = skip_name(s + 1);
      const text_part command{s + 1, e};
      if (command.is("frac")) return skip_group(skip_group(e));
      if (command.is("sqrt")) return skip_group(skip_bracket(e));
      if (is_text(command)) return skip_group(e);
      if (is_fence(command)) return skip_fence(e);
      return e;
    }
    if (is_digit(*s)) {
      while (is_digit(at(s)) || at(s) == '.') ++s;
      return s;
    }
    for (++s; s != end_ && (static_cast<unsigned char>(*s) & 0xC0) == 0x80;) ++s;
    return s;
  }
  constexpr const char* skip_scripted(const char* s) const {
    s = skip_item(s);
    while (begins_script(s)) s = skip_script(s);
    return s;
  }
  constexpr bool begins_script(const char* s) const { return s != end_ && is_one_of(*s, "_^'"); }
  constexpr const char* skip_script(const char* s) const {
    if (*s != '\'') return s + 1 == end_ ? end_ : skip_item(s + 1);
    while (at(s) == '\'') ++s;
    return s;
  }

  // An item with its sub- and superscript, or primes in place of that.
  constexpr void put_scripted(const char* s) {
    const char* base_end = skip_item(s);
    text_part scripts[2];  // below, above
    for (const char* e = base_end; begins_script(e);) {
      const char* begin = e;
      e = skip_script(e);
      scripts[*begin == '_' ? 0 : 1] = {*begin == '\'' ? begin : begin + 1, e};
    }
    const bool below = scripts[0].size() > 0, above = scripts[1].size() > 0;
    const char* name = below && above ? "msubsup" : below ? "msub" : "msup";
    if (below || above) put_tag("<", name);
    put_item(s, base_end);
    if (below) put_item(scripts[0].begin, scripts[0].end);
    if (above) put_item(scripts[1].begin, scripts[1].end);
    if (below || above) put_tag("</", name);
  }
  constexpr void put_tag(const char* open, const char* name) {
    p_.put(open);
    p_.put(name);
    p_.put(">");
  }

  constexpr void put_item(const char* s, const char* e) {
    if (*s == '{') return put_one(s + 1, e - 1);
    if (*s == '#') return put_argument(at(s + 1));
    if (*s == '\'') {
      p_.put("<mo>");
      for (; s != e; ++s) p_.put("&#x2032;");
      return p_.put("</mo>");
    }
    if (*s == '\\') return put_command(s);
    const char* element = is_digit(*s) ? "mn" : text_part{s, e}.is_one_letter() ? "mi" : "mo";
    if (is_one_of(*s, "()[]|"))
      p_.put("<mo stretchy=\"false\">");
    else
      put_tag("<", element);
    put_text({s, e});
    put_tag("</", element);
  }
  constexpr void put_argument(char digit) {
    if (node_ != nullptr) p_.write(p_.tree.argument(*node_, digit));
  }
  constexpr void put_command(const char* s) {
    const char* e = skip_name(s + 1);
    const text_part command{s + 1, e};
    if (command.is("frac")) {
      p_.put("<mfrac>");
      const char* between = skip_group(e);
      put_one(e + 1, between - 1);
      put_one(between + 1, skip_group(between) - 1);
      p_.put("</mfrac>");
    } else if (command.is("sqrt")) {
      const char* index_end = skip_bracket(e);
      put_tag("<", index_end == e ? "msqrt" : "mroot");
      put_one(index_end + 1, skip_group(index_end) - 1);
      if (index_end != e) put_one(e + 1, index_end - 1);
      put_tag("</", index_end == e ? "msqrt" : "mroot");
    } else if (is_text(command)) {
      put_word({e + 1, skip_group(e) - 1});
    } else if (is_fence(command)) {
      p_.put(command.is("left") ? "<mo form=\"prefix\">" : "<mo form=\"postfix\">");
      const char* sign = at(e) == '\\' ? sign_of({e + 1, skip_name(e + 1)}) : nullptr;
      if (sign != nullptr)
        p_.put(sign);
      else
        put_text({e, skip_fence(e)});
      p_.put("</mo>");
    } else if (const greek_letter* g = find_greek(command)) {
      p_.put(*g->name < 'a' ? "<mi mathvariant=\"normal\">" : "<mi>");
      p_.put(g->character);
      p_.put("</mi>");
    } else if (const char* sign = sign_of(command)) {
      p_.put("<mo>");
      p_.put(sign);
      p_.put("</mo>");
    } else if (command.size() == 1 && !is_letter(*command.begin)) {
      // a space
    } else {
      put_word(command);
    }
  }
  static constexpr const char* sign_of(text_part command) {
    struct sign {
      const char* name;
      const char* character;
    };
    constexpr sign signs[] = {{"lfloor", "&#x230A;"},
                              {"rfloor", "&#x230B;"},
                              {"lceil", "&#x2308;"},
                              {"rceil", "&#x2309;"},
                              {"langle", "&#x27E8;"},
                              {"rangle", "&#x27E9;"},
                              {"lvert", "|"},
                              {"rvert", "|"},
                              {"|", "&#x2016;"},
                              {"{", "{"},
                              {"}", "}"},
                              {"lVert", "&#x2016;"},
                              {"rVert", "&#x2016;"},
                              {"infty", "&#x221E;"},
                              {"cdot", "&#x22C5;"},
                              {"times", "&#xD7;"}};
    for (const sign& s : signs)
      if (command.is(s.name)) return s.character;
    return nullptr;
  }
  // Upright, as several letters are without being asked.
  constexpr void put_word(text_part word) {
    p_.put(word.is_one_letter() ? "<mi mathvariant=\"normal\">" : "<mi>");
    put_text(word);
    p_.put("</mi>");
  }
  // Text with LaTeX's escapes taken off and XML's put on.
  constexpr void put_text(text_part text) {
    for (const char* c = text.begin; c != text.end; ++c) {
      if (*c == '\\' && c + 1 != text.end && is_letter(*++c)) {
        const text_part command{c, skip_name(c)};
        p_.put(command.is("backslash") ? "\\" : command.is("wedge") ? "^" : "~");
        c = command.end;  // the space behind the command
      } else {
        put_character(*c);
      }
    }
  }
  constexpr void put_character(char c) {
    switch (c) {
      case '<': return p_.put("&lt;");
      case '>': return p_.put("&gt;");
      case '&': return p_.put("&amp;");
      case '-': return p_.put("&#x2212;");
      default: p_.sink.put(c);
    }
  }

  Printer& p_;
  const syntax_node* node_;
  const char* end_;
};

// ---- the notation: every node is one element

struct mathml_notation : typesetting<mathml_notation> {
  static constexpr frame row{"<mrow>", "", "</mrow>"};
  static constexpr frame number{"<mn>", "", "</mn>"};
  static constexpr frame table{"<mrow><mo>(</mo><mtable>", "", "</mtable><mo>)</mo></mrow>"};
  static constexpr frame table_row{"<mtr><mtd>", "</mtd><mtd>", "</mtd></mtr>"};
  static constexpr frame cases{"<mrow><mo>{</mo><mtable columnalign=\"left\">", "", "</mtable></mrow>"};
  // (Some renderers read columnalign, others the style.)
  static constexpr frame one_case{"<mtr><mtd style=\"text-align:left\">",
                                  "</mtd><mtd style=\"text-align:left\"><mrow><mtext>if&#xA0;</mtext>",
                                  "</mrow></mtd></mtr>"};
  static constexpr frame last_case{
      "<mtr><mtd style=\"text-align:left\">", "",
      "</mtd><mtd style=\"text-align:left\"><mtext>otherwise</mtext></mtd></mtr>"};
  static constexpr const char* apply = "<mo>&#x2061;</mo>";  // function application
  static constexpr const char* times_ten = "<mo>&#xD7;</mo>";

  static constexpr frame frame_of(syntax kind) {
    switch (kind) {
      case syntax::negation: return {"<mrow><mo>&#x2212;</mo>", "", "</mrow>"};
      case syntax::sum: return {"<mrow>", "<mo>+</mo>", "</mrow>"};
      case syntax::difference: return {"<mrow>", "<mo>&#x2212;</mo>", "</mrow>"};
      case syntax::quotient: return {"<mfrac>", "", "</mfrac>"};
      case syntax::power: return {"<msup>", "", "</msup>"};
      case syntax::less: return {"<mrow>", "<mo>&lt;</mo>", "</mrow>"};
      case syntax::less_equal: return {"<mrow>", "<mo>&#x2264;</mo>", "</mrow>"};
      case syntax::greater: return {"<mrow>", "<mo>&gt;</mo>", "</mrow>"};
      case syntax::greater_equal: return {"<mrow>", "<mo>&#x2265;</mo>", "</mrow>"};
      case syntax::conjunction: return {"<mrow>", "<mo>&#x2227;</mo>", "</mrow>"};
      case syntax::disjunction: return {"<mrow>", "<mo>&#x2228;</mo>", "</mrow>"};
      case syntax::complement: return {"<mrow><mo>&#xAC;</mo>", "", "</mrow>"};
      default: return {};
    }
  }
  static constexpr frame parentheses(bool tall) {
    return tall ? frame{"<mrow><mo>(</mo>", "<mo>,</mo>", "<mo>)</mo></mrow>"}
                : frame{"<mrow><mo stretchy=\"false\">(</mo>", "<mo>,</mo>",
                        "<mo stretchy=\"false\">)</mo></mrow>"};
  }
  // The invisible times, with a thin space beside a word, which LaTeX gives to functions unasked.
  static constexpr const char* between(edge left, edge right) {
    if (right == edge::digit) return "<mo>&#x22C5;</mo>";
    return left == edge::word || right == edge::word || right == edge::function
               ? "<mo rspace=\"0.167em\">&#x2062;</mo>"
               : "<mo>&#x2062;</mo>";
  }
  static constexpr void not_finite(auto& p, double v) {
    p.put(v != v ? "<mi>NaN</mi>" : "<mi mathvariant=\"normal\">&#x221E;</mi>");
  }

  static constexpr bool is_word(const syntax_node& n) { return name_parts(n.name).is_word(); }

  // What is written in LaTeX, as MathML.
  static constexpr void put_latex(auto& p, const char* begin, const char* end, const syntax_node* node) {
    latex_reader<std::remove_reference_t<decltype(p)>>(p, node, end).put_one(begin, end);
  }
  static constexpr void put_symbol(auto& p, const syntax_node& n, const syntax_node* power) {
    text_pool name;
    latex_notation::put_symbol(name, n);
    if (power != nullptr) name.put("^{#2}");
    put_latex(p, name.characters.begin(), name.characters.end(), power);
  }
  static constexpr void variable(auto& p, const syntax_node& n) { put_symbol(p, n, nullptr); }
  static constexpr void name(auto& p, const syntax_node& n) { put_symbol(p, n, nullptr); }
  static constexpr void raised_name(auto& p, const syntax_node& n, const syntax_node& power) {
    put_symbol(p, n, &power);
  }
  static constexpr void pattern(auto& p, const syntax_node& n) {
    put_latex(p, n.latex, n.latex + text_length(n.latex), &n);
  }
};

template <class E>
struct mathml_document {
  template <class Sink>
  static constexpr void write(Sink& sink) {
    sink.put("<math xmlns=\"http://www.w3.org/1998/Math/MathML\">");
    print<mathml_notation>(sink, E{});
    sink.put("</math>");
  }
};

}  // namespace detail

// mathml<f>: the formula as one <math> element of presentation MathML, for HTML and XML alike (ASCII: other
// characters are references). What it shows is what latex<f> shows.
template <auto Formula>
inline constexpr auto mathml = detail::written<
    detail::mathml_document<std::remove_const_t<decltype(detail::printable<Formula>())>>>::value;

}  // namespace leibniz
