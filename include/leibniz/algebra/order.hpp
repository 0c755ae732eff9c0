// SPDX-License-Identifier: MIT
//
// Atoms, and an order of atoms and monomials by their structure alone, which is the same on every compiler
// and does not depend on what was met first.
#pragma once

#include "polynomial.hpp"

namespace leibniz::algebra {

using program::function_info;

enum class atom_kind : unsigned char {
  input,      // a variable
  real,       // a constant known as a double only
  function,   // a function of canonical arguments
  symbolic,   // base^exponent with a monomial exponent of coefficient 1
  operation,  // a selection or a condition of canonical arguments
  large,      // a polynomial too large to be multiplied out
  sum         // a polynomial with coprime integer coefficients, under a power that cannot be multiplied out
};

struct atom {
  atom_kind kind = atom_kind::input;
  const char* name = nullptr;               // input
  constant_value value{};                   // real
  const function_info* function = nullptr;  // function
  detail::buffer<polynomial>
      arguments;  // of a function or operation; base and exponent; the polynomial itself
  program::opcode code = program::opcode::call;  // of an operation
};

class structural_order {
 public:
  constexpr explicit structural_order(const detail::buffer<atom>& atoms) : atoms_(atoms) {}

  constexpr int compare_atoms(int x, int y) const {
    if (x == y) return 0;
    const atom& a = atoms_[x];
    const atom& b = atoms_[y];
    if (rank(a) != rank(b)) return rank(a) < rank(b) ? -1 : 1;
    if (a.kind == atom_kind::input) return detail::compare_text(a.name, b.name);
    if (a.kind == atom_kind::real) return a.value.numerator < b.value.numerator ? -1 : 1;
    if (a.kind == atom_kind::function)
      if (const int order = detail::compare_text(a.function->name, b.function->name); order != 0)
        return order;
    if (a.code != b.code) return a.code < b.code ? -1 : 1;
    for (int k = 0; k < a.arguments.size() && k < b.arguments.size(); ++k)
      if (const int order = compare_polynomials(a.arguments[k], b.arguments[k]); order != 0) return order;
    return 0;
  }
  constexpr int compare_polynomials(const polynomial& p, const polynomial& q) const {
    const detail::buffer<int> po = degree_order(p), qo = degree_order(q);
    for (int k = 0; k < po.size() && k < qo.size(); ++k) {
      if (const int order = compare_monomials(p[po[k]], q[qo[k]]); order != 0) return order;
      if (const int order = compare(p[po[k]].coefficient, q[qo[k]].coefficient); order != 0) return order;
    }
    return po.size() == qo.size() ? 0 : po.size() < qo.size() ? -1 : 1;
  }
  constexpr rational degree(const monomial& m) const {
    rational d{0, 1};
    for (const factor& f : m.factors)
      if (atoms_[f.atom].kind == atom_kind::input) d = d + f.exponent;
    return d;
  }
  constexpr detail::buffer<factor> sorted_factors(const monomial& m) const {
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
  constexpr int compare_monomials(const monomial& a, const monomial& b) const {
    if (const int order = compare(degree(b), degree(a)); order != 0) return order;
    const detail::buffer<factor> fa = sorted_factors(a), fb = sorted_factors(b);
    for (int k = 0; k < fa.size() && k < fb.size(); ++k) {
      if (const int order = compare_atoms(fa[k].atom, fb[k].atom); order != 0) return order;
      if (const int order = compare(fb[k].exponent, fa[k].exponent); order != 0) return order;
    }
    return fa.size() == fb.size() ? 0 : fa.size() > fb.size() ? -1 : 1;
  }
  constexpr detail::buffer<int> degree_order(const polynomial& p) const {
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

  // The sign of a sum: that of its constant term, or else of its first term by degree.
  constexpr int sign(const polynomial& p) const {
    int leading = 0;
    for (int k = 0; k < p.size(); ++k) {
      if (p[k].factors.empty()) return p[k].coefficient.numerator < 0 ? -1 : 1;
      if (k > 0 && compare_monomials(p[k], p[leading]) < 0) leading = k;
    }
    return p[leading].coefficient.numerator < 0 ? -1 : 1;
  }

 private:
  static constexpr int rank(const atom& a) {
    switch (a.kind) {
      case atom_kind::real: return 0;
      case atom_kind::function: return a.function->arity == 0 ? 1 : 3;
      case atom_kind::input: return 2;
      case atom_kind::symbolic: return 4;
      case atom_kind::operation: return 6;
      case atom_kind::sum:
      case atom_kind::large: return 5;
    }
    return 6;
  }

  const detail::buffer<atom>& atoms_;
};

}  // namespace leibniz::algebra
