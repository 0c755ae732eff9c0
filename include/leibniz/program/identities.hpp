// SPDX-License-Identifier: MIT
//
// Identities: what derivatives add is recognised where it is the same function as an earlier instruction,
// though it is computed in another way. So S N'(d1) and K exp(-r t) N'(d2) are one value, their difference is
// 0, and what it is multiplied with vanishes: the closed forms of the Black–Scholes derivatives appear by
// themselves, and with them goes a cancellation in floating point.
//
// Functions are compared by their values modulo primes at pseudo-random points (Schwartz, Fast probabilistic
// algorithms for verification of polynomial identities, Journal of the ACM 27, 1980), four points, so that
// two that differ agree by chance with a probability around 2^-100.
#pragma once

#include "../constant/modular.hpp"
#include "../detail/hash_memo.hpp"
#include "lower.hpp"

namespace leibniz::program {

// The rows that identities are known of: exp(a + b) = exp(a) exp(b), exp(log(u)) = u, sqrt(u)² = u.
struct known_functions {
  known_function exponential;
  known_function logarithm;
  known_function square_root;
};

// Is it select(u <= 0, 0, 1/u), of which the derivatives that are finite by convention are made? As a
// function it is 1/u, but for a point.
constexpr bool is_finite_inverse(const graph& g, int id) {
  if (g[id].operation != opcode::select || !g.is(g[id].b, 0)) return false;
  const instruction condition = g[g[id].a], inverse = g[g[id].c];
  return condition.operation == opcode::less_equal && g.is(condition.b, 0) &&
         inverse.operation == opcode::divide && g.is(inverse.a, 1) && inverse.b == condition.a;
}

// The values of a graph's instructions at one point. A value v modulo p = 2 q + 1 comes with its image e
// modulo q, so that exp(u) = B^e(u), for a pseudo-random base B of order q. l is the logarithm to that base,
// which inputs have by choice. The functions nothing is known of have a pseudo-random value at the value of
// their arguments.
class field_point {
 public:
  struct value {
    std::uint64_t v = 0;
    std::uint64_t e = 0;
    std::uint64_t l = 0;
    int bases =
        0;  // of how many distinct inputs and reciprocals of inputs it is the product: l is known for 1, 2
    int base = -1;  // the input, of one
  };

  constexpr field_point(int number, const known_functions& known) : known_(known), number_(number) {
    // 2, 3, 5 and 7 are squares modulo p and q
    constexpr std::uint64_t primes[] = {1073735879, 1073720759, 1073686319, 1073682959};
    q_ = primes[number];
    p_ = 2 * q_ + 1;
    base_ = detail::power_modulo(4, random(1, q_), p_);
  }

  // The value of instruction id, the next one, of which the operands are known.
  constexpr void append(const graph& g, int id) { values_.push_back(compute(g, id)); }
  constexpr std::uint64_t of(int id) const { return values_[id].v; }
  constexpr std::uint64_t times(std::uint64_t a, std::uint64_t b) const { return a * b % p_; }
  constexpr std::uint64_t over(std::uint64_t a, std::uint64_t b) const {
    return a * detail::inverse_modulo(b, p_) % p_;
  }
  constexpr std::uint64_t negated(std::uint64_t a) const { return a == 0 ? 0 : p_ - a; }

 private:
  constexpr std::uint64_t random(std::uint64_t seed, std::uint64_t m) const {
    return 1 + detail::mix(seed, static_cast<std::uint64_t>(number_) + 1) % (m - 1);
  }
  // A function of which nothing is known, by what tells it apart.
  constexpr value opaque(std::uint64_t seed) const {
    return {random(seed, p_), random(detail::mix(seed, 1), q_)};
  }
  constexpr value exponential(std::uint64_t exponent) const {
    const std::uint64_t v = detail::power_modulo(base_, exponent, p_);
    return {v, random(v, q_), exponent, 2};
  }
  constexpr value reciprocal(const value& a) const {
    return {detail::inverse_modulo(a.v, p_), detail::inverse_modulo(a.e, q_)};
  }
  // The logarithm of a product of two inputs or reciprocals. Only of those: log(u) of a square, halved, would
  // not be the logarithm of its root where that is negative.
  constexpr void set_logarithm(value& result, const value& a, const value& b, std::uint64_t l) const {
    if (a.bases != 1 || b.bases != 1 || a.base == b.base) return;
    result.l = (a.l + l) % q_;
    result.bases = 2;
  }
  constexpr value product(const value& a, const value& b) const { return {a.v * b.v % p_, a.e * b.e % q_}; }

  constexpr value compute(const graph& g, int id) const {
    const instruction& i = g[id];
    const value a = i.a >= 0 && operand_count(i) > 0 ? values_[i.a] : value{};
    const value b = operand_count(i) > 1 ? values_[i.b] : value{};
    switch (i.operation) {
      case opcode::constant:
        if (const rational r = g.exact(id); r.is_exact() && r.denominator < static_cast<std::int64_t>(q_))
          return {detail::rational_modulo(r, p_), detail::rational_modulo(r, q_)};
        return opaque(detail::mix(static_cast<std::uint64_t>(g.value_of(id).numerator),
                                  static_cast<std::uint64_t>(g.value_of(id).denominator)));
      case opcode::input: {
        // a square modulo q too, so that it has a root
        const std::uint64_t seed = detail::hash_text(g.inputs[i.a]);
        const std::uint64_t l = random(seed, q_), root = root_image(seed);
        return {detail::power_modulo(base_, l, p_), root * root % q_, l, 1, id};
      }
      case opcode::add: return {(a.v + b.v) % p_, (a.e + b.e) % q_};
      case opcode::subtract: return {(a.v + p_ - b.v) % p_, (a.e + q_ - b.e) % q_};
      case opcode::negate: return {negated(a.v), a.e == 0 ? 0 : q_ - a.e};
      case opcode::multiply: {
        value result = product(a, b);
        set_logarithm(result, a, b, b.l);
        return result;
      }
      case opcode::divide: {
        if (b.v == 0 || b.e == 0) return opaque(static_cast<std::uint64_t>(id));
        value result = product(a, reciprocal(b));
        if (g.is(i.a, 1) && b.bases == 1) {
          result.l = q_ - b.l, result.bases = 1, result.base = b.base;
        } else {
          set_logarithm(result, a, b, q_ - b.l);
        }
        return result;
      }
      case opcode::power:
        if (const rational n = g.exact(i.b); n.is_integer() && a.v != 0 && a.e != 0) {
          const std::uint64_t m = detail::magnitude(n.numerator);
          const value result{detail::power_modulo(a.v, m, p_), detail::power_modulo(a.e, m, q_)};
          return n.numerator < 0 ? reciprocal(result) : result;
        }
        return opaque(detail::mix(detail::mix(7, a.v), b.v));
      case opcode::reduced_power: {  // pow(a, b)/a
        if (a.v == 0 || a.e == 0) return opaque(static_cast<std::uint64_t>(id));
        return product(values_[i.c], reciprocal(a));
      }
      case opcode::select:
        if (is_finite_inverse(g, id)) return values_[i.c];
        break;
      case opcode::less:
      case opcode::less_equal:
      case opcode::conjunction:
      case opcode::disjunction:
      case opcode::complement:
      case opcode::call: break;
    }
    // of selections and conditions, too, nothing is known but their operands
    std::uint64_t seed =
        i.operation == opcode::call ? i.function->hash : static_cast<std::uint64_t>(i.operation);
    for (int k = 0; k < operand_count(i); ++k) seed = detail::mix(seed, values_[i.operand(k)].v);
    value result = opaque(seed);
    if (i.operation != opcode::call) return result;
    if (i.function == known_.exponential) return exponential(a.e);
    if (i.function == known_.logarithm && a.bases > 0) result.e = a.l;
    if (i.function == known_.square_root) return root(g, i.a, result);
    return result;
  }
  constexpr std::uint64_t root_image(std::uint64_t seed) const { return random(detail::mix(seed, 2), q_); }
  // Roots are known of inputs, and of constants made of the primes 2, 3, 5, 7. Root means the one that is a
  // square itself, as of positive numbers.
  constexpr value root(const graph& g, int id, const value& unknown) const {
    const value& a = values_[id];
    if (g[id].operation == opcode::input)
      return {detail::power_modulo(a.v, (p_ + 1) / 4, p_), root_image(detail::hash_text(g.inputs[g[id].a]))};
    const rational c = g.exact(id);
    if (!c.is_exact() || c.numerator <= 0) return unknown;
    std::int64_t n = c.numerator, d = c.denominator;
    for (const int prime : {2, 3, 5, 7}) {
      while (n % prime == 0) n /= prime;
      while (d % prime == 0) d /= prime;
    }
    if (n != 1 || d != 1) return unknown;
    return {detail::power_modulo(a.v, (p_ + 1) / 4, p_), detail::power_modulo(a.e, (q_ + 1) / 4, q_)};
  }

  known_functions known_;
  detail::buffer<value> values_;
  std::uint64_t p_ = 0, q_ = 0, base_ = 0;
  int number_;
};

// A graph being rebuilt, every instruction with its values at four points.
class recognition {
 public:
  constexpr recognition(const graph& old, const known_functions& known)
      : old_(old),
        known_(known),
        points_{{0, known}, {1, known}, {2, known}, {3, known}},
        moved_(old.size(), -1) {
    h_.written = old.written;
    h_.inputs = old.inputs;
    h_.fast = old.fast;
  }

  constexpr void move(int id) {
    instruction i = old_[id];
    for (int k = 0; k < operand_count(i); ++k) {
      int& operand = k == 0 ? i.a : k == 1 ? i.b : i.c;
      operand = moved_[operand];
    }
    if (id >= old_.written) {
      const int plain = insert(i);
      register_all();
      moved_[id] = recognised(plain);
    } else {
      moved_[id] = i.operation == opcode::constant ? h_.constant(old_.value_of(id)) : h_.insert(i);
      register_all();
    }
  }
  constexpr int operator[](int id) const { return moved_[id]; }
  constexpr graph take() { return static_cast<graph&&>(h_); }

 private:
  static constexpr int point_count = 4;
  struct values {
    std::uint64_t v[point_count];
    constexpr std::uint64_t hash() const {
      return detail::mix(detail::mix(v[0], v[1]), detail::mix(v[2], v[3]));
    }
    constexpr bool is_zero() const { return v[0] == 0 && v[1] == 0 && v[2] == 0 && v[3] == 0; }
    friend constexpr bool operator==(const values&, const values&) = default;
  };
  constexpr values of(int id) const {
    values r{};
    for (int k = 0; k < point_count; ++k) r.v[k] = points_[k].of(id);
    return r;
  }
  constexpr values negated(values a) const {
    for (int k = 0; k < point_count; ++k) a.v[k] = points_[k].negated(a.v[k]);
    return a;
  }
  constexpr values quotient(values a, const values& b) const {
    for (int k = 0; k < point_count; ++k) a.v[k] = points_[k].over(a.v[k], b.v[k]);
    return a;
  }
  constexpr values product(values a, const values& b) const {
    for (int k = 0; k < point_count; ++k) a.v[k] = points_[k].times(a.v[k], b.v[k]);
    return a;
  }
  // The first instruction with these values, or -1.
  constexpr int find(const values& a) const {
    const int id = first_.find(a.hash());
    return id >= 0 && of(id) == a ? id : -1;
  }
  constexpr void register_all() {
    for (; known_count_ < h_.size(); ++known_count_) {
      for (field_point& p : points_) p.append(h_, known_count_);
      bool finite = is_finite_inverse(h_, known_count_);
      for (int k = 0; k < operand_count(h_[known_count_]); ++k)
        finite = finite || finite_[h_[known_count_].operand(k)] != 0;
      finite_.push_back(finite ? 1 : 0);
      const values v = of(known_count_);
      if (const int known = find(v); known < 0)
        first_.insert(v.hash(), known_count_);
      else if (!serves(known, known_count_))
        first_.assign(v.hash(), known_count_);
    }
  }
  // May one instruction have the other's place, which is the same function? What is made of inverses that are
  // finite by convention has to stay finite.
  constexpr bool serves(int known, int id) const {
    return finite_[known] != 0 || finite_[id] == 0 || known < h_.written;
  }
  // By the rules of derivatives, so that what is multiplied with 0 vanishes.
  constexpr int insert(const instruction& i) {
    const derivative_arithmetic ops{{h_}};
    switch (i.operation) {
      case opcode::constant: return h_.constant(old_.constants[i.a]);
      case opcode::add: return ops.add(i.a, i.b);
      case opcode::subtract: return ops.subtract(i.a, i.b);
      case opcode::multiply: return ops.multiply(i.a, i.b);
      case opcode::negate: return ops.negate(i.a);
      case opcode::select: return ops.select(i.a, i.b, i.c);
      case opcode::divide: return h_.is(i.a, 0) ? i.a : h_.insert(i);
      default: return h_.insert(i);
    }
  }
  constexpr int recognised(int id) {
    if (h_.is_constant(id)) return id;  // an index has to stay one, and x/x is no better than 1
    const values v = of(id);
    if (v.is_zero()) return h_.constant(0);
    if (const int same = find(v); same < id && serves(same, id)) return same;
    if (const int opposite = find(negated(v)); opposite >= 0 && opposite < id && serves(opposite, id))
      return derivative_arithmetic{{h_}}.negate(opposite);
    if (is_exponential(id))
      if (const int other = from_other(id, v); other >= 0) return other;
    return id;
  }

  // exp(…) = e w/u with an exponential e, and w and u, that are there: a division in place of a call.
  constexpr int from_other(int id, const values& v) {
    h_.constant(1);
    register_all();
    for (int e = 0; e < id; ++e) {
      if (!is_exponential(e)) continue;
      const values ratio = quotient(v, of(e));
      for (int u = 0; u < id; ++u) {
        const int w = of(u).is_zero() ? -1 : find(product(ratio, of(u)));
        if (w < 0 || w == id) continue;
        const derivative_arithmetic ops{{h_}};
        const int result = ops.multiply(ops.multiply(e, w), ops.reciprocal_of(u));
        register_all();
        return result;
      }
    }
    return -1;
  }
  constexpr bool is_exponential(int id) const {
    return h_[id].operation == opcode::call && h_[id].function == known_.exponential;
  }

  const graph& old_;
  known_functions known_;
  graph h_;
  field_point points_[point_count];
  detail::hash_memo first_;
  int known_count_ = 0;
  detail::buffer<int> moved_;
  detail::buffer<char> finite_;  // is it made of an inverse that is finite by convention?
};

// Is there what the pass can recognise, two exponentials? Most programs have none, and pay nothing.
constexpr bool has_exponentials(const graph& g, const known_functions& known) {
  const graph::storage& s = *g.at;
  const int size = g.size();
  int count = 0;
  for (int id = 0; id < size; ++id)
    if (s.operation[id] == opcode::call && s.function[id] == known.exponential) ++count;
  return count > 1;
}

// recognise(graph, outputs, functions): the graph in which derivatives use what is there already; outputs are
// renumbered. What the user wrote (the instructions before graph.written) stays.
constexpr graph recognise(const graph& g, detail::buffer<int>& outputs, const known_functions& known) {
  const detail::table<int> uses = count_uses(g, outputs);
  recognition r(g, known);
  for (int id = 0; id < g.size(); ++id)
    if (id < g.written || uses[id] > 0) r.move(id);
  for (int& o : outputs) o = r[o];
  return r.take();
}

}  // namespace leibniz::program
