// SPDX-License-Identifier: MIT
//
// A computation in finite fields, done at several pseudo-random points at a time.
#pragma once

#include <initializer_list>

#include "../detail/buffer.hpp"
#include "finite_field.hpp"

namespace leibniz::algebra {

// One step of the computation; operands are indices of earlier steps.
struct field_step {
  enum class kind : unsigned char {
    number,         // an exact rational
    binary_number,  // a double, as the dyadic rational it is
    angle,          // exp(iπ n/12)
    random,         // an unknown
    random_power,   // an unknown of which all roots exist
    add,            // a + b
    subtract,       // a - b
    multiply,       // a b
    divide,         // a / b
    power,          // a^n, n > 0
    root,           // an n-th root of a, n prime
    root_of_power   // the n-th root of a, made from a random_power
  };
  kind what = kind::number;
  int a = -1, b = -1;
  std::int64_t n = 0;
  constant_value constant{};
  bool is_fixed = false;    // the same at all points of one field
  bool is_leading = false;  // computed before all others
  int sign_bit = -1;        // of a square root whose both signs are computed
  // A root is an unknown over what was there before it, unless its radicand is an n-th power there. One point
  // at which the root does not exist proves that it is none: a bit for every choice of signs without proof.
  unsigned char unproved = 0;
};

// A homomorphic image of the computation: the values of all steps, modulo a prime, at one point.
struct field_image {
  std::uint64_t seed = 0;
  unsigned signs = 0;  // the roots whose sign is changed
  detail::buffer<finite_field::element> values;
};

// Images at one point, for all choices of signs.
struct field_point {
  int field = 0;
  int group = 0;
  detail::buffer<field_image> images;
};

// The images of one computation: at several points modulo a first prime, and at one point modulo each of two
// more. A point at which a step has no value (a division by zero, a root of what is no power) is left for
// another one, and the prime for another one where every point would fail.
class field_images {
 public:
  using element = finite_field::element;
  using kind = field_step::kind;

  constexpr field_images(int first, int sign_bits) : sign_choices_(1u << sign_bits), first_size_(first) {
    for (int k = 0; k < first + 2; ++k) {
      points_.push_back(point(k < first ? 0 : k - first + 1));
      points_[k].group = points_[k].field;
    }
  }

  constexpr int size() const { return points_.size() * static_cast<int>(sign_choices_); }
  constexpr int first_group_size() const { return first_size_ * static_cast<int>(sign_choices_); }
  constexpr const finite_field& field(int image) const {
    return finite_fields[points_[image / static_cast<int>(sign_choices_)].field];
  }
  constexpr element value(int image, int step) const {
    const int n = static_cast<int>(sign_choices_);
    return points_[image / n].images[image % n].values[step];
  }
  constexpr const field_step& operator[](int step) const { return steps_[step]; }
  // Has it failed, by too much work? Values are then of no use.
  constexpr bool failed() const { return failed_; }
  constexpr int work() const { return work_; }

  // Appends a step and computes it in all images; returns its index.
  constexpr int append(field_step s) {
    s.is_fixed = s.what != kind::random && s.what != kind::random_power &&
                 (s.a < 0 || steps_[s.a].is_fixed) && (s.b < 0 || steps_[s.b].is_fixed);
    const int id = steps_.size();
    steps_.push_back(s);
    if (s.is_leading)  // what was proved of other roots was proved without this one
      for (field_step& other : steps_)
        if (is_unknown_root(other)) other.unproved = all_choices();
    for (field_point& p : points_)
      for (field_image& i : p.images) i.values.push_back(0);
    for (int k = 0; k < points_.size() && !failed_; ++k)
      if (!compute(id, points_[k])) move_on(points_[k], id);
    return id;
  }
  constexpr int leading(field_step s) {
    s.is_leading = true;
    return append(s);
  }
  constexpr int number(rational r) { return append({kind::number, -1, -1, 0, exact_constant(r)}); }
  constexpr int random() { return append({kind::random, -1, -1, steps_.size()}); }
  constexpr int random_power() { return append({kind::random_power, -1, -1, steps_.size()}); }
  constexpr int make(kind what, int a, int b) { return append({what, a, b}); }
  constexpr int negative(int a) { return make(kind::subtract, number({0, 1}), a); }
  constexpr int scaled(int a, rational c) { return c.is(1) ? a : make(kind::multiply, number(c), a); }
  constexpr int power(int a, std::int64_t n) {
    if (n == 0) return number({1, 1});
    if (n == 1) return a;
    if (n > 0) return append({kind::power, a, -1, n});
    return make(kind::divide, number({1, 1}), power(a, -n));
  }
  constexpr int root(int a, std::int64_t n, int sign_bit) {
    field_step s{kind::root, a, -1, n};
    s.sign_bit = sign_bit;
    if (is_unknown_root(s)) s.unproved = all_choices();
    return append(s);
  }

  constexpr int imaginary_unit() {
    if (imaginary_unit_ < 0) imaginary_unit_ = append({kind::angle, -1, -1, 6});
    return imaginary_unit_;
  }

  constexpr bool is_zero(int step) const {
    for (int k = 0; k < size(); ++k)
      if (value(k, step) != 0) return false;
    return true;
  }
  // Are a and c b the same in all images, for c = 1 or -1?
  constexpr bool are_same(int a, int b, int c) const {
    for (int k = 0; k < size(); ++k)
      if (value(k, a) != (c > 0 ? value(k, b) : field(k).subtract(0, value(k, b)))) return false;
    return true;
  }

  // r if the product of the steps `above` is r times that of those `below`, in all images, for a rational r
  // of small numerator and denominator; else not_exact.
  constexpr rational ratio(const detail::buffer<int>& above, const detail::buffer<int>& below) {
    const finite_field& f = field(0);
    const element a = product(0, above), b = product(0, below);
    work_ += 2 * (above.size() + below.size());
    if (b == 0 || f.multiply(a, product(1, below)) != f.multiply(product(1, above), b)) return not_exact;
    work_ += 40;
    const rational r = f.reconstruct(f.multiply(a, f.inverse(b)));
    if (!r.is_exact()) return not_exact;
    for (int k = 0; k < size(); ++k)
      if (field(k).multiply(product(k, below), field(k).integer(r.numerator)) !=
          field(k).multiply(product(k, above), field(k).integer(r.denominator)))
        return not_exact;
    return r;
  }

  // The small rational that a step is; else not_exact.
  constexpr rational small_number(int step) {
    detail::buffer<int> above;
    above.push_back(step);
    return ratio(above, {});
  }

  // Tries points until every root has failed to exist at one, for each choice of signs. Returns the first
  // root that never failed, or -1.
  constexpr int improper_root() {
    for (int s = 0; s < steps_.size(); ++s)
      for (int turn = 0, reached = 0; steps_[s].unproved != 0; ++turn) {
        if (turn == 400 || reached == 24 || failed_) return s;
        field_point probe = point(turn % finite_field_count);
        for (field_image& i : probe.images) {
          i.values.resize(steps_.size(), 0);
          const int at = compute_until(s, probe, i);
          if (at < 0 || at == s) ++reached;
        }
      }
    return -1;
  }

 private:
  constexpr unsigned char all_choices() const {
    return static_cast<unsigned char>((1u << sign_choices_) - 1);
  }
  static constexpr bool is_unknown_root(const field_step& s) {
    return s.what == kind::root && !s.is_leading && s.n <= 3 && s.sign_bit < 0;
  }

  constexpr field_point point(int field) {
    field_point p;
    p.field = field;
    p.images.resize(static_cast<int>(sign_choices_), field_image{});
    for (int k = 0; k < p.images.size(); ++k) p.images[k].signs = static_cast<unsigned>(k);
    reseed(p);
    return p;
  }
  constexpr void reseed(field_point& p) {
    ++seeds_;
    for (field_image& i : p.images) i.seed = detail::mix(0x6c6569626e697a, seeds_);
  }

  constexpr element product(int image, const detail::buffer<int>& steps) const {
    element result = 1;
    for (const int s : steps) result = field(image).multiply(result, value(image, s));
    return result;
  }

  constexpr bool compute(int s, field_point& p) {
    for (field_image& i : p.images)
      if (!compute(s, p, i)) return false;
    return true;
  }
  // Computes step s; false where it has no value.
  constexpr bool compute(int s, const field_point& p, field_image& i) {
    const finite_field& f = finite_fields[p.field];
    field_step& step = steps_[s];
    element& result = i.values[s];
    const element a = step.a < 0 ? 0 : i.values[step.a], b = step.b < 0 ? 0 : i.values[step.b];
    const auto n = static_cast<element>(step.n);
    work_ += work_of(step.what);
    failed_ = failed_ || work_ > largest_work;
    switch (step.what) {
      case kind::number:
        if (!f.has(step.constant.exact())) return false;
        result = f.number(step.constant.exact());
        return true;
      case kind::binary_number: result = f.binary_number(step.constant.numerator); return true;
      case kind::angle: result = f.power(f.unity, f.k / 24 * n); return true;
      case kind::random: result = f.random(i.seed, n); return true;
      case kind::random_power: result = f.random_power(i.seed, n); return true;
      case kind::add: result = f.add(a, b); return true;
      case kind::subtract: result = f.subtract(a, b); return true;
      case kind::multiply: result = f.multiply(a, b); return true;
      case kind::divide:
        if (b == 0) return false;
        result = f.multiply(a, f.inverse(b));
        return true;
      case kind::power: result = f.power(a, n); return true;
      case kind::root_of_power: result = f.root_of_power(a, n); return true;
      case kind::root: {
        if (a == 0 || is_unfit(step, p)) return false;
        const field_root r = root_of(f, a, n, detail::mix(i.seed, static_cast<std::uint64_t>(s)));
        if (!r.exists) step.unproved &= static_cast<unsigned char>(~(1u << i.signs));
        result = step.sign_bit >= 0 && (i.signs >> step.sign_bit & 1) != 0 ? f.subtract(0, r.value) : r.value;
        return r.exists;
      }
    }
    return false;
  }
  // Fifth roots have to be unique.
  static constexpr bool is_unfit(const field_step& s, const field_point& p) {
    return s.what == kind::root && s.n > 3 && finite_fields[p.field].k % static_cast<element>(s.n) == 0;
  }
  // In multiplications, roughly.
  static constexpr int work_of(kind what) {
    switch (what) {
      case kind::divide: return 25;
      case kind::power:
      case kind::angle:
      case kind::random_power: return 10;
      case kind::root_of_power: return 70;
      case kind::root: return 100;
      default: return 3;
    }
  }

  // All steps up to `last`; the step that failed, or -1.
  constexpr int compute_until(int last, const field_point& p, field_image& i) {
    for (const bool leading : {true, false})
      for (int s = 0; s <= last && !failed_; ++s)
        if (steps_[s].is_leading == leading && !compute(s, p, i)) return s;
    return -1;
  }
  constexpr int compute_until(int last, field_point& p) {
    int at = -1;
    for (int k = 0; k < p.images.size() && at < 0; ++k) at = compute_until(last, p, p.images[k]);
    return at;
  }

  // Another point in place of p, where step `at` has no value; for all of its group, if another prime is
  // needed.
  constexpr void move_on(field_point& p, int at) {
    const int last = at;
    while (at >= 0 && !failed_) {
      if (steps_[at].is_fixed || is_unfit(steps_[at], p)) {
        failed_ = next_field_ == finite_field_count;
        if (failed_) return;
        const int field = next_field_++;
        for (field_point& other : points_)
          if (other.group == p.group) other.field = field;
        for (field_point& other : points_)
          if (other.group == p.group && &other != &p) {
            reseed(other);
            // (what has no value in the new field either, p finds out)
            for (int k = compute_until(last, other);
                 k >= 0 && !steps_[k].is_fixed && !is_unfit(steps_[k], p);) {
              reseed(other);
              k = failed_ ? -1 : compute_until(last, other);
            }
          }
      }
      reseed(p);
      at = compute_until(last, p);
    }
  }

  static constexpr int largest_work = 60000;
  unsigned sign_choices_;
  detail::buffer<field_step> steps_;
  detail::buffer<field_point> points_;
  int first_size_;
  int next_field_ = 3, work_ = 0, imaginary_unit_ = -1;
  std::uint64_t seeds_ = 0;
  bool failed_ = false;
};

}  // namespace leibniz::algebra
