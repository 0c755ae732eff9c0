// SPDX-License-Identifier: MIT
//
// From canonical form to a program in the order people write: higher degrees first, constants in front of
// variables in front of functions, negative powers as quotients. The order is structural, so that it is the
// same on every compiler.
#pragma once

#include "canonical.hpp"

namespace leibniz::algebra {

// How a coefficient of one half is written: 0.5 u or u/2.
enum class coefficients : unsigned char { decimals, fractions };

class ordered_emission {
 public:
  constexpr ordered_emission(program::graph& g, canonicalizer& atoms,
                             coefficients written = coefficients::decimals)
      : g_(g), atoms_(atoms), order_(atoms.order()), written_(written) {}

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

  // By degree, but a sum that would begin with a minus begins with its first positive term: 1 - x.
  constexpr detail::buffer<int> term_order(const polynomial& p) {
    detail::buffer<int> order = order_.degree_order(p);
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
    const detail::buffer<factor> factors = order_.sorted_factors(m);
    int above = -1, below = -1;
    bool quotient = false;
    for (const factor& f : factors) quotient = quotient || is_below(f);
    const bool decimals = written_ == coefficients::decimals || factors.empty();
    const bool whole = !quotient && decimals && is_decimal(coefficient);
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
    return g_.insert({opcode::call, emit(argument), -1, -1, called<exp_>});
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
      case atom_kind::operation: {
        const opcode code = a.code;
        const detail::buffer<polynomial> arguments = a.arguments;
        int ids[3] = {-1, -1, -1};
        for (int k = 0; k < arguments.size(); ++k) ids[k] = emit(arguments[k]);
        id = g_.insert({code, ids[0], ids[1], ids[2]});
        break;
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
    if (e == rational{1, 2}) return g_.insert({opcode::call, id, -1, -1, called<sqrt_>});
    return make(opcode::power, id, g_.constant(e));
  }

  program::graph& g_;
  canonicalizer& atoms_;
  structural_order order_;
  coefficients written_;
};

}  // namespace leibniz::algebra
