// SPDX-License-Identifier: MIT
//
// Proofs by cases: a condition a < b depends on the sign of a - b alone, and so does sqrt(u*u) on that of u.
// Where the difference is negative, positive and zero, the conditions have values, the selections are gone,
// and what is left is compared without them. All three cases have to be proved.
#pragma once

#include "ordered.hpp"

namespace leibniz::algebra {

class proof_by_cases {
 public:
  // One step of work is an instruction in one case. clang's constant evaluations end at a million steps, of
  // which one instruction takes up to two or three thousand.
  static constexpr int largest_work = 240;

  constexpr proof_by_cases(const program::graph& g, int left, int right) : form_(expansion::none) {
    left_ = copy(g, left);
    right_ = copy(g, right);
  }

  // Are the two the same in all cases?
  constexpr bool holds() {
    int work = largest_work;
    return 3 * g_.size() <= work && holds(work);
  }

 private:
  using opcode = program::opcode;

  constexpr proof_by_cases() : form_(expansion::none) {}

  // What is assumed: the sign of an instruction.
  struct fact {
    int id = -1;
    int sign = 0;
    polynomial value;
  };

  // The same, with this much work left.
  constexpr bool holds(int& work) {
    if (!choose()) return false;
    const int known = sign_of(difference_);
    for (const int sign : {-1, 1, 0}) {
      if (known != unknown && known != sign) continue;  // no case
      proof_by_cases part;
      work -= g_.size();
      if (work < 0 || !resolve(part, sign)) return false;
      if (part.left_ != part.right_ && compare(part.g_, part.left_, part.right_) != finding::same &&
          !part.holds(work))
        return false;
    }
    return true;
  }

  // The instructions that `root` needs, with functions by their definitions, in a graph of their own.
  constexpr int copy(const program::graph& from, int root) {
    const program::exact_arithmetic ops{{g_}};
    detail::buffer<int> place(root + 1, -1);
    detail::buffer<char> live(root + 1, 0);
    live[root] = 1;
    close(from, live);
    for (int id = 0; id <= root; ++id) {
      if (live[id] == 0) continue;
      const program::instruction& i = from[id];
      if (i.operation == opcode::call) {
        const int arguments[3] = {i.a < 0 ? -1 : place[i.a], i.b < 0 ? -1 : place[i.b],
                                  i.c < 0 ? -1 : place[i.c]};
        place[id] = i.function->definition(g_, arguments);
      }
      if (place[id] < 0) place[id] = rebuilt(ops, from, id, place);
    }
    return place[root];
  }
  // Marks the instructions that marked ones need.
  static constexpr void close(const program::graph& g, detail::buffer<char>& needed) {
    for (int id = needed.size() - 1; id >= 0; --id)
      if (needed[id] != 0)
        for (int k = 0; k < program::operand_count(g[id]); ++k) needed[g[id].operand(k)] = 1;
  }
  static constexpr int rebuilt(const program::exact_arithmetic& ops, const program::graph& from, int id,
                               const detail::buffer<int>& place) {
    const program::instruction i = from[id];
    const int a = i.a, b = i.b, c = i.c;
    switch (i.operation) {
      case opcode::constant: return ops.g.constant(from.value_of(id));
      case opcode::input: return ops.g.input(from.inputs[a]);
      case opcode::add: return ops.add(place[a], place[b]);
      case opcode::subtract: return ops.subtract(place[a], place[b]);
      case opcode::multiply: return ops.multiply(place[a], place[b]);
      case opcode::divide: return ops.divide(place[a], place[b]);
      case opcode::negate: return ops.negate(place[a]);
      case opcode::power: return ops.power(place[a], place[b]);
      case opcode::less:
      case opcode::less_equal: return ops.compare(i.operation, place[a], place[b]);
      case opcode::complement: return ops.complement(place[a]);
      case opcode::conjunction: return ops.conjunction(place[a], place[b]);
      case opcode::disjunction: return ops.disjunction(place[a], place[b]);
      case opcode::select: return ops.select(place[a], place[b], place[c]);
      case opcode::reduced_power: return ops.make(i.operation, place[a], place[b], place[c]);
      case opcode::call: break;
    }
    const int arguments[3] = {a < 0 ? -1 : place[a], b < 0 ? -1 : place[b], c < 0 ? -1 : place[c]};
    return ops.call(*i.function, arguments);
  }

  // What the sign of an instruction's difference decides: a - b of a < b, u of sqrt(u*u).
  constexpr bool is_condition(int id) const {
    return live_[id] != 0 && (g_[id].operation == opcode::less || g_[id].operation == opcode::less_equal);
  }
  // u of sqrt(u*u), or -1
  constexpr int base_of_root(int id) const {
    if (live_[id] == 0 || g_[id].operation != opcode::call || g_[id].function != square_root) return -1;
    const program::instruction square = g_[g_[id].a];
    const bool is_square = square.operation == opcode::multiply
                               ? square.a == square.b
                               : square.operation == opcode::power && g_.exact(square.b).is(2);
    return is_square ? square.a : -1;
  }
  constexpr polynomial difference_of(int id) const {
    if (const int u = base_of_root(id); u >= 0) return known_[u];
    return add(known_[g_[id].a], scale(known_[g_[id].b], {-1, 1}));
  }

  // The difference whose sign makes the cases: that of the first condition, or else of the simplest root.
  constexpr bool choose() {
    live_.resize(g_.size(), 0);
    live_[left_] = live_[right_] = 1;
    close(g_, live_);
    detail::buffer<char> needed(g_.size(), 0);  // for the differences
    for (const fact& f : facts_) needed[f.id] = 1;
    for (int id = 0; id < g_.size(); ++id) {
      if (const int u = base_of_root(id); u >= 0) needed[u] = 1;
      if (is_condition(id)) needed[g_[id].a] = needed[g_[id].b] = 1;
    }
    close(g_, needed);
    known_.resize(g_.size(), {});
    for (int id = 0; id < g_.size(); ++id) {
      if (needed[id] != 0) known_[id] = form_.of(g_, id, known_);
      if (!is_exact(known_[id])) return false;
    }
    for (fact& f : facts_) f.value = known_[f.id];
    for (int id = 0; id < g_.size() && chosen_ < 0; ++id)
      if (is_condition(id)) chosen_ = id;
    if (chosen_ < 0) {
      for (int id = 0; id < g_.size(); ++id)
        if (base_of_root(id) >= 0 &&
            (chosen_ < 0 || size_of(difference_of(id)) < size_of(difference_of(chosen_))))
          chosen_ = id;
    }
    if (chosen_ >= 0) difference_ = difference_of(chosen_);
    return chosen_ >= 0;
  }
  static constexpr int size_of(const polynomial& p) {
    int size = 0;
    for (const monomial& m : p) size += 1 + m.factors.size();
    return size;
  }
  // The sign of a polynomial by the facts; 2 where they do not tell. It may be a sum of two of them, with
  // coefficients and a constant, all of one sign; or a product of what has a sign.
  static constexpr int unknown = 2;
  constexpr int sign_of(const polynomial& p, int depth = 2) const {
    if (const rational c = constant_value_of(p); c.is_exact()) return sign_of(c);
    if (depth > 0)
      for (const fact& f : facts_)
        for (const monomial& m : f.value) {
          const rational q = multiple_of(p, m);
          if (!q.is_exact() || q.is(0)) continue;
          const int part = sign_of(q) * f.sign;
          const int rest = sign_of(add(p, scale(f.value, -q)), depth - 1);
          if (rest != unknown && rest * part >= 0) return part != 0 ? part : rest;
        }
    if (p.size() != 1 || (p[0].factors.size() == 1 && p[0].factors[0].exponent.is(1))) return unknown;
    int sign = sign_of(p[0].coefficient);
    for (const factor& f : p[0].factors) {
      const int own = f.exponent.is_integer() ? sign_of(unit(f.atom), depth) : unknown;
      if (own == unknown) return unknown;
      sign *= f.exponent.numerator % 2 == 0 ? own * own : own;
    }
    return sign;
  }
  static constexpr int sign_of(rational c) { return c.numerator < 0 ? -1 : c.numerator > 0 ? 1 : 0; }
  static constexpr polynomial unit(int atom) {
    monomial m;
    m.factors.push_back({atom, {1, 1}});
    polynomial p;
    p.push_back(m);
    return p;
  }
  // How many times the monomial is in p; a constant is in none.
  static constexpr rational multiple_of(const polynomial& p, const monomial& m) {
    if (!m.factors.empty())
      for (const monomial& n : p)
        if (compare_factors(m.factors, n.factors) == 0) return n.coefficient / m.coefficient;
    return {0, 1};
  }

  // Both formulas, if the chosen difference has this sign.
  constexpr bool resolve(proof_by_cases& part, int sign) {
    facts_.push_back({-1, sign, difference_});
    const program::exact_arithmetic ops{{part.g_}};
    detail::buffer<int> place(g_.size(), -1);
    const int variable = sign == 0 ? variable_of_difference() : -1;
    if (variable >= 0) place[variable] = solved_for(part.g_, variable);
    detail::buffer<char> kept = live_;
    for (const fact& f : facts_)
      if (f.id >= 0) kept[f.id] = 1;
    close(g_, kept);
    for (int id = 0; id < g_.size(); ++id) {
      if (place[id] >= 0 || kept[id] == 0) continue;
      const int u = base_of_root(id);
      const int known = u >= 0 || is_condition(id) ? sign_of(difference_of(id)) : unknown;
      if (known == unknown) {
        const program::instruction i = g_[id];
        if (i.operation == opcode::divide && part.g_.is(place[i.b], 0)) return false;
        place[id] = rebuilt(ops, g_, id, place);
      } else if (u >= 0) {
        place[id] = known < 0 ? ops.negate(place[u]) : known > 0 ? place[u] : part.g_.constant(0);
      } else {
        const bool strict = g_[id].operation == opcode::less;
        place[id] = part.g_.constant(known < 0 || (known == 0 && !strict) ? 1 : 0);
      }
    }
    part.left_ = place[left_];
    part.right_ = place[right_];
    facts_.pop_back();
    for (const fact& f : facts_) part.facts_.push_back({place[f.id], f.sign, {}});
    if (variable < 0) {
      const int u = base_of_root(chosen_);
      const program::instruction i = g_[chosen_];
      part.facts_.push_back({u >= 0 ? place[u] : ops.subtract(place[i.a], place[i.b]), sign, {}});
    }
    return true;
  }

  // An input that a difference of inputs alone is linear in, so that it is zero where that has one value; -1
  // if there is none.
  constexpr int variable_of_difference() const {
    for (const monomial& m : difference_)
      for (const factor& f : m.factors)
        if (form_[f.atom].kind != atom_kind::input) return -1;
    for (const monomial& m : difference_)
      if (m.factors.size() == 1 && m.factors[0].exponent.is(1) && is_alone(m.factors[0].atom))
        return g_.find_input(form_[m.factors[0].atom].name, detail::hash_text(form_[m.factors[0].atom].name));
    return -1;
  }
  constexpr bool is_alone(int atom) const {
    int count = 0;
    for (const monomial& m : difference_)
      for (const factor& f : m.factors) count += f.atom == atom;
    return count == 1;
  }
  // The variable's value where the difference is zero.
  constexpr int solved_for(program::graph& out, int variable) {
    polynomial rest;
    rational coefficient{1, 1};
    for (const monomial& m : difference_) {
      const bool is_variable = m.factors.size() == 1 && m.factors[0].exponent.is(1) &&
                               same_polynomial(known_[variable], unit(m.factors[0].atom));
      if (is_variable)
        coefficient = m.coefficient;
      else
        rest.push_back(m);
    }
    return ordered_emission(out, form_).emit(scale(rest, rational{-1, 1} / coefficient));
  }
  program::graph g_;
  int left_ = -1, right_ = -1;
  canonicalizer form_;
  detail::buffer<char> live_;  // what the two need
  detail::buffer<polynomial> known_;
  int chosen_ = -1;  // the instruction whose difference makes the cases
  polynomial difference_;
  detail::buffer<fact> facts_;
};

}  // namespace leibniz::algebra
