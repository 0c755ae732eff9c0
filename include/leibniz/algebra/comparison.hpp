// SPDX-License-Identifier: MIT
//
// difference<a, b>: the same function, different, or undecided; and where they differ.
#pragma once

#include "../function/error_function.hpp"
#include "equal.hpp"
#include "estimate.hpp"

namespace leibniz {

enum class verdict : unsigned char {
  same,       // proved: a == b
  different,  // there is a point with different values
  undecided   // neither a proof nor a point was found
};

// What difference<a, b> has found. The point and the values are of interest where the verdict is `different`.
struct comparison_result {
  static constexpr int largest_point = 64;
  struct coordinate {
    const char* name = "";
    double value = 0;
  };

  verdict outcome = verdict::undecided;
  int component = 0;  // of vectors, counted through all rows: the first that differs, or else is undecided
  int coordinate_count = 0;
  coordinate point[largest_point]{};
  double left = 0, right = 0;

  constexpr bool is_same() const { return outcome == verdict::same; }
  constexpr bool is_different() const { return outcome == verdict::different; }
  constexpr bool is_undecided() const { return outcome == verdict::undecided; }
};

namespace algebra {

// The evaluation of two instructions of a graph at points of doubles.
class counterexample_search {
 public:
  constexpr counterexample_search(program::graph& g, int left, int right)
      : g_(g), left_(left), right_(right) {
    for (int id = 0; id < g.size(); ++id) alias_.push_back(definition_of(g[id]));
    is_ordered_.resize(g.size(), 0);
    put_in_order(left);
    put_in_order(right);
    for (const int id : order_) selects_ = selects_ || g[id].operation == opcode::select;
  }

  constexpr comparison_result run() {
    comparison_result result;
    if (g_.inputs.size() > comparison_result::largest_point) return result;
    for (const char* name : g_.inputs)  // a derivative that is not built has no value here
      if (name[0] == program::unbuilt_mark) return result;
    detail::buffer<estimate> values(g_.size(), estimate{});
    const int tries = order_.size() > 400 ? 4 : 1600 / (order_.size() + 1) + 1;
    for (int turn = 0; turn < tries && turn < 40; ++turn) {
      for (const int id : order_) {
        const program::instruction& i = g_[id];
        values[id] = i.operation == program::opcode::input ? estimate{coordinate_at(turn, i.a), 0}
                                                           : value_of(id, i, values);
        if (!values[id].is_known() && !selects_) break;  // else it may be in a branch that is not taken
      }
      const estimate l = values[left_], r = values[right_];
      if (l.is_known() && r.is_known() &&
          elementary::magnitude(l.value - r.value) > 8 * (l.error + r.error)) {
        result.outcome = verdict::different;
        result.left = l.value;
        result.right = r.value;
        for (int k = 0; k < g_.inputs.size(); ++k) result.point[k] = {g_.inputs[k], coordinate_at(turn, k)};
        result.coordinate_count = g_.inputs.size();
        return result;
      }
      for (const int id : order_) values[id] = {};
    }
    return result;
  }

 private:
  using opcode = program::opcode;
  template <class Row, int Arity = 1>
  static constexpr program::known_function info = program::known<Row, Arity>;

  // Points that people like to read.
  static constexpr double coordinate_at(int turn, int input) {
    constexpr double nice[] = {0.5, 2,     0.25, 3,  1.5,  -0.5,   0.75, 5,
                               -2,  0.125, 8,    -3, 1.25, 0.0625, 20,   -0.75};
    if (turn == 0) return nice[input % 16];
    return nice[detail::mix(static_cast<std::uint64_t>(turn), static_cast<std::uint64_t>(input)) % 16];
  }

  static constexpr bool has_estimate(const function_info* f) {
    return f == square_root || f == exponential || f == natural_logarithm || f == info<sin_> ||
           f == info<cos_> || f == info<asin_> || f == info<atan_> || f == info<erf_> || f == info<pi_, 0>;
  }
  constexpr int definition_of(const program::instruction i) {
    if (i.operation != opcode::call || has_estimate(i.function)) return -1;
    const int arguments[3] = {i.a, i.b, i.c};
    return i.function->definition(g_, arguments);
  }

  // Appends `root` to the order of evaluation, behind what it needs.
  constexpr void put_in_order(int root) {
    detail::buffer<int> open;
    open.push_back(root);
    while (!open.empty()) {
      const int id = open.back(), before = open.size();
      const program::instruction& i = g_[id];
      const int count = alias_[id] >= 0 ? 1 : program::operand_count(i);
      for (int k = 0; k < count; ++k)
        if (const int needed = alias_[id] >= 0 ? alias_[id] : i.operand(k); is_ordered_[needed] == 0)
          open.push_back(needed);
      if (open.size() > before) continue;
      open.pop_back();
      if (is_ordered_[id] == 0) order_.push_back(id);
      is_ordered_[id] = 1;
    }
  }

  constexpr estimate value_of(int id, const program::instruction& i,
                              const detail::buffer<estimate>& v) const {
    if (alias_[id] >= 0) return v[alias_[id]];
    switch (i.operation) {
      case opcode::constant: {
        const estimate c = exactly(to_double(g_.value_of(id)));
        return g_.exact(id).is_integer() ? c : applied(c.value, c, 1);
      }
      case opcode::input: return {};
      case opcode::add: return v[i.a] + v[i.b];
      case opcode::subtract: return v[i.a] - v[i.b];
      case opcode::multiply: return v[i.a] * v[i.b];
      case opcode::divide: return v[i.a] / v[i.b];
      case opcode::negate: return -v[i.a];
      case opcode::reduced_power: return v[i.c] / v[i.a];
      case opcode::power:
        if (const rational e = g_.exact(i.b); e.is_integer()) return power(v[i.a], e.numerator);
        return power(v[i.a], v[i.b]);
      // a condition is 1 or 0, exactly, where the operands are not too near
      case opcode::less:
      case opcode::less_equal: {
        const estimate d = v[i.b] - v[i.a];
        if (!d.is_known() || elementary::magnitude(d.value) <= d.error) return {};
        return {d.value > 0 ? 1.0 : 0.0, 0};
      }
      case opcode::complement: return v[i.a].is_known() ? estimate{1 - v[i.a].value, 0} : estimate{};
      case opcode::conjunction:
      case opcode::disjunction: {
        if (!v[i.a].is_known() || !v[i.b].is_known()) return {};
        const bool a = v[i.a].value > 0, b = v[i.b].value > 0;
        return {(i.operation == opcode::conjunction ? a && b : a || b) ? 1.0 : 0.0, 0};
      }
      case opcode::select: return !v[i.a].is_known() ? estimate{} : v[i.a].value > 0 ? v[i.b] : v[i.c];
      case opcode::call:
        if (i.function == square_root) return sqrt(v[i.a]);
        if (i.function == exponential) return exp(v[i.a]);
        if (i.function == natural_logarithm) return log(v[i.a]);
        if (i.function == info<sin_>) return sin(v[i.a], 0);
        if (i.function == info<cos_>) return sin(v[i.a], 1);
        if (i.function == info<asin_>) return asin(v[i.a]);
        if (i.function == info<atan_>) return atan(v[i.a]);
        if (i.function == info<erf_>) return erf(v[i.a]);
        if (i.function == info<pi_, 0>) return {3.141592653589793, 2e-16};
        return {};
    }
    return {};
  }

  program::graph& g_;
  int left_, right_;
  bool selects_ = false;
  detail::buffer<int> alias_, order_;
  detail::buffer<char> is_ordered_;
};

// The comparison of two formulas, the proof and the search each in a constant evaluation of its own.
template <class L, class R>
struct compared {
  static constexpr bool proved = is_same_function(L{}, R{});
  static constexpr comparison_result searched() {
    comparison_result found;
    if constexpr (proved) {
      found.outcome = verdict::same;
    } else {
      program::graph g;

      const int left = program::lower<program::purpose::proof>(g, L{});
      const int right = program::lower<program::purpose::proof>(g, R{});
      found = counterexample_search(g, left, right).run();
    }
    return found;
  }
  static constexpr comparison_result result = searched();
};

// The components of a formula or of a list of formulas, through all rows; and its shape: void, or a list of
// shapes.
template <class T>
struct components_of {
  template <std::size_t I>
  using entry = components_of<std::remove_cvref_t<decltype(get<I>(std::declval<T>()))>>;
  template <std::size_t... I>
  static auto all(std::index_sequence<I...>)
      -> boost::mp11::mp_append<boost::mp11::mp_list<>, typename entry<I>::type...>;
  template <std::size_t... I>
  static auto shapes(std::index_sequence<I...>) -> boost::mp11::mp_list<typename entry<I>::shape...>;
  using type = decltype(all(std::make_index_sequence<T::size()>{}));
  using shape = decltype(shapes(std::make_index_sequence<T::size()>{}));
};
template <Expression T>
struct components_of<T> {
  using type = boost::mp11::mp_list<T>;
  using shape = void;
};

// What is compared: formulas, numbers and vectors frozen, a list of derivatives as it is.
template <auto F>
constexpr auto comparable() {
  if constexpr (requires { typename decltype(F)::variables; })
    return F;
  else if constexpr (Operand<decltype(F)>)
    return frozen<lift(F)>{};
  else
    return frozen<F>{};
}
template <auto F>
using components = components_of<std::remove_const_t<decltype(comparable<F>())>>;

template <class L, class R>
struct compared_lists;
template <class... L, class... R>
struct compared_lists<boost::mp11::mp_list<L...>, boost::mp11::mp_list<R...>> {
  static constexpr comparison_result all() {
    comparison_result first;
    first.outcome = verdict::same;
    int k = 0;
    (take(first, compared<L, R>::result, k++), ...);
    return first;
  }
  static constexpr void take(comparison_result& first, const comparison_result& next, int component) {
    if (first.is_different() || next.is_same() || (first.is_undecided() && next.is_undecided())) return;
    first = next;
    first.component = component;
  }
  static constexpr comparison_result result = all();
};

template <class L, class R>
constexpr const comparison_result& compare_components() {
  constexpr bool same_shape = std::is_same_v<typename L::shape, typename R::shape>;
  static_assert(same_shape,
                "leibniz: required two formulas, or two lists of one shape; given lists of different shapes");
  if constexpr (same_shape)
    return compared_lists<typename L::type, typename R::type>::result;
  else
    return compared_lists<boost::mp11::mp_list<>, boost::mp11::mp_list<>>::result;
}

}  // namespace algebra

// difference<a, b>: what can be said of two formulas, or of two lists of formulas of one shape, as a
// constant: whether they are the same function (a == b); if not, whether there is a point at which they are
// not, with both values there. The values are computed by the library itself with bounds of their errors, so
// that `different` is no artefact of rounding. Undecided are formulas that differ, if at all, only at points
// that were not tried, and functions that constant evaluation cannot compute (a user's own without a
// definition).
template <auto A, auto B>
inline constexpr const comparison_result& difference =
    algebra::compare_components<algebra::components<A>, algebra::components<B>>();

}  // namespace leibniz
