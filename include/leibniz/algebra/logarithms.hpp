// SPDX-License-Identifier: MIT
//
// Logarithms and exponentials over field images: what makes exp(a + b) = exp(a) exp(b), sqrt(u)^2 = u and
// 2^(1/2) 8^(1/2) = 4 true there.
#pragma once

#include "images.hpp"

namespace leibniz::algebra {

// multiple · (logarithm of an atom), or multiple · (value of a step)
struct log_term {
  int atom = -1;
  int step = -1;
  rational multiple{1, 1};
};
// A logarithm as a sum of such terms.
using logarithm = detail::buffer<log_term>;

constexpr logarithm scaled(logarithm l, rational c) {
  for (log_term& t : l) t.multiple = t.multiple * c;
  return l;
}
// a + c b
constexpr logarithm sum(logarithm a, const logarithm& b, rational c = {1, 1}) {
  for (const log_term& t : b) {
    bool found = false;
    for (log_term& s : a)
      if (s.atom == t.atom && s.step == t.step) {
        s.multiple = s.multiple + c * t.multiple;
        found = true;
      }
    if (!found) a.push_back({t.atom, t.step, c * t.multiple});
  }
  return a;
}

// The atoms of a computation. An atom a has a logarithm, which is a step, and a root r = a^(1/order), so that
// a^c is a whole power of r wherever order·c is an integer. There are four kinds:
//
//   a prime number                   its logarithm is an unknown
//   a positive quantity (a step)     its logarithm is an unknown
//   exp(v) for a step v              it is an unknown itself, its logarithm is v
//   exp(iπ) = -1                     with r = exp(iπ/12), which has order 24
class logarithms {
 public:
  constexpr logarithms(field_images& images, const detail::buffer<int>& signs)
      : images_(images), signs_(signs) {}

  // ---- logarithms

  // log(n/d) for a positive rational.
  constexpr logarithm of(rational c) {
    logarithm l;
    for (const int sign : {1, -1}) {
      std::int64_t n = sign > 0 ? c.numerator : c.denominator;
      for (std::int64_t p = 2; n > 1; ++p) {
        if (p * p > n || p > 1000) p = n;  // what is left counts as one prime
        std::int64_t k = 0;
        while (n % p == 0) n /= p, ++k;
        if (k > 0) l.push_back({prime_atom(p), -1, {sign * k, 1}});
      }
    }
    return l;
  }

  // log(u) of step u as that of an atom, or by atoms that are there: u = r a^e b^f with rational r > 0 and e,
  // f = ±1, ±2. `origin` is the instruction that u is the value of. Whether u is positive, and whether all
  // its roots exist, the caller knows.
  constexpr logarithm of(int u, int origin, bool is_positive, bool is_free) {
    if (const rational r = images_.small_number(u); r.is_exact() && r.numerator > 0) return of(r);
    for (int k = 0; k < atoms_.size(); ++k) {
      if (atoms_[k].radicand == u) return single(k);
      if (const rational r = multiple_of(u, k, 1, k, 0); r.is_exact()) {
        atoms_[k].is_positive = atoms_[k].is_positive || is_positive;
        return sum(of(r), single(k));
      }
    }
    if (is_positive)
      if (const logarithm l = by_two_atoms(u); !l.empty()) return l;
    atom a{images_.random(), u};
    a.radicand = u;
    a.origin = origin;
    a.is_positive = is_positive;
    a.is_free = is_free;
    return added(a);
  }

  // The step that is the value of a logarithm.
  constexpr int value(const logarithm& l) {
    int total = -1;
    for (const log_term& t : l) {
      if (t.multiple.is(0)) continue;
      if (t.atom >= 0) atoms_[t.atom].is_value = true;
      const int s = images_.scaled(t.atom >= 0 ? atoms_[t.atom].logarithm : t.step, t.multiple);
      total = total < 0 ? s : images_.make(kind::add, total, s);
    }
    return total < 0 ? images_.number({0, 1}) : total;
  }

  // ---- exponentials; -1 where there is none

  constexpr int exponential(const logarithm& l) {
    logarithm steps, atoms;
    for (const log_term& t : l) (t.atom >= 0 ? atoms : steps).push_back(t);
    if (!steps.empty()) atoms = sum(combination(value(steps), false), atoms);
    return product(atoms);
  }
  // exp(v) of step v
  constexpr int exponential(int v) { return product(combination(v, false)); }
  // exp(i u) of step u
  constexpr int rotation(int u) {
    return product(combination(images_.make(kind::multiply, images_.imaginary_unit(), u), true));
  }

  // Tells exponentials that pi is this step.
  constexpr void introduce_pi(int pi) {
    atom a{images_.make(kind::multiply, images_.imaginary_unit(), pi),
           images_.append({kind::angle, -1, -1, 1})};
    a.order = 12;
    a.is_value = a.is_imaginary = true;
    half_turn_ = atoms_.size();
    added(a);
  }

  // The instruction that the radicand of a square root is the value of; -1 if `root` is another root.
  constexpr int origin_of(int root) const {
    for (const square_root_step& r : square_roots_)
      if (r.step == root) return r.origin;
    return -1;
  }

 private:
  using element = finite_field::element;
  using kind = field_step::kind;

  struct atom {
    int logarithm = -1;
    int root = -1;
    int order = 1;
    int radicand = -1;       // of a positive quantity: its step
    int origin = -1;         // and the instruction that it is the value of
    std::int64_t prime = 0;  // of a prime number
    bool is_positive = false;
    bool is_free = false;       // all roots exist
    bool is_value = false;      // its logarithm is part of a value, and may be part of an exponent
    bool is_imaginary = false;  // its logarithm is imaginary
  };

  static constexpr logarithm single(int atom, std::int64_t multiple = 1) {
    logarithm l;
    l.push_back({atom, -1, {multiple, 1}});
    return l;
  }
  constexpr logarithm added(const atom& a) {
    atoms_.push_back(a);
    return single(atoms_.size() - 1);
  }

  constexpr int prime_atom(std::int64_t p) {
    for (int k = 0; k < atoms_.size(); ++k)
      if (atoms_[k].prime == p) return k;
    atom a{images_.random(), images_.leading({kind::number, -1, -1, 0, make_constant(p)})};
    a.prime = p;
    added(a);
    return atoms_.size() - 1;
  }

  // r > 0 if u = r (atom k)^e (atom l)^f for positive quantities; else not_exact.
  constexpr rational multiple_of(int u, int k, int e, int l, int f) {
    if (atoms_[k].radicand < 0 || atoms_[l].radicand < 0) return not_exact;
    detail::buffer<int> above, below;
    above.push_back(u);
    for (int n = e < 0 ? -e : e; n > 0; --n) (e > 0 ? below : above).push_back(atoms_[k].radicand);
    for (int n = f < 0 ? -f : f; n > 0; --n) (f > 0 ? below : above).push_back(atoms_[l].radicand);
    const rational r = images_.ratio(above, below);
    return r.is_exact() && r.numerator > 0 ? r : not_exact;
  }
  // log(u) by u = r a^e b^f, or empty. Such a product has the same ratio of values at the first two points.
  constexpr logarithm by_two_atoms(int u) {
    const finite_field& f = images_.field(0);
    const element target = images_.slope(u);
    detail::buffer<int> known;
    detail::buffer<element> powers;  // of the known, from -2 to 2
    for (int k = 0; k < atoms_.size(); ++k)
      if (atoms_[k].radicand >= 0 && atoms_[k].is_positive) {
        const element s = images_.slope(atoms_[k].radicand), inverse = s == 0 ? 0 : f.inverse(s);
        known.push_back(k);
        for (const element p : {f.multiply(inverse, inverse), inverse, element{1}, s, f.multiply(s, s)})
          powers.push_back(p);
      }
    for (int i = 0; i < known.size(); ++i)
      for (int j = 0; j <= i; ++j)
        for (int d = -2; d <= 2; ++d)
          for (int e = -2; e <= 2; ++e)
            if (d != 0 && (i == j) == (e == 0) &&
                f.multiply(powers[5 * i + d + 2], powers[5 * j + e + 2]) == target)
              if (const rational r = multiple_of(u, known[i], d, known[j], e); r.is_exact())
                return sum(of(r), sum(single(known[i], d), single(known[j], e)));
    return {};
  }

  // Π atom^multiple
  constexpr int product(const logarithm& l) {
    int above = -1, below = -1;
    for (const log_term& t : l) {
      if (t.multiple.is(0)) continue;
      if (!t.multiple.is_exact() || !refine(t.atom, t.multiple)) return -1;
      const std::int64_t n = (t.multiple * rational{atoms_[t.atom].order, 1}).numerator;
      const int factor = images_.power(atoms_[t.atom].root, n < 0 ? -n : n);
      int& side = n < 0 ? below : above;
      side = side < 0 ? factor : images_.make(kind::multiply, side, factor);
    }
    if (above < 0) above = images_.number({1, 1});
    return below < 0 ? above : images_.make(kind::divide, above, below);
  }

  // Takes roots of the atom, until atom^c is a whole power of the last.
  constexpr bool refine(int k, rational c) {
    const rational e = c * rational{atoms_[k].order, 1};
    if (!e.is_exact() || e.denominator > largest_order / atoms_[k].order) return false;
    std::int64_t rest = e.denominator;
    if (rest > 1 && atoms_[k].is_free) {
      atoms_[k].root = images_.append({kind::root_of_power, atoms_[k].root, -1, rest});
      atoms_[k].order *= static_cast<int>(rest);
      return true;
    }
    for (std::int64_t n = 2; rest > 1; ++n)
      for (; rest % n == 0; rest /= n) {
        atoms_[k].root = root_of(atoms_[k], n);
        atoms_[k].order *= static_cast<int>(n);
      }
    return true;
  }
  // A prime root of an atom's root.
  constexpr int root_of(const atom& a, std::int64_t n) {
    if ((a.prime == 2 || a.prime == 3) && a.order == 1 && n == 2) {
      // sqrt(2) = 2 cos(π/4), sqrt(3) = 2 cos(π/6)
      const int w = images_.leading({kind::angle, -1, -1, a.prime == 2 ? 3 : 2});
      const int v = images_.leading({kind::angle, -1, -1, a.prime == 2 ? 21 : 22});
      return images_.leading({kind::add, w, v});
    }
    // (what trial division leaves of a larger integer need not be prime)
    if (a.prime != 0 && a.prime < 1000000) return images_.leading({kind::root, a.root, -1, n});
    int sign_bit = -1;
    const bool is_first = n == 2 && a.order % 2 != 0;
    for (int k = 0; k < signs_.size(); ++k)
      if (is_first && signs_[k] == a.origin) sign_bit = k;
    const int step = images_.root(a.root, n, sign_bit);
    if (is_first) square_roots_.push_back({step, a.origin});
    return step;
  }
  static constexpr std::int64_t largest_order = 100000;

  // v as a rational combination of logarithms of atoms; where there is none, as that of a new one. Real and
  // imaginary ones do not combine.
  constexpr logarithm combination(int v, bool is_imaginary) {
    if (images_.is_zero(v)) return {};
    detail::buffer<int> argument, candidates;
    argument.push_back(v);
    for (int k = 0; k < atoms_.size(); ++k) {
      if (!atoms_[k].is_value || atoms_[k].is_imaginary != is_imaginary) continue;
      detail::buffer<int> known;
      known.push_back(atoms_[k].logarithm);
      if (const rational r = images_.ratio(argument, known); r.is_exact()) {
        const logarithm l = algebra::scaled(single(k), r);
        if (has_exponential(l)) return l;
      }
      candidates.push_back(k);
    }
    if (candidates.size() > 1)
      if (const logarithm l = solution(v, candidates); !l.empty() && has_exponential(l)) return l;
    atom a{v, images_.random_power()};
    a.is_free = a.is_value = true;
    a.is_imaginary = is_imaginary;
    return added(a);
  }
  // Of the roots of unity, only those of order 24 and 48 are told from each other: a real has one root of an
  // odd order, unity has several.
  constexpr bool has_exponential(const logarithm& l) const {
    for (const log_term& t : l)
      if (t.atom == half_turn_ && (t.multiple * rational{24, 1}).denominator != 1) return false;
    return true;
  }

  // Solves v = Σ c_k log(atom k) over the images of the first prime by elimination; the c_k have to be small
  // rationals, and right in all images. Empty where there is no solution.
  constexpr logarithm solution(int v, const detail::buffer<int>& candidates) {
    const int n = candidates.size(), rows = images_.first_group_size(), width = n + 1;
    if (n >= rows) return {};
    const finite_field& f = images_.field(0);
    detail::buffer<element> m(rows * width, 0);
    for (int r = 0; r < rows; ++r) {
      for (int c = 0; c < n; ++c) m[r * width + c] = images_.value(r, atoms_[candidates[c]].logarithm);
      m[r * width + n] = images_.value(r, v);
    }
    for (int c = 0; c < n; ++c) {
      int pivot = c;
      while (pivot < rows && m[pivot * width + c] == 0) ++pivot;
      if (pivot == rows) return {};
      for (int k = c; k <= n; ++k) {
        const element t = m[pivot * width + k];
        m[pivot * width + k] = m[c * width + k];
        m[c * width + k] = t;
      }
      const element scale = f.inverse(m[c * width + c]);
      for (int k = c; k <= n; ++k) m[c * width + k] = f.multiply(m[c * width + k], scale);
      for (int r = 0; r < rows; ++r) {
        const element factor = m[r * width + c];
        if (r == c || factor == 0) continue;
        for (int k = c; k <= n; ++k)
          m[r * width + k] = f.subtract(m[r * width + k], f.multiply(factor, m[c * width + k]));
      }
    }
    logarithm l;
    for (int c = 0; c < n; ++c) {
      const rational r = f.reconstruct(m[c * width + n]);
      if (!r.is_exact()) return {};
      if (!r.is(0)) l.push_back({candidates[c], -1, r});
    }
    for (int image = 0; image < images_.size(); ++image) {
      const finite_field& field = images_.field(image);
      element total = 0;
      for (const log_term& t : l)
        total = field.add(
            total, field.multiply(images_.value(image, atoms_[t.atom].logarithm), field.number(t.multiple)));
      if (total != images_.value(image, v)) return {};
    }
    return l;
  }

  struct square_root_step {
    int step = -1;
    int origin = -1;
  };

  field_images& images_;
  const detail::buffer<int>& signs_;  // instructions of whose square roots both signs are taken
  detail::buffer<atom> atoms_;
  detail::buffer<square_root_step> square_roots_;
  int half_turn_ = -1;
};

}  // namespace leibniz::algebra
