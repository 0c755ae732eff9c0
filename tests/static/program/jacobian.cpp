// SPDX-License-Identifier: MIT
//
// What Jacobians cost: by rows, by columns, and mixed where that is cheapest. The counts are those of the
// code a person would write, counted in the comment beside it.
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"a"> a;
constexpr variable<"b"> b;
constexpr variable<"c"> c;
constexpr variable<"d"> d;
constexpr variable<"e"> e;
constexpr variable<"t"> t;

// ---- the weights of both pure ways and of what is chosen

constexpr const program::function_info* logarithm = &program::function_info_of<log_, 1>::value;
struct weights {
  int by_rows, by_columns, chosen;
  constexpr bool is_mixed() const { return chosen < by_rows && chosen < by_columns; }
};
template <class... F, class Variables>
constexpr weights weigh(jacobian_of<boost::mp11::mp_list<F...>, Variables> list) {
  program::compilation of;
  detail::buffer<int> outputs;
  (outputs.push_back(program::lower(of.g, F{})), ...);
  of.g.written = of.g.size();
  const detail::buffer<int> variables = of.variable_ids(typename decltype(list)::variables{});
  program::graph rows = of.g, columns = of.g, chosen = of.g;
  const auto r = program::jacobian_by_rows(rows, logarithm, outputs, variables);
  const auto k = program::jacobian_by_columns(columns, logarithm, outputs, variables);
  const auto j = program::jacobian(chosen, logarithm, outputs, variables);
  return {program::live_weight(rows, r), program::live_weight(columns, k), program::live_weight(chosen, j)};
}

// ---- an arrow: a dense row, a dense column, a diagonal
constexpr auto head = sin(exp(a));
constexpr auto arrow = vector_of(a * b * c * d * e, head* b, head* c, head* d, head* e);
constexpr auto arrow_weights = weigh(jacobian<arrow, a, b, c, d, e>);
static_assert(arrow_weights.is_mixed());
// the row: ab, abc, abcd; then de, abc·e, ab·de, c·de, a·cde, b·cde: 9. The column: cos(exp(a)) exp(a), times
// b, c, d, e: 5. The diagonal is there already.
constexpr auto arrow_cost = operations<jacobian<arrow, a, b, c, d, e>>;
static_assert(arrow_cost.multiplies == 14 && arrow_cost.calls == 3 && arrow_cost.total() == 17);
// all five formulas of the column by adjoints cost a multiplication more each but the first
static_assert(arrow_weights.by_rows == arrow_weights.chosen + 3);
// in every order of the rows and columns
static_assert(operations<jacobian<arrow, e, c, a, d, b>>.weight == arrow_cost.weight);
static_assert(
    operations<jacobian<vector_of(head* e, a* b* c* d* e, head* b, head* d, head* c), d, b, a, e, c>>.weight ==
    arrow_cost.weight);

// ---- blocks: one of a formula of many variables, one of many formulas of a variable
constexpr auto u = exp(t) * sin(t);
constexpr auto blocks = vector_of(a * b * c * d, sin(u), cos(u), exp(u));
constexpr auto block_weights = weigh(jacobian<blocks, a, b, c, d, t>);
static_assert(block_weights.is_mixed());
// the row: ab, abc; ab·d, cd, a·cd, b·cd: 6. The column: u, u' = u + exp(t) cos(t), times cos(u), -sin(u) and
// exp(u): 5 multiplications, an addition, a sign
constexpr auto block_cost = operations<jacobian<blocks, a, b, c, d, t>>;
static_assert(block_cost.multiplies == 11 && block_cost.adds == 1 && block_cost.negates == 1);
static_assert(block_cost.calls == 6 && block_cost.total() == 19);
// as each of them alone
static_assert(block_cost.total() == operations<jacobian<vector_of(a* b* c* d), a, b, c, d>>.total() +
                                        operations<jacobian<vector_of(sin(u), cos(u), exp(u)), t>>.total());

// ---- a band: Broyden's tridiagonal function, (3 - 2x_i) x_i - x_{i-1} - 2x_{i+1} + 1 (Broyden, A class of
// methods for solving nonlinear simultaneous equations, Mathematics of Computation 19, 1965). -1 and -2 are
// constants; on the diagonal it is (3 - 2x_i) - 2x_i, two subtractions and 2x_i once.
constexpr auto broyden(auto before, auto x, auto after) { return (3 - 2 * x) * x - before - 2 * after + 1; }
constexpr auto band =
    vector_of(broyden(0_c, a, b), broyden(a, b, c), broyden(b, c, d), broyden(c, d, e), broyden(d, e, 0_c));
constexpr auto band_cost = operations<jacobian<band, a, b, c, d, e>>;
static_assert(band_cost.multiplies == 5 && band_cost.adds == 10 && band_cost.total() == 15);
static_assert(sparsity<jacobian<band, a, b, c, d, e>>.size() == 13);
constexpr auto band_values = jacobian<band, a, b, c, d, e>(1.0, 2.0, 3.0, 4.0, 5.0);
static_assert(band_values[2] == std::array{0.0, -1.0, -9.0, -2.0, 0.0});

// ---- what cannot be mixed: a dense matrix, one formula, one variable, a diagonal
constexpr auto dense = weigh(jacobian<vector_of(sin(a* b), exp(a* b), a / b), a, b>);
static_assert(dense.chosen == (dense.by_rows < dense.by_columns ? dense.by_rows : dense.by_columns));
constexpr auto diagonal = weigh(jacobian<vector_of(exp(sin(a)), exp(sin(b)), exp(sin(c))), a, b, c>);
static_assert(diagonal.chosen == diagonal.by_rows && diagonal.chosen == diagonal.by_columns);

// ---- a variable that does not occur, a formula that is constant, one that is a variable
static_assert(jacobian<vector_of(a* b, 3_c, b), a, t, b>(2.0, 7.0, 5.0) ==
              std::array<std::array<double, 3>, 3>{{{5, 0, 2}, {0, 0, 0}, {0, 0, 1}}});

}  // namespace
