// SPDX-License-Identifier: MIT
//
// The identity test: are two formulas the same function? They are evaluated in finite fields at pseudo-random
// points, with exponentials, logarithms and roots as elements that obey their laws. docs/equality.md has the
// mathematics and says why it is sound.
#pragma once

#include "../function/trigonometric.hpp"
#include "../program/lower.hpp"
#include "logarithms.hpp"

namespace leibniz::algebra {

using program::function_info;

inline constexpr program::known_function square_root = program::known<sqrt_>;
inline constexpr program::known_function exponential = program::known<exp_>;
inline constexpr program::known_function natural_logarithm = program::known<log_>;

// A function of the algebra's own, to be called.
template <class Row>
inline constexpr const function_info* called =
    &program::function_info_of<Row, 1, program::purpose::proof>::value;

enum class finding : unsigned char {
  same,      // proved
  unproved,  // different, or the same by more than the laws that the test knows
  open       // not decided: too large, or with a root whose sign is not known
};

// The evaluation of a graph, instruction by instruction.
class identity_test {
 public:
  // Both signs are taken of the square roots of the instructions `signs`.
  constexpr identity_test(program::graph& g, const detail::buffer<int>& signs)
      : g_(g), alias_(definitions()), images_(points_for(g), signs.size()), logarithms_(images_, signs) {
    step_.resize(g.size(), -1);
    is_positive_.resize(g.size(), 0);
    find_branches();
    for (int turn = 0; turn < 2; ++turn)
      for (int id = 0; id < g.size(); ++id) learn_signs(id);
  }

  constexpr finding compare(int left, int right) {
    const int l = value(left), r = l < 0 ? -1 : value(right);
    if (r < 0) return finding::open;
    const bool equal = images_.are_same(l, r, 1);
    if (!equal) return finding::unproved;
    const int improper = images_.improper_root();
    if (improper < 0) return finding::same;
    unsigned_ = logarithms_.origin_of(improper);
    return finding::open;
  }
  // Where the test is open: an instruction whose square root may be a formula that is there already, so that
  // both its signs have to be tried; -1 if there is none.
  constexpr int unsigned_root() const { return unsigned_; }

 private:
  using opcode = program::opcode;
  using kind = field_step::kind;

  template <class Row, int Arity = 1>
  static constexpr program::known_function info = program::known<Row, Arity>;

  // How many points modulo the first prime: more than there are exponents, real or imaginary, to be told
  // apart.
  static constexpr int points_for(const program::graph& g) {
    detail::buffer<int> real, imaginary;
    int logs = 0, powers = 0, pi = 0;
    for (int id = 0; id < g.size(); ++id) {
      const program::instruction i = g[id];
      if (i.operation == opcode::power && !g.is_constant(i.b)) ++powers;
      if (i.operation != opcode::call) continue;
      if (i.function == natural_logarithm) ++logs;
      if (i.function == info<pi_, 0>) pi = 1;
      if (i.function == exponential) add_once(real, i.a);
      if (i.function == info<sin_> || i.function == info<cos_>) add_once(imaginary, i.a);
    }
    if (real.empty() && powers == 0) logs = 0;
    const int n = real.size() + 2 * powers + logs + 1, m = imaginary.size() + pi + 1;
    return n < 3 && m < 3 ? 3 : n > 12 || m > 12 ? 12 : n > m ? n : m;
  }
  static constexpr void add_once(detail::buffer<int>& list, int value) {
    for (const int known : list)
      if (known == value) return;
    list.push_back(value);
  }

  // ---- instructions

  constexpr detail::buffer<int> definitions() {
    detail::buffer<int> all;
    for (int id = 0; id < g_.size(); ++id) all.push_back(definition_of(g_[id]));
    return all;
  }
  // What an instruction stands for: a function's definition; sin(asin(u)) = u, cos(asin(u)) = sqrt(1 - u²),
  // …; -1 where it stands for itself.
  constexpr int definition_of(const program::instruction i) {
    if (i.operation != opcode::call) return -1;
    if (i.function != info<sin_> && i.function != info<cos_>) {
      const int arguments[3] = {i.a, i.b, i.c};
      return i.function->definition(g_, arguments);
    }
    const program::instruction inner = g_[i.a];
    if (inner.operation != opcode::call) return -1;
    const bool is_sine = i.function == info<sin_>;
    if (inner.function == (is_sine ? info<asin_> : info<acos_>)) return inner.a;
    const program::derivative_arithmetic ops{{g_}};
    const int one = g_.constant(1);
    if (inner.function == info<asin_> || inner.function == info<acos_>) {
      const int other_leg[3] = {ops.subtract(one, ops.multiply(inner.a, inner.a)), -1, -1};
      return ops.call(*called<sqrt_>, other_leg);
    }
    if (inner.function == info<atan_>) {
      const int hypotenuse[3] = {ops.add(one, ops.multiply(inner.a, inner.a)), -1, -1};
      return ops.divide(is_sine ? inner.a : one, ops.call(*called<sqrt_>, hypotenuse));
    }
    return -1;
  }

  // The step of instruction `root`; those it needs are evaluated first. -1 where it has none.
  constexpr int value(int root) {
    detail::buffer<int> open;
    open.push_back(root);
    while (!open.empty() && !images_.failed()) {
      const int id = open.back();
      if (step_[id] >= 0) {
        open.pop_back();
        continue;
      }
      const program::instruction i = g_[id];
      const int count = alias_[id] >= 0 ? 1 : program::operand_count(i), before = open.size();
      for (int k = 0; k < count; ++k)
        if (const int needed = alias_[id] >= 0 ? alias_[id] : i.operand(k); step_[needed] < 0)
          open.push_back(needed);
      if (open.size() > before) continue;
      step_[id] = alias_[id] >= 0 ? step_[alias_[id]] : evaluate(id, i);
      if (step_[id] < 0) return -1;
    }
    return images_.failed() ? -1 : step_[root];
  }
  // An instruction of the test's own, evaluated.
  constexpr int inserted(const program::instruction& i) {
    const int id = g_.insert(i);
    if (id == step_.size()) {
      step_.push_back(-1);
      alias_.push_back(-1);
      is_positive_.push_back(0);
      in_branch_.push_back(0);
      learn_signs(id);
    }
    value(id);
    return id;
  }

  constexpr int evaluate(int id, const program::instruction i) {
    switch (i.operation) {
      case opcode::constant: {
        const constant_value c = g_.value_of(id);
        if (c.is_exact()) return images_.number(c.exact());
        if ((c.numerator >> 52 & 0x7ff) == 0x7ff) return images_.random();  // infinity, NaN
        return images_.append({kind::binary_number, -1, -1, 0, c});
      }
      case opcode::input: return is_positive(id) ? images_.random_power() : images_.random();
      case opcode::add: return images_.make(kind::add, step_[i.a], step_[i.b]);
      case opcode::subtract: return images_.make(kind::subtract, step_[i.a], step_[i.b]);
      case opcode::multiply: return images_.make(kind::multiply, step_[i.a], step_[i.b]);
      case opcode::divide: return images_.make(kind::divide, step_[i.a], step_[i.b]);
      case opcode::negate: return images_.negative(step_[i.a]);
      case opcode::reduced_power: return images_.make(kind::divide, step_[i.c], step_[i.a]);
      case opcode::power: return power(i.a, i.b);
      // A condition is an unknown k that is 1 or 0, and select(c, a, b) = b + k (a - b).
      case opcode::less: return sign_of(step_[i.a], step_[i.b]);
      case opcode::less_equal: return images_.make(kind::subtract, one(), sign_of(step_[i.b], step_[i.a]));
      case opcode::complement: return images_.make(kind::subtract, one(), step_[i.a]);
      case opcode::conjunction: return images_.make(kind::multiply, step_[i.a], step_[i.b]);
      case opcode::disjunction: {
        const int both = images_.make(kind::multiply, step_[i.a], step_[i.b]);
        return images_.make(kind::subtract, images_.make(kind::add, step_[i.a], step_[i.b]), both);
      }
      case opcode::select: {
        const int difference = images_.make(kind::subtract, step_[i.b], step_[i.c]);
        return images_.make(kind::add, step_[i.c], images_.make(kind::multiply, step_[i.a], difference));
      }
      case opcode::call: return call(i);
    }
    return -1;
  }
  constexpr int one() { return images_.number({1, 1}); }
  // 1 where a < b, else 0: an unknown for each difference a - b.
  constexpr int sign_of(int a, int b) {
    const int difference = images_.make(kind::subtract, a, b);
    for (const application& known : unknowns_)
      if (known.function == nullptr && images_.are_same(difference, known.arguments[0], 1))
        return known.value;
    unknowns_.push_back({nullptr, {difference, -1, -1}, images_.random()});
    return unknowns_.back().value;
  }

  constexpr int power(int base, int exponent) {
    if (const rational e = g_.exact(exponent); e.is_exact()) {
      if (e.is_integer()) return images_.power(step_[base], e.numerator);
      return logarithms_.exponential(scaled(log(base), e));
    }
    // A base of unknown sign: with integer exponents the laws of powers hold, but it has no roots.
    // (no conditional expression on lists: g++ 12 destroys its temporaries twice)
    const int l = is_positive(base) ? logarithms_.value(log(base))
                                    : logarithms_.value(logarithms_.of(step_[base], base, false, false));
    return logarithms_.exponential(images_.make(kind::multiply, step_[exponent], l));
  }

  constexpr int call(const program::instruction& i) {
    if (i.function == square_root) return logarithms_.exponential(scaled(log(i.a), {1, 2}));
    if (i.function == exponential) return logarithms_.exponential(step_[i.a]);
    if (i.function == natural_logarithm) { return logarithms_.value(log(i.a)); }
    if (i.function == info<sin_>) {  // (w - 1/w)/(2i) for w = exp(i u)
      const rotation w = rotation_by(i.a);
      if (w.forth < 0) return -1;
      return images_.make(kind::multiply, images_.make(kind::subtract, w.forth, w.back),
                          images_.scaled(images_.imaginary_unit(), {-1, 2}));
    }
    if (i.function == info<cos_>) {  // (w + 1/w)/2
      const rotation w = rotation_by(i.a);
      return w.forth < 0 ? -1 : images_.scaled(images_.make(kind::add, w.forth, w.back), {1, 2});
    }
    if (i.function == info<pi_, 0>) {
      const int pi = images_.random_power();
      logarithms_.introduce_pi(pi);
      return pi;
    }
    return unknown(i);
  }

  // exp(iu) and exp(-iu)
  struct rotation {
    int argument = -1, forth = -1, back = -1;
  };
  constexpr rotation rotation_by(int u) {
    for (const rotation& known : rotations_)
      if (known.argument == u) return known;
    rotation w{u, logarithms_.rotation(step_[u])};
    if (w.forth >= 0) w.back = images_.make(kind::divide, images_.number({1, 1}), w.forth);
    rotations_.push_back(w);
    return w;
  }

  // A function without laws: an unknown for each argument, but for parity and exact values.
  constexpr int unknown(const program::instruction& i) {
    const bool has_parity = i.function->arity == 1 && i.function->symmetry != parity::none;
    if (i.function->arity == 1)
      if (const rational at = images_.small_number(step_[i.a]); at.is_exact())
        if (const rational v = i.function->exact_value(at); v.is_exact()) return images_.number(v);
    for (const application& known : unknowns_) {
      if (!program::is_same(known.function, i.function)) continue;
      bool same = true;
      for (int k = 0; k < i.function->arity; ++k)
        same = same && images_.are_same(step_[i.operand(k)], known.arguments[k], 1);
      if (same) return known.value;
      if (has_parity && images_.are_same(step_[i.a], known.arguments[0], -1))
        return i.function->symmetry == parity::even ? known.value : images_.negative(known.value);
    }
    application a{i.function, {}, images_.random()};
    for (int k = 0; k < i.function->arity; ++k) a.arguments[k] = step_[i.operand(k)];
    unknowns_.push_back(a);
    return a.value;
  }

  // ---- positive quantities

  constexpr bool is_positive(int id) const { return is_positive_[id] != 0; }

  // The instructions that a selection may not take: they say nothing of where the formula is defined.
  constexpr void find_branches() {
    in_branch_.resize(g_.size(), 0);
    for (bool found = true; found;) {
      found = false;
      const auto mark = [&](int id) {
        found = found || in_branch_[id] == 0;
        in_branch_[id] = 1;
      };
      for (int id = g_.size() - 1; id >= 0; --id) {
        const program::instruction i = g_[id];
        if (i.operation == opcode::select) mark(i.b), mark(i.c);
        if (in_branch_[id] == 0) continue;
        if (alias_[id] >= 0) mark(alias_[id]);
        for (int k = 0; k < program::operand_count(i); ++k) mark(i.operand(k));
      }
    }
  }

  // What instruction id says of the signs of its operands, and they of its own.
  constexpr void learn_signs(int id) {
    const program::instruction& i = g_[id];
    bool positive = false;
    const bool is_certain = in_branch_[id] == 0;
    switch (i.operation) {
      case opcode::constant: positive = g_.exact(id).is_exact() && g_.exact(id).numerator > 0; break;
      case opcode::add:
      case opcode::divide: positive = is_positive(i.a) && is_positive(i.b); break;
      case opcode::multiply: positive = i.a == i.b || (is_positive(i.a) && is_positive(i.b)); break;
      case opcode::power: {
        const rational e = g_.exact(i.b);
        if (is_certain && e.is_exact() && !e.is_integer()) is_positive_[i.a] = 1;
        positive = is_positive(i.a) || (e.is_integer() && e.numerator % 2 == 0);
        break;
      }
      case opcode::call:
        if (is_certain && (i.function == square_root || i.function == natural_logarithm))
          is_positive_[i.a] = 1;
        positive = i.function == square_root || i.function == exponential || i.function == info<pi_, 0> ||
                   (alias_[id] >= 0 && is_positive(alias_[id]));
        break;
      case opcode::select: positive = is_positive(i.b) && is_positive(i.c); break;
      default: break;
    }
    if (positive) is_positive_[id] = 1;
  }

  // log(u) for an instruction known to be positive: log(ab) = log(a) + log(b) where a factor is.
  constexpr logarithm log(int u) {
    const program::instruction i = g_[u];
    if (depth_ < 40) {
      ++depth_;
      const logarithm l = log_of_parts(u, i);
      --depth_;
      if (!l.empty()) return l;
    }
    const bool is_free =
        i.operation == opcode::input || (i.operation == opcode::call && i.function == info<pi_, 0>);
    return logarithms_.of(step_[u], u, true, is_free && images_[step_[u]].what == kind::random_power);
  }
  // The same where the instruction says more than that; else empty.
  constexpr logarithm log_of_parts(int u, const program::instruction& i) {
    if (alias_[u] >= 0) return log(alias_[u]);
    switch (i.operation) {
      case opcode::multiply:
        if (i.a == i.b && is_positive(i.a)) return scaled(log(i.a), {2, 1});
        if (i.a == i.b) return {};
        // (the factor known to be positive last: x (x x) = x³)
        if (is_positive(i.a)) return sum(log(i.b), log(i.a));
        if (is_positive(i.b)) return sum(log(i.a), log(i.b));
        return {};
      case opcode::divide:
        if (is_positive(i.a) || is_positive(i.b)) return sum(log(i.a), log(i.b), {-1, 1});
        return {};
      case opcode::power: {
        const rational e = g_.exact(i.b);
        if (!e.is_exact() && is_positive(i.a))
          return of_step(images_.make(kind::multiply, step_[i.b], logarithms_.value(log(i.a))));
        if (!e.is_exact()) return {};
        if (!e.is_integer() || e.numerator % 2 != 0 || is_positive(i.a)) return scaled(log(i.a), e);
        if (e.is(2)) return {};
        return scaled(log(inserted({opcode::multiply, i.a, i.a})), e * rational{1, 2});  // |u|^(2n) = (u²)^n
      }
      case opcode::call:
        if (i.function == square_root) return scaled(log(i.a), {1, 2});
        if (i.function == exponential) return of_step(step_[i.a]);
        return {};
      default: return {};
    }
  }
  static constexpr logarithm of_step(int step) {
    logarithm l;
    l.push_back({-1, step, {1, 1}});
    return l;
  }

  struct application {
    const function_info* function = nullptr;
    int arguments[3] = {-1, -1, -1};
    int value = -1;
  };

  program::graph& g_;
  detail::buffer<int> alias_;
  field_images images_;
  logarithms logarithms_;
  detail::buffer<int> step_;
  detail::buffer<char> is_positive_, in_branch_;
  detail::buffer<rotation> rotations_;
  detail::buffer<application> unknowns_;
  int unsigned_ = -1, depth_ = 0;
};

// Are the values of two instructions the same function? Where a square root has no sign of its own, they have
// to be with either.
constexpr finding compare(program::graph& g, int left, int right) {
  detail::buffer<int> signs;
  for (;;) {
    identity_test test(g, signs);
    const finding v = test.compare(left, right);
    if (v != finding::open || test.unsigned_root() < 0 || signs.size() == 2) return v;
    signs.push_back(test.unsigned_root());
  }
}

}  // namespace leibniz::algebra
