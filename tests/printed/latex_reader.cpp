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
  return result / (0.5 + std::abs(result));  // not so large that powers of it overflow
}

// ---- the reference: the syntax tree, node by node

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
      std::string name = n.name;
      if (name.rfind("safe::", 0) == 0) name = name.substr(6);
      std::vector<value_type> arguments;
      for (int a = n.first; a >= 0; a = t[a].next) arguments.push_back(evaluate(t, a));
      if (name == "sqrt") return std::sqrt(arguments[0]);
      if (name == "cbrt" || name == "cube_root") return std::pow(arguments[0], 1.0 / 3);
      if (name == "exp2") return std::pow(value_type(2), arguments[0]);
      if (name == "fmax" || name == "log_sum_exp_shift") return value_of_function("max", arguments);
      if (name == "fmin") return value_of_function("min", arguments);
      if (name == "lbeta") return value_of_function("log", {value_of_function("beta", arguments)});
      if (name == "expint" && arguments.size() == 2) return value_of_function("E_n", arguments);
      if (name == "numbers::sqrt2") return std::sqrt(2.0);
      if (name == "numbers::inv_sqrtpi") return 1.0 / std::sqrt(value_of_name("numbers::pi"));
      if (name == "numbers::ln2") return value_of_function("log", {2});
      if (name == "numbers::ln10") return value_of_function("log", {10});
      if (name == "numbers::log2e") return 1.0 / value_of_function("log", {2});
      if (name == "numbers::log10e") return 1.0 / value_of_function("log", {10});
      return arguments.empty() ? value_of_name(name) : value_of_function(name, arguments);
    }
    case syntax::less: return value_of_function("<", {left(), right()});
    case syntax::less_equal: return value_of_function("<=", {left(), right()});
    case syntax::greater: return value_of_function(">", {left(), right()});
    case syntax::greater_equal: return value_of_function(">=", {left(), right()});
    case syntax::conjunction: return value_of_function("and", {left(), right()});
    case syntax::disjunction: return value_of_function("or", {left(), right()});
    case syntax::complement: return value_of_function("not", {left()});
    case syntax::selection:
      return value_of_function("select", {left(), right(), evaluate(t, t[t.second(id)].next)});
    case syntax::list: break;
  }
  throw std::logic_error("a list");
}

// ---- the reader

// What stands before arguments in parentheses, and the row that it means.
const std::map<std::string, std::string> functions = {{"\\exp", "exp"},
                                                      {"\\log", "log"},
                                                      {"\\log_{2}", "log2"},
                                                      {"\\log_{10}", "log10"},
                                                      {"\\operatorname{expm1}", "expm1"},
                                                      {"\\operatorname{log1p}", "log1p"},
                                                      {"\\sin", "sin"},
                                                      {"\\cos", "cos"},
                                                      {"\\tan", "tan"},
                                                      {"\\arcsin", "asin"},
                                                      {"\\arccos", "acos"},
                                                      {"\\arctan", "atan"},
                                                      {"\\sinh", "sinh"},
                                                      {"\\cosh", "cosh"},
                                                      {"\\tanh", "tanh"},
                                                      {"\\operatorname{arsinh}", "asinh"},
                                                      {"\\operatorname{arcosh}", "acosh"},
                                                      {"\\operatorname{artanh}", "atanh"},
                                                      {"\\sec", "sec"},
                                                      {"\\csc", "csc"},
                                                      {"\\cot", "cot"},
                                                      {"\\operatorname{sech}", "sech"},
                                                      {"\\operatorname{csch}", "csch"},
                                                      {"\\coth", "coth"},
                                                      {"\\operatorname{erf}", "erf"},
                                                      {"\\operatorname{erfc}", "erfc"},
                                                      {"\\operatorname{erf}^{-1}", "erf_inv"},
                                                      {"\\operatorname{erfc}^{-1}", "erfc_inv"},
                                                      {"\\operatorname{hypot}", "hypot"},
                                                      {"\\operatorname{atan2}", "atan2"},
                                                      {"\\operatorname{fma}", "fma"},
                                                      {"\\Gamma", "tgamma"},
                                                      {"\\psi", "digamma"},
                                                      {"\\mathrm{B}", "beta"},
                                                      {"\\varphi", "normal_pdf"},
                                                      {"\\Phi", "normal_cdf"},
                                                      {"\\Phi^{-1}", "normal_quantile"},
                                                      {"\\operatorname{logistic}", "logistic"},
                                                      {"\\operatorname{logit}", "logit"},
                                                      {"\\operatorname{softplus}", "softplus"},
                                                      {"\\operatorname{log1mexp}", "log1mexp"},
                                                      {"\\operatorname{logaddexp}", "logaddexp"},
                                                      {"\\max", "max"},
                                                      {"\\min", "min"},
                                                      {"\\operatorname{sign}", "sign"},
                                                      {"\\operatorname{pow}", "pow"},
                                                      {"\\operatorname{sinc}", "sinc"},
                                                      {"\\operatorname{xlogy}", "xlogy"},
                                                      {"\\operatorname{round}", "round"},
                                                      {"\\operatorname{trunc}", "trunc"},
                                                      {"\\operatorname{copysign}", "copysign"},
                                                      {"\\operatorname{fmod}", "fmod"},
                                                      {"\\operatorname{fdim}", "fdim"},
                                                      {"\\operatorname{inv}", "inverse"},
                                                      {"\\operatorname{remainder}", "remainder"},
                                                      {"\\operatorname{clamp}", "clamp"},
                                                      {"K", "comp_ellint_1"},
                                                      {"E", "comp_ellint_2"},
                                                      {"D", "comp_ellint_d"},
                                                      {"W_{0}", "lambert_w0"},
                                                      {"W_{-1}", "lambert_wm1"},
                                                      {"\\operatorname{Ei}", "expint"},
                                                      {"F", "dawson"},
                                                      {"\\operatorname{Ai}", "airy_ai"},
                                                      {"\\operatorname{Ai}'", "airy_ai_prime"},
                                                      {"\\operatorname{Bi}", "airy_bi"},
                                                      {"\\operatorname{Bi}'", "airy_bi_prime"},
                                                      {"\\zeta", "riemann_zeta"},
                                                      {"P", "gamma_p"},
                                                      {"Q", "gamma_q"},
                                                      {"P'", "gamma_p_derivative"},
                                                      {"I", "ibeta"},
                                                      {"I^{c}", "ibetac"},
                                                      {"I'", "ibeta_derivative"},
                                                      {"\\operatorname{swish}", "swish"},
                                                      {"B_{0}", "bessel"}};

// What stands before an index and an argument.
const std::map<std::string, std::string> indexed = {{"J_", "cyl_bessel_j"}, {"Y_", "cyl_neumann"},
                                                    {"I_", "cyl_bessel_i"}, {"K_", "cyl_bessel_k"},
                                                    {"j_", "sph_bessel"},   {"\\mathrm{E}_", "E_n"}};

// Everything else that has a value.
const std::map<std::string, std::string> symbols = {{"x", "x"},
                                                    {"y", "y"},
                                                    {"\\alpha", "alpha"},
                                                    {"\\mathrm{rate}", "rate"},
                                                    {"\\pi", "numbers::pi"},
                                                    {"\\mathrm{e}", "numbers::e"}};

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
    if (at_ == text_.size() || std::string("+-)}],|&<>").find(text_[at_]) != std::string::npos) return true;
    for (const std::string sign : {"\\right", "\\le ", "\\ge ", "\\land", "\\lor", "\\end", "\\\\"})
      if (text_.compare(at_, sign.size(), sign) == 0) return true;
    return false;
  }

  // Cases stand alone, or in parentheses.
  value_type sum() {
    if (take("\\begin{cases}")) {
      const value_type v = by_cases();
      skip_space();
      if (!ends() || (at_ < text_.size() && std::string("+-<>").find(text_[at_]) != std::string::npos))
        fail("something beside cases");
      return v;
    }
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
    if (take("\\left|") && text_[at_] != '(') {
      const value_type v = sum();
      need("\\right|");
      return value_of_function("abs", {v});
    }
    if (text_.compare(begin, 6, "\\left|") == 0) {
      const std::vector<value_type> values = parenthesised();
      need("\\right|");
      return value_of_function("length", values);
    }
    for (const std::string name : {"floor", "ceil"})
      if (take("\\left\\l" + name)) {
        const value_type v = sum();
        need("\\right\\r" + name);
        return value_of_function(name, {v});
      }
    if (take("\\psi^{(")) {
      const value_type order = sum();
      need(")}");
      return value_of_function("polygamma", {order, argument(may_be_raised)});
    }
    for (const auto& [name, row] : indexed)
      if (text_.compare(at_, name.size(), name) == 0) {
        at_ += name.size();
        const value_type index = braced();
        return value_of_function(row, {index, argument(may_be_raised)});
      }
    if (take("\\log\\left|\\Gamma")) {
      const value_type v = argument(may_be_raised);
      need("\\right|");
      return value_of_function("lgamma", {v});
    }
    return symbol(may_be_raised);
  }
  value_type by_cases() {
    const value_type value = sum();
    need("&");
    if (take("\\text{otherwise}")) {
      need("\\end{cases}");
      return value;
    }
    need("\\text{if }");
    const value_type c = condition();
    need("\\\\");
    return value_of_function("select", {c, value, by_cases()});
  }
  // Comparisons joined by one kind of sign.
  value_type condition() {
    value_type v = comparison();
    bool any_and = false, any_or = false;
    for (;;) {
      if (take("\\land")) {
        any_and = true;
        v = value_of_function("and", {v, comparison()});
      } else if (take("\\lor")) {
        any_or = true;
        v = value_of_function("or", {v, comparison()});
      } else {
        if (any_and && any_or) fail("both signs");
        return v;
      }
    }
  }
  value_type comparison() {
    if (take("\\lnot")) {
      need("(");
      const value_type v = condition();
      need(")");
      return value_of_function("not", {v});
    }
    const std::size_t begin = at_;
    try {
      const value_type v = sum();
      for (const auto& [sign, name] :
           std::map<std::string, std::string>{{"<", "<"}, {">", ">"}, {"\\le", "<="}, {"\\ge", ">="}})
        if (take(sign)) return value_of_function(name, {v, sum()});
    } catch (const std::runtime_error&) {  // parentheses around a condition
    }
    at_ = begin;
    const bool tall = take("\\left(");
    if (!tall) need("(");
    const value_type v = condition();
    need(tall ? "\\right)" : ")");
    return v;
  }
  value_type argument(bool& may_be_raised) {
    may_be_raised = false;
    return parenthesised()[0];
  }
  // The longest name of a list that stands here.
  const std::string* take_longest(const std::map<std::string, std::string>& names) {
    const std::string* found = nullptr;
    const std::size_t begin = at_;
    std::size_t end = at_;
    for (const auto& [name, meaning] : names) {
      at_ = begin;
      if (!take(name) || at_ <= end) continue;
      end = at_;
      found = &meaning;
    }
    at_ = end;
    return found;
  }
  value_type symbol(bool& may_be_raised) {
    if (const std::string* name = take_longest(functions)) {
      may_be_raised = false;
      if (!take("^")) return value_of_function(*name, parenthesised());
      const value_type exponent = braced();
      if (exponent.real() < 0) fail("what looks like an inverse function");
      return power_(value_of_function(*name, parenthesised()), exponent);
    }
    if (take("q_{")) {
      const std::size_t begin = at_;
      while (at_ < text_.size() && std::isdigit(static_cast<unsigned char>(text_[at_]))) ++at_;
      const std::string index = text_.substr(begin, at_ - begin);
      need("}");
      return value_of_name("q[" + index + "]");
    }
    if (const std::string* name = take_longest(symbols)) return value_of_name(*name);
    fail("an odd character");
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
