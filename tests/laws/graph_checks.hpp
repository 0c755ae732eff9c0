// SPDX-License-Identifier: MIT
//
// What must hold of every graph. Each check returns a description of what does not, empty where all is well.
#pragma once

#include <algorithm>
#include <laws/measured.hpp>
#include <laws/wide.hpp>
#include <leibniz/algebra/cases.hpp>
#include <leibniz/program/finish.hpp>
#include <leibniz/program/hessian.hpp>
#include <leibniz/program/identities.hpp>
#include <leibniz/program/jacobian.hpp>
#include <leibniz/program/late_factor.hpp>
#include <leibniz/program/signs.hpp>
#include <sstream>

namespace leibniz::laws {

using program::derivative_arithmetic;
using program::exact_arithmetic;

// How often each check had something to compare: a check that never does is none.
inline int compared_values = 0, compared_derivatives = 0, compared_slopes = 0, proved_equal = 0;

template <class... Part>
std::string words(const Part&... part) {
  std::ostringstream out;
  out.precision(17);
  (out << ... << part);
  return out.str();
}

inline bool same_bits(double a, double b) {
  return (a == b && std::signbit(a) == std::signbit(b)) || (std::isnan(a) && std::isnan(b));
}
inline std::size_t at(int id) { return static_cast<std::size_t>(id); }

inline std::vector<double> values_of(const graph& g, const std::vector<double>& inputs) {
  std::vector<double> r;
  for (int id = 0; id < g.size(); ++id) {
    double u[3] = {0, 0, 0};
    for (int k = 0; k < program::operand_count(g[id]); ++k) u[k] = r[at(g[id].operand(k))];
    r.push_back(value_of(g, id, inputs, u[0], u[1], u[2], call_row));
  }
  return r;
}

// A tape as a graph by a set of rules.
struct played {
  graph g;
  std::vector<int> ids;
  detail::buffer<int> variables, output;
  template <class Make>
  played(const tape& t, const Make& make) : ids(make(g, t)) {
    for (std::size_t k = 0; k < tape::input_count; ++k) variables.push_back(ids[k]);
    output.push_back(ids.back());
    g.written = g.size();
  }
};
template <class Rules>
played play(const tape& t) {
  return {t, [](graph& g, const tape& u) {
            if constexpr (std::is_same_v<Rules, as_written>)
              return u.play(g, Rules{g});
            else
              return u.play(g, Rules{{g}});
          }};
}
// Rules of a test, with members of exact_arithmetic replaced.
template <class Rules>
played play_broken(const tape& t) {
  return {t, [](graph& g, const tape& u) { return u.play(g, Rules{{{g}}}); }};
}

// ---- values

// docs/rewrites.md: every finite value keeps its bits. Zeros may change their sign and NaN may become a
// value; from there on nothing is promised.
inline std::string keeps_values(const tape& t, const played& p) {
  const played plain = play<as_written>(t);
  const std::vector<double> written = values_of(plain.g, t.point), given = values_of(p.g, t.point);
  std::vector<char> is_free(t.steps.size(), 0);
  for (std::size_t k = 0; k < t.steps.size(); ++k) {
    const tape::step& s = t.steps[k];
    for (const int operand : {s.a, s.b, s.c})
      if (operand >= 0 && is_free[at(operand)] != 0) is_free[k] = 1;
    // the sign of a NaN is nobody's business
    if (s.function == &program::function_info_of<copysign_, 2>::value &&
        std::isnan(written[at(plain.ids[at(s.b)])]))
      is_free[k] = 1;
    // an exponent that folds to an integer makes multiplications of the power
    if (s.operation == opcode::power && p.g.exact(p.ids[at(s.b)]).is_integer() &&
        !plain.g.exact(plain.ids[at(s.b)]).is_integer())
      is_free[k] = 1;
    if (is_free[k] != 0) continue;
    const double e = written[at(plain.ids[k])], v = given[at(p.ids[k])];
    ++compared_values;
    if (std::isnan(e) || (e == 0 && v == 0 && !same_bits(e, v)))
      is_free[k] = !same_bits(e, v);
    else if (!same_bits(e, v))
      return words("step ", k, " is ", v, " instead of ", e);
  }
  return {};
}
inline std::string exact_rules(const tape& t) { return keeps_values(t, play<exact_arithmetic>(t)); }

// Finishing what the user wrote moves it: every bit stays, and the cost, but for integer powers.
inline std::string finishing(const tape& t) {
  const played p = play<exact_arithmetic>(t);
  detail::buffer<int> outputs = p.output;
  graph h = program::finish(p.g, outputs);
  h.written = h.size();
  const double e = values_of(p.g, t.point)[at(p.output[0])], v = values_of(h, t.point)[at(outputs[0])];
  if (!same_bits(e, v)) return words("finished ", v, " instead of ", e);
  const int before = program::live_weight(p.g, p.output), after = program::live_weight(h, outputs);
  if (after > before) return words("finishing raises the weight from ", before, " to ", after);
  detail::buffer<int> again = outputs;
  const graph twice = program::finish(h, again);
  if (program::live_weight(twice, again) != after) return "finishing twice changes the weight";
  return {};
}

// Signs moved about in what the user wrote: every bit stays, and there are no more operations; in what
// derivatives add, a zero may have the other sign.
inline std::string signs(const tape& t) {
  const played p = play<exact_arithmetic>(t);
  detail::buffer<int> outputs = p.output;
  for (std::size_t k = t.steps.size(); k-- > tape::input_count && outputs.size() < 6;)
    if (!program::is_condition(p.g[p.ids[k]].operation)) outputs.push_back(p.ids[k]);
  const std::vector<double> e = values_of(p.g, t.point);
  for (const tape::step& s : t.steps)  // the sign of a NaN is nobody's business
    if (s.function == &program::function_info_of<copysign_, 2>::value) return {};
  for (const int written : {p.g.size(), 0}) {
    detail::buffer<int> moved = outputs;
    graph g = p.g;
    g.written = written;
    const graph h = program::settle_signs(static_cast<graph&&>(g), moved);
    const std::vector<double> v = values_of(h, t.point);
    for (int k = 0; k < outputs.size(); ++k) {
      const double a = e[at(outputs[k])], b = v[at(moved[k])];
      ++compared_values;
      if (written > 0 && !same_bits(a, b))
        return words("output ", k, " is ", b, " instead of ", a, " with other signs");
    }
    const int before = program::live_weight(p.g, outputs), after = program::live_weight(h, moved);
    if (after > before) return words("signs raise the weight from ", before, " to ", after);
  }
  return {};
}

// The rules of policy::fast, to the errors of either way.
inline std::string fast_rules(const tape& t) {
  const played plain = play<as_written>(t), fast = play<derivative_arithmetic>(t);
  const std::vector<measured> e = measure(plain.g, t.point), v = measure(fast.g, t.point);
  for (const measured& m : e)
    if (!m.is_known() || std::abs(m.value) > 1e100 || (m.value != 0 && std::abs(m.value) < 1e-100)) return {};
  for (std::size_t k = 0; k < t.steps.size(); ++k) {
    const measured &a = e[at(plain.ids[k])], &b = v[at(fast.ids[k])];
    if (differ(a, b)) return words("step ", k, " is ", b.value, " instead of ", a.value);
  }
  return {};
}

// The passes of policy::fast on a finished graph with its gradient: the values to the errors of either way,
// at no more weight.
inline std::string rearranging(const tape& t) {
  played p = play<derivative_arithmetic>(t);
  detail::buffer<int> outputs = p.output;
  outputs.append(program::adjoint(p.g, info<log_>, p.output[0], p.variables));
  p.g.written = 0;
  graph plain = program::finish(p.g, outputs);
  const std::vector<measured> e = measure(plain, t.point);
  for (const measured& m : e)
    if (!m.is_known() || std::abs(m.value) > 1e100 || (m.value != 0 && std::abs(m.value) < 1e-100)) return {};
  const detail::buffer<int> before = outputs;
  const int weight = program::live_weight(plain, before);
  for (const bool late : {true, false}) {
    detail::buffer<int> after = before;
    const graph h = late ? program::multiply_late(plain, after) : program::rearrange(graph(plain), after);
    const std::vector<measured> v = measure(h, t.point);
    for (int k = 0; k < before.size(); ++k) {
      const measured &a = e[at(before[k])], &b = v[at(after[k])];
      ++compared_values;
      if (differ(a, b)) return words("output ", k, " is ", b.value, " instead of ", a.value, " rearranged");
    }
    if (const int now = program::live_weight(h, after); !late && now > weight)
      return words("rearranging raises the weight from ", weight, " to ", now);
  }
  return {};
}

// A graph written down as a formula is, and lowered by the exact rules, is the same graph.
inline std::string lowering_again(const tape& t) {
  using program::written;
  const played p = play<exact_arithmetic>(t);
  std::vector<program::written_node> nodes;
  std::vector<const function_info*> functions;
  for (int id = 0; id < p.g.size(); ++id) {
    const instruction i = p.g[id];
    program::written_node n{written::variable, i.a, i.b, i.c, 0, 0, nullptr, nullptr, nullptr};
    switch (i.operation) {
      case opcode::constant:
        n.kind = written::constant;
        n.first = p.g.value_of(id).numerator, n.second = p.g.value_of(id).denominator;
        break;
      case opcode::input:
        n.name = p.g.inputs[i.a];
        n.first = static_cast<std::int64_t>(detail::hash_text(n.name));
        break;
      case opcode::add: n.kind = written::sum; break;
      case opcode::subtract: n.kind = written::difference; break;
      case opcode::multiply: n.kind = written::product; break;
      case opcode::divide: n.kind = written::quotient; break;
      case opcode::negate: n.kind = written::negation; break;
      case opcode::power: n.kind = written::power; break;
      case opcode::less: n.kind = written::less; break;
      case opcode::less_equal: n.kind = written::less_equal; break;
      case opcode::conjunction: n.kind = written::conjunction; break;
      case opcode::disjunction: n.kind = written::disjunction; break;
      case opcode::complement: n.kind = written::complement; break;
      case opcode::select: n.kind = written::selection; break;
      case opcode::reduced_power: return "a reduced power in what was written";
      case opcode::call:
        n.kind = written::call;
        n.row = i.function->tag;
        functions.push_back(i.function);
        break;
    }
    nodes.push_back(n);
  }
  graph h;
  const auto ids = program::lower(exact_arithmetic{{h}}, nodes.data(), p.g.size(),
                                  {functions.data(), nullptr, nullptr, -1});
  for (int id = 0; id < p.g.size(); ++id) {
    const instruction a = p.g[id], b = h[ids[id]];
    if (a.operation != b.operation || !program::is_same(a.function, b.function))
      return words("instruction ", id, " is lowered to another one");
    for (int k = 0; k < program::operand_count(a); ++k)
      if (ids[a.operand(k)] != b.operand(k) &&
          !(program::operand_count(a) == 2 && ids[a.operand(k)] == b.operand(1 - k)))
        return words("instruction ", id, " is lowered to one with other operands");
  }
  return {};
}

// ---- derivatives

inline constexpr int largest_differentiated = 120, largest_hessian = 40;

inline bool is_zero(const graph& g, int id) { return id < 0 || g.is(id, 0); }

// Adjoint against tangent, before and after the passes; the passes do not raise the cost by more than
// known (weights.cpp).
inline std::string gradient_by_two_routes(const tape& t) {
  const played p = play<exact_arithmetic>(t);
  graph reverse = p.g, forward = p.g;
  const detail::buffer<int> gradient = program::adjoint(reverse, info<log_>, p.output[0], p.variables);
  detail::buffer<int> tangents;
  for (const int v : p.variables) {
    detail::buffer<program::seed> seeds;
    seeds.push_back({v, forward.constant(1)});
    const auto dot = program::tangent(forward, info<log_>, seeds, p.output[0]);
    tangents.push_back(dot[p.output[0]] < 0 ? forward.constant(0) : dot[p.output[0]]);
  }
  const std::vector<measured> r = measure(reverse, t.point), f = measure(forward, t.point);
  detail::buffer<int> recognised = gradient, finished;
  constexpr program::known_functions known{program::known<exp_>, program::known<log_>, program::known<sqrt_>};
  graph passed = reverse;
  if (program::has_exponentials(passed, known)) passed = program::recognise(passed, recognised, known);
  finished = recognised;
  const graph last = program::settle_signs(program::finish(passed, finished), finished);
  const std::vector<measured> l = measure(last, t.point);
  for (int k = 0; k < 3; ++k) {
    const measured &a = r[at(gradient[k])], &b = f[at(tangents[k])], &c = l[at(finished[k])];
    compared_derivatives += a.is_known() && b.is_known();
    if (differ(a, b))
      return words("derivative ", k, " is ", a.value, " by adjoint, ", b.value, " by tangent");
    if (differ(a, c))
      return words("derivative ", k, " is ", c.value, " after the passes, ", a.value, " before");
  }
  return {};
}

// Edge pushing against the adjoint of the adjoint in both orders, and its pattern against what is not zero.
inline std::string hessian(const tape& t) {
  const played p = play<exact_arithmetic>(t);
  graph pushed = p.g, twice = p.g;
  const auto h = program::edge_pushing(pushed, info<log_>, p.output[0], p.variables);
  const detail::buffer<int> gradient = program::adjoint(twice, info<log_>, p.output[0], p.variables);
  detail::buffer<int> entries;
  for (const int d : gradient) entries.append(program::adjoint(twice, info<log_>, d, p.variables));
  const std::vector<measured> a = measure(pushed, t.point), b = measure(twice, t.point);
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j) {
      const int id = h.lower[i >= j ? i * (i + 1) / 2 + j : j * (j + 1) / 2 + i];
      const measured given = id < 0 ? measured{0, 0} : a[at(id)], expected = b[at(entries[3 * i + j])];
      compared_derivatives += given.is_known() && expected.is_known();
      if (is_zero(pushed, id) && expected.is_known() && std::abs(expected.value) > expected.error)
        return words("entry ", i, ", ", j, " is not in the pattern, and ", expected.value);
      if (differ(given, expected))
        return words("entry ", i, ", ", j, " is ", given.value, " by edge pushing, ", expected.value,
                     " by the adjoint twice");
    }
  return {};
}

// Of sums and products with positive constants nothing cancels: the pattern of the gradient and of the
// Hessian is that of the derivatives that are not zero at a positive point.
inline std::string pattern_is_tight(const tape& t) {
  for (const tape::step& s : t.steps)
    if (!(s.operation == opcode::input || s.operation == opcode::add || s.operation == opcode::multiply ||
          (s.operation == opcode::constant && s.value.numerator > 0)))
      return {};
  played p = play<exact_arithmetic>(t);
  const auto h = program::edge_pushing(p.g, info<log_>, p.output[0], p.variables);
  const std::vector<double> v = values_of(p.g, {1.25, 0.75, 1.5});
  for (const int id : h.gradient)
    if (!is_zero(p.g, id) && v[at(id)] == 0) return "the pattern of the gradient has an entry too many";
  for (const int id : h.lower)
    if (!is_zero(p.g, id) && v[at(id)] == 0) return "the pattern of the Hessian has an entry too many";
  return {};
}

// The functions that wide has.
inline bool is_wide(const tape& t) {
  static const std::vector<const function_info*> all =
      all_functions(function_table{}, functions_of_two{}, functions_of_three{});
  for (const tape::step& s : t.steps)
    if (s.function != nullptr && std::find(all.begin(), all.end(), s.function) == all.end()) return false;
  return true;
}

// The gradient and the diagonal of the Hessian against differences in 50 digits. Dear, so for some graphs
// only.
inline std::string slopes(const tape& t) {
  if (!is_wide(t)) return {};
  for (const double coordinate : t.point)
    if (!(std::abs(coordinate) < 10)) return {};
  played p = play<exact_arithmetic>(t);
  graph pushed = p.g;
  const auto h = program::edge_pushing(pushed, info<log_>, p.output[0], p.variables);
  const std::vector<measured> v = measure(pushed, t.point);
  if (!(std::abs(v[at(p.output[0])].value) < 1e20)) return {};  // 50 digits are too few for differences
  const std::vector<wide> here(t.point.begin(), t.point.end());
  for (std::size_t k = 0; k < 3; ++k) {
    const auto moved = [&](const wide& coordinate) -> wide {
      auto point = here;
      point[k] = coordinate;
      return run(p.g, point, p.output[0]);
    };
    // by two lengths of step: where they differ, the function is too steep for differences, or has a kink
    const auto slope = [&](double step) -> wide {
      const wide length = step;
      return (moved(here[k] + length) - moved(here[k] - length)) / (2 * length);
    };
    const measured d = v[at(h.gradient[static_cast<int>(k)])];
    if (!d.is_known()) continue;
    double fine = 0, coarse = 0;
    try {
      fine = static_cast<double>(slope(1e-15)), coarse = static_cast<double>(slope(1e-13));
    } catch (const std::exception&) {  // Boost.Math throws outside of a domain
      continue;
    }
    if (!(std::abs(fine - coarse) <= 1e-9 * (std::abs(fine) + 1e-3))) continue;
    ++compared_slopes;
    if (std::abs(d.value - fine) > d.error + 1e-8 * (std::abs(fine) + 1e-3))
      return words("derivative ", k, " is ", d.value, ", the slope is ", fine);
  }
  return {};
}

// ---- algebra

inline bool same_graph(const graph& a, const graph& b) {
  if (a.size() != b.size()) return false;
  for (int id = 0; id < a.size(); ++id) {
    if (a[id].operation == opcode::constant) {
      if (b[id].operation != opcode::constant || !(a.value_of(id) == b.value_of(id))) return false;
    } else if (a[id].operation == opcode::input) {
      if (b[id].operation != opcode::input || !detail::same_text(a.inputs[a[id].a], b.inputs[b[id].a]))
        return false;
    } else if (!(a[id] == b[id])) {
      return false;
    }
  }
  return true;
}

// The canonical form of a canonical form is its own canonical form, where no sum is multiplied out beyond its
// limit.
inline std::string canonical_form(const tape& t) {
  for (const tape::step& s : t.steps)
    if (s.value.numerator > 100 || s.value.numerator < -100 || s.value.denominator > 100) return {};
  const played p = play<exact_arithmetic>(t);
  for (const double v : values_of(p.g, t.point))
    if (!std::isfinite(v)) return {};
  graph forms[3];
  for (int turn = 0, id = p.output[0]; turn < 3; ++turn) {
    const graph& g = turn == 0 ? p.g : forms[turn - 1];
    if (g.size() > 400) return {};
    algebra::canonicalizer form(algebra::expansion::full);
    const algebra::polynomial q = form.of(g, id);
    if (!algebra::is_exact(q)) return {};
    id = algebra::ordered_emission(forms[turn], form).emit(q);
  }
  // ((y - x)^(-1/2))^2 is (y - x)^(-1) at first, and -(x - y)^(-1) the second time
  return same_graph(forms[1], forms[2]) ? std::string{} : "the canonical form changes when it is taken again";
}

// What the equality test or the canonical form proves has one value, where all of it is defined. The other
// formula: this one by the rules of derivatives, and with one constant changed.
inline std::string equality(const tape& t) {
  tape changed = t;
  for (tape::step& s : changed.steps)
    if (s.operation == opcode::constant) {
      if (const rational more = s.value + rational{1, 1}; more.is_exact()) s.value = more;
      break;
    }
  graph g;
  const int plain = t.play(g, exact_arithmetic{{g}}).back();
  const int rearranged = t.play(g, derivative_arithmetic{{g}}).back();
  const int other = changed.play(g, exact_arithmetic{{g}}).back();
  algebra::canonicalizer form(algebra::expansion::full);
  const algebra::polynomial a = form.of(g, plain);
  for (const int second : {rearranged, other}) {
    if (second == plain) continue;
    graph work = g;
    const algebra::finding found = algebra::compare(work, plain, second);
    const algebra::polynomial b = form.of(g, second);
    const bool by_form = algebra::is_exact(a) && algebra::is_exact(b) &&
                         form.is_zero(algebra::add(a, algebra::scale(b, {-1, 1})));
    if (!by_form && found != algebra::finding::same && !algebra::proof_by_cases(g, plain, second).holds())
      continue;
    const std::vector<measured> v = measure(g, t.point);
    if (!std::all_of(v.begin(), v.end(), [](const measured& m) { return m.is_known(); })) continue;
    ++proved_equal;
    if (differ(v[at(plain)], v[at(second)]))
      return words("proved the same, and ", v[at(plain)].value, " against ", v[at(second)].value);
  }
  return {};
}

// ---- all of them

struct graph_check {
  const char* name;
  std::string (*run)(const tape&);
  int largest;     // of how many steps at most
  int one_in = 1;  // of how many graphs
};
inline constexpr graph_check graph_checks[] = {{"exact rules", exact_rules, 10000},
                                               {"finishing", finishing, 10000},
                                               {"signs", signs, 10000},
                                               {"fast rules", fast_rules, 10000},
                                               {"rearranging", rearranging, 10000},
                                               {"lowering again", lowering_again, 10000},
                                               {"gradient by two routes", gradient_by_two_routes, 10000},
                                               {"Hessian", hessian, largest_hessian},
                                               {"pattern", pattern_is_tight, largest_hessian},
                                               {"slopes", slopes, 30, 20},
                                               {"canonical form", canonical_form, 16, 4},
                                               {"equality", equality, 16, 4}};

}  // namespace leibniz::laws
