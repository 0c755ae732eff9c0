// SPDX-License-Identifier: MIT
//
// LaTeX read the way mathematics is read, by a reader that knows nothing of the printer: it has to give the
// formula's value, and no pair of parentheses may be one that could be left out.
#include <catch2/catch.hpp>
#include <cctype>
#include <complex>
#include <leibniz/print/latex.hpp>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "samples.hpp"

using namespace leibniz;

namespace {

using value_type = std::complex<double>;

// Any value will do, as long as different names have different ones.
value_type value_of_name(const std::string& name) {
  static std::map<std::string, value_type> values;
  const double k = 1.0 + static_cast<double>(values.size());
  return values.try_emplace(name, 0.3 + 0.0617 * k, 0.2 + 0.0293 * k * k).first->second;
}
value_type value_of_function(const std::string& name, const std::vector<value_type>& arguments) {
  value_type result = value_of_name(name);
  for (const value_type& a : arguments) result = result * (a * a + 0.3 * a + 0.7) + 0.1;
  return result;
}

// ---- the reference: the syntax tree, node by node

// What a row is called in LaTeX, where that is not its name behind a backslash.
std::string latex_of_row(const std::string& name) {
  static const std::map<std::string, std::string> others = {{"asin", "\\arcsin"},
                                                            {"acos", "\\arccos"},
                                                            {"atan", "\\arctan"},
                                                            {"erf", "\\operatorname{erf}"},
                                                            {"erfc", "\\operatorname{erfc}"},
                                                            {"logistic", "\\operatorname{logistic}"},
                                                            {"bessel", "J_{0}"},
                                                            {"numbers::pi", "\\pi"},
                                                            {"numbers::e", "\\mathrm{e}"}};
  const auto found = others.find(name);
  return found == others.end() ? "\\" + name : found->second;
}

value_type evaluate(const detail::syntax_tree& t, int id) {
  using detail::syntax;
  const detail::syntax_node& n = t[id];
  const auto left = [&] { return evaluate(t, n.first); };
  const auto right = [&] { return evaluate(t, t.second(id)); };
  switch (n.kind) {
    case syntax::constant: return to_double(n.value);
    case syntax::variable: return value_of_name(n.name);
    case syntax::negation: return value_type(0) - left();
    case syntax::sum: return left() + right();
    case syntax::difference: return left() - right();
    case syntax::product: return left() * right();
    case syntax::quotient: return left() / right();
    case syntax::power: return std::pow(left(), right());
    case syntax::call: {
      const std::string name = n.name;
      if (name == "sqrt") return std::sqrt(left());
      if (name == "cube_root") return std::pow(left(), 1.0 / 3);
      if (name == "numbers::sqrt2") return std::sqrt(2.0);
      if (name == "numbers::inv_sqrtpi") return 1.0 / std::sqrt(value_of_name("\\pi"));
      if (name == "numbers::ln2") return value_of_function("\\log", {2});
      if (name == "numbers::ln10") return value_of_function("\\log", {10});
      std::vector<value_type> arguments;
      for (int a = n.first; a >= 0; a = t[a].next) arguments.push_back(evaluate(t, a));
      return arguments.empty() ? value_of_name(latex_of_row(name))
                               : value_of_function(latex_of_row(name), arguments);
    }
    case syntax::list: break;
  }
  throw std::logic_error("a list");
}

// ---- the reader

struct group {
  std::size_t open, inside, close, behind;  // of parentheses around a factor
};

value_type to_the_power(value_type base, value_type exponent) { return std::pow(base, exponent); }
// In place of powers, where (-2)³ must not be the same as -2³.
value_type anything(value_type base, value_type exponent) {
  return base * base + 0.3 * base + exponent * exponent;
}

class reader {
 public:
  using power_function = value_type (*)(value_type, value_type);
  explicit reader(std::string text, power_function raised = to_the_power)
      : text_(std::move(text)), power_(raised) {}

  value_type read() {
    const value_type v = sum();
    if (at_ != text_.size()) fail("something behind the formula");
    return v;
  }
  std::vector<group> groups;

 private:
  [[noreturn]] void fail(const std::string& why) const {
    throw std::runtime_error(why + " at " + std::to_string(at_) + " of " + text_);
  }
  void skip_space() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }
  bool take(const std::string& token) {
    skip_space();
    if (text_.compare(at_, token.size(), token) != 0) return false;
    if (std::isalpha(static_cast<unsigned char>(token.back())) && at_ + token.size() < text_.size() &&
        std::isalpha(static_cast<unsigned char>(text_[at_ + token.size()])))
      return false;
    at_ += token.size();
    return true;
  }
  void need(const std::string& token) {
    if (!take(token)) fail("no " + token);
  }
  bool ends() {
    skip_space();
    return at_ == text_.size() || std::string("+-)}],|").find(text_[at_]) != std::string::npos ||
           text_.compare(at_, 6, "\\right") == 0;
  }

  value_type sum() {
    const bool negative = take("-");
    value_type v = product();
    if (negative) v = value_type(0) - v;
    for (;;) {
      if (take("+"))
        v += product();
      else if (take("-"))
        v -= product();
      else
        return v;
    }
  }
  value_type product() {
    value_type v = power();
    while (!ends()) {
      const bool dotted = take("\\cdot") || take("\\times");
      take("\\,");
      skip_space();
      if (!dotted && std::isdigit(static_cast<unsigned char>(text_[at_])))
        fail("a number runs into a factor");
      v *= power();
    }
    return v;
  }
  value_type braced() {
    need("{");
    const value_type v = sum();
    need("}");
    return v;
  }
  value_type power() {
    bool may_be_raised = true;
    const value_type base = factor(may_be_raised);
    if (!take("^")) return base;
    if (!may_be_raised) fail("the power of a function behind its argument");
    const value_type exponent = braced();
    if (take("^")) fail("a second superscript");
    return power_(base, exponent);
  }
  // (a, b, …) or \left(…\right)
  std::vector<value_type> parenthesised() {
    const bool tall = take("\\left(");
    if (!tall) need("(");
    std::vector<value_type> values{sum()};
    while (take(",")) values.push_back(sum());
    need(tall ? "\\right)" : ")");
    return values;
  }
  value_type factor(bool& may_be_raised) {
    skip_space();
    if (ends()) fail("no factor");
    const std::size_t begin = at_;
    if (text_[at_] == '(' || text_.compare(at_, 6, "\\left(") == 0) {
      const std::size_t inside = at_ + (text_[at_] == '(' ? 1 : 6);
      const std::vector<value_type> values = parenthesised();
      if (values.size() != 1) fail("a list in parentheses");
      groups.push_back({begin, inside, at_ - (text_[begin] == '(' ? 1 : 7), at_});
      return values[0];
    }
    if (std::isdigit(static_cast<unsigned char>(text_[at_]))) {
      std::size_t size = 0;
      const double v = std::stod(text_.substr(at_), &size);
      at_ += size;
      return v;
    }
    if (take("\\frac")) {
      const value_type above = braced();
      may_be_raised = false;
      return above / braced();
    }
    if (take("\\sqrt[3]")) return std::pow(braced(), 1.0 / 3);
    if (take("\\sqrt")) return std::sqrt(braced());
    if (take("\\left|")) {
      const std::vector<value_type> values = parenthesised();
      need("\\right|");
      return value_of_function("\\length", values);
    }
    return symbol(begin, may_be_raised);
  }
  value_type symbol(std::size_t begin, bool& may_be_raised) {
    if (text_[at_] == '\\') {
      ++at_;
      while (at_ < text_.size() && std::isalpha(static_cast<unsigned char>(text_[at_]))) ++at_;
      if (at_ < text_.size() && text_[at_] == '{') skip_braces();
    } else if (std::isalpha(static_cast<unsigned char>(text_[at_]))) {
      ++at_;
    } else {
      fail("an odd character");
    }
    if (at_ < text_.size() && text_[at_] == '_') {
      ++at_;
      skip_braces();
    }
    const std::string name = text_.substr(begin, at_ - begin);
    if (!is_function(name)) return value_of_variable(name);
    may_be_raised = false;
    if (!take("^")) return value_of_function(name, parenthesised());
    const value_type exponent = braced();
    if (exponent.real() < 0) fail("what looks like an inverse function");
    return power_(value_of_function(name, parenthesised()), exponent);
  }
  void skip_braces() {
    while (at_ < text_.size() && text_[at_] != '}') ++at_;
    ++at_;
  }
  static bool is_function(const std::string& name) {
    return name != "\\alpha" && name != "\\pi" && name != "\\mathrm{e}" && name != "\\mathrm{rate}" &&
           name.size() > 1 && name[0] != 'q';
  }
  static value_type value_of_variable(const std::string& name) {
    if (name == "\\alpha") return value_of_name("alpha");
    if (name == "\\mathrm{rate}") return value_of_name("rate");
    if (name[0] == 'q') return value_of_name("q[" + name.substr(3, name.size() - 4) + "]");
    return value_of_name(name);
  }

  std::string text_;
  std::size_t at_ = 0;
  power_function power_;
};

bool agree(value_type a, value_type b) { return std::abs(a - b) <= 1e-11 * (1e-290 + std::abs(a)); }

struct string_sink {
  std::string text;
  void put(char c) { text += c; }
  void put(const char* s) { text += s; }
};

std::string latex_of(const detail::syntax_tree& tree, int root) {
  string_sink sink;
  detail::printer<detail::latex_notation, string_sink>{tree, sink}.write(root);
  return sink.text;
}

}  // namespace

TEST_CASE("The LaTeX of a formula is read as the formula", "[printed]") {
  printed::sample_list s = printed::samples();
  std::vector<value_type> values;
  for (const int root : s.roots) values.push_back(evaluate(s.tree, root));
  detail::latex_notation::prepare(s.tree);
  for (std::size_t k = 0; k < s.roots.size(); ++k) {
    const std::string text = latex_of(s.tree, s.roots[k]);
    INFO(text);
    REQUIRE(agree(reader(text).read(), values[k]));
  }
  CHECK(s.roots.size() > 1000);
}

TEST_CASE("No parentheses in LaTeX could be left out", "[printed]") {
  printed::sample_list s = printed::samples();
  detail::latex_notation::prepare(s.tree);
  int pairs = 0;
  for (const int root : s.roots) {
    const std::string text = latex_of(s.tree, root);
    reader whole(text, anything);
    const value_type value = whole.read();
    for (const group& g : whole.groups) {
      const std::string without =
          text.substr(0, g.open) + text.substr(g.inside, g.close - g.inside) + text.substr(g.behind);
      INFO(text << "   and   " << without);
      ++pairs;
      bool needed = true;
      try {
        needed = !agree(reader(without, anything).read(), value);
      } catch (const std::runtime_error&) {  // cannot be read
      }
      CHECK(needed);
    }
  }
  CHECK(pairs > 200);
}
