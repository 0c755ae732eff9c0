// SPDX-License-Identifier: MIT
//
// From canonical form to a program in the order people write: higher degrees first, constants in front of
// variables in front of functions, negative powers as quotients. The order is structural, so that it is the
// same on every compiler.
#pragma once

#include "canonical.hpp"

namespace leibniz::algebra {

constexpr int compare_text(const char* a, const char* b) {
  while (*a != '\0' && *a == *b) ++a, ++b;
  return *a == *b ? 0 : *a < *b ? -1 : 1;
}

class ordered_emission {
 public:
  constexpr ordered_emission(program::graph& g, canonicalizer& atoms) : g_(g), atoms_(atoms) {}

  constexpr int emit(const polynomial& p) {
    if (p.empty()) return g_.constant(0);
    const detail::buffer<int> order = term_order(p);
    int total = -1;
    for (int k : order) {
      const bool negative = p[k].coefficient.numerator < 0;
      if (total < 0)
        total = emit_term(p[k], p[k].coefficient);
      else
        total = make(negative ? opcode::subtract : opcode::add, total,
                     emit_term(p[k], negative ? -p[k].coefficient : p[k].coefficient));
    }
    return total;
  }

 private:
  using opcode = program::opcode;
  constexpr int make(opcode o, int a, int b = -1) { return g_.insert({o, a, b}); }

  // ---- order

  static constexpr int rank(const atom& a) {
    switch (a.kind) {
      case atom_kind::real: return 0;
      case atom_kind::function: return a.function->arity == 0 ? 1 : 3;
      case atom_kind::input: return 2;
      case atom_kind::symbolic: return 4;
      case atom_kind::sum:
      case atom_kind::large: return 5;
    }
    return 6;
  }
  constexpr int compare_atoms(int x, int y) {
    if (x == y) return 0;
    const atom& a = atoms_[x];
    const atom& b = atoms_[y];
    if (rank(a) != rank(b)) return rank(a) < rank(b) ? -1 : 1;
    if (a.kind == atom_kind::input) return compare_text(a.name, b.name);
    if (a.kind == atom_kind::real) return a.value.numerator < b.value.numerator ? -1 : 1;
    if (a.kind == atom_kind::function)
      if (const int order = compare_text(a.function->name, b.function->name); order != 0) return order;
    for (int k = 0; k < a.arguments.size() && k < b.arguments.size(); ++k)
      if (const int order = compare_polynomials(a.arguments[k], b.arguments[k]); order != 0) return order;
    return 0;
  }
  constexpr int compare_polynomials(const polynomial& p, const polynomial& q) {
    const detail::buffer<int> po = degree_order(p), qo = degree_order(q);
    for (int k = 0; k < po.size() && k < qo.size(); ++k) {
      if (const int order = compare_monomials(p[po[k]], q[qo[k]]); order != 0) return order;
      if (const int order = compare(p[po[k]].coefficient, q[qo[k]].coefficient); order != 0) return order;
    }
    return po.size() == qo.size() ? 0 : po.size() < qo.size() ? -1 : 1;
  }
  constexpr rational degree(const monomial& m) {
    rational d{0, 1};
    for (const factor& f : m.factors)
      if (atoms_[f.atom].kind == atom_kind::input) d = d + f.exponent;
    return d;
  }
  constexpr detail::buffer<factor> sorted_factors(const monomial& m) {
    detail::buffer<factor> s = m.factors;
    for (int i = 1; i < s.size(); ++i)
      for (int j = i; j > 0 && compare_atoms(s[j].atom, s[j - 1].atom) < 0; --j) {
        const factor t = s[j];
        s[j] = s[j - 1];
        s[j - 1] = t;
      }
    return s;
  }
  // Higher degree first, then by factors, with constants last.
  constexpr int compare_monomials(const monomial& a, const monomial& b) {
    if (const int order = compare(degree(b), degree(a)); order != 0) return order;
    const detail::buffer<factor> fa = sorted_factors(a), fb = sorted_factors(b);
    for (int k = 0; k < fa.size() && k < fb.size(); ++k) {
      if (const int order = compare_atoms(fa[k].atom, fb[k].atom); order != 0) return order;
      if (const int order = compare(fb[k].exponent, fa[k].exponent); order != 0) return order;
    }
    return fa.size() == fb.size() ? 0 : fa.size() > fb.size() ? -1 : 1;
  }
  constexpr detail::buffer<int> degree_order(const polynomial& p) {
    detail::buffer<int> order;
    for (int k = 0; k < p.size(); ++k) {
      order.push_back(k);
      for (int j = order.size() - 1; j > 0 && compare_monomials(p[order[j]], p[order[j - 1]]) < 0; --j) {
        const int t = order[j];
        order[j] = order[j - 1];
        order[j - 1] = t;
      }
    }
    return order;
  }
  // By degree, but a sum that would begin with a minus begins with its first positive term: 1 - x.
  constexpr detail::buffer<int> term_order(const polynomial& p) {
    detail::buffer<int> order = degree_order(p);
    int first = 0;
    while (first < order.size() && p[order[first]].coefficient.numerator < 0) ++first;
    if (first < order.size())
      for (; first > 0; --first) {
        const int t = order[first];
        order[first] = order[first - 1];
        order[first - 1] = t;
      }
    return order;
  }

  // ---- emission

  constexpr int emit_term(const monomial& m, rational coefficient) {
    const detail::buffer<factor> factors = sorted_factors(m);
    int above = -1, below = -1;
    bool quotient = false;
    for (const factor& f : factors) quotient = quotient || is_below(f);
    const bool whole = !quotient && is_decimal(coefficient);
    const rational numerator = whole ? coefficient : rational{coefficient.numerator, 1};
    const rational denominator = whole ? rational{1, 1} : rational{coefficient.denominator, 1};
    bool minus = false;
    if (!numerator.is(1) && !numerator.is(-1)) above = g_.constant(numerator);
    minus = numerator.is(-1);
    if (!denominator.is(1)) below = g_.constant(denominator);
    for (const factor& f : factors) {
      if (is_exponential(f)) continue;
      int& side = is_below(f) ? below : above;
      int id = emit_factor(f);
      if (minus && !is_below(f)) {
        id = make(opcode::negate, id);
        minus = false;
      }
      side = side < 0 ? id : make(opcode::multiply, side, id);
    }
    if (const int e = emit_exponential(factors); e >= 0) {
      above = above < 0 ? (minus ? make(opcode::negate, e) : e) : make(opcode::multiply, above, e);
      minus = false;
    }
    if (above < 0) above = g_.constant(minus ? -1 : 1);
    return below < 0 ? above : make(opcode::divide, above, below);
  }

  constexpr bool is_exponential(const factor& f) const {
    return atoms_[f.atom].kind == atom_kind::function && atoms_[f.atom].function == exponential;
  }
  constexpr bool is_below(const factor& f) const {
    return f.exponent.numerator < 0 && !is_exponential(f) && atoms_[f.atom].kind != atom_kind::symbolic;
  }

  // Π exp(m)^c as one exponential of a sum; -1 where there is none.
  constexpr int emit_exponential(const detail::buffer<factor>& factors) {
    polynomial argument;
    for (const factor& f : factors)
      if (is_exponential(f)) argument = add(argument, scale(atoms_[f.atom].arguments[0], f.exponent));
    if (argument.empty()) return -1;
    return g_.insert({opcode::call, emit(argument), -1, -1, exponential});
  }

  // atom^|exponent|
  constexpr int emit_factor(const factor& f) {
    const atom& a = atoms_[f.atom];
    const bool below = is_below(f);
    rational e = below ? -f.exponent : f.exponent;
    int id = -1;
    switch (a.kind) {
      case atom_kind::input: id = g_.input(a.name); break;
      case atom_kind::real: id = g_.constant(a.value); break;
      case atom_kind::sum:
      case atom_kind::large: {
        const polynomial p = a.arguments[0];
        id = emit(p);
        break;
      }
      case atom_kind::symbolic: {
        const polynomial base = a.arguments[0], exponent = scale(a.arguments[1], e);
        const int b = emit(base);
        return make(opcode::power, b, emit(exponent));
      }
      case atom_kind::function: {
        const function_info* function = a.function;
        const detail::buffer<polynomial> arguments = a.arguments;
        int ids[3] = {-1, -1, -1};
        for (int k = 0; k < arguments.size(); ++k) ids[k] = emit(arguments[k]);
        id = g_.insert({opcode::call, ids[0], ids[1], ids[2], function});
        break;
      }
    }
    if (e.is(1)) return id;
    if (e == rational{1, 2}) return g_.insert({opcode::call, id, -1, -1, square_root});
    return make(opcode::power, id, g_.constant(e));
  }

  program::graph& g_;
  canonicalizer& atoms_;
};

}  // namespace leibniz::algebra
