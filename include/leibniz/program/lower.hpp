// SPDX-License-Identifier: MIT
//
// Lowering: from a formula to instructions.
#pragma once

#include "derivative_arithmetic.hpp"
#include "written.hpp"

namespace leibniz::program {

// The functions of a list of rows, as programs know them.
template <class Row, int Arity, purpose For = purpose::any>
struct function_info_of;
template <class Rows, purpose For = purpose::any>
struct function_list;
template <class... Row, int... Arity, purpose For>
struct function_list<mp_list<signature<Row, Arity>...>, For> {
  static constexpr int size = sizeof...(Row);
  static constexpr const function_info* functions[size + 1] = {&function_info_of<Row, Arity, For>::value...,
                                                               nullptr};
};

// What stands for the open leaves of a formula, and for the placeholders of a row's rule.
struct given_to_lowering {
  const function_info* const* functions = nullptr;  // those that occur
  const std::int64_t* open = nullptr;
  const int* arguments = nullptr;
  int own = -1;
};

// The call of a function, or the selection that stands for it.
template <class Arithmetic>
constexpr int call_or_select(const Arithmetic& ops, const function_info& f, const int* arguments) {
  return f.branches == nullptr ? ops.call(f, arguments)
                               : f.branches(ops.g, arguments, std::is_same_v<Arithmetic, exact_arithmetic>);
}

// lower(rules, nodes, size, given): inserts what was written by the rules of arithmetic; returns the
// instruction of each node.
template <class Arithmetic>
constexpr detail::buffer<int> lower(const Arithmetic& ops, const written_node* nodes, int size,
                                    const given_to_lowering& given) {
  graph& g = ops.g;
  detail::buffer<int> ids(size, -1);
  int* const id = ids.begin();
  const std::int64_t* open = given.open;
  for (int k = 0; k < size; ++k) {
    const written_node& n = nodes[k];
    switch (n.kind) {
      case written::sum: id[k] = ops.add(id[n.a], id[n.b]); break;
      case written::difference: id[k] = ops.subtract(id[n.a], id[n.b]); break;
      case written::product: id[k] = ops.multiply(id[n.a], id[n.b]); break;
      case written::quotient: id[k] = ops.divide(id[n.a], id[n.b]); break;
      case written::variable: id[k] = g.input(n.name, static_cast<std::uint64_t>(n.first)); break;
      case written::constant: id[k] = g.constant(constant_value{n.first, n.second}); break;
      case written::power: id[k] = ops.power(id[n.a], id[n.b]); break;
      case written::negation: id[k] = ops.negate(id[n.a]); break;
      case written::number:
        id[k] = g.constant(constant_value{open[1], open[0]});
        open += 2;
        break;
      case written::component:
        id[k] = g.input(n.component_name(static_cast<int>(-1 - *open)));
        ++open;
        break;
      case written::argument: id[k] = given.arguments[n.a]; break;
      case written::own_value: id[k] = given.own; break;
      case written::call: {
        const int arguments[3] = {n.a < 0 ? -1 : id[n.a], n.b < 0 ? -1 : id[n.b], n.c < 0 ? -1 : id[n.c]};
        const function_info* const* f = given.functions;
        while ((*f)->tag != n.row) ++f;
        id[k] = call_or_select(ops, **f, arguments);
        break;
      }
      case written::selection: id[k] = ops.select(id[n.a], id[n.b], id[n.c]); break;
      case written::less: id[k] = ops.compare(opcode::less, id[n.a], id[n.b]); break;
      case written::less_equal: id[k] = ops.compare(opcode::less_equal, id[n.a], id[n.b]); break;
      // l > r is r < l
      case written::greater: id[k] = ops.compare(opcode::less, id[n.b], id[n.a]); break;
      case written::greater_equal: id[k] = ops.compare(opcode::less_equal, id[n.b], id[n.a]); break;
      case written::conjunction: id[k] = ops.conjunction(id[n.a], id[n.b]); break;
      case written::disjunction: id[k] = ops.disjunction(id[n.a], id[n.b]); break;
      case written::complement: id[k] = ops.complement(id[n.a]); break;
    }
  }
  return ids;
}

// lower(graph, formula): inserts what the user wrote, by the exact rules; returns the instruction of its
// value.
template <purpose For = purpose::any, Expression E>
constexpr int lower(graph& g, [[maybe_unused]] const E& e) {
  using formula = written_formulas<E>;
  const std::int64_t* open = nullptr;
  if constexpr (int{E::open_count} > 0) open = e.open;
  return lower(exact_arithmetic{{g}}, formula::value.nodes, formula::value.size,
               {function_list<rows_in<E>, For>::functions, open, nullptr, -1})[formula::value.roots[0]];
}

// A row's derivative as instructions: its rule with the arguments and the function's own value filled in.
template <class Rule, purpose For, class Arithmetic = derivative_arithmetic>
constexpr int lower_rule(graph& g, const int* arguments, int own) {
  using formula = written_formulas<Rule>;
  return lower(
      Arithmetic{{g}}, formula::value.nodes, formula::value.size,
      {function_list<rows_in<Rule>, For>::functions, nullptr, arguments, own})[formula::value.roots[0]];
}

// The partial derivatives of a row as instructions. Within: what the functions in them are for.
template <class Row, int Arity, purpose Within>
struct derivatives_of {
  // Does what singular points give depend on the convention?
  using finite_row = leibniz::detail::finite_row<Row, Arity>;
  using plain_row = leibniz::detail::plain_row<Row>;
  static constexpr bool has_convention = !std::is_same_v<finite_row, plain_row>;
  static constexpr bool is_finite(const graph& g) {
    return leibniz::detail::is_finite_already<Row> ? g.finite != convention::nowhere
                                                   : g.finite == convention::everywhere;
  }

  // Noted in the graph, and reported when the program is packed.
  static constexpr int without_derivative(graph& g) {
    g.underived = &function_info_of<Row, Arity, Within>::value;
    return g.constant(0);
  }
  template <int I>
  static constexpr bool has_partial() {
    if constexpr (I < Arity && leibniz::detail::has_derivative<Row, Arity>)
      return !std::is_same_v<rule<Row, Arity, I>, no_partial>;
    else
      return false;
  }
  template <int I>
  static constexpr int first(graph& g, const int* arguments, int own) {
    if constexpr (has_convention && has_partial<I>())
      return is_finite(g) ? lower_rule<rule<finite_row, Arity, I>, Within>(g, arguments, own)
                          : lower_rule<rule<plain_row, Arity, I>, Within>(g, arguments, own);
    else if constexpr (Arity == 1 && leibniz::detail::has_fast_derivative<Row>)
      return g.fast ? lower_rule<fast_rule<Row>, Within>(g, arguments, own)
                    : lower_rule<rule<Row, Arity, I>, Within>(g, arguments, own);
    else if constexpr (has_partial<I>())
      return lower_rule<rule<Row, Arity, I>, Within>(g, arguments, own);
    else
      return without_derivative(g);
  }
  static constexpr int partial(graph& g, const int* arguments, int own, int i) {
    return i == 0   ? first<0>(g, arguments, own)
           : i == 1 ? first<1>(g, arguments, own)
                    : first<2>(g, arguments, own);
  }
  template <int I, int J>
  static constexpr int second(graph& g, const int* arguments, int own) {
    if constexpr (leibniz::detail::is_first_argument<Row>) {
      // that by x and its slope d is no symmetric one: each gets half
      const derivative_arithmetic ops{{g}};
      const int one_way = lower_rule<second_rule<Row, Arity, I, J>, Within>(g, arguments, own);
      const int other_way = lower_rule<second_rule<Row, Arity, J, I>, Within>(g, arguments, own);
      return ops.multiply(g.constant(rational{1, 2}), ops.add(one_way, other_way));
    } else if constexpr (has_convention && has_partial<I>() && has_partial<J>())
      return is_finite(g) ? lower_rule<second_rule<finite_row, Arity, I, J>, Within>(g, arguments, own)
                          : lower_rule<second_rule<plain_row, Arity, I, J>, Within>(g, arguments, own);
    else if constexpr (has_partial<I>() && has_partial<J>())
      return lower_rule<second_rule<Row, Arity, I, J>, Within>(g, arguments, own);
    else
      return without_derivative(g);
  }
  static constexpr int second_partial(graph& g, const int* arguments, int own, int i, int j) {
    switch (3 * i + j) {
      case 0: return second<0, 0>(g, arguments, own);
      case 3: return second<1, 0>(g, arguments, own);
      case 4: return second<1, 1>(g, arguments, own);
      case 6: return second<2, 0>(g, arguments, own);
      case 7: return second<2, 1>(g, arguments, own);
      case 8: return second<2, 2>(g, arguments, own);
      default: return second_partial(g, arguments, own, j, i);
    }
  }
};

template <class Row, int Arity, purpose For>
struct function_info_of {
  static constexpr int definition(graph& g, const int* arguments) {
    if constexpr (leibniz::detail::has_definition<Row, Arity>)
      return lower_rule<definition_rule<Row, Arity>, For>(g, arguments, -1);
    else
      return -1;
  }
  static constexpr int branches(graph& g, const int* arguments, bool is_exact) {
    if constexpr (leibniz::detail::has_branches<Row, Arity>)
      return is_exact ? lower_rule<branches_rule<Row, Arity>, For, exact_arithmetic>(g, arguments, -1)
                      : lower_rule<branches_rule<Row, Arity>, For>(g, arguments, -1);
    else
      return -1;
  }
  static constexpr function_info make() {
    using derivatives = derivatives_of<Row, Arity, For == purpose::any ? purpose::any : purpose::value>;
    function_info f{&tag_of<Row, Arity>,
                    Row::name,
                    leibniz::detail::hash_text(Row::name),
                    Arity,
                    leibniz::detail::cost<Row>(),
                    &leibniz::detail::exact_value<Row>,
                    leibniz::detail::symmetry<Row>(),
                    leibniz::detail::index_reflection<Row>(),
                    leibniz::detail::range_of<Row>(),
                    leibniz::detail::is_first_argument<Row>};
    if constexpr (For >= purpose::gradient) f.partial = &derivatives::partial;
    if constexpr (For >= purpose::hessian) f.second_partial = &derivatives::second_partial;
    if constexpr (For == purpose::proof || For == purpose::any) f.definition = &definition;
    if constexpr (leibniz::detail::has_branches<Row, Arity>) f.branches = &branches;
    return f;
  }
  static constexpr function_info value = make();
};

}  // namespace leibniz::program
