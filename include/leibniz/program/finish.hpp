// SPDX-License-Identifier: MIT
//
// Finishing: the last pass over a graph. Integer powers become shared multiplications; what derivatives add
// has its constant factors and signs meet, and divides where a reciprocal serves one product only.
#pragma once

#include "powers.hpp"

namespace leibniz::program {

// A graph being finished: the old instructions are moved one by one.
//
// Factors that are the same for all inputs float outwards through what derivatives add, so that they meet and
// become one: ((c u) d) v → (c d) (u v). Until then such an instruction is held as factor · core.
class finishing {
 public:
  constexpr finishing(const graph& old, const detail::buffer<int>& outputs)
      : g_(old),
        uses_(count_uses(old, outputs)),
        powers_(h_),
        size_(old.size()),
        moved_(size_),
        hoists_(size_),
        hoisted_(size_) {
    h_.inputs = old.inputs;
    h_.fast = old.fast;
    find_hoists();
  }

  constexpr void move(int id) {
    if (uses_.at->of[id] == 0) return;
    const opcode o = g_.at->operation[id];
    if (hoisted_.at->of[id] > 0)
      moved_.at->of[id] = move_hoisted(id, hoisted_.at->of[id] - 1);
    else if (id >= g_.written && (o == opcode::multiply || o == opcode::negate))
      moved_.at->of[id] = move_product(g_[id]);
    else if (id >= g_.written && (o == opcode::add || o == opcode::subtract))
      moved_.at->of[id] = move_sum(g_[id]);
    else
      moved_.at->of[id] = {-1, move_plain(id)};
  }

  // The new instruction of an old one's value.
  constexpr int plain(int id) {
    held& v = moved_.at->of[id];
    if (v.factor >= 0) v = {-1, v.core < 0 ? v.factor : times(v.factor, v.core)};
    return v.core;
  }
  constexpr void end_written() { h_.written = h_.size(); }
  constexpr graph take() { return static_cast<graph&&>(h_); }

 private:
  // factor · core; -1 stands for 1 in either.
  struct held {
    int factor;
    int core;
  };
  static constexpr held none{-1, -1};
  constexpr int make(opcode o, int a, int b = -1) { return h_.insert(o, a, b); }

  constexpr int times(int factor, int core) {
    return h_.is(factor, -1) ? make(opcode::negate, core) : make(opcode::multiply, factor, core);
  }
  constexpr int product(int a, int b) { return a < 0 ? b : b < 0 ? a : make(opcode::multiply, a, b); }
  constexpr int constant_product(int a, int b) {
    if (a < 0 || b < 0) return a < 0 ? b : a;
    const rational r = h_.exact(a) * h_.exact(b);
    if (r.is(1)) return -1;
    return r.is_exact() ? h_.constant(r) : make(opcode::multiply, a, b);
  }
  constexpr held operand(int id) {
    if (uses_.at->of[id] > 1 && moved_.at->of[id].factor >= 0) plain(id);  // shared, with its factor
    const held v = moved_.at->of[id];
    return v.factor < 0 && h_.is_invariant(v.core) ? held{v.core, -1} : v;
  }

  // ---- c (d u), c (d v), … with one c and one d that has other uses: (c d) u, (c d) v, …

  struct hoist {
    int constant;  // c of the first product c (d u) of this d
    int count;     // how many products share it
  };
  // A product that derivatives add of a constant c and two others, however grouped, whose inner product
  // serves nothing else.
  struct triple {
    int constant = -1;  // -1: the instruction is no such product
    int first = -1, second = -1;
  };
  constexpr triple triple_of(int id) const {
    const graph::storage& s = *g_.at;
    if (id < g_.written || s.operation[id] != opcode::multiply || uses_.at->of[id] == 0) return {};
    for (int turn = 0; turn < 2; ++turn) {
      const int part = turn == 0 ? s.a[id] : s.b[id];
      if (part < g_.written || s.operation[part] != opcode::multiply || uses_.at->of[part] != 1) continue;
      const int other = part == s.a[id] ? s.b[id] : s.a[id], first = s.a[part];
      if (s.operation[other] == opcode::constant) return {other, first, s.b[part]};
      if (s.operation[first] == opcode::constant) return {first, other, s.b[part]};
    }
    return {};
  }
  constexpr void find_hoists() {
    const opcode* const operation = g_.at->operation;
    detail::buffer<int> products;
    for (int id = g_.written; id < size_; ++id) {
      if (operation[id] != opcode::multiply) continue;
      const triple t = triple_of(id);
      if (t.constant < 0) continue;
      products.push_back(id);
      for (int turn = 0; turn < 2; ++turn) {
        hoist& h = hoists_[turn == 0 ? t.first : t.second];
        if (h.count == 0) h.constant = t.constant;
        if (h.constant == t.constant) ++h.count;
      }
    }
    for (const int id : products) {
      const triple t = triple_of(id);
      for (const int d : {t.first, t.second})
        if (hoists_.at->of[d].count > 1 && hoists_.at->of[d].constant == t.constant)
          hoisted_.at->of[id] = d + 1;
    }
  }
  constexpr held move_hoisted(int id, int d) {
    const triple t = triple_of(id);
    const held scaled = moved_.at->of[d].factor < 0
                            ? unscaled(moved_.at->of[d].core, hoists_.at->of[d].count == uses_.at->of[d])
                            : moved_.at->of[d];
    const int factor = constant_product(scaled.factor, h_.constant(g_.value_of(t.constant)));
    const int common = scaled.core < 0 ? factor : factor < 0 ? scaled.core : times(factor, scaled.core);
    return {-1, make(opcode::multiply, common, plain(t.first == d ? t.second : t.first))};
  }

  // A new instruction without a constant factor that it has; c/v and select(p, 0, c/v) only where they have
  // no other use.
  constexpr held unscaled(int core, bool is_free) {
    const instruction i = h_[core];
    if (i.operation == opcode::multiply && h_.is_constant(i.a)) return {i.a, i.b};
    if (!is_free) return {-1, core};
    if (i.operation == opcode::select && h_.is(i.b, 0)) {
      const held arm = unscaled(i.c, true);
      return arm.factor < 0 ? held{-1, core}
                            : held{arm.factor, h_.insert(opcode::select, i.a, i.b, arm.core)};
    }
    if (i.operation == opcode::divide && h_.is_constant(i.a) && !h_.is(i.a, 1))
      return {i.a, make(opcode::divide, h_.constant(1), i.b)};
    return {-1, core};
  }

  // Is it a 1/v that derivatives add and one product uses? u (1/v) is then u/v.
  constexpr bool is_sole_reciprocal(int id) const {
    return id >= g_.written && uses_.at->of[id] == 1 && g_.at->operation[id] == opcode::divide &&
           g_.is(g_.at->a[id], 1);
  }
  constexpr held move_quotient(int numerator, int denominator) {
    const held u = operand(numerator);
    const int v = plain(denominator);
    if (u.core < 0) return {-1, make(opcode::divide, u.factor, v)};
    return {u.factor, make(opcode::divide, u.core, v)};
  }

  // Is it select(p, 0, 1/v), likewise? u select(p, 0, 1/v) is then select(p, 0, u/v).
  constexpr bool is_sole_inverse(int id) const {
    return id >= g_.written && uses_.at->of[id] == 1 && g_.at->operation[id] == opcode::select &&
           g_.is(g_.at->b[id], 0) && is_sole_reciprocal(g_.at->c[id]);
  }
  constexpr held move_inverse(held u, const instruction& inverse) {
    const int v = plain(g_[inverse.c].b), condition = plain(inverse.a);
    const int quotient = make(opcode::divide, u.core < 0 ? u.factor : u.core, v);
    return {u.core < 0 ? -1 : u.factor, h_.insert(opcode::select, condition, h_.constant(0), quotient)};
  }

  constexpr held move_product(const instruction& i) {
    if (i.operation == opcode::multiply && i.a != i.b) {
      if (is_sole_reciprocal(i.b)) return move_quotient(i.a, g_[i.b].b);
      if (is_sole_reciprocal(i.a)) return move_quotient(i.b, g_[i.a].b);
      if (is_sole_inverse(i.b)) return move_inverse(operand(i.a), g_[i.b]);
      if (is_sole_inverse(i.a)) return move_inverse(operand(i.b), g_[i.a]);
    }
    if (i.operation == opcode::negate && is_sole_inverse(i.a))
      return move_inverse({h_.constant(-1), -1}, g_[i.a]);
    const held a = operand(i.a);
    const held b = i.operation == opcode::negate ? held{h_.constant(-1), -1} : operand(i.b);
    const held v{constant_product(a.factor, b.factor), product(a.core, b.core)};
    return v.factor < 0 && v.core < 0 ? held{-1, h_.constant(1)} : v;
  }
  // c u ± c v → c (u ± v), u + -c v → u - c v
  constexpr held move_sum(const instruction& i) {
    if (const held v = factored(i); v.core >= 0) return v;
    const held a = operand(i.a), b = operand(i.b);
    if (a.factor >= 0 && a.factor == b.factor && a.core >= 0 && b.core >= 0)
      return {a.factor, make(i.operation, a.core, b.core)};
    const bool flip = b.core >= 0 && b.factor >= 0 && h_.exact(b.factor).numerator < 0;
    const bool minus = (i.operation == opcode::subtract) != flip;
    const int right = flip ? without_sign(b) : plain(i.b);
    if (a.core >= 0 && a.factor >= 0 && h_.exact(a.factor).numerator < 0) {
      const int left = without_sign(a);
      if (!minus) return {-1, make(opcode::subtract, right, left)};  // -u + v → v - u
      return {h_.constant(-1), make(opcode::add, left, right)};      // -u - v → -(u + v)
    }
    return {-1, make(minus ? opcode::subtract : opcode::add, plain(i.a), right)};
  }
  // u v ± u w → u (v ± w), where the products have no other use
  constexpr held factored(const instruction& i) {
    const graph::storage& s = *g_.at;
    if (i.a == i.b || i.a < g_.written || i.b < g_.written || uses_.at->of[i.a] != 1 ||
        uses_.at->of[i.b] != 1)
      return none;
    if (s.operation[i.a] != opcode::multiply || s.operation[i.b] != opcode::multiply) return none;
    const instruction l = g_[i.a], r = g_[i.b];
    for (const int u : {l.a, l.b})
      if (u == r.a || u == r.b) {
        const int v = u == l.a ? l.b : l.a, w = u == r.a ? r.b : r.a;
        return {-1, make(opcode::multiply, plain(u), make(i.operation, plain(v), plain(w)))};
      }
    return none;
  }
  constexpr int without_sign(held v) {
    const rational c = -h_.exact(v.factor);
    return c.is(1) ? v.core : make(opcode::multiply, h_.constant(c), v.core);
  }

  constexpr int move_plain(int id) {
    const instruction i = g_[id];
    if (i.operation == opcode::constant) return h_.constant(g_.constants[i.a]);
    if (i.operation == opcode::input) return h_.insert(i);
    if (i.operation == opcode::power) {
      const rational n = g_.exact(i.b);
      if (n.is_integer() && n.numerator <= largest_multiplied_power &&
          n.numerator >= -largest_multiplied_power)
        return id < g_.written ? powers_.as_written(plain(i.a), n.numerator)
                               : powers_.from_known(plain(i.a), n.numerator);
    }
    const int a = i.a < 0 ? -1 : plain(i.a);
    const int b = i.b < 0 ? -1 : plain(i.b);
    return h_.insert(i.operation, a, b, i.c < 0 ? -1 : plain(i.c), i.function);
  }

  const graph& g_;
  detail::table<int> uses_;
  graph h_;
  power_table powers_;
  int size_;
  detail::table<held> moved_;
  detail::table<hoist> hoists_;
  detail::table<int> hoisted_;  // d + 1 of an instruction c (d u) that becomes (c d) u; 0: none
};

// finish(graph, outputs): the graph that computes the outputs; outputs are renumbered. What dies on the way
// is left out when the graph is packed. What the user wrote (the instructions before graph.written) is only
// moved; what derivatives added is put in its cheapest form.
constexpr graph finish(const graph& g, detail::buffer<int>& outputs) {
  finishing f(g, outputs);
  for (int id = 0; id < g.size(); ++id) {
    if (id == g.written) f.end_written();
    f.move(id);
  }
  if (g.written >= g.size()) f.end_written();
  for (int& o : outputs) o = f.plain(o);
  return f.take();
}

}  // namespace leibniz::program
