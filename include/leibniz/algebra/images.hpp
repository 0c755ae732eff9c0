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

// A homomorphic image of the computation: modulo a prime, at a point, with the signs of some roots changed.
struct field_image {
  int field = 0;
  int group = 0;  // images of one group are modulo one prime
  std::uint64_t seed = 0;
  unsigned signs = 0;
};

// The images of one computation: at several points modulo a first prime, and at one point modulo each of two
// more; at every point with all choices of signs. A point at which a step has no value (a division by zero, a
// root of what is no power) is left for another one, and the prime for another one where every point would
// fail.
class field_images {
 public:
  using element = finite_field::element;
  using kind = field_step::kind;

  constexpr field_images(int first, int sign_bits)
      : choices_(1 << sign_bits), first_size_(first << sign_bits) {
    for (int k = 0; k < first + 2; ++k)
      for (int signs = 0; signs < choices_; ++signs) {
        const int group = k < first ? 0 : k - first + 1;
        images_.push_back({group, group, seed(k), static_cast<unsigned>(signs)});
      }
    seeds_ = first + 2;
  }

  constexpr int size() const { return images_.size(); }
  constexpr int first_group_size() const { return first_size_; }
  constexpr const finite_field& field(int image) const { return finite_fields[images_[image].field]; }
  constexpr element value(int image, int step) const { return values_[step * images_.size() + image]; }
  constexpr const field_step& operator[](int step) const { return steps_[step]; }
  // Has it failed, by too much work? Values are then of no use.
  constexpr bool failed() const { return failed_; }
  constexpr int work() const { return work_; }

  // Appends a step and computes it in all images; returns its index.
  constexpr int append(field_step s) {
    s.is_fixed = s.what != kind::random && s.what != kind::random_power &&
                 (s.a < 0 || steps_[s.a].is_fixed) && (s.b < 0 || steps_[s.b].is_fixed);
    const int id = steps_.size(), n = images_.size();
    steps_.push_back(s);
    if (values_.size() < (id + 1) * n) values_.resize(2 * (id + 1) * n, 0);
    if (s.is_leading)  // what was proved of other roots was proved without this one
      for (field_step& other : steps_)
        if (is_unknown_root(other)) other.unproved = all_choices();
    if (!compute_ring_operation(s, id))
      for (int k = 0; k < n && !failed_; ++k)
        if (!compute(id, images_[k], values_.begin() + k, n)) move_on(k / choices_, id);
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
    if (b == 0 || f.multiply(a, product(choices_, below)) != f.multiply(product(choices_, above), b))
      return not_exact;
    work_ += 40;
    const rational r = f.reconstruct(f.multiply(a, f.inverse(b)));
    if (!r.is_exact()) return not_exact;
    for (int k = 0; k < size(); ++k)
      if (field(k).multiply(product(k, below), field(k).integer(r.numerator)) !=
          field(k).multiply(product(k, above), field(k).integer(r.denominator)))
        return not_exact;
    return r;
  }

  // The ratio of a step's values at the first two points; 0 where it has none.
  constexpr element slope(int step) const {
    const element a = value(choices_, step), b = value(0, step);
    return b == 0 ? 0 : field(0).multiply(a, field(0).inverse(b));
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
    detail::buffer<element> values(steps_.size(), 0);
    for (int s = 0; s < steps_.size(); ++s)
      for (int turn = 0, reached = 0; steps_[s].unproved != 0; ++turn) {
        if (turn == 400 || reached == 24 || failed_) return s;
        const unsigned signs = static_cast<unsigned>(turn % choices_);
        const field_image probe{turn / choices_ % finite_field_count, 0, seed(seeds_++), signs};
        const int at = compute_until(s, probe, values.begin(), 1);
        if (at < 0 || at == s) ++reached;
      }
    return -1;
  }

 private:
  constexpr unsigned char all_choices() const { return static_cast<unsigned char>((1 << choices_) - 1); }
  static constexpr bool is_unknown_root(const field_step& s) {
    return s.what == kind::root && !s.is_leading && s.n <= 3 && s.sign_bit < 0;
  }
  static constexpr std::uint64_t seed(int k) {
    return detail::mix(0x6c6569626e697a, static_cast<std::uint64_t>(k));
  }

  constexpr element product(int image, const detail::buffer<int>& steps) const {
    element result = 1;
    for (const int s : steps) result = field(image).multiply(result, value(image, s));
    return result;
  }

  // The operations that always have a value and are by far the most, in all images at once, with few steps of
  // constant evaluation. False for every other one.
  constexpr bool compute_ring_operation(const field_step& s, int id) {
    if (s.what != kind::add && s.what != kind::subtract && s.what != kind::multiply) return false;
    const int n = images_.size();
    const element* const a = values_.begin() + s.a * n;
    const element* const b = values_.begin() + s.b * n;
    element* const result = values_.begin() + id * n;
    work_ += n;
    if (s.what == kind::multiply)
      for (int k = 0; k < n; ++k) result[k] = a[k] * b[k] % field(k).p;
    else if (s.what == kind::add)
      for (int k = 0; k < n; ++k) result[k] = (a[k] + b[k]) % field(k).p;
    else
      for (int k = 0; k < n; ++k) result[k] = (a[k] + field(k).p - b[k]) % field(k).p;
    return true;
  }

  // Computes step s in image i, whose values are v[0], v[stride], …; false where it has no value.
  constexpr bool compute(int s, const field_image& i, element* v, int stride) {
    const finite_field& f = finite_fields[i.field];
    field_step& step = steps_[s];
    element& result = v[s * stride];
    const element a = step.a < 0 ? 0 : v[step.a * stride], b = step.b < 0 ? 0 : v[step.b * stride];
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
        if (a == 0 || is_unfit(step, i)) return false;
        const field_root r = root_of(f, a, n, detail::mix(i.seed, static_cast<std::uint64_t>(s)));
        if (!r.exists) step.unproved &= static_cast<unsigned char>(~(1u << i.signs));
        result = step.sign_bit >= 0 && (i.signs >> step.sign_bit & 1) != 0 ? f.subtract(0, r.value) : r.value;
        return r.exists;
      }
    }
    return false;
  }
  // Fifth roots have to be unique.
  static constexpr bool is_unfit(const field_step& s, const field_image& i) {
    return s.what == kind::root && s.n > 3 && finite_fields[i.field].k % static_cast<element>(s.n) == 0;
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
  constexpr int compute_until(int last, const field_image& i, element* v, int stride) {
    for (const bool leading : {true, false})
      for (int s = 0; s <= last && !failed_; ++s)
        if (steps_[s].is_leading == leading && !compute(s, i, v, stride)) return s;
    return -1;
  }
  // The same for all images of another point.
  constexpr int compute_elsewhere(int point, int last) {
    const std::uint64_t elsewhere = seed(seeds_++);
    int at = -1;
    for (int k = point * choices_; k < (point + 1) * choices_ && at < 0; ++k) {
      images_[k].seed = elsewhere;
      at = compute_until(last, images_[k], values_.begin() + k, images_.size());
    }
    return at;
  }
  // Must the step fail at every point of the image's prime?
  constexpr bool is_prime_bad(int step, int point) const {
    return steps_[step].is_fixed || is_unfit(steps_[step], images_[point * choices_]);
  }

  // Another point in place of one where step `at` has no value; for all of its group, if another prime is
  // needed.
  constexpr void move_on(int point, int at) {
    const int last = at;
    while (at >= 0 && !failed_) {
      if (is_prime_bad(at, point)) {
        failed_ = next_field_ == finite_field_count;
        const int group = images_[point * choices_].group, field = failed_ ? 0 : next_field_++;
        for (field_image& i : images_)
          if (i.group == group) i.field = field;
        for (int other = 0; other < images_.size() / choices_; ++other)
          if (other != point && images_[other * choices_].group == group)
            // (if the new prime is bad too, `point` finds out)
            for (int k = 0; k >= 0 && !failed_ && (k == 0 || !is_prime_bad(k, other));)
              k = compute_elsewhere(other, last);
      }
      at = failed_ ? -1 : compute_elsewhere(point, last);
    }
  }

  static constexpr int largest_work = 40000;
  int choices_, first_size_;
  detail::buffer<field_step> steps_;
  detail::buffer<field_image> images_;
  detail::buffer<element> values_;
  int next_field_ = 3, seeds_ = 0, work_ = 0, imaginary_unit_ = -1;
  bool failed_ = false;
};

}  // namespace leibniz::algebra
