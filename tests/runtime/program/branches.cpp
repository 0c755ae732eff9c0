// SPDX-License-Identifier: MIT
//
// Selections in random programs whose dead branches are singular: nothing of them reaches a value or a
// derivative. The reference is the same program with each selection replaced by the branch that it takes at
// the point.
#include <catch2/catch.hpp>
#include <laws/interpret.hpp>
#include <leibniz/program/finish.hpp>
#include <leibniz/program/hessian.hpp>
#include <leibniz/program/identities.hpp>
#include <leibniz/program/jacobian.hpp>
#include <random>

using namespace leibniz;
using namespace leibniz::laws;

namespace {

constexpr const function_info* logarithm = info<log_>;
constexpr program::known_functions known{program::known<exp_>, program::known<log_>, program::known<sqrt_>};

// A program and its reference, built side by side. The inputs are x, y and z; z is 0, and what divides by it,
// or takes its root or logarithm, is singular.
template <class Arithmetic>
struct branching_program {
  struct value {
    int id, reference;
    double v;
    bool is_singular;  // the value or a derivative of it may be infinite or NaN
  };
  graph g, plain;
  std::vector<double> at;
  std::vector<value> values;
  std::vector<value> conditions;  // of v 1 or 0
  int selections = 0, dead_singular = 0;
  std::mt19937 bits;

  explicit branching_program(unsigned seed) : bits(seed) {
    std::uniform_real_distribution<double> coordinate(-2, 2);
    at = {coordinate(bits), coordinate(bits), 0.0};
    const char* const names[] = {"x", "y", "z"};
    for (std::size_t k = 0; k < 3; ++k)
      values.push_back({g.input(names[k]), plain.input(names[k]), at[k], false});
    constant({1, 1});
    constant({2, 1});
    constant({-1, 2});
  }
  void constant(rational r) { values.push_back({g.constant(r), plain.constant(r), to_double(r), false}); }

  unsigned below(std::size_t n) { return static_cast<unsigned>(bits() % n); }
  const value& some() {
    const std::size_t n = values.size();
    return values[below(2) == 0 ? below(n) : n - 1 - below(n < 6 ? n : 6)];
  }
  // With what the arithmetic returns for the program and for the reference.
  template <class Operation>
  void add(const Operation& make, double v, bool is_singular) {
    const int id = make(Arithmetic{{g}}, false), reference = make(Arithmetic{{plain}}, true);
    values.push_back({id, reference, v, is_singular});
  }
  static int pick(const value& v, bool reference) { return reference ? v.reference : v.id; }
  bool is_wild(double v) const { return !(std::abs(v) < 30); }

  void add_binary() {
    const value a = some(), b = some();
    const bool is_singular = a.is_singular || b.is_singular;
    const unsigned kind = below(4);
    const double v = kind == 0 ? a.v + b.v : kind == 1 ? a.v - b.v : kind == 2 ? a.v * b.v : a.v / b.v;
    const bool steep = kind == 3 && std::abs(b.v) < 0.2;
    if (kind == 3 && plain.is(b.reference, 0)) return;
    if (is_wild(v) && !is_singular && !steep) return;
    add(
        [&](const Arithmetic& ops, bool r) {
          const int l = pick(a, r), m = pick(b, r);
          return kind == 0   ? ops.add(l, m)
                 : kind == 1 ? ops.subtract(l, m)
                 : kind == 2 ? ops.multiply(l, m)
                             : ops.divide(l, m);
        },
        v, is_singular || steep || is_wild(v));
  }
  void add_call() {
    const function_info* const functions[] = {info<exp_>,  info<log_>,  info<sqrt_>, info<sin_>,
                                              info<cbrt_>, info<asin_>, info<tanh_>, info<abs_>};
    const unsigned kind = below(8);
    const function_info& f = *functions[kind];
    const value a = some();
    const bool positive = kind == 1 || kind == 2 || kind == 4 || kind == 7;
    const bool outside =
        (positive && a.v < 0.2) || (kind == 5 && std::abs(a.v) > 0.9) || (kind == 0 && a.v > 3);
    const double v = call_by_name(f, a.v);
    add(
        [&](const Arithmetic& ops, bool r) {
          const int argument = pick(a, r);
          return ops.call(f, &argument);
        },
        v, a.is_singular || outside || is_wild(v));
  }
  void add_power() {
    const value a = some();
    const std::int64_t n = static_cast<std::int64_t>(below(6)) - 2;
    const double v = std::pow(a.v, static_cast<double>(n));
    const bool steep = std::abs(a.v) < 0.3;
    add([&](const Arithmetic& ops, bool r) { return ops.power(pick(a, r), ops.constant({n, 1})); }, v,
        a.is_singular || (n < 0 && steep) || is_wild(v));
  }
  void add_condition() {
    if (conditions.size() > 1 && below(3) == 0) {
      const value a = conditions[below(conditions.size())], b = conditions[below(conditions.size())];
      const program::arithmetic ops{g};
      switch (below(3)) {
        case 0: conditions.push_back({ops.complement(a.id), -1, 1 - a.v, false}); break;
        case 1: conditions.push_back({ops.conjunction(a.id, b.id), -1, a.v * b.v, false}); break;
        default: conditions.push_back({ops.disjunction(a.id, b.id), -1, std::fmax(a.v, b.v), false});
      }
      return;
    }
    const value a = some(), b = some();
    const bool strict = below(2) == 0;
    if (a.is_singular || b.is_singular || std::abs(a.v - b.v) < 1e-9) return;  // rounding would decide
    const program::arithmetic ops{g};
    conditions.push_back({ops.compare(strict ? opcode::less : opcode::less_equal, a.id, b.id), -1,
                          (strict ? a.v < b.v : a.v <= b.v) ? 1.0 : 0.0, false});
  }
  void add_selection() {
    if (conditions.empty()) return;
    const value c = conditions[below(conditions.size())], a = some(), b = some();
    const value& taken = c.v > 0 ? a : b;
    const value& dead = c.v > 0 ? b : a;
    const int id = Arithmetic{{g}}.select(c.id, a.id, b.id);
    ++selections;
    dead_singular += dead.is_singular && !taken.is_singular;
    values.push_back({id, taken.reference, taken.v, taken.is_singular});
  }
  void grow(int steps) {
    for (int k = 0; k < steps; ++k) switch (below(8)) {
        case 0:
        case 1: add_binary(); break;
        case 2: add_call(); break;
        case 3: add_power(); break;
        case 4: add_condition(); break;
        default: add_selection();
      }
  }
};

bool close(double a, double b) { return std::abs(a - b) <= 1e-7 * (1 + std::abs(b)); }

// The outputs of a graph after all passes.
std::vector<double> results(graph g, detail::buffer<int> outputs, const std::vector<double>& at) {
  if (program::has_exponentials(g, known)) g = program::recognise(g, outputs, known);
  const graph finished = program::finish(g, outputs);
  const std::vector<double> all = run(finished, at);
  std::vector<double> some;
  for (const int o : outputs) some.push_back(all[static_cast<std::size_t>(o)]);
  return some;
}

template <class Arithmetic>
void check(unsigned first_seed, unsigned last_seed) {
  int compared = 0, dead_singular = 0;
  for (unsigned seed = first_seed; seed < last_seed; ++seed) {
    branching_program<Arithmetic> p(seed);
    p.grow(40);
    dead_singular += p.dead_singular;
    // the sum of the last values that are not singular
    int output = -1, reference = -1, terms = 0;
    for (std::size_t k = p.values.size(); k-- > 6 && terms < 4;) {
      if (p.values[k].is_singular) continue;
      const Arithmetic ops{{p.g}}, plain{{p.plain}};
      output = output < 0 ? p.values[k].id : ops.add(output, p.values[k].id);
      reference = reference < 0 ? p.values[k].reference : plain.add(reference, p.values[k].reference);
      ++terms;
    }
    if (terms == 0) continue;
    const auto derive = [&](graph g, int value, bool is_fast) {
      g.written = is_fast ? 0 : g.size();
      detail::buffer<int> variables, outputs;
      detail::buffer<program::seed> seeds;
      for (int k = 0; k < 3; ++k) {
        variables.push_back(k);
        seeds.push_back({k, g.constant(rational{k + 1, 2})});
      }
      outputs.push_back(value);
      const detail::buffer<int> gradient = program::adjoint(g, logarithm, value, variables);
      outputs.append(gradient);
      const auto h = program::edge_pushing(g, logarithm, value, variables);
      outputs.append(h.gradient);
      for (const int id : h.lower) outputs.push_back(id < 0 ? g.constant(0) : id);
      int last = value;
      for (const int id : gradient) last = std::max(last, id);
      const detail::buffer<int> dot = program::tangent(g, logarithm, seeds, last);
      outputs.push_back(dot[value] < 0 ? g.constant(0) : dot[value]);
      for (const int id : gradient) outputs.push_back(dot[id] < 0 ? g.constant(0) : dot[id]);
      detail::buffer<int> pair;
      pair.push_back(value);
      pair.push_back(gradient[0]);
      outputs.append(program::jacobian(g, logarithm, pair, variables));
      return results(g, outputs, p.at);
    };
    const bool is_fast = std::is_same_v<Arithmetic, program::derivative_arithmetic>;
    const std::vector<double> expected = derive(p.plain, reference, is_fast);
    bool is_tame = true;
    for (const double v : expected) is_tame = is_tame && std::abs(v) < 1e8;
    if (!is_tame) continue;
    const std::vector<double> given = derive(p.g, output, is_fast);
    REQUIRE(given.size() == expected.size());
    ++compared;
    for (std::size_t k = 0; k < given.size(); ++k)
      if (!close(given[k], expected[k])) {
        CAPTURE(seed, k, given[k], expected[k]);
        FAIL_CHECK("a dead branch has a share");
      }
  }
  CHECK(compared > 0.9 * (last_seed - first_seed));
  CHECK(dead_singular > static_cast<int>(last_seed - first_seed));
}

}  // namespace

TEST_CASE("What a selection does not take has no share in values and derivatives, as written", "[program]") {
  check<program::exact_arithmetic>(0, 7000);
}

TEST_CASE("What a selection does not take has no share in values and derivatives, rearranged", "[program]") {
  check<program::derivative_arithmetic>(7000, 10000);
}
