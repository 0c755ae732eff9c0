// SPDX-License-Identifier: MIT
//
// taylor<f, x, n>(at): the Taylor polynomial of a formula, as a formula.
#pragma once

#include "../program/series.hpp"
#include "simplify.hpp"

namespace leibniz {
namespace algebra {

// How many zeros in a row a quotient's numerator and denominator may begin with.
inline constexpr int largest_cancellation = 4;

// The Taylor coefficients of the instructions of a program about a point, in canonical form, by the
// recurrences of power series (program/series.hpp).
class taylor_series {
 public:
  bool is_defined = true;  // was nothing divided by zero?

  // The series_builder has to be made for largest_cancellation orders more.
  constexpr taylor_series(canonicalizer& form, const program::series_builder& s, const polynomial& point,
                          int largest_order)
      : form_(form), s_(s), point_(point) {
    for (int k = 0; k <= largest_order + largest_cancellation; ++k) {
      level_.push_back(detail::buffer<polynomial>(s.g.size(), polynomial{}));
      state_.push_back(detail::buffer<progress>(s.g.size(), progress::none));
    }
    // in an order in which operands come first, so that recursion stays shallow
    for (int k = 0; k <= largest_order; ++k)
      for (int id = 0; id < s.g.size(); ++id)
        if (s.order[id] - largest_cancellation >= k) of(id, k);
  }

  // The coefficient number k of instruction id.
  constexpr const polynomial& of(int id, int k) {
    progress& state = state_[k][id];
    if (state == progress::begun || s_.order[id] < k) {
      is_defined = false;
    } else if (state == progress::none) {
      state = progress::begun;
      level_[k][id] = found(id, k);
      state = progress::done;
    }
    return level_[k][id];
  }

 private:
  using opcode = program::opcode;
  enum class progress : unsigned char { none, begun, done };

  constexpr polynomial found(int id, int k) {
    if (id == s_.variables[0]) {
      if (k == 0) return point_;
      return constant_polynomial({k == 1, 1});
    }
    if (k > 0 && s_.active[id] == 0) return {};
    const program::instruction i = s_.g[id];
    for (int n = 0; n < program::operand_count(i); ++n) of(i.operand(n), 0);
    if (k == 0) return value(id, i);
    return coefficient(id, i, k);
  }

  // The value at the point: as the formula's own form, but for what is known of 0 and of constants.
  constexpr polynomial value(int id, const program::instruction& i) {
    const detail::buffer<polynomial>& known = level_[0];
    switch (i.operation) {
      case opcode::divide:
        if (known[i.b].empty()) return quotient(id, i, 0);
        break;
      case opcode::power:
      case opcode::reduced_power:
        if (known[i.a].empty()) return power_of_zero(i, constant_value_of(known[i.b]));
        break;
      case opcode::less:
      case opcode::less_equal: {
        const rational a = constant_value_of(known[i.a]), b = constant_value_of(known[i.b]);
        if (!a.is_exact() || !b.is_exact()) break;
        const int order = compare(a, b);
        return constant_polynomial({order < 0 || (order == 0 && i.operation == opcode::less_equal), 1});
      }
      case opcode::conjunction:
      case opcode::disjunction:
      case opcode::complement: {
        const rational a = constant_value_of(known[i.a]), b = constant_value_of(known[i.b < 0 ? i.a : i.b]);
        if (!a.is_exact() || !b.is_exact()) break;
        const bool holds = i.operation == opcode::conjunction   ? !a.is(0) && !b.is(0)
                           : i.operation == opcode::disjunction ? !a.is(0) || !b.is(0)
                                                                : a.is(0);
        return constant_polynomial({holds, 1});
      }
      case opcode::select:
        if (const rational c = constant_value_of(known[i.a]); c.is_exact()) return known[c.is(0) ? i.c : i.b];
        break;
      case opcode::call:
        if (i.function->arity == 1)
          if (const rational v = i.function->exact_value(constant_value_of(known[i.a])); v.is_exact())
            return constant_polynomial(v);
        break;
      default: break;
    }
    return form_.of(s_.g, id, known);
  }
  constexpr polynomial power_of_zero(const program::instruction& i, rational exponent) {
    const rational e = i.operation == opcode::power ? exponent : exponent - rational{1, 1};
    if (!e.is_exact() || e.numerator < 0) return undefined();
    return constant_polynomial({e.numerator == 0, 1});
  }
  constexpr polynomial undefined() {
    is_defined = false;
    return {};
  }

  // The coefficient of order k > 0.
  constexpr polynomial coefficient(int id, const program::instruction& i, int k) {
    switch (i.operation) {
      case opcode::add: return add(of(i.a, k), of(i.b, k));
      case opcode::subtract: return subtract(of(i.a, k), of(i.b, k));
      case opcode::negate: return scale(of(i.a, k), {-1, 1});
      case opcode::multiply: {
        polynomial sum;
        for (int j = 0; j <= k; ++j) sum = add(sum, form_.multiply(of(i.a, j), of(i.b, k - j)));
        return sum;
      }
      case opcode::divide: return quotient(id, i, k);
      case opcode::select: {
        if (const rational c = constant_value_of(of(i.a, 0)); c.is_exact()) return of(c.is(0) ? i.c : i.b, k);
        of(i.b, k);
        of(i.c, k);
        level_[k][i.a] = of(i.a, 0);
        return form_.of(s_.g, id, level_[k]);
      }
      default: break;
    }
    // y' = Σ d u' over the arguments u, with the partial derivatives d
    polynomial sum;
    for (int n = 0; n < program::series_builder::slopes_of(i.operation); ++n) {
      const int slope = s_.slope[n][id];
      if (slope < 0) continue;
      for (int j = 1; j <= k; ++j)
        sum = add(sum, scale(form_.multiply(of(i.operand(n), j), of(slope, k - j)), {j, 1}));
    }
    return scale(sum, {1, k});
  }

  // a = b q, where a and b may begin with the same number of zeros: sin(x)/x about 0
  constexpr polynomial quotient(int id, const program::instruction& i, int k) {
    int zeros = 0;
    while (zeros <= largest_cancellation && of(i.b, zeros).empty())
      if (!of(i.a, zeros++).empty()) return undefined();
    if (zeros > largest_cancellation) return undefined();
    polynomial rest = of(i.a, k + zeros);
    for (int j = 1; j <= k; ++j) rest = subtract(rest, form_.multiply(of(i.b, zeros + j), of(id, k - j)));
    if (rest.empty()) return rest;
    return form_.multiply(rest, form_.power(of(i.b, zeros), rational{-1, 1}));
  }
  static constexpr polynomial subtract(const polynomial& a, const polynomial& b) {
    return add(a, scale(b, {-1, 1}));
  }

  canonicalizer& form_;
  const program::series_builder& s_;
  polynomial point_;
  detail::buffer<detail::buffer<polynomial>> level_;
  detail::buffer<detail::buffer<progress>> state_;
};

// What became of an expansion.
enum class expanded : unsigned char { well, at_a_pole, beyond_64_bits };

// The Taylor polynomial of F in V about At, by powers of Step, which is V - At. Two outputs: the polynomial,
// and what became of it.
template <class F, class V, int Order, class At, class Step>
struct taylor_source {
  using rows =
      program::unite<program::unite<typename program::series_source<F, Order + largest_cancellation, V>::rows,
                                    program::rows_in<At>>,
                     program::mp_list<program::signature<exp_, 1>, program::signature<sqrt_, 1>>>;
  static constexpr int output_count = 2;
  // x about 0, else a symbol that stands behind all variables
  static constexpr const char* step_name =
      std::is_same_v<Step, V> ? static_cast<const char*>(V::name.characters) : "~";

  static constexpr program::graph build(detail::buffer<int>& outputs) {
    int value = 0;
    const program::series_builder s = program::series_source<F, Order + largest_cancellation, V>::make(value);
    canonicalizer form(expansion::full);
    program::graph point;
    const int at = program::lower<program::purpose::proof>(point, At{});
    taylor_series series(form, s, form.of(point, at), Order);
    expanded outcome = series.is_defined ? expanded::well : expanded::at_a_pole;
    program::graph result;
    const int total = sum_of_terms(result, form, series, value, outcome);
    const program::graph finished = with_step(result, total, outputs);
    outputs.push_back(-1);
    program::graph copy = finished;
    outputs[1] = copy.constant(static_cast<std::int64_t>(outcome));
    return copy;
  }

 private:
  static constexpr int sum_of_terms(program::graph& g, canonicalizer& form, taylor_series& series, int value,
                                    expanded& outcome) {
    detail::buffer<polynomial> powers;
    for (int k = 0; k <= Order; ++k) powers.push_back(form.power(form.input(step_name), rational{k, 1}));
    int total = -1;
    for (int k = 0; k <= Order; ++k) {
      polynomial c = series.of(value, k);
      if (outcome == expanded::well && !is_exact(c)) outcome = expanded::beyond_64_bits;
      if (outcome != expanded::well) return g.constant(0);
      if (c.empty()) continue;
      const bool is_single = c.size() == 1;
      const bool negative =
          is_single ? total >= 0 && c[0].coefficient.numerator < 0 : form.order().sign(c) < 0;
      if (negative) c = scale(c, {-1, 1});
      if (is_single) c = form.multiply(c, powers[k]);
      ordered_emission emission(g, form, coefficients::fractions);
      int term = emission.emit(c);
      if (!is_single && k > 0) term = g.insert(program::opcode::multiply, term, emission.emit(powers[k]));
      if (total >= 0)
        total = g.insert(negative ? program::opcode::subtract : program::opcode::add, total, term);
      else
        total = negative ? g.insert(program::opcode::negate, term) : term;
    }
    return total >= 0 ? total : g.constant(0);
  }

  // The graph with Step in the place of its input.
  static constexpr program::graph with_step(const program::graph& g, int total,
                                            detail::buffer<int>& outputs) {
    program::graph result;
    const int step = program::lower<program::purpose::proof>(result, Step{});
    detail::buffer<int> moved(g.size(), -1);
    for (int id = 0; id < g.size(); ++id) {
      if (g.at->operation[id] == program::opcode::input) {
        const char* name = g.inputs[g.at->a[id]];
        moved[id] = detail::same_text(name, step_name) ? step : result.input(name);
      } else {
        moved[id] = result.insert_from(g, id, [&moved](int operand) { return moved[operand]; });
      }
    }
    outputs.push_back(moved[total]);
    return result;
  }
};

// A point as a constant, where it is one: -(1_c) → constant<-1>
template <class At>
struct exact_point_of {
  static constexpr rational find() {
    program::graph g;
    const int at = program::lower<program::purpose::proof>(g, At{});
    canonicalizer form(expansion::full);
    return constant_value_of(form.of(g, at));
  }
  static constexpr rational value = find();
  static consteval auto pick() {
    if constexpr (value.is_exact())
      return constant<value.numerator, value.denominator>{};
    else
      return At{};
  }
  using type = decltype(pick());
};
template <std::int64_t N, std::int64_t D>
struct exact_point_of<constant<N, D>> {
  using type = constant<N, D>;
};

// x - at; x about 0; x + 1 about -1
template <class V, class At>
struct step_to {
  using type = difference_of<V, At>;
};
template <class V>
struct step_to<V, constant<0>> {
  using type = V;
};
template <class V, std::int64_t N, std::int64_t D>
  requires(N < 0)
struct step_to<V, constant<N, D>> {
  using type = leibniz::sum<V, constant<-N, D>>;
};

template <class F, class V, int Order, class At>
struct taylor_polynomial {
  using source = taylor_source<F, V, Order, At, typename step_to<V, At>::type>;
  using holder = program::packed<source>;
  static constexpr auto outcome = static_cast<expanded>(
      holder::value.constants[holder::value.outputs[1] - holder::value.input_count].numerator);
  static_assert(
      outcome != expanded::at_a_pole,
      "leibniz: required a point about which the formula has a power series; given one where it, or "
      "a derivative, divides by zero; write another point");
  static_assert(outcome != expanded::beyond_64_bits,
                "leibniz: required coefficients whose numerators and denominators fit in 64 bits; given an "
                "order with larger ones; write a smaller order");
  using type = program::raise<holder, typename source::rows, holder::value.outputs[0]>;
};

}  // namespace algebra

// taylor<f, x, n>(at): the Taylor polynomial of f in x about `at`, up to the power n, as a formula:
// taylor<sin(x), x, 5>(0_c) is x - pow(x, 3)/6 + pow(x, 5)/120, with x - at in the place of x elsewhere. `at`
// is an exact constant or a formula, f may have other variables; the coefficients are simplified formulas of
// both, exact rationals where f's values and derivatives at the point are. A plain number, taylor<f, x,
// n>(0), gives the same function; its coefficients are formulas of the number and not simplified, because
// types do not depend on the values of arguments. Where f is not smooth the branch taken at the point is
// expanded. Limits: a pole is an error (sin(x)/x about 0 has none: up to four zeros cancel), and so are
// rational numbers beyond 64 bits (in exp and sin from the power 21 on). Coefficients of many terms, such as
// those of exp(sin(x)) about a symbol, take time that grows fast with n. Cost: n² products for each operation
// of f, when compiling. Source: Griewank and Walther, Evaluating Derivatives, SIAM 2008, chapter 13.
template <auto Formula, auto V, int N, class At>
  requires Operand<At>
constexpr auto taylor(const At& at) {
  using by = std::remove_const_t<decltype(detail::frozen_variable<V>())>;
  static_assert(
      Variable<by>,
      "leibniz: required a variable to expand in; given something else; write taylor<f, x, 5>(0_c)");
  static_assert(N >= 0, "leibniz: required an order of 0 or more; given a negative one");
  if constexpr (Variable<by> && N >= 0) {
    using point = lifted<At>;
    if constexpr (int{point::open_count} == 0) {
      static_cast<void>(at);
      using exact = typename algebra::exact_point_of<point>::type;
      return typename algebra::taylor_polynomial<frozen<Formula>, by, N, exact>::type{};
    } else {
      using symbol = variable<"#at">;
      return substitute(typename algebra::taylor_polynomial<frozen<Formula>, by, N, symbol>::type{},
                        symbol{} = lift(at));
    }
  }
}

}  // namespace leibniz
