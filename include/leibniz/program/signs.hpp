// SPDX-License-Identifier: MIT
//
// Signs: a value may as well be computed with the other sign. Products and quotients pass it on, sums become
// differences, even functions ignore it; only where none of that helps a negation is left. With x = -u/w and
// y = -v/w, the formula of every camera, all derivatives by the point come out negated; that -w takes the
// place of w costs one negation and spares eleven.
//
// Flipping a sign is exact. Sums that the user wrote keep the sign of their zeros too.
#pragma once

#include "graph.hpp"

namespace leibniz::program {

// Which instructions of a graph are held with the other sign.
class sign_choice {
 public:
  constexpr sign_choice(const graph& g, const detail::buffer<int>& outputs)
      : g_(g),
        outputs_(outputs),
        uses_(count_uses(g, outputs)),
        size_(g.size()),
        seed_(size_),
        sign_(size_),
        trial_(size_),
        needed_(size_) {}

  // How many negations there are in the graph as it is, and how many with the signs as they are settled.
  constexpr int count() const {
    const graph::storage& s = *g_.at;
    const auto& uses = uses_.at->of;
    int n = 0;
    for (int id = 0; id < size_; ++id)
      if (s.operation[id] == opcode::negate && uses[id] > 0) ++n;
    return n;
  }
  constexpr int settled() const { return settled_; }

  // Settles all signs from the seeds on.
  constexpr void settle() {
    settled_ = count_settled();
    accept();
  }
  // Flips what spares most negations; false where nothing does. A few attempts in all may fail.
  constexpr bool improve() {
    for (; failures_ < 2; ++failures_) {
      const int best = most_wanted();
      if (best < 0) return false;
      seed_[best] = chosen;
      if (const int count = count_settled(); count < settled_) {
        settled_ = count;
        accept();
        return true;
      }
      seed_[best] = rejected;
    }
    return false;
  }
  // The graph with the signs chosen; outputs are renumbered.
  constexpr graph take(detail::buffer<int>& outputs);

 private:
  static constexpr char chosen = 1, rejected = 2;  // seeds
  static constexpr char negated = 2;               // signs

  // How many negations it spares to turn the sign of each instruction, as far as its uses tell one by one;
  // the instruction for which that is most, or -1.
  constexpr int most_wanted() const {
    const graph::storage& s = *g_.at;
    detail::table<int> spared(size_);
    auto& d = spared.at->of;
    const auto& uses = uses_.at->of;
    const auto &sign = sign_.at->of, &seed = seed_.at->of;
    const auto plain = [&sign](int id) { return sign[id] == 0 ? -1 : sign[id] == 1 ? 1 : 0; };
    for (const int o : outputs_) d[o] = plain(o);
    int best = -1, gain = 0;
    for (int id = g_.size() - 1; id >= 0; --id) {
      const opcode o = s.operation[id];
      if (uses[id] == 0 || o == opcode::constant) continue;
      if (d[id] > gain && seed[id] == 0 && d[id] - cost_of_seed(id) > gain)
        gain = d[id] - cost_of_seed(id), best = id;
      if (o == opcode::add || o == opcode::input) continue;
      const int a = s.a[id];
      if (o == opcode::multiply || o == opcode::divide) {
        // where it is not wanted, the other factor may turn too
        if (d[id] > 0 && a != s.b[id]) d[a] += d[id], d[s.b[id]] += d[id];
      } else if (o == opcode::subtract) {
        d[a] += id < g_.written ? plain(a) : d[id];
      } else if (o == opcode::negate) {
        d[a] += d[id];
      } else if (o == opcode::call && s.function[id]->arity == 1) {
        if (s.function[id]->symmetry != parity::even)
          d[a] += s.function[id]->symmetry == parity::odd ? d[id] : plain(a);
      } else {
        for (int k = 0; k < operand_count(g_[id]); ++k) d[g_[id].operand(k)] += plain(g_[id].operand(k));
      }
    }
    return best;
  }
  // What it takes to make the instruction itself with the other sign.
  constexpr int cost_of_seed(int id) const {
    const graph::storage& s = *g_.at;
    switch (s.operation[id]) {
      case opcode::add:
      case opcode::subtract:  // a difference turns round
        return id >= g_.written && (sign_[s.a[id]] != sign_[s.b[id]]) == (s.operation[id] == opcode::add) ? 0
                                                                                                          : 1;
      case opcode::multiply:
      case opcode::divide: return constant_factor(id) >= 0 ? 0 : 1;
      default: return 1;
    }
  }

  constexpr int count_settled();
  constexpr void accept() {
    sign_ = static_cast<detail::table<char>&&>(trial_);  // exchanged
  }
  // The operand of a product or quotient that is a constant and can take the sign, which 0 cannot;
  // -1: none.
  constexpr int constant_factor(int id) const {
    for (const int operand : {g_.at->a[id], g_.at->b[id]})
      if (!g_.is(operand, 0) && (-g_.exact(operand)).is_exact()) return operand;
    return -1;
  }

  const graph& g_;
  const detail::buffer<int>& outputs_;
  detail::table<int> uses_;
  int size_;
  detail::table<char> seed_;   // chosen: the sign is flipped where the instruction is made
  detail::table<char> sign_;   // 0: value held; 1: -value; negated: both, -value by a negation
  detail::table<char> trial_;  // signs that may become those
  detail::table<int> needed_;  // in which run the value itself is needed and -value is held
  int run_ = 0;
  int settled_ = 0;
  int failures_ = 0;
};

// How many negations the seeds leave. Few statements for what there is most of: this is run many times.
constexpr int sign_choice::count_settled() {
  const graph::storage& s = *g_.at;
  auto &sign = trial_.at->of, &seed = seed_.at->of;
  const auto& uses = uses_.at->of;
  const int size = g_.size();
  ++run_;
  int count = 0;
  const auto need = [&](int id) {
    if (sign[id] == 1 && needed_[id] != run_) needed_[id] = run_, ++count;
  };
  for (int id = 0; id < size; ++id) {
    if (uses[id] == 0) continue;
    const opcode o = s.operation[id];
    const int a = s.a[id], b = s.b[id];
    if (seed[id] != chosen && (o == opcode::multiply || o == opcode::divide)) {
      sign[id] = (sign[a] != 0) != (sign[b] != 0) ? 1 : 0;
    } else if (seed[id] != chosen && id >= g_.written && (o == opcode::add || o == opcode::subtract)) {
      sign[id] = sign[a] != 0 && (sign[b] != 0) == (o == opcode::add) ? 1 : 0;
    } else if (o == opcode::constant) {
      sign[id] = 0;
    } else {
      bool flipped = false, free = false;  // the sign as it comes, and whether the other one is as cheap
      const bool l = o != opcode::input && a >= 0 && sign[a] != 0;
      const bool r = o != opcode::input && b >= 0 && sign[b] != 0;
      if (o == opcode::negate) {
        flipped = !l;
      } else if (o == opcode::multiply || o == opcode::divide) {
        flipped = l != r;
        free = constant_factor(id) >= 0;
      } else if (o == opcode::add || o == opcode::subtract) {
        const bool clash = l && r == (o == opcode::add);  // -u - v
        flipped = clash && id >= g_.written;
        free = (l != r) == (o == opcode::add) && id >= g_.written;
        if (clash && id < g_.written) need(a);
      } else if (o == opcode::call && s.function[id]->arity == 1 &&
                 s.function[id]->symmetry != parity::none) {
        flipped = l && s.function[id]->symmetry == parity::odd;
      } else if (o != opcode::input) {
        for (int k = 0; k < operand_count(g_[id]); ++k) need(g_[id].operand(k));
      }
      const bool turned = seed[id] == chosen;
      sign[id] = turned && !free && !flipped ? negated : flipped != (turned && free) ? 1 : 0;
      count += sign[id] == negated;
    }
  }
  for (const int o : outputs_) need(o);
  return count;
}

constexpr graph sign_choice::take(detail::buffer<int>& outputs) {
  graph h;
  h.inputs = g_.inputs;
  detail::buffer<int> held(g_.size(), -1), value(g_.size(), -1);
  const auto plain = [&](int id) {
    if (value[id] < 0) value[id] = h.insert(opcode::negate, held[id]);
    return value[id];
  };
  for (int id = 0; id < g_.size(); ++id) {
    if (id == g_.written) h.written = h.size();
    if (uses_[id] == 0) continue;
    instruction i = g_[id];
    const opcode o = i.operation;
    const int a = i.a, b = i.b;
    const bool l = o != opcode::constant && o != opcode::input && a >= 0 && sign_[a] != 0;
    const bool r = o != opcode::constant && o != opcode::input && b >= 0 && sign_[b] != 0;
    const bool flipped = sign_[id] == 1;
    int made = -1;
    if (o == opcode::constant) {
      made = h.constant(g_.value_of(id));
    } else if (o == opcode::input) {
      made = h.insert(i);
    } else if (o == opcode::negate) {
      made = held[a];  // the operand, with the other sign
    } else if (o == opcode::multiply || o == opcode::divide) {
      int left = held[a], right = held[b];
      if (flipped != (l != r)) {
        const int constant = constant_factor(id);
        (constant == a ? left : right) = h.constant(-g_.exact(constant));
      }
      made = h.insert(o, left, right);
    } else if (o == opcode::add || o == opcode::subtract) {
      const bool minus = o == opcode::subtract;
      bool left_minus = l, right_minus = minus != r;
      int left = held[a], right = held[b];
      if (left_minus && right_minus && !flipped) left = plain(a), left_minus = false;
      if (flipped) left_minus = !left_minus, right_minus = !right_minus;
      made = !left_minus ? h.insert(right_minus ? opcode::subtract : opcode::add, left, right)
                         : h.insert(opcode::subtract, right, left);
    } else {
      const bool passes = o == opcode::call && i.function->arity == 1 && i.function->symmetry != parity::none;
      const int count = operand_count(i);
      if (count > 0) i.a = passes ? held[a] : plain(a);
      if (count > 1) i.b = plain(b);
      if (count > 2) i.c = plain(i.c);
      made = h.insert(i);
    }
    held[id] = made;
    if (sign_[id] == 0) value[id] = made;
    if (sign_[id] == negated) {
      value[id] = made;
      held[id] = h.insert(opcode::negate, made);
    }
  }
  if (g_.written >= g_.size()) h.written = h.size();
  for (int& o : outputs) o = plain(o);
  return h;
}

// settle_signs(graph, outputs): the graph with as few negations as signs moved about leave; outputs are
// renumbered.
constexpr graph settle_signs(graph&& g, detail::buffer<int>& outputs) {
  sign_choice signs(g, outputs);
  const int before = signs.count();
  if (before < 2) return static_cast<graph&&>(g);
  signs.settle();
  while (signs.settled() > 0 && signs.improve()) {}
  if (signs.settled() >= before) return static_cast<graph&&>(g);
  return signs.take(outputs);
}

}  // namespace leibniz::program
