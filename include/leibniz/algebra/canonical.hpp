// SPDX-License-Identifier: MIT
//
// From a program to canonical form.
#pragma once

#include "../program/lower.hpp"
#include "identity.hpp"
#include "order.hpp"

namespace leibniz::algebra {

// How far products and powers of sums are multiplied out.
enum class expansion : unsigned char { none, full };

// Products beyond this many terms stay as they are: the form is then canonical for fewer formulas, never
// wrong.
inline constexpr int largest_expansion = 1000;

// (No conditional expressions on polynomials: g++ 12 destroys their temporaries twice in constant
// evaluation.)
//
// A canonicalisation in progress: the atoms found so far, each once. Arithmetic on polynomials over one set
// of atoms.
//
// Domain: bases of fractional and symbolic powers are positive, as the functions themselves demand; even
// roots of even powers are not simplified (sqrt(x*x) is not x).
class canonicalizer {
 public:
  constexpr explicit canonicalizer(expansion e) : expansion_(e) {}

  constexpr const atom& operator[](int i) const { return atoms_[i]; }
  constexpr structural_order order() const { return structural_order(atoms_); }

  constexpr polynomial multiply(const polynomial& a, const polynomial& b) {
    if (a.empty() || b.empty()) return {};
    if (const rational c = constant_value_of(a); c.is_exact()) return scale(b, c);
    if (const rational c = constant_value_of(b); c.is_exact()) return scale(a, c);
    const bool sums = a.size() > 1 || b.size() > 1;
    if (sums && (expansion_ == expansion::none || a.size() * b.size() > largest_expansion))
      return multiply(as_monomial(a), as_monomial(b));
    polynomial product;
    for (const monomial& m : a) {
      polynomial row;
      for (const monomial& n : b) row = add(row, settle(algebra::multiply(m, n)));
      product = add(product, row);
    }
    return product;
  }

  // p to a constant power.
  constexpr polynomial power(const polynomial& p, rational exponent) {
    if (exponent.is(0)) return constant_polynomial({1, 1});
    if (exponent.is(1)) return p;
    if (p.empty()) return atom_power({}, exponent);
    if (p.size() == 1) return monomial_power(p[0], exponent);
    const rational c = signed_content(p);
    if (!c.is_exact()) return constant_polynomial(not_exact);
    if (exponent.is_integer()) {
      if (expansion_ == expansion::full && exponent.numerator > 0)
        return multiplied_power(p, exponent.numerator);
      return scale(atom_power(scale(p, reciprocal(c)), exponent), algebra_power(c, exponent));
    }
    // only a positive factor may leave a root
    const rational positive = c.numerator < 0 ? -c : c;
    return multiply(constant_power(positive, exponent), atom_power(scale(p, reciprocal(positive)), exponent));
  }

  // base to a formula: b^(k + Σ c m) = b^k Π (b^m)^c
  constexpr polynomial power(const polynomial& base, const polynomial& exponent) {
    if (const rational e = constant_value_of(exponent); e.is_exact()) return power(base, e);
    if (!algebra::is_exact(base) || !algebra::is_exact(exponent)) return constant_polynomial(not_exact);
    if (constant_value_of(base).is(1)) return base;
    polynomial result = constant_polynomial({1, 1});
    for (const monomial& m : exponent) {
      if (m.factors.empty()) {
        result = multiply(result, power(base, m.coefficient));
      } else {
        atom a{atom_kind::symbolic, nullptr, {}, nullptr, {}};
        a.arguments.push_back(base);
        a.arguments.push_back(single({{1, 1}, m.factors}));
        result = multiply(result, factor_polynomial(intern(a), m.coefficient));
      }
    }
    return result;
  }

  constexpr polynomial apply(const function_info* f, detail::buffer<polynomial> arguments) {
    for (const polynomial& a : arguments)
      if (!algebra::is_exact(a)) return constant_polynomial(not_exact);
    if (f == square_root) return power(arguments[0], rational{1, 2});
    if (f == exponential) return exponential_of(arguments[0]);
    rational sign{1, 1};
    if (f->arity == 1) {
      const auto exact_here = [&] {
        const rational c = constant_value_of(arguments[0]);
        return c.is_exact() ? f->exact_value(c) : not_exact;
      };
      // f(c) where the function's value there is rational
      if (const rational v = exact_here(); v.is_exact()) return constant_polynomial(v);
      // f(-u) = ±f(u)
      if (f->symmetry != parity::none && !arguments[0].empty() && order().sign(arguments[0]) < 0) {
        arguments[0] = scale(arguments[0], {-1, 1});
        if (f->symmetry == parity::odd) sign = {-1, 1};
        if (const rational v = exact_here(); v.is_exact()) return constant_polynomial(sign * v);
      }
      if (f == natural_logarithm && is_exponential(arguments[0])) {
        // log(Π exp(m)^c) = Σ c m
        polynomial exponent;
        for (const factor& e : arguments[0][0].factors)
          exponent = add(exponent, scale(atoms_[e.atom].arguments[0], e.exponent));
        return exponent;
      }
    }
    return scale(factor_polynomial(intern({atom_kind::function, nullptr, {}, f, arguments}), {1, 1}), sign);
  }

  // The polynomial of instruction `id` of a program; those of all instructions before it are computed on the
  // way.
  constexpr polynomial of(const program::graph& g, int id) {
    detail::buffer<polynomial> known(id + 1, polynomial{});
    for (int k = 0; k <= id; ++k) known[k] = of(g, k, known);
    return known[id];
  }
  // The polynomial of instruction k by those of its operands.
  constexpr polynomial of(const program::graph& g, int k, const detail::buffer<polynomial>& known) {
    using program::opcode;
    const program::instruction& i = g[k];
    switch (i.operation) {
      case opcode::constant: {
        const constant_value c = g.value_of(k);
        if (c.is_exact()) return constant_polynomial(c.exact());
        return factor_polynomial(intern({atom_kind::real, nullptr, c, nullptr, {}}), {1, 1});
      }
      case opcode::input: return input(g.inputs[i.a]);
      case opcode::add: return add(known[i.a], known[i.b]);
      case opcode::subtract: return add(known[i.a], scale(known[i.b], {-1, 1}));
      case opcode::negate: return scale(known[i.a], {-1, 1});
      case opcode::multiply: return multiply(known[i.a], known[i.b]);
      case opcode::divide: return multiply(known[i.a], reciprocal_of(g, known, i.b));
      case opcode::power: return power(known[i.a], known[i.b]);
      case opcode::reduced_power: return power(known[i.a], add(known[i.b], constant_polynomial({-1, 1})));
      case opcode::select:
      case opcode::less:
      case opcode::less_equal:
      case opcode::conjunction:
      case opcode::disjunction:
      case opcode::complement: {
        atom a{atom_kind::operation, nullptr, {}, nullptr, {}, i.operation};
        for (int n = 0; n < program::operand_count(i); ++n) {
          if (!algebra::is_exact(known[i.operand(n)])) return constant_polynomial(not_exact);
          a.arguments.push_back(known[i.operand(n)]);
        }
        if (i.operation == opcode::select && same_polynomial(a.arguments[1], a.arguments[2]))
          return a.arguments[1];  // select(c, u, u) = u
        return factor_polynomial(intern(a), {1, 1});
      }
      case opcode::call: break;
    }
    detail::buffer<polynomial> arguments;
    for (int n = 0; n < i.function->arity; ++n) arguments.push_back(known[i.operand(n)]);
    return apply(i.function, arguments);
  }
  constexpr polynomial input(const char* name) {
    return factor_polynomial(intern({atom_kind::input, name, {}, nullptr, {}}), {1, 1});
  }

  // The reciprocal of an instruction: of a product that of its factors, so that a denominator is not
  // multiplied out.
  constexpr polynomial reciprocal_of(const program::graph& g, const detail::buffer<polynomial>& known, int id,
                                     int depth = 0) {
    using program::opcode;
    const program::instruction& i = g[id];
    if (i.operation == opcode::multiply && depth < 100)
      return multiply(reciprocal_of(g, known, i.a, depth + 1), reciprocal_of(g, known, i.b, depth + 1));
    if (i.operation == opcode::power)
      if (const rational e = g.exact(i.b); e.is_integer()) return power(known[i.a], -e);
    return power(known[id], rational{-1, 1});
  }

  // Is p zero where it is defined? Denominators and roots are cleared: p is multiplied by the powers of
  // polynomial atoms it is divided by.
  constexpr bool is_zero(polynomial p) {
    for (int turn = 0; turn < 24; ++turn) {
      if (p.empty()) return true;
      if (!algebra::is_exact(p)) return false;
      int chosen = -1;
      rational least{0, 1};
      for (const monomial& m : p)
        for (const factor& f : m.factors)
          if (atoms_[f.atom].kind == atom_kind::sum && compare(f.exponent, least) < 0) {
            chosen = f.atom;
            least = f.exponent;
          }
      if (chosen < 0) return false;
      if (p.size() > largest_expansion) return false;
      polynomial cleared;
      for (const monomial& m : p) {
        monomial raised = algebra::multiply(m, {{1, 1}, single_factor(chosen, -least)});
        cleared = add(cleared, settle(raised));
      }
      p = cleared;
    }
    return false;
  }

 private:
  static constexpr polynomial single(const monomial& m) {
    polynomial p;
    p.push_back(m);
    return p;
  }
  static constexpr detail::buffer<factor> single_factor(int atom, rational exponent) {
    detail::buffer<factor> f;
    f.push_back({atom, exponent});
    return f;
  }
  static constexpr polynomial factor_polynomial(int atom, rational exponent) {
    return single({{1, 1}, single_factor(atom, exponent)});
  }
  static constexpr rational algebra_power(rational c, rational integer) {
    return leibniz::power(c, integer.numerator);
  }

  // ±c for which p = ±c q, q with coprime integer coefficients and a positive sign.
  constexpr rational signed_content(const polynomial& p) const {
    const rational c = content(p);
    return order().sign(p) < 0 ? -c : c;
  }

  // Is p a product of exponentials and nothing else?
  constexpr bool is_exponential(const polynomial& p) const {
    if (p.size() != 1 || !p[0].coefficient.is(1) || p[0].factors.empty()) return false;
    for (const factor& f : p[0].factors)
      if (!is_positive(atoms_[f.atom])) return false;
    return true;
  }

  // exp(k + Σ c m) = exp(1)^k Π exp(m)^c
  constexpr polynomial exponential_of(const polynomial& argument) {
    polynomial result = constant_polynomial({1, 1});
    for (const monomial& m : argument) {
      if (m.factors.size() == 1 && m.factors[0].exponent.is(1))
        if (const atom& a = atoms_[m.factors[0].atom];
            a.kind == atom_kind::function && a.function == natural_logarithm) {
          const polynomial inner = a.arguments[0];
          result = multiply(result, power(inner, m.coefficient));  // exp(c log(u)) = u^c
          continue;
        }
      atom e{atom_kind::function, nullptr, {}, called<exp_>, {}};
      e.arguments.push_back(single({{1, 1}, m.factors}));
      result = multiply(result, factor_polynomial(intern(e), m.coefficient));
    }
    return result;
  }

  // A sum as one factor, with its content in front.
  constexpr polynomial as_monomial(const polynomial& p) {
    if (p.size() <= 1) return p;
    const rational c = signed_content(p);
    if (!c.is_exact()) return constant_polynomial(not_exact);
    const atom_kind kind = expansion_ == expansion::none ? atom_kind::sum : atom_kind::large;
    return scale(atom_power(scale(p, reciprocal(c)), {1, 1}, kind), c);
  }

  constexpr polynomial multiplied_power(const polynomial& p, std::int64_t n) {
    polynomial result = constant_polynomial({1, 1}), square = p;
    for (std::int64_t e = n; e > 0; e >>= 1) {
      if (e & 1) result = multiply(result, square);
      if (e > 1) square = multiply(square, square);
    }
    return result;
  }

  constexpr polynomial monomial_power(const monomial& m, rational exponent) {
    if (exponent.is_integer()) {
      monomial result{algebra_power(m.coefficient, exponent), {}};
      for (const factor& f : m.factors) {
        const rational e = f.exponent * exponent;
        if (!e.is_exact()) result.coefficient = not_exact;
        result.factors.push_back({f.atom, e});
      }
      return settle(result);
    }
    // A root: of a positive constant; of one atom whose power implies that it is positive; of anything else
    // as a whole.
    if (m.factors.empty() && m.coefficient.numerator > 0) return constant_power(m.coefficient, exponent);
    if (m.factors.size() == 1 && m.coefficient.numerator > 0) {
      const factor f = m.factors[0];
      const bool even = f.exponent.is_integer() && f.exponent.numerator % 2 == 0;
      if (!even || is_positive(atoms_[f.atom]))
        return multiply(constant_power(m.coefficient, exponent),
                        settle({{1, 1}, single_factor(f.atom, f.exponent * exponent)}));
    }
    const rational positive = m.coefficient.numerator < 0 ? -m.coefficient : m.coefficient;
    return multiply(constant_power(positive, exponent),
                    atom_power(single({m.coefficient / positive, m.factors}), exponent));
  }
  static constexpr bool is_positive(const atom& a) {
    return a.kind == atom_kind::function && a.function == exponential;
  }

  // A positive constant to a fractional power: exact roots leave (8^(2/3) = 4), the rest is a power between 0
  // and 1 of an integer.
  constexpr polynomial constant_power(rational c, rational exponent) {
    if (c.is(1)) return constant_polynomial({1, 1});
    if (exponent.is_integer()) return constant_polynomial(algebra_power(c, exponent));
    return multiply(integer_power(c.numerator, exponent), integer_power(c.denominator, -exponent));
  }
  constexpr polynomial integer_power(std::int64_t n, rational exponent) {
    if (n == 1) return constant_polynomial({1, 1});
    // n = Π p^k: each prime's whole powers leave
    polynomial result = constant_polynomial({1, 1});
    for (std::int64_t p = 2; n > 1; ++p) {
      if (p * p > n || p > 1000) p = n;  // what is left counts as one prime
      std::int64_t k = 0;
      while (n % p == 0) n /= p, ++k;
      if (k == 0) continue;
      const rational e = rational{k, 1} * exponent;
      if (!e.is_exact()) return constant_polynomial(not_exact);
      const std::int64_t whole = floor_of(e);
      const rational fraction = e - rational{whole, 1};
      result = scale(result, leibniz::power(rational{p, 1}, whole));
      if (!fraction.is(0)) result = multiply(result, atom_power(constant_polynomial({p, 1}), fraction));
    }
    return result;
  }

  // (p)^exponent as an atom of its own.
  constexpr polynomial atom_power(const polynomial& p, rational exponent, atom_kind kind = atom_kind::sum) {
    if (!algebra::is_exact(p)) return constant_polynomial(not_exact);
    atom a{kind, nullptr, {}, nullptr, {}};
    a.arguments.push_back(p);
    return factor_polynomial(intern(a), exponent);
  }

  // A monomial with the whole powers of polynomial atoms multiplied out: (1 + x)^(3/2) → (1 + x) (1 +
  // x)^(1/2), and 3^(1/2) squared → 3.
  constexpr polynomial settle(const monomial& m) {
    if (!m.coefficient.is_exact()) return constant_polynomial(not_exact);
    for (const factor& f : m.factors)
      if (!f.exponent.is_exact()) return constant_polynomial(not_exact);
    for (int k = 0; k < m.factors.size(); ++k) {
      const factor f = m.factors[k];
      const atom& a = atoms_[f.atom];
      if (a.kind != atom_kind::sum) continue;
      const rational c = constant_value_of(a.arguments[0]);
      const std::int64_t whole = floor_of(f.exponent);
      // (-x)^(-1) → -x^(-1)
      const bool is_reciprocal = whole < 0 && f.exponent.is_integer() && a.arguments[0].size() == 1;
      if (c.is_exact() ? whole == 0 || c.is(0) : whole <= 0 && !is_reciprocal) continue;
      if (!c.is_exact() && (expansion_ == expansion::none || whole > 64) && a.arguments[0].size() > 1)
        continue;
      monomial rest{m.coefficient, {}};
      for (int j = 0; j < m.factors.size(); ++j) {
        const rational e = j == k ? f.exponent - rational{whole, 1} : m.factors[j].exponent;
        if (!e.is(0)) rest.factors.push_back({m.factors[j].atom, e});
      }
      if (c.is_exact()) {
        rest.coefficient = rest.coefficient * leibniz::power(c, whole);
        return settle(rest);
      }
      const polynomial base = a.arguments[0];
      if (is_reciprocal) return multiply(settle(rest), monomial_power(base[0], f.exponent));
      return multiply(settle(rest), multiplied_power(base, whole));
    }
    if (m.coefficient.is(0)) return {};
    // what cancelling has left of a product of sums: one sum
    if (m.factors.size() == 1 && m.factors[0].exponent.is(1))
      if (const atom& a = atoms_[m.factors[0].atom]; a.kind == atom_kind::sum || a.kind == atom_kind::large)
        return scale(a.arguments[0], m.coefficient);
    return single(m);
  }

  static constexpr bool same(const atom& a, const atom& b) {
    if (a.kind != b.kind || !program::is_same(a.function, b.function) || a.code != b.code ||
        !(a.value == b.value))
      return false;
    if (a.kind == atom_kind::input) return detail::same_text(a.name, b.name);
    if (a.arguments.size() != b.arguments.size()) return false;
    for (int k = 0; k < a.arguments.size(); ++k)
      if (!same_polynomial(a.arguments[k], b.arguments[k])) return false;
    return true;
  }
  constexpr int intern(const atom& a) {
    for (int k = 0; k < atoms_.size(); ++k)
      if (same(atoms_[k], a)) return k;
    atoms_.push_back(a);
    return atoms_.size() - 1;
  }

  expansion expansion_;
  detail::buffer<atom> atoms_;
};

}  // namespace leibniz::algebra
